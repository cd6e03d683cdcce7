// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/growingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <algorithm>

namespace aelwyd {

bool GrowingDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) grow();
    return handled;
}

/// What would stand below the screen goes up.
void GrowingDialog::grow() {
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const QRect room = screen()->availableGeometry();
    const int frame = frameGeometry().height() - height();
    const int high = std::min(wanted, room.height() - frame);
    if (high <= height()) return;
    resize(width(), high);
    const int lowest = room.bottom() + 1 - high - frame;
    if (frameGeometry().top() > lowest) move(x(), std::max(room.top(), lowest));
}

} // namespace aelwyd
