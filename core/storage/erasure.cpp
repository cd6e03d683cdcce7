// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/storage/auditstore.h"
#include "core/storage/personrows.h"
#include "core/storage/query.h"

namespace aelwyd {

namespace {

QByteArray hexOf(const ServiceUserId& person) {
    return "x'" + person.bytes().toHex() + "'";
}

qint64 deleted(Database& database, const QByteArray& table, const QByteArray& rows) {
    Query count(database, "SELECT count(*) FROM " + table + " WHERE " + rows);
    const qint64 number = count.next() ? count.integer() : 0;
    if (number > 0) database.execute("DELETE FROM " + table + " WHERE " + rows);
    return number;
}

bool isGuard(const Guard& each) {
    return each.name.endsWith("_guard");
}

void standAside(Database& database) {
    for (const Guard& each : guards())
        if (isGuard(each)) database.execute("DROP TRIGGER main." + each.name);
}

void standBack(Database& database) {
    for (const Guard& each : guards())
        if (isGuard(each)) database.execute(each.sql);
}

bool sumsUp(const TableInfo& table, Database& database) {
    if (table.tableClass != TableClass::Derived) return false;
    Query query(database, QByteArray("SELECT 1 FROM pragma_table_info('") + table.name +
                              "') WHERE name = 'service_user_id'");
    return query.next();
}

QString referenceOf(Database& database, const QByteArray& person) {
    Query query(database, "SELECT reference FROM service_user WHERE id = " + person);
    return query.next() ? query.text() : QString();
}

/// What stands about the person in records of others.
void deleteMentions(Database& database, const QByteArray& person) {
    const QString reference = referenceOf(database, person);
    if (!reference.isEmpty())
        Query(database, "DELETE FROM care_worker_tag WHERE kind = 'do_not_send' AND value = ?")
            .bind(reference)
            .run();
    database.execute("DELETE FROM form_draft");
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
    qint64 rows = 0;
    standAside(database);
    deleteMentions(database, person);
    for (auto table = tables().crbegin(); table != tables().crend(); ++table)
        if (const QByteArray own = rowsOfPerson(database, *table, id); !own.isEmpty())
            rows += deleted(database, table->name, own);
    for (const TableInfo& table : tables())
        if (sumsUp(table, database)) deleted(database, table.name, "service_user_id = " + person);
    standBack(database);
    AuditStore(database).forget(id.uuid());
    return rows;
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
        const ServiceUserId id = ServiceUserId::fromBytes(query.blob());
        found.append({id, QDate::fromString(query.text(), Qt::ISODate)});
    }
    return found;
}

} // namespace aelwyd
