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

/// Qt orders only what takes the focus; a box that does not is let take it meanwhile.
static void tabFromTo(QWidget* before, QWidget* stop) {
    const Qt::FocusPolicy policy = before->focusPolicy();
    if (policy == Qt::NoFocus) before->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(before, stop);
    before->setFocusPolicy(policy);
}

QWidget* tabThrough(QWidget* before, const QList<QWidget*>& stops) {
    for (QWidget* stop : stops) {
        tabFromTo(before, stop);
        before = stop;
    }
    return before;
}

} // namespace aelwyd
