// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/taborder.h"

#include <QWidget>

namespace aelwyd {

QList<QWidget*> tabStopsIn(const QWidget& root) {
    QList<QWidget*> stops;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->window() == root.window() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
    return stops;
}

QWidget* tabThrough(QWidget* before, const QList<QWidget*>& stops) {
    for (QWidget* stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace aelwyd
