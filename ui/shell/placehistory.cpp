// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace aelwyd {

/// More than anybody goes back.
static constexpr int kMostPlaces = 200;

void PlaceHistory::note(const QString& place) {
    if (place == present()) return;
    m_places.append(place);
    if (m_places.size() > kMostPlaces) m_places.removeFirst();
}

QString PlaceHistory::back() {
    if (!canGoBack()) return {};
    m_places.removeLast();
    return m_places.last();
}

} // namespace aelwyd
