// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quietmoment.h"

#include <QApplication>
#include <QEvent>

namespace aelwyd {

/// Longer than what is typed waits before it is kept: nothing is under way then.
static constexpr qint64 kPauseOfHands = 3000;

QuietMoment::QuietMoment(QObject* parent)
    : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuietMoment::isQuiet() const {
    const bool paused = !m_sinceHands.isValid() || m_sinceHands.hasExpired(kPauseOfHands);
    return paused && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
}

bool QuietMoment::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Drop:
        m_sinceHands.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aelwyd
