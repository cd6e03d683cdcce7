// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/storage/mergeagreements.h"
#include "core/storage/mergehistories.h"
#include "core/storage/mergeshowing.h"

#include <QSet>
#include <optional>

namespace aelwyd {

/// Why somebody has to look at what was written apart.
enum class FindingRule {
    /// A field got different values from people who did not know of one another.
    Conflict,
    /// A record was deleted by one and written to by another: it is still there.
    KeptRow,
    /// Colour codes were decided apart; the more cautious holds.
    RagApart,
    /// A worker is in two places.
    SameTime,
    /// Two people have the same NHS number.
    SamePerson,
    /// A visit was given to somebody whose colour code, or the person's, was decided elsewhere meanwhile.
    VisitRag,
    /// A plan was written to by somebody who did not know that it was agreed: it stays as it was agreed.
    AgreedApart,
    /// Flexible visits that were planned apart take more from the bank than there is.
    Overdrawn,
    /// A copy wrote what its role does not allow, or after it was shut out: it is no part of the records.
    NotAllowed,
};
template <>
struct CodeList<FindingRule> {
    static constexpr std::array codes{"conflict",  "kept_row",     "rag_apart", "same_time",  "same_person",
                                      "visit_rag", "agreed_apart", "overdrawn", "not_allowed"};
};

/// The same on every copy that has seen the same.
struct Finding {
    QUuid id;
    FindingRule rule = FindingRule::Conflict;
    /// The person or worker whom it is about, or the record itself.
    QUuid subject;
    RowKey row;
    /// Conflict: which register.
    quint16 registerNumber = 0;
    /// The second record of two.
    QUuid other = {};
    /// What the finding rests on: a decision holds as long as this stays.
    QByteArray facts;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A commit that does not count.
struct RefusedCommit {
    CommitMark mark;
    /// Its first row, and whom that says that it is about.
    RowKey row;
    QUuid subject;
};

/// Keeps the findings equal to what follows from the records and their histories. Nothing is owned; belongs
/// into a transaction.
class Findings {
  public:
    Findings(Database& database, LogReading& reading, RowHistories& histories, RowShowing& showing);
    /// These rows were written to; those in `apart` by somebody who had not seen all that is here. How many
    /// findings are new. `anew`: nothing that was found before holds.
    int refresh(const QList<RowKey>& touched, const QSet<RowKey>& apart,
                const QList<RefusedCommit>& refused = {}, bool anew = false);

  private:
    void dropAbout(const RowKey& key);
    void lookAtRow(const RowKey& key);
    void tellRefused(const RefusedCommit& commit);
    void tellOfRow(FindingRule rule, const RowKey& key, const CommitMarks& marks, quint16 registerNumber = 0);
    void keep(const Finding& finding);
    QUuid subjectOf(const RowKey& key);
    QByteArray named(const CommitMarks& marks);
    Database& m_database;
    LogReading& m_reading;
    RowHistories& m_histories;
    RowShowing& m_showing;
    AgreedPlans m_agreed;
    QHash<qint64, QUuid> m_devices;
    QSet<QUuid> m_before;
    int m_new = 0;
};

QList<Finding> readFindings(Database& database);
/// Those that nobody has decided on as they are now, by id; about rows of `hidden` (the number of a table, 0:
/// none) they are left out.
QList<Finding> readOpenFindings(Database& database, quint16 hidden = 0);
/// How many those are, without reading them.
int countOpenFindings(Database& database, quint16 hidden = 0);
/// One of those; nothing if it was decided on, or is not there any more.
std::optional<Finding> readOpenFinding(Database& database, const QUuid& id);
/// Rows were written here and sealed: findings about them may not hold any more.
void refreshFindings(Database& database, const QList<RowKey>& written);
/// The id of a finding: the same on every copy.
QUuid findingId(FindingRule rule, const QByteArray& about);

} // namespace aelwyd
