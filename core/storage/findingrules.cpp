// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/findingrules.h"

#include "core/bank/bankstatement.h"
#include "core/storage/bankstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/query.h"
#include "core/storage/visitmoments.h"
#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

quint16 registerOf(const SyncTable& table, const QByteArray& column) {
    for (const SyncRegister& one : table.registers)
        if (one.columns.contains(column)) return one.number;
    return 0;
}

const QByteArray kStart = momentOfVisit("visit");
const QByteArray kMinutes = "coalesce(CASE WHEN state = 'delivered' THEN coalesce(actual_minutes, "
                            "planned_minutes) ELSE planned_minutes END, 0)";
constexpr qint64 kDay = 1440;

bool isOverdrawn(const BankFacts& facts) {
    QDate last;
    for (const Visit& visit : facts.visits)
        if (visit.plannedStart) last = std::max(last, visit.plannedStart->day());
    const auto statements = last.isValid() ? bankStatements(facts, last, last) : QList<BankStatement>();
    return std::any_of(statements.begin(), statements.end(),
                       [](const BankStatement& each) { return each.forecast() < 0; });
}

} // namespace

const SyncTable& loggedTable(const char* name) {
    return *syncTableNamed(name);
}

QList<quint16> registersOf(const SyncTable& table, const QByteArrayList& columns) {
    QList<quint16> numbers;
    for (const QByteArray& column : columns)
        numbers.append(registerOf(table, column));
    return numbers;
}

CommitMarks joined(CommitMarks a, const CommitMarks& b) {
    a += b;
    std::sort(a.begin(), a.end());
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

FindingRules::FindingRules(Database& database, LogReading& reading, RowHistories& histories, Named named)
    : m_database(database)
    , m_reading(reading)
    , m_histories(histories)
    , m_named(std::move(named)) {}

QList<Finding> FindingRules::found(const FindingCandidates& candidates) {
    QSet<QUuid> visits = candidates.visits;
    for (const QUuid& person : candidates.people) {
        ragApart(loggedTable("complexity_decision"), person);
        samePerson(person);
        for (const QUuid& visit :
             idsFrom("SELECT id FROM visit WHERE service_user_id = ? AND state = 'planned'", person))
            visits.insert(visit);
    }
    for (const QUuid& worker : candidates.workers) {
        ragApart(loggedTable("experience_decision"), worker);
        for (const QUuid& visit :
             idsFrom("SELECT v.id FROM visit v JOIN visit_worker w ON w.visit_id = v.id WHERE "
                     "w.care_worker_id = ? AND v.state = 'planned'",
                     worker))
            visits.insert(visit);
    }
    for (const QUuid& visit : candidates.visits)
        sameTime(visit);
    for (const QUuid& visit : visits)
        visitRag(visit);
    for (const QUuid& person : candidates.banks)
        overdrawn(person);
    return m_found;
}

/// What a question about one person or worker finds.
QList<QUuid> FindingRules::idsFrom(const QByteArray& sql, const QUuid& of) {
    QList<QUuid> ids;
    Query query(m_database, sql);
    query.bind(of.toRfc4122());
    while (query.next())
        ids.append(QUuid::fromRfc4122(query.blob()));
    return ids;
}

CommitMarks FindingRules::marks(const RowKey& key, const QList<quint16>& registers) {
    const RowHistory& history = m_histories.of(key);
    CommitMarks all = history.wholeHeads();
    for (const quint16 number : registers)
        all = joined(all, history.heads(number));
    return all;
}

bool FindingRules::hasSeenAll(const CommitMark& mark, const CommitMarks& all) {
    const SeenVector seen = m_reading.seenBy(mark);
    return std::all_of(all.begin(), all.end(),
                       [&](const CommitMark& each) { return each == mark || seen.has(each); });
}

/// Neither side was written by somebody who had seen all of the other.
bool FindingRules::nobodyKnew(const CommitMarks& a, const CommitMarks& b) {
    const auto knewAll = [this](const CommitMarks& all) {
        return [this, all](const CommitMark& mark) { return hasSeenAll(mark, all); };
    };
    return std::none_of(a.begin(), a.end(), knewAll(b)) && std::none_of(b.begin(), b.end(), knewAll(a));
}

void FindingRules::tell(FindingRule rule, const QByteArray& about, const QUuid& subject, const RowKey& row,
                        const QUuid& other, const CommitMarks& marks) {
    m_found.append({findingId(rule, about), rule, subject, row, 0, other, m_named(marks)});
}

QList<FindingRules::Assignment> FindingRules::assignments(const QUuid& visit) {
    QList<Assignment> all;
    Query query(m_database, "SELECT id, care_worker_id FROM visit_worker WHERE visit_id = ? ORDER BY id");
    query.bind(visit.toRfc4122());
    while (query.next()) {
        const QUuid row = QUuid::fromRfc4122(query.blob());
        all.append({row, QUuid::fromRfc4122(query.blob())});
    }
    return all;
}

CommitMarks FindingRules::visitMarks(const QUuid& visit, const QUuid& assignment) {
    static const SyncTable& table = loggedTable("visit");
    static const QList<quint16> registers =
        registersOf(table, {"kind", "state", "planned_start", "override_reason"});
    return joined(marks({table.number, visit}, registers),
                  marks({loggedTable("visit_worker").number, assignment}, {}));
}

void FindingRules::sameTime(const QUuid& visit) {
    qint64 start = 0, minutes = 0;
    {
        Query query(m_database, "SELECT " + kStart + ", " + kMinutes +
                                    " FROM visit WHERE id = ? AND state IN ('planned', 'delivered')");
        query.bind(visit.toRfc4122());
        if (!query.next() || query.isNull()) return;
        start = query.integer();
        minutes = query.integer();
    }
    for (const Assignment& each : assignments(visit))
        sameTime(visit, each, start, minutes);
}

void FindingRules::sameTime(const QUuid& visit, const Assignment& assignment, qint64 start, qint64 minutes) {
    for (const auto& [other, row] : meanwhile(visit, assignment.worker, start, minutes)) {
        const CommitMarks own = visitMarks(visit, assignment.row), theirs = visitMarks(other, row);
        if (!nobodyKnew(own, theirs)) continue;
        const auto [first, second] = std::minmax(visit, other);
        tell(FindingRule::SameTime, first.toRfc4122() + second.toRfc4122() + assignment.worker.toRfc4122(),
             assignment.worker, {loggedTable("visit").number, first}, second, joined(own, theirs));
    }
}

/// The worker's other visits that overlap with this time, and the rows that give them to the worker.
QList<std::pair<QUuid, QUuid>> FindingRules::meanwhile(const QUuid& visit, const QUuid& worker, qint64 start,
                                                       qint64 minutes) {
    QList<std::pair<QUuid, QUuid>> others;
    Query query(
        m_database,
        "SELECT m.visit_id, w.id FROM visit_moment m JOIN visit_worker w ON w.visit_id = m.visit_id AND "
        "w.care_worker_id = m.care_worker_id WHERE m.care_worker_id = ?4 AND m.moment > ?1 - ?3 AND "
        "m.moment < ?1 + ?2 AND m.moment + " +
            kMinutes +
            " > ?1 AND m.state IN ('planned', "
            "'delivered') AND m.visit_id <> ?5");
    query.bind(start).bind(minutes).bind(kDay).bind(worker.toRfc4122()).bind(visit.toRfc4122());
    while (query.next()) {
        const QUuid other = QUuid::fromRfc4122(query.blob());
        others.append({other, QUuid::fromRfc4122(query.blob())});
    }
    return others;
}

void FindingRules::samePerson(const QUuid& person) {
    static const SyncTable& table = loggedTable("service_user");
    static const QList<quint16> registers = registersOf(table, {"nhs_number", "archived"});
    const auto same = idsFrom(
        "SELECT b.id FROM service_user a JOIN service_user b ON b.nhs_number = a.nhs_number AND b.id <> a.id "
        "WHERE a.id = ? AND NOT a.archived AND NOT b.archived",
        person);
    for (const QUuid& other : same) {
        const CommitMarks own = marks({table.number, person}, registers),
                          theirs = marks({table.number, other}, registers);
        if (!nobodyKnew(own, theirs)) continue;
        const auto [first, second] = std::minmax(person, other);
        tell(FindingRule::SamePerson, first.toRfc4122() + second.toRfc4122(), first, {table.number, first},
             second, joined(own, theirs));
    }
}

/// Of the visits that take from the person's bank.
CommitMarks FindingRules::drawingMarks(const QUuid& person) {
    static const SyncTable& table = loggedTable("visit");
    static const QList<quint16> registers = registersOf(table, {"kind", "state", "planned_start"});
    CommitMarks all;
    for (const QUuid& visit : idsFrom(
             "SELECT id FROM visit WHERE service_user_id = ? AND kind IN ('flexible', 'pop_in') AND state IN "
             "('planned', 'delivered')",
             person))
        all = joined(all, marks({table.number, visit}, registers));
    return all;
}

void FindingRules::overdrawn(const QUuid& person) {
    const CommitMarks all = drawingMarks(person);
    if (all.size() < 2 ||
        std::any_of(all.begin(), all.end(), [&](const CommitMark& mark) { return hasSeenAll(mark, all); }))
        return;
    const auto id = ServiceUserId::tryFromUuid(person);
    const auto package = id ? PeopleStore(m_database).package(*id) : std::nullopt;
    if (!package) return;
    const VisitStore visits(m_database);
    if (isOverdrawn(
            {*package, visits.ofPerson(*id), visits.superseded(*id), BankStore(m_database).adjustments(*id)}))
        tell(FindingRule::Overdrawn, person.toRfc4122(), person, {loggedTable("service_user").number, person},
             {}, all);
}

} // namespace aelwyd
