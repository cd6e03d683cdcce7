// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/findingsides.h"

#include "core/storage/branches.h"
#include "core/storage/changelog.h"
#include "core/storage/findingrules.h"
#include "core/storage/query.h"
#include "core/storage/refusals.h"
#include "core/sync/hybridclock.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr quint64 kIdBytes = 16;

/// The commits that the facts of a finding name.
CommitMarks marksIn(QByteArrayView facts, const QHash<QUuid, qint64>& origins) {
    CommitMarks marks;
    while (!facts.isEmpty()) {
        const auto device = takeBytes(facts, kIdBytes);
        const auto number = device ? takeVarint(facts) : std::nullopt;
        if (!number) break;
        marks.append({origins.value(QUuid::fromRfc4122(*device)), *number});
    }
    return marks;
}

FindingSide sideAt(Database& database, const CommitMark& mark, const QUuid& device) {
    Query query(database, "SELECT actor, clock, action FROM sync_commit WHERE place = ?");
    query.bind(placeOf(mark.origin, mark.number));
    FindingSide side;
    side.device = device;
    if (!query.next()) return side;
    side.actor = QUuid::fromRfc4122(query.blob());
    side.at = timeOf(static_cast<quint64>(query.integer()));
    side.action = query.text();
    return side;
}

bool isSame(const QList<SyncValue>& a, const QList<SyncValue>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

QList<SyncValue> fieldsOf(const QByteArray& value) {
    const auto decoded = decodedValue(value);
    if (!decoded) return {};
    return decoded->kind == SyncValue::Kind::Group ? decoded->members : QList<SyncValue>{*decoded};
}

/// The latest first.
QList<RowKey> decisionsAbout(Database& database, const SyncTable& table, const QUuid& subject) {
    QList<RowKey> rows;
    Query query(database, "SELECT id FROM " + table.name + " WHERE " +
                              table.registers.first().columns.first() +
                              " = ? ORDER BY decided_on DESC, place DESC, id DESC");
    query.bind(subject.toRfc4122());
    while (query.next())
        rows.append({table.number, QUuid::fromRfc4122(query.blob())});
    return rows;
}

/// The numbers that origins have in this file, and the devices that wrote as them.
struct OriginNames {
    explicit OriginNames(Database& database) {
        for (const SyncOrigin& each : readOrigins(database)) {
            numbers.insert(each.device, each.no);
            devices.insert(each.no, each.device);
        }
        for (const Branch& each : readBranches(database))
            devices.insert(numbers.value(each.id), each.wroteAs);
    }
    QHash<QUuid, qint64> numbers;
    QHash<qint64, QUuid> devices;
};

/// What this commit wrote into the register of a conflict.
QList<SyncValue> writtenIn(LogReading& reading, SyncRows& rows, const CommitMark& mark,
                           const Finding& conflict) {
    const quint16 number = conflict.registerNumber;
    const QByteArray& unsaid = rows.unsaid(*syncTable(conflict.row.table), number);
    return fieldsOf(reading.versionAt(mark, conflict.row, number, unsaid).value);
}

bool holdsValues(const QList<FindingSide>& sides, const QList<SyncValue>& values) {
    return std::any_of(sides.begin(), sides.end(),
                       [&](const FindingSide& side) { return isSame(side.values, values); });
}

} // namespace

/// The colour code that this commit gave to the subject, the last if it gave several, and why.
QList<SyncValue> FindingStore::decidedIn(LogReading& reading, const CommitMark& mark,
                                         const Finding& finding) const {
    const SyncTable& table = *syncTable(finding.row.table);
    const QList<quint16> registers = registersOf(table, {"status", "reason"});
    for (const RowKey& key : decisionsAbout(m_database, table, finding.subject)) {
        const auto written = [&](quint16 one) {
            return fieldsOf(reading.versionAt(mark, key, one, {}).value).value(0);
        };
        if (const SyncValue status = written(registers.first()); status.kind == SyncValue::Kind::Text)
            return {status, written(registers.last())};
    }
    return {};
}

QList<FindingSide> FindingStore::sides(const Finding& finding) const {
    const OriginNames origins(m_database);
    LogReading reading(m_database);
    SyncRows rows(m_database);
    const bool isConflict = finding.rule == FindingRule::Conflict;
    QList<FindingSide> sides;
    for (const CommitMark& mark : marksIn(finding.facts, origins.numbers)) {
        FindingSide side = sideAt(m_database, mark, origins.devices.value(mark.origin));
        if (isConflict) side.values = writtenIn(reading, rows, mark, finding);
        if (finding.rule == FindingRule::RagApart) side.values = decidedIn(reading, mark, finding);
        if (!isConflict || !holdsValues(sides, side.values)) sides.append(side);
    }
    std::stable_sort(sides.begin(), sides.end(),
                     [](const FindingSide& a, const FindingSide& b) { return a.at < b.at; });
    return sides;
}

std::optional<FindingDecision> FindingStore::decision(const QUuid& finding) const {
    Query query(m_database, "SELECT facts, reason, decided_by, decided_on FROM sync_decision WHERE id = ?");
    query.bind(finding.toRfc4122());
    if (!query.next()) return std::nullopt;
    FindingDecision decision{finding, query.blob(), {}, {}, {}};
    for (QString* each : {&decision.reason, &decision.decidedBy, &decision.decidedOn})
        *each = query.text();
    return decision;
}

void FindingStore::write(const FindingDecision& decision) {
    Query(m_database, "INSERT INTO sync_decision (id, facts, reason, decided_by, decided_on) VALUES (?, ?, "
                      "?, ?, ?) ON CONFLICT (id) DO "
                      "UPDATE SET facts = excluded.facts, reason = excluded.reason, decided_by = "
                      "excluded.decided_by, decided_on = "
                      "excluded.decided_on")
        .bind(decision.finding.toRfc4122())
        .bind(decision.facts)
        .bind(decision.reason)
        .bind(decision.decidedBy)
        .bind(decision.decidedOn)
        .run();
}

void FindingStore::removeDecision(const QUuid& finding) {
    Query(m_database, "DELETE FROM sync_decision WHERE id = ?").bind(finding.toRfc4122()).run();
}

Result<void> FindingStore::settle(const Finding& conflict, const QList<SyncValue>& values) {
    const SyncTable& table = *syncTable(conflict.row.table);
    const SyncRegister* one = table.find(conflict.registerNumber);
    if (!one || values.size() != one->columns.size()) return Problem{{}, ErrorCode::Choice};
    const SyncValue value = values.size() == 1 ? values.first() : SyncValue::ofGroup(values);
    SyncRows(m_database).change(table, conflict.row.id(), {{one->number, encoded(value)}});
    // Also where it held that already: the others are answered.
    ChangeLog(m_database).touch(table, conflict.row.id(), registerBit(one->number));
    return {};
}

void FindingStore::keepRow(const Finding& finding) {
    const SyncTable& table = *syncTable(finding.row.table);
    ChangeLog(m_database).touch(table, finding.row.id(), registerBit(table.registers.last().number));
}

Result<void> FindingStore::removeRow(const Finding& finding) {
    SyncRows(m_database).remove(*syncTable(finding.row.table), finding.row.id());
    return danglingReferences(m_database) == 0 ? Result<void>() : Problem{{}, ErrorCode::Choice};
}

} // namespace aelwyd
