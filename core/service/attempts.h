// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <chrono>

namespace aelwyd {

/// A passphrase that did not open the file.
struct FailedAttempt {
    QDateTime at;
    /// Whose it was said to be.
    QUuid user;
    /// When the wait after it began, where that is not `at`: the clock was put back meanwhile.
    QDateTime waitsFrom = {};
};

/// Failed attempts since the last that opened the file, in a small file beside it: there is no key yet to
/// write them into it. Somebody who can delete that file can copy the database too; it slows down a hand at
/// the keyboard.
class Attempts {
  public:
    explicit Attempts(const QString& database);
    /// How long to wait at `now`: 1 s after the first, doubling to 60 s. Where `now` is before the attempt,
    /// the wait begins anew at `now`, once.
    std::chrono::seconds wait(const QDateTime& now);
    /// Best effort: a disk that cannot be written is told elsewhere.
    void note(const FailedAttempt& attempt);
    const QList<FailedAttempt>& all() const { return m_attempts; }
    void forget();

  private:
    QDateTime waitsFrom() const;
    void waitFrom(const QDateTime& now);
    void save() const;

    QString m_path;
    QList<FailedAttempt> m_attempts;
};

} // namespace aelwyd
