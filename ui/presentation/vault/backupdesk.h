// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"

#include <QObject>

namespace aelwyd {

/// Backups of the open file, for the window. What takes time is asked for when nobody types.
class BackupDesk final : public QObject {
    Q_OBJECT
  public:
    /// Not owned; must outlive the desk.
    explicit BackupDesk(BackupService& backups, QObject* parent = nullptr);

    /// When the last backup was read back and found whole, and whether a later one failed, in words for the
    /// foot of the window.
    QString summary() const;
    /// Where the audit trail ended in that backup, to be compared later; empty if there is none.
    QString head() const;
    /// Where backups still hold somebody who was erased, in a sentence; empty: nowhere.
    QString unsettled() const;
    /// Which backups from before the file was protected can be read without a key, in a sentence; empty:
    /// none.
    QString inClear() const;
    /// Takes them away once there is a sealed one.
    Problems discardClear();
    QString folder() const { return m_backups.folder(); }
    QString secondPlace() const { return m_backups.secondPlace(); }
    QList<Backup> automatic() const { return m_backups.automaticBackups(); }

    Problems setSecondPlace(const QString& folder);
    Problems backUpNow();
    Problems backUpTo(const QString& path);
    /// Opens the latest as a restoring would, and says what it held.
    Result<Backup> drill();
    /// What is due by itself: a backup 30 minutes after the last change, a drill after a month.
    void work();

  signals:
    void changed();
    /// A backup that was due could not be made.
    void failed(const aelwyd::Problems& problems);

  private:
    Problems told(const Problems& problems);
    enum class LastTry { Done, Failed, NotInSecondPlace };
    void note(LastTry outcome);
    static LastTry triedOnce(const Backup& made);
    QString wordsOfLastTry() const;
    BackupService& m_backups;
    /// What became of the last backup that was tried since the file was opened.
    LastTry m_lastTry = LastTry::Done;
};

} // namespace aelwyd
