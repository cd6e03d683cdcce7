// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace aelwyd {

/// Notices that nobody is at the desk: no key and no pointer for a while, the screen was locked, or the
/// computer goes to sleep.
class IdleWatch final : public QObject {
    Q_OBJECT
  public:
    /// Watches every window of the program, and soon, when the first of them stands, the computer's own
    /// buses.
    explicit IdleWatch(std::chrono::milliseconds after = std::chrono::minutes(10), QObject* parent = nullptr);
    /// Hears what is told on these: of the screen on the session's bus, of sleep and sessions on the
    /// system's.
    void listenTo(QDBusConnection session, QDBusConnection system);

  signals:
    void away();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private slots:
    /// A screen saver came on or went, or the computer goes to sleep or wakes.
    void wentAway(bool isAway);
    /// The session is to be locked.
    void lockAsked();

  private:
    QTimer m_timer;
};

} // namespace aelwyd
