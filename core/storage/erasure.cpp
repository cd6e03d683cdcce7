// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/storage/changelog.h"
#include "core/storage/mergehistories.h"
#include "core/storage/personrows.h"
#include "core/storage/query.h"
#include "core/storage/refusals.h"

#include <algorithm>

namespace aelwyd {

namespace {

QByteArray hexOf(const ServiceUserId& person) {
    return "x'" + person.bytes().toHex() + "'";
}

/// The rows that are gone.
QList<RowKey> deleted(Database& database, const QByteArray& table, const QByteArray& rows) {
    const SyncTable* travels = syncTableNamed(table);
    QList<RowKey> gone;
    Query query(database, "SELECT id FROM " + table + " WHERE " + rows);
    while (query.next())
        gone.append({travels ? travels->number : quint16(0), QUuid::fromRfc4122(query.blob())});
    if (!gone.isEmpty()) database.execute("DELETE FROM " + table + " WHERE " + rows);
    return gone;
}

bool sumsUp(const TableInfo& table, Database& database) {
    if (table.tableClass != TableClass::Derived) return false;
    Query query(database, QByteArray("SELECT 1 FROM pragma_table_info('") + table.name +
                              "') WHERE name = 'service_user_id'");
    return query.next();
}

/// What stands about the person in records of others.
QList<RowKey> deleteMentions(Database& database, const QByteArray& person) {
    database.execute("DELETE FROM form_draft");
    return deleted(
        database, "care_worker_tag",
        "kind = 'do_not_send' AND value = (SELECT reference FROM service_user WHERE id = " + person + ")");
}

bool belongsToAny(const RowHistory& history, const QSet<RowKey>& rows) {
    const auto& parents = history.allParents();
    return std::any_of(parents.begin(), parents.end(), [&](const RowParent& each) {
        return each.replaced.isEmpty() && rows.contains({each.table, each.row});
    });
}

/// Rows that belonged to these and were taken away before: the log alone still tells of them.
QList<RowKey> tracesOf(Database& database, const QList<RowKey>& records) {
    RowHistories(database).catchUp();
    SyncRows rows(database);
    QSet<RowKey> all(records.begin(), records.end());
    QList<RowKey> traces;
    for (const SyncTable& table : syncTables()) {
        Query query(database, "SELECT row, state FROM sync_row WHERE tbl = ?");
        query.bind(qint64(table.number));
        while (query.next()) {
            const RowKey key{table.number, QUuid::fromRfc4122(query.blob())};
            const RowHistory history = RowHistory::fromBytes(query.blob());
            if (all.contains(key) || !belongsToAny(history, all) || rows.isThere(table, key.id())) continue;
            all.insert(key);
            traces.append(key);
        }
    }
    return traces;
}

/// The last day of which each person's record tells, as ISO text.
const QByteArray kLastEntries = "SELECT service_user_id AS person, date('1970-01-01', max(day) || ' days') "
                                "AS day FROM person_day GROUP BY 1 "
                                "UNION ALL SELECT p.service_user_id, a.agreed_on FROM plan_agreement a JOIN "
                                "support_plan p ON p.id = a.plan_id "
                                "UNION ALL SELECT service_user_id, decided_on FROM complexity_decision "
                                "UNION ALL SELECT service_user_id, on_day FROM bank_adjustment "
                                "UNION ALL SELECT p.service_user_id, s.from_day FROM package_stage s JOIN "
                                "package p ON p.id = s.package_id";

} // namespace

qint64 erasePerson(Database& database, const ServiceUserId& id) {
    const QByteArray person = hexOf(id);
    QList<RowKey> records, others;
    withoutRefusals(database, [&] {
        others = deleteMentions(database, person);
        for (auto table = tables().crbegin(); table != tables().crend(); ++table)
            if (const QByteArray own = rowsOfPerson(database, *table, id); !own.isEmpty())
                records += deleted(database, table->name, own);
        for (const TableInfo& table : tables())
            if (sumsUp(table, database))
                database.execute(QByteArray("DELETE FROM ") + table.name +
                                 " WHERE service_user_id = " + person);
        database.execute("DELETE FROM today_note WHERE person = " + person);
    });
    others += deleted(database, "audit_note", "entity = " + person);
    others += deleted(database, "audit_key", "id = " + person);
    ChangeLog(database).erase(records + others + tracesOf(database, records));
    return records.size();
}

void compact(Database& database) {
    database.execute("VACUUM");
}

QList<std::pair<ServiceUserId, QDate>> untouchedSince(Database& database, QDate before) {
    Query query(database,
                "SELECT u.id, max(e.day) FROM service_user u JOIN (" + kLastEntries +
                    ") e ON e.person = u.id WHERE u.archived OR EXISTS (SELECT 1 FROM package p JOIN "
                    "package_stage s ON s.package_id = p.id WHERE p.service_user_id = u.id AND s.stage = "
                    "'ended') GROUP BY u.id HAVING max(e.day) < ? ORDER BY max(e.day)");
    query.bind(before.toString(Qt::ISODate));
    QList<std::pair<ServiceUserId, QDate>> found;
    while (query.next()) {
        const ServiceUserId id = query.id<ServiceUserId>();
        found.append({id, query.day()});
    }
    return found;
}

} // namespace aelwyd
