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
};

/// A file of visits, looked at before it is taken in. What is looked at is what is taken in, even if the file
/// is written anew meanwhile.
class VisitsFileDesk {
  public:
    /// False stops it, and nothing is changed.
    using Progress = std::function<bool(int done, int all)>;

    /// Neither is owned; both must outlive the desk.
    VisitsFileDesk(VisitService& visits, BackupService& backups)
        : m_visits(visits)
        , m_backups(backups) {}

    /// The import itself, taken back again. NotFound, CannotOpen; what the import refuses as a whole.
    Result<VisitsFileWords> look(const QString& path, const Progress& progress = {});
    /// Takes in what was looked at, after a backup.
    Result<VisitsFileWords> take(const Progress& progress = {});
    bool hasRefused() const { return !m_report.problems.isEmpty(); }
    /// The rows that were refused, with why, as a file of visits. CannotWrite.
    Result<void> saveRefused(const QString& path) const;
    static QStringList heads();

  private:
    Result<VisitsFileWords> run(bool dryRun, const Progress& progress);
    VisitService& m_visits;
    BackupService& m_backups;
    QByteArray m_bytes;
    ImportReport m_report;
};

} // namespace aelwyd
