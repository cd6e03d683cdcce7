// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <array>

namespace aelwyd {

namespace {

/// Interfaces whose signal ActiveChanged tells that the screen is locked, on the session's bus: KDE and
/// others, GNOME, Cinnamon, MATE, Xfce.
constexpr std::array kScreenSavers{"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                   "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver",
                                   "org.xfce.ScreenSaver"};
/// Asking the system's bus takes its time, which the first window does not wait for.
constexpr std::chrono::milliseconds kFirstListening{500};
const QString kLogin = QStringLiteral("org.freedesktop.login1");

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds after, QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::away);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    QTimer::singleShot(kFirstListening, this,
                       [this] { listenTo(QDBusConnection::sessionBus(), QDBusConnection::systemBus()); });
}

/// Where a desktop tells nothing of all this, the time is left. Another session of this computer that is
/// locked puts the file away, too: once too often does no harm.
void IdleWatch::listenTo(QDBusConnection session, QDBusConnection system) {
    for (const char* name : kScreenSavers)
        session.connect({}, {}, QLatin1String(name), QStringLiteral("ActiveChanged"), this,
                        SLOT(wentAway(bool)));
    system.connect(kLogin, {}, kLogin + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"), this,
                   SLOT(wentAway(bool)));
    system.connect(kLogin, {}, kLogin + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                   SLOT(lockAsked()));
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

void IdleWatch::wentAway(bool isAway) {
    if (isAway) emit away();
}

void IdleWatch::lockAsked() {
    emit away();
}

} // namespace aelwyd
