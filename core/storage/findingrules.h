// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/storage/findings.h"

#include <functional>
#include <optional>

namespace aelwyd {

/// A table that is known to be in the log.
const SyncTable& loggedTable(const char* name);
/// The registers that these columns are in, in their order.
QList<quint16> registersOf(const SyncTable& table, const QByteArrayList& columns);
/// All marks of both.
CommitMarks joined(CommitMarks a, const CommitMarks& b);

/// The record to which a row belongs in the end: a person or a worker, or the row itself.
RowKey topOf(const RowKey& key, RowHistories& histories);

/// Whose records the rules have to look at again.
struct FindingCandidates {
    QSet<QUuid> visits;
    QSet<QUuid> people;
    QSet<QUuid> workers;
    /// People whose bank may have changed.
    QSet<QUuid> banks;
    /// Findings that may not hold any more.
    QSet<QUuid> dropped;
    void add(const RowKey& key, RowHistories& histories);
    void addBank(const RowKey& key, RowHistories& histories);
    /// Those of `findings` that are about something that was written to.
    void addFindings(const QList<Finding>& findings, const QList<RowKey>& touched, RowHistories& histories);
};

/// What the business asks of the records as a whole, and copies that do not know of one another can break. A
/// rule finds only what nobody knew of who wrote it: what somebody has seen was refused or allowed then.
class FindingRules {
  public:
    using Named = std::function<QByteArray(const CommitMarks&)>;
    /// Nothing is owned.
    FindingRules(Database& database, LogReading& reading, RowHistories& histories, Named named);
    QList<Finding> found(const FindingCandidates& candidates);

  private:
    struct Assignment {
        QUuid row;
        QUuid worker;
    };
    /// About somebody's colour code.
    struct Decision {
        QUuid row;
        QString status;
        CommitMarks marks;
    };
    /// The colour code that somebody has, if any, and who wrote it.
    struct Colour {
        std::optional<Rag> status = {};
        CommitMarks marks = {};
    };
    static Decision mostCautious(const QList<Decision>& decisions);
    QList<Decision> decisionsOf(const SyncTable& table, const QUuid& owner);
    bool isAnswered(const Decision& one, const QList<Decision>& all);
    void ragApart(const SyncTable& decisions, const QUuid& owner);
    void sameTime(const QUuid& visit);
    void sameTime(const QUuid& visit, const Assignment& assignment, qint64 start, qint64 minutes);
    QList<std::pair<QUuid, QUuid>> meanwhile(const QUuid& visit, const QUuid& worker, qint64 start,
                                             qint64 minutes);
    void samePerson(const QUuid& person);
    std::optional<QUuid> personToMatch(const QUuid& visit);
    Colour colourOf(const char* table, const QByteArray& column, const QUuid& owner);
    Colour colourOfWorker(const QUuid& worker);
    void visitRag(const QUuid& visit);
    CommitMarks drawingMarks(const QUuid& person);
    void overdrawn(const QUuid& person);
    QList<Assignment> assignments(const QUuid& visit);
    QList<QUuid> idsFrom(const QByteArray& sql, const QUuid& of);
    CommitMarks marks(const RowKey& key, const QList<quint16>& registers);
    CommitMarks visitMarks(const QUuid& visit, const QUuid& assignment);
    bool nobodyKnew(const CommitMarks& a, const CommitMarks& b);
    bool hasSeenAll(const CommitMark& mark, const CommitMarks& all);
    void tell(FindingRule rule, const QByteArray& about, const QUuid& subject, const RowKey& row,
              const QUuid& other, const CommitMarks& marks);
    Database& m_database;
    LogReading& m_reading;
    RowHistories& m_histories;
    Named m_named;
    QList<Finding> m_found;
};

} // namespace aelwyd
