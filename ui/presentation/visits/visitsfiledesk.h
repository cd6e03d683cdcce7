// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importreport.h"
#include "core/service/backupservice.h"
#include "core/service/visitservice.h"

#include <QStringList>
#include <functional>

namespace aelwyd {

/// What a file of visits brings, in words.
struct VisitsFileWords {
    /// How many rows come in, how many are refused, how many somebody should look at.
    QStringList counts;
    /// Line, column and why of everything that was refused.
    QList<QStringList> refused;
    /// Something is new or changed.
    bool isWorthTaking = false;
    /// Visit and why of everything that somebody should look at.
    QList<QStringList> toLookAt = {};
};

/// A file of visits, looked at before it is taken in. What is looked at is what is taken in, even if the file
/// is written anew meanwhile.
class VisitsFileDesk {
  public:
    /// False stops it, and nothing is changed.
    using Progress = std::function<bool(int done, int all)>;

    /// Rows that Undo takes back at one go, in a few seconds.
    static constexpr int kMostRowsToUndo = 20'000;

    /// Neither is owned; both must outlive the desk. `scope` may take back what comes in (null: nobody).
    VisitsFileDesk(VisitService& visits, BackupService& backups, const QUuid& scope = {})
        : m_visits(visits)
        , m_backups(backups)
        , m_scope(scope) {}

    /// The import itself, taken back again. NotFound, CannotOpen; what the import refuses as a whole.
    Result<VisitsFileWords> look(const QString& path, const Progress& progress = {});
    /// Takes in what was looked at, after a backup.
    Result<VisitsFileWords> take(const Progress& progress = {});
    /// The rows that were refused, with why, as a file of visits. CannotWrite.
    Result<void> saveRefused(const QString& path) const;
    static QStringList heads();
    static QStringList lookHeads();

  private:
    Result<VisitsFileWords> run(bool dryRun, const Progress& progress);
    bool isTooMuchForUndo() const;
    QString aboutUndo(bool dryRun) const;
    VisitService& m_visits;
    BackupService& m_backups;
    QUuid m_scope;
    QByteArray m_bytes;
    ImportReport m_report;
};

} // namespace aelwyd
