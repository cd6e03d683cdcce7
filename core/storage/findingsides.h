// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/findings.h"
#include "core/sync/value.h"

namespace aelwyd {

/// What somebody wrote of what a finding is about.
struct FindingSide {
    QUuid actor;
    QUuid device;
    /// By the clock of the copy that wrote it: milliseconds since 1970.
    qint64 at = 0;
    /// Code of the operation.
    QString action;
    /// Conflict: the fields of the register, in the order of its columns. RagApart: status and reason.
    QList<SyncValue> values = {};
};

/// That somebody lets a finding stand as long as its facts do.
struct FindingDecision {
    QUuid finding;
    QByteArray facts;
    QString reason;
    QString decidedBy;
    QString decidedOn;
};

/// Reads what findings are about, and writes what was decided. The database is not owned.
class FindingStore {
  public:
    explicit FindingStore(Database& database)
        : m_database(database) {}
    /// Earliest first; of a conflict one for each value.
    QList<FindingSide> sides(const Finding& finding) const;
    std::optional<FindingDecision> decision(const QUuid& finding) const;
    void write(const FindingDecision& decision);
    void removeDecision(const QUuid& finding);
    /// The register of a conflict holds this, whoever wrote something else: Choice if it does not fit.
    Result<void> settle(const Finding& conflict, const QList<SyncValue>& values);
    /// The row of a finding stays, or goes, knowing of the other side.
    void keepRow(const Finding& finding);
    /// Choice while something belongs to the row that would be left without it.
    Result<void> removeRow(const Finding& finding);

  private:
    QList<SyncValue> decidedIn(LogReading& reading, const CommitMark& mark, const Finding& finding) const;
    Database& m_database;
};

} // namespace aelwyd
