// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/todaytriggers.h"

#include "core/storage/changelog.h"
#include "core/storage/changelogtables.h"
#include "core/storage/query.h"
#include "core/storage/sumsql.h"
#include "core/storage/triggersql.h"

namespace aelwyd {

namespace {

/// A table of which rows are somebody's: SQL over a row (@), of one owner or of several.
struct OwnedTable {
    const char* table;
    const char* owners;
};

const char* const kPackageOwner = "SELECT service_user_id FROM package WHERE id = @package_id";
const char* const kVisitOwners = "SELECT @service_user_id UNION ALL "
                                 "SELECT care_worker_id FROM visit_worker WHERE visit_id = @id";

constexpr OwnedTable kOfPeople[]{
    {"package", "@service_user_id"},
    {"support_plan", "@service_user_id"},
    {"plan_agreement", "(SELECT service_user_id FROM support_plan WHERE id = @plan_id)"},
    {"review", "@service_user_id"},
    {"bank_adjustment", "@service_user_id"}};
constexpr OwnedTable kOfWorkers[]{
    {"care_worker_tag", "@care_worker_id"},        {"care_worker_language", "@care_worker_id"},
    {"care_worker_competence", "@care_worker_id"}, {"care_worker_availability", "@care_worker_id"},
    {"experience_decision", "@care_worker_id"},    {"care_worker_leave", "@care_worker_id"},
    {"care_worker_exception", "@care_worker_id"},  {"staff_meeting", "@care_worker_id"},
    {"shadowing_observation", "@care_worker_id"}};
const OwnedTable kOfVisits[]{
    {"visit", kVisitOwners}, {"visit_worker", "@care_worker_id"}, {"allocation", "@care_worker_id"}};
constexpr const char* kEvents[]{"INSERT", "UPDATE", "DELETE"};

/// The rows that an event is about.
QByteArrayList rowsOf(const QByteArray& event) {
    if (event == "INSERT") return {"NEW"};
    return event == "DELETE" ? QByteArrayList{"OLD"} : QByteArrayList{"OLD", "NEW"};
}

QByteArray stale(const QByteArray& owners) {
    return "UPDATE today_owner SET until = 0 WHERE owner IN (" + owners + ") AND until > 0; ";
}

/// The day is counted again.
QByteArray recounted(const QByteArray& table, const QByteArray& row) {
    if (table == "allocation") return {};
    const QByteArray day =
        table == "visit" ? dayOfVisit(row)
                         : "(SELECT " + dayOfVisit("v") + " FROM visit v WHERE v.id = " + row + ".visit_id)";
    return "DELETE FROM today_open WHERE day = " + day + "; ";
}

QByteArray changedPerson(const QByteArray& person) {
    return "INSERT INTO today_changed VALUES (" + person + ") ON CONFLICT DO NOTHING; ";
}

Guard todayTrigger(const QByteArray& table, const QByteArray& event, const QByteArray& body) {
    return triggerAfter(event, table, "today", body);
}

template <class Body>
void addTriggers(QList<Guard>& list, const QByteArray& table, Body bodyOf) {
    for (const char* event : kEvents) {
        QByteArray body;
        for (const QByteArray& row : rowsOf(event))
            body += bodyOf(row);
        list.append(todayTrigger(table, event, body));
    }
}

void addStaling(QList<Guard>& list, const OwnedTable& owned) {
    addTriggers(list, owned.table, [&](const QByteArray& row) { return stale(over(row, owned.owners)); });
}

/// Whoever is new has something to work out; of whoever goes nothing is left.
void addComing(QList<Guard>& list, const QByteArray& table, const QByteArrayList& parts,
               const QByteArray& alsoChanged) {
    QByteArray come;
    for (const QByteArray& part : parts)
        come += "INSERT INTO today_owner VALUES ('" + part +
                "', NEW.id, 0) ON CONFLICT (owner, part) DO UPDATE SET until = 0; ";
    QByteArray gone = "DELETE FROM today_owner WHERE owner = OLD.id; ";
    for (const QByteArray& part : parts)
        gone += "DELETE FROM today_note WHERE part = '" + part + "' AND owner = OLD.id; ";
    list.append(todayTrigger(table, "INSERT", come));
    list.append(todayTrigger(table, "UPDATE", stale("NEW.id") + alsoChanged));
    list.append(todayTrigger(table, "DELETE", gone));
}

/// The limits of rules and papers are the agency's: everything may be other.
void addForAll(QList<Guard>& list, const QByteArray& table) {
    addTriggers(list, table, [](const QByteArray&) {
        return QByteArray("DELETE FROM today_part WHERE part IN ('workers', 'rules'); ");
    });
}

QList<Guard> triggersOfVisitTables() {
    QList<Guard> list;
    for (const OwnedTable& owned : kOfVisits)
        addTriggers(list, owned.table, [&](const QByteArray& row) {
            return stale(over(row, owned.owners)) + recounted(owned.table, row);
        });
    return list;
}

} // namespace

QList<Guard> todayTriggers() {
    QList<Guard> list = triggersOfVisitTables();
    for (const OwnedTable& owned : kOfPeople)
        addStaling(list, owned);
    for (const char* part : {"package_stage", "package_hours", "package_terms"})
        addStaling(list, {part, kPackageOwner});
    for (const OwnedTable& owned : kOfWorkers)
        addStaling(list, owned);
    for (const char* table : {"service_user_tag", "complexity_decision"})
        addTriggers(list, table,
                    [](const QByteArray& row) { return changedPerson(row + ".service_user_id"); });
    addTriggers(list, "rag_hold",
                [](const QByteArray& row) { return stale(row + ".owner") + changedPerson(row + ".owner"); });
    addComing(list, "service_user", {"reviews", "bank"}, changedPerson("NEW.id"));
    addComing(list, "care_worker", {"workers", "rules"}, {});
    addForAll(list, "match_weights");
    return list;
}

LaterToday::LaterToday(Database& database)
    : m_database(database)
    , m_since(ChangeLog(database).lastEvent()) {
    for (const Guard& guard : triggersOfVisitTables())
        database.execute("DROP TRIGGER main." + guard.name);
}

/// The log tells what was added, but not whose a row was that has gone or become another's: then everybody's
/// is worked out again.
void LaterToday::settle() {
    QByteArrayList numbers, owners;
    for (const OwnedTable& owned : kOfVisits) {
        const SyncTable& table = *syncTableNamed(owned.table);
        numbers.append(QByteArray::number(table.number));
        const QByteArray owner = table.name == "visit" ? "service_user_id" : "care_worker_id";
        owners.append("SELECT a." + owner + ' ' + addedSince(table, m_since, "a"));
    }
    const QByteArray others = "SELECT 1 FROM sync_event WHERE seq > " + QByteArray::number(m_since) +
                              " AND tbl IN (" + numbers.join(", ") + ") AND mask <> 0 LIMIT 1";
    if (Query(m_database, others).next())
        m_database.execute("DELETE FROM today_part");
    else
        m_database.execute(stale(owners.join(" UNION ")));
    m_database.execute("DELETE FROM today_open");
    for (const Guard& guard : triggersOfVisitTables())
        m_database.execute(guard.sql);
}

} // namespace aelwyd
