// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QUuid>
#include <stdexcept>

namespace aelwyd::test {

/// A message bus of this test alone, with a desktop on it that tells, and whoever listens.
class PrivateBus {
  public:
    PrivateBus() {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead(10'000)) throw std::runtime_error("no dbus-daemon");
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        for (const QString& name : {m_desktop, m_listener, m_stranger})
            if (!QDBusConnection::connectToBus(address, name).isConnected())
                throw std::runtime_error("no connection to the bus");
        desktop().registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~PrivateBus() {
        for (const QString& name : {m_desktop, m_listener, m_stranger})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    /// Also the login manager.
    QDBusConnection desktop() const { return QDBusConnection(m_desktop); }
    QDBusConnection listener() const { return QDBusConnection(m_listener); }
    /// Somebody else on the same bus.
    QDBusConnection stranger() const { return QDBusConnection(m_stranger); }

    void tell(const char* interface, const char* signal, const QVariantList& arguments) const {
        send(desktop(), interface, signal, arguments);
    }
    /// Until the bus has it, and everything that the listener asked for before.
    void send(QDBusConnection from, const char* interface, const char* signal,
              const QVariantList& arguments) const {
        waitFor(listener());
        auto message = QDBusMessage::createSignal(QStringLiteral("/here"), QLatin1String(interface),
                                                  QLatin1String(signal));
        message.setArguments(arguments);
        from.send(message);
        waitFor(from);
    }

  private:
    static void waitFor(const QDBusConnection& connection) {
        connection.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.DBus"));
    }
    static QString named(const char* what) {
        return QLatin1String(what) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    QProcess m_daemon;
    const QString m_desktop = named("desktop"), m_listener = named("listener"),
                  m_stranger = named("stranger");
};

} // namespace aelwyd::test
