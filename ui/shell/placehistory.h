// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aelwyd {

/// Where the person was before, for going back. A place is "page:place on the page".
class PlaceHistory {
  public:
    /// Notes a new place; the same place again changes nothing.
    void note(const QString& place);
    bool canGoBack() const { return m_places.size() > 1; }
    /// Forgets the present place and returns the one before; empty if there is none.
    QString back();
    QString present() const { return m_places.isEmpty() ? QString() : m_places.last(); }

  private:
    QStringList m_places;
};

} // namespace aelwyd
