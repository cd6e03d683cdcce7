// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/intosight.h"

#include <QScrollArea>

namespace aelwyd {

/// Pixels above and below what is brought into sight.
static constexpr int kRoomAround = 24;

void bringIntoSight(QWidget* box) {
    QWidget* above = box;
    while (above && !qobject_cast<QScrollArea*>(above))
        above = above->parentWidget();
    auto* area = qobject_cast<QScrollArea*>(above);
    if (!area) return;
    const auto bring = [area, box] { area->ensureWidgetVisible(box, 0, kRoomAround); };
    QMetaObject::invokeMethod(box, bring, Qt::QueuedConnection);
}

} // namespace aelwyd
