// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sessionopening.h"
#include "core/service/workspace.h"

#include <QDateTime>

namespace aelwyd {

/// A backup that was read back and compared.
struct Backup {
    QString path;
    QDateTime at;
    /// Nothing where whoever asks may not read about safeguarding: a count would tell that there is any.
    std::optional<qint64> rows = {};
    qint64 bytes = 0;
    /// The end of the audit trail that it holds, in short; empty for a file that is not protected.
    QString head;
    /// What kept it from the second place: SecondPlaceMissing, SecondCopyFailed (argument: the folder).
    Problems second = {};
};

/// Where the automatic backups of a file go: "agency-backups" beside "agency.aelwyd".
QString backupFolderOf(const QString& file);
/// Whether a file is an automatic backup by its name: nobody is to work in it.
bool isAutomaticBackup(const QString& file);

/// Copies of the open file that can be trusted: each is opened again, read in full and compared before it
/// gets its name. A protected file's copy is sealed with the same key and has its file of keys beside it.
class BackupService {
  public:
    /// Not owned; must outlive this.
    explicit BackupService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// To a file of one's own choice. FileExists, CannotWrite, DiskFull, BackupFailed.
    Result<Backup> backUpTo(const QString& path);
    /// Into the folder of automatic backups, and from there into the second place, read back there too; then
    /// thins them, and takes away what waits for a renewal.
    Result<Backup> backUpNow();
    /// The same, but only for a protected file, if something was changed since the last, and 30 minutes after
    /// it. Nothing when it is not due.
    Result<std::optional<Backup>> backUpIfDue();
    /// Before something that changes much (an import, an erasure): for a protected file that holds anything.
    Result<void> backUpBefore();

    /// Where automatic backups go: beside the file.
    QString folder() const;
    /// Another disk or a folder that is carried elsewhere; empty: none.
    QString secondPlace() const;
    Result<void> setSecondPlace(const QString& folder);
    /// The automatic backups of a protected file, in either place, that are not sealed: from before it was
    /// protected.
    QStringList clearBackups() const;
    /// Makes a sealed backup, reads it back, and takes those away for good. NotAllowed unless by a manager,
    /// CannotWrite (argument: one that stays), those of backUpNow: nothing is gone then.
    Result<void> discardClearBackups();
    /// The automatic backups that are there, the latest first.
    QList<Backup> automaticBackups() const;
    /// Automatic backups hold what they must not hold any longer: each place is renewed with the next backup
    /// that reaches it. Belongs into the transaction that makes it so.
    void noteRenewal();
    /// The places that wait for it.
    QStringList placesToRenew() const;
    /// Nothing before the first.
    std::optional<Backup> lastVerified() const;

    /// Opens the latest automatic backup as a restoring would, in a place of its own that is gone afterwards,
    /// by its own file of keys, reads every page and counts its rows. NotFound without one; BackupFailed,
    /// CannotWrite.
    Result<Backup> drill();
    /// A month after the last drill, or when there was none and there is a backup.
    bool isDrillDue() const;

  private:
    /// With the count of rows, for whomever: `told` before it is handed out.
    Result<Backup> copiedTo(const QString& path);
    std::optional<Backup> remembered() const;
    Backup told(Backup backup) const;
    void remember(const Backup& backup);
    void thin(const QString& folder);
    Problems copyToSecondPlace(const QString& path);
    void renewPlaces(const Backup& backup);
    bool isRenewalDue() const;
    Result<qint64> rowsByOwnKeys(const QString& path) const;
    Workspace& m_workspace;
};

/// Brings a backup back as a new file, which becomes a device of its own: its audit trail goes on in a new
/// epoch. `credentials` as they were when the backup was made; or, with `recoveryKey` as it was printed then,
/// the new passphrase that the user has in the new file. The number of rows, as in Backup. Nothing is left at
/// `to` when it fails. Errors: those of opening and of recover, FileExists (never over a file that is there),
/// BackupFailed, CannotWrite.
Result<std::optional<qint64>> restoreBackup(const QString& from, const QString& to,
                                            const std::optional<Credentials>& credentials,
                                            std::shared_ptr<const Clock> clock,
                                            const QString& recoveryKey = {});

} // namespace aelwyd
