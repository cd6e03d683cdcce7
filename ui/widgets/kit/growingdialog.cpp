// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/growingdialog.h"

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <algorithm>
#include <utility>

namespace aelwyd {

/// What a frame takes at least; how much it is becomes known when the dialog is seen.
static constexpr int kLeastFrame = 40;

bool GrowingDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) grow();
    return handled;
}

/// Before it finds its place, so that it stands in the middle.
void GrowingDialog::showEvent(QShowEvent* event) {
    if (!event->spontaneous()) fit();
    QDialog::showEvent(event);
}

void GrowingDialog::fit() {
    m_wanted = wantedHeight();
    resize(width(), allowedHeight());
}

int GrowingDialog::wantedHeight() const {
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                         : layout()->totalSizeHint().height();
}

/// Beside a bar that scrolls, for one that stood there while the content was lower stays for as long as lines
/// break because of it.
int GrowingDialog::heightAround(const QWidget& content) const {
    const auto* area = static_cast<QScrollArea*>(layout()->itemAt(0)->widget());
    const auto high = [](const auto& part, int across) {
        return part.hasHeightForWidth() ? part.heightForWidth(across) : part.sizeHint().height();
    };
    return high(content, width() - area->verticalScrollBar()->sizeHint().width()) + layout()->spacing() +
           high(*layout()->itemAt(1), width());
}

int GrowingDialog::frameHeight() const {
    return std::max(frameGeometry().height() - height(), kLeastFrame);
}

/// As high as is wanted, as far as the screen allows.
int GrowingDialog::allowedHeight() const {
    return std::min(m_wanted, screen()->availableGeometry().height() - frameHeight());
}

/// What would stand below the screen goes up, also where what cannot be made lower has made room already.
void GrowingDialog::grow() {
    const int before = std::exchange(m_wanted, wantedHeight());
    if (m_wanted <= before) return;
    resize(width(), std::max(height(), allowedHeight()));
    const QRect room = screen()->availableGeometry();
    const int lowest = room.bottom() + 1 - height() - frameHeight();
    if (frameGeometry().top() > lowest) move(x(), std::max(room.top(), lowest));
}

} // namespace aelwyd
