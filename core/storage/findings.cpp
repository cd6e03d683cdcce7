// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/findings.h"

#include "core/base/id.h"
#include "core/storage/changelogwriter.h"
#include "core/storage/findingrules.h"
#include "core/storage/query.h"
#include "core/sync/value.h"

namespace aelwyd {

namespace {

Finding findingFrom(Query& query) {
    Finding finding;
    finding.id = query.uuid();
    finding.rule = fromCode<FindingRule>(query.text()).value_or(FindingRule::Conflict);
    finding.subject = QUuid::fromRfc4122(query.blob());
    finding.row.table = static_cast<quint16>(query.integer());
    finding.row.row = QUuid::fromRfc4122(query.blob());
    finding.registerNumber = static_cast<quint16>(query.integer());
    finding.other = QUuid::fromRfc4122(query.blob());
    finding.facts = query.blob();
    return finding;
}

const QByteArray kFindings = "SELECT id, rule, subject, tbl, row, register, other, facts FROM sync_finding ";

/// A decision holds as long as what the finding rests on stays.
const QByteArray kOpen =
    "NOT EXISTS (SELECT 1 FROM sync_decision WHERE sync_decision.id = sync_finding.id AND "
    "sync_decision.facts = sync_finding.facts) ";

QList<Finding> findingsIn(Query& query) {
    QList<Finding> all;
    while (query.next())
        all.append(findingFrom(query));
    return all;
}

QByteArray aboutRow(const RowKey& key, quint16 registerNumber) {
    QByteArray about = key.id();
    appendVarint(about, key.table);
    appendVarint(about, registerNumber);
    return about;
}

/// What is written to a row answers for those to which it belongs as well.
void addWithParents(const RowKey& key, RowHistories& histories, QSet<RowKey>& to) {
    if (to.contains(key)) return;
    to.insert(key);
    for (const RowParent& parent : histories.of(key).allParents())
        if (!parent.row.isNull()) addWithParents({parent.table, parent.row}, histories, to);
}

} // namespace

QUuid findingId(FindingRule rule, const QByteArray& about) {
    static const QUuid space(QStringLiteral("8d1b0f5e-5d2b-4c0a-9a53-2f6f4b7f1c11"));
    return derivedUuid(space, toCode(rule).toUtf8() + about);
}

QList<Finding> readFindings(Database& database) {
    Query query(database, kFindings + "ORDER BY id");
    return findingsIn(query);
}

QList<Finding> readOpenFindings(Database& database, quint16 hidden) {
    Query query(database, kFindings + "WHERE tbl <> ? AND " + kOpen + "ORDER BY id");
    query.bind(qint64(hidden));
    return findingsIn(query);
}

int countOpenFindings(Database& database, quint16 hidden) {
    Query query(database, "SELECT count(*) FROM sync_finding WHERE tbl <> ? AND " + kOpen);
    query.bind(qint64(hidden));
    return query.next() ? static_cast<int>(query.integer()) : 0;
}

std::optional<Finding> readOpenFinding(Database& database, const QUuid& id) {
    Query query(database, kFindings + "WHERE id = ? AND " + kOpen);
    query.bind(id.toRfc4122());
    return query.next() ? std::optional(findingFrom(query)) : std::nullopt;
}

void refreshFindings(Database& database, const QList<RowKey>& written) {
    if (written.isEmpty() || readFindings(database).isEmpty()) return;
    LogReading reading(database);
    SyncRows rows(database);
    RowShowing showing(reading, rows);
    RowHistories histories(database);
    histories.catchUp();
    QSet<RowKey> touched;
    for (const RowKey& key : written)
        addWithParents(key, histories, touched);
    Findings(database, reading, histories, showing).refresh(touched.values(), {});
}

Findings::Findings(Database& database, LogReading& reading, RowHistories& histories, RowShowing& showing)
    : m_database(database)
    , m_reading(reading)
    , m_histories(histories)
    , m_showing(showing)
    , m_agreed(database, reading, histories) {
    for (const SyncOrigin& each : readOrigins(database))
        m_devices.insert(each.no, each.device);
}

int Findings::refresh(const QList<RowKey>& touched, const QSet<RowKey>& apart,
                      const QList<RefusedCommit>& refused, bool anew) {
    QList<Finding> before = readFindings(m_database);
    if (before.isEmpty() && m_devices.size() < 2) return 0;
    for (const Finding& each : before)
        m_before.insert(each.id);
    if (anew) {
        m_database.execute("DELETE FROM sync_finding; DELETE FROM rag_hold");
        before.clear();
    }
    FindingCandidates again;
    for (const RowKey& key : apart)
        again.add(key, m_histories);
    for (const RowKey& key : touched) {
        if (!before.isEmpty()) dropAbout(key);
        lookAtRow(key);
        again.addBank(key, m_histories);
    }
    if (!before.isEmpty()) again.addFindings(before, touched, m_histories);
    for (const QUuid& id : again.dropped)
        Query(m_database, "DELETE FROM sync_finding WHERE id = ?").bind(id.toRfc4122()).run();
    FindingRules rules(m_database, m_reading, m_histories,
                       [this](const CommitMarks& marks) { return named(marks); });
    for (const Finding& each : rules.found(again))
        keep(each);
    for (const RefusedCommit& each : refused)
        tellRefused(each);
    return m_new;
}

void Findings::tellRefused(const RefusedCommit& commit) {
    const QByteArray name = named({commit.mark});
    keep({.id = findingId(FindingRule::NotAllowed, name),
          .rule = FindingRule::NotAllowed,
          .subject = commit.subject,
          .row = commit.row,
          .facts = name});
}

void Findings::tellOfRow(FindingRule rule, const RowKey& key, const CommitMarks& marks,
                         quint16 registerNumber) {
    keep({.id = findingId(rule, aboutRow(key, registerNumber)),
          .rule = rule,
          .subject = subjectOf(key),
          .row = key,
          .registerNumber = registerNumber,
          .facts = named(marks)});
}

void Findings::dropAbout(const RowKey& key) {
    Query(m_database, "DELETE FROM sync_finding WHERE row = ? AND tbl = ? AND rule IN ('conflict', "
                      "'kept_row', 'agreed_apart')")
        .bind(key.id())
        .bind(qint64(key.table))
        .run();
}

void Findings::lookAtRow(const RowKey& key) {
    if (const CommitMarks ignored = m_agreed.ignored(key); !ignored.isEmpty())
        tellOfRow(FindingRule::AgreedApart, key, ignored);
    const RowHistory& history = m_agreed.of(key);
    if (!history.isThere()) return;
    const bool isPlain = history.unansweredRemovals().isEmpty() && history.wholeHeads().size() < 2 &&
                         history.forked().isEmpty();
    const SyncTable& table = *syncTable(key.table);
    // What belongs to nobody any more is not shown, whatever was written to it.
    if (isPlain || !SyncRows(m_database).isThere(table, key.id())) return;
    if (!history.unansweredRemovals().isEmpty())
        tellOfRow(FindingRule::KeptRow, key, history.unansweredRemovals());
    for (const SyncRegister& one : table.registers) {
        const CommitMarks& heads = history.heads(one.number);
        if (heads.size() < 2 || one.kind == SyncRegister::Kind::Trivial) continue;
        if (isConflict(m_showing.versions(history, key, one.number)))
            tellOfRow(FindingRule::Conflict, key, heads, one.number);
    }
}

void Findings::keep(const Finding& finding) {
    if (!m_before.contains(finding.id)) ++m_new;
    m_before.insert(finding.id);
    Query query(m_database, "INSERT OR REPLACE INTO sync_finding (id, rule, subject, tbl, row, register, "
                            "other, facts) VALUES (?, ?, ?, ?, "
                            "?, ?, ?, ?)");
    query.bind(finding.id.toRfc4122())
        .bind(toCode(finding.rule))
        .bind(finding.subject.toRfc4122())
        .bind(qint64(finding.row.table))
        .bind(finding.row.id())
        .bind(qint64(finding.registerNumber));
    if (finding.other.isNull())
        query.bindNull();
    else
        query.bind(finding.other.toRfc4122());
    query.bind(finding.facts).run();
}

/// The person or worker to whom the record belongs.
QUuid Findings::subjectOf(const RowKey& key) {
    return topOf(key, m_histories).row;
}

QByteArray Findings::named(const CommitMarks& marks) {
    QByteArrayList names;
    for (const CommitMark& mark : marks) {
        QByteArray name = m_devices.value(mark.origin).toRfc4122();
        appendVarint(name, mark.number);
        names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names.join();
}

} // namespace aelwyd
