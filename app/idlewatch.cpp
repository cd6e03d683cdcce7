// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

namespace aelwyd {

IdleWatch::IdleWatch(std::chrono::milliseconds after, QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::away);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    // Desktops tell of the locked screen by one of these; where none does, the time is left.
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        QDBusConnection::sessionBus().connect({}, {}, QLatin1String(name), QStringLiteral("ActiveChanged"),
                                              this, SLOT(screenChanged(bool)));
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::screenChanged(bool locked) {
    if (locked) emit away();
}

} // namespace aelwyd
