// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/intosight.h"

#include <QScrollArea>

namespace aelwyd {

/// Pixels above and below what is brought into sight.
static constexpr int kRoomAround = 24;

static QScrollArea* areaAround(QWidget* box) {
    while (box && !qobject_cast<QScrollArea*>(box))
        box = box->parentWidget();
    return static_cast<QScrollArea*>(box);
}

void bringIntoSight(QWidget* box) {
    QScrollArea* area = areaAround(box);
    if (!area) return;
    const auto bring = [area, box] { area->ensureWidgetVisible(box, 0, kRoomAround); };
    QMetaObject::invokeMethod(box, bring, Qt::QueuedConnection);
}

void bringIntoSight(QWidget* box, const QRect& part) {
    QScrollArea* area = areaAround(box);
    if (!area || !area->widget()) return;
    const QPoint middle = box->mapTo(area->widget(), part.center());
    area->ensureVisible(middle.x(), middle.y(), 0, part.height() / 2 + kRoomAround);
}

} // namespace aelwyd
