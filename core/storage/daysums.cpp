// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daysums.h"

#include "core/storage/daynumbers.h"
#include "core/storage/query.h"
#include "core/storage/sumsql.h"
#include "core/storage/triggersql.h"
#include "core/storage/visitmoments.h"

namespace aelwyd {

namespace {

/// Counts one visit in, or out again; a day without visits leaves no row.
QByteArray counted(const QByteArray& row, bool off) {
    const QByteArray rest = dayAndSumsOfVisit(row) + " WHERE " + hasMoment(row);
    const QByteArray person = row + ".service_user_id";
    const QByteArray day = dayOfVisit(row);
    QByteArray sql = addition("SELECT " + person + ", " + rest, off);
    if (off)
        sql += "DELETE FROM person_day WHERE service_user_id = " + person + " AND day = " + day +
               " AND visits = 0; ";
    return sql + "DELETE FROM bank_opening WHERE service_user_id = " + person + " AND from_day > " + day +
           "; ";
}

QByteArray forgotten(const QByteArray& person) {
    return "DELETE FROM bank_opening WHERE service_user_id = " + person + "; ";
}

Guard trigger(const QByteArray& table, const QByteArray& event, const QByteArray& body,
              const QByteArray& when = {}) {
    return triggerAfter(event, table, "sums", body, when);
}

void addForgetting(QList<Guard>& list, const QByteArray& table, const QByteArray& person) {
    list.append(trigger(table, "INSERT", forgotten(over("NEW", person))));
    list.append(trigger(table, "UPDATE", forgotten(over("OLD", person)) + forgotten(over("NEW", person))));
    list.append(trigger(table, "DELETE", forgotten(over("OLD", person))));
}

/// What person_day should hold.
QByteArray trueSums() {
    QByteArrayList sums;
    for (const QByteArray& column : sumColumns())
        sums.append("sum(" + column + ")");
    return "WITH one (service_user_id, day, " + kSums + ") AS (SELECT v.service_user_id, " +
           dayAndSumsOfVisit("v") + " FROM visit v WHERE " + hasMoment("v") +
           ") SELECT service_user_id, day, " + sums.join(", ") + " FROM one GROUP BY 1, 2";
}

BankSums readSums(Query& query) {
    BankSums sums;
    for (int* each : {&sums.delivered, &sums.forfeited, &sums.banked, &sums.owed, &sums.flexible,
                      &sums.planned, &sums.flexiblePlanned})
        *each = static_cast<int>(query.integer());
    return sums;
}

BankOpening readOpening(Query& query) {
    BankOpening opening{dayOfNumber(query.integer())};
    opening.carriedIn = static_cast<int>(query.integer());
    opening.owed = static_cast<int>(query.integer());
    return opening;
}

bool areSumsWrong(Database& database) {
    const QByteArray kept = "SELECT service_user_id, day, " + kSums + " FROM person_day";
    const QByteArray truth = "SELECT * FROM (" + trueSums() + ")";
    const auto any = [&](const QByteArray& sql) {
        return Query(database, "SELECT 1 FROM (" + sql + ") LIMIT 1").next();
    };
    return any(truth + " EXCEPT " + kept) || any(kept + " EXCEPT " + truth);
}

} // namespace

QList<Guard> sumTriggers() {
    const QByteArrayList facts{"service_user_id", "kind",         "state",          "planned_start",
                               "planned_minutes", "actual_start", "actual_minutes", "cancelled_at",
                               "agreed_short"};
    QList<Guard> list{
        trigger("visit", "INSERT", counted("NEW", false)),
        trigger("visit", "UPDATE", counted("OLD", true) + counted("NEW", false), anyDiffers(facts)),
        trigger("visit", "DELETE", counted("OLD", true))};
    addForgetting(list, "package", "@service_user_id");
    for (const char* part : {"package_stage", "package_terms"})
        addForgetting(list, part, "(SELECT service_user_id FROM package WHERE id = @package_id)");
    list.append(trigger("bank_adjustment", "INSERT", forgotten("NEW.service_user_id")));
    return list;
}

void rebuildSums(Database& database) {
    for (const char* table : {"person_day", "bank_opening"})
        database.execute(QByteArray("DELETE FROM ") + table);
    database.execute("INSERT INTO person_day (service_user_id, day, " + kSums + ") " + trueSums());
}

BankSums SumStore::ofPerson(const ServiceUserId& person, const BankSpan& span) const {
    static const QByteArray sql =
        "SELECT sum(delivered), sum(forfeited), sum(banked), sum(owed), sum(flexible), sum(planned), "
        "sum(flexible_planned) FROM person_day WHERE service_user_id = ? AND day BETWEEN ? AND ?";
    Query query(m_database, sql);
    query.bind(person.bytes()).bind(dayNumber(span.from)).bind(dayNumber(span.to));
    query.next();
    return readSums(query);
}

BankSums SumStore::keptOfPerson(const ServiceUserId& person, const BankSpan& span) const {
    static const QByteArray sql = "SELECT sum(banked), sum(owed), sum(flexible) FROM person_day WHERE "
                                  "service_user_id = ? AND day BETWEEN ? AND ?";
    Query query(m_database, sql);
    query.bind(person.bytes()).bind(dayNumber(span.from)).bind(dayNumber(span.to));
    query.next();
    BankSums sums;
    for (int* each : {&sums.banked, &sums.owed, &sums.flexible})
        *each = static_cast<int>(query.integer());
    return sums;
}

QList<BankDay> SumStore::daysOfPerson(const ServiceUserId& person, const BankSpan& span) const {
    Query query(m_database,
                "SELECT day, " + kBankSums +
                    " FROM person_day WHERE service_user_id = ? AND day BETWEEN ? AND ? ORDER BY day");
    query.bind(person.bytes()).bind(dayNumber(span.from)).bind(dayNumber(span.to));
    QList<BankDay> days;
    while (query.next()) {
        const QDate day = dayOfNumber(query.integer());
        days.append({day, readSums(query)});
    }
    return days;
}

QHash<ServiceUserId, BankOpening> SumStore::openings() const {
    QHash<ServiceUserId, BankOpening> openings;
    Query query(m_database, "SELECT service_user_id, from_day, carried_in, owed FROM bank_opening");
    while (query.next()) {
        const auto person = query.id<ServiceUserId>();
        openings.insert(person, readOpening(query));
    }
    return openings;
}

std::optional<BankOpening> SumStore::opening(const ServiceUserId& person) const {
    Query query(m_database, "SELECT from_day, carried_in, owed FROM bank_opening WHERE service_user_id = ?");
    return query.bind(person.bytes()).next() ? std::optional(readOpening(query)) : std::nullopt;
}

void SumStore::keepOpening(const ServiceUserId& person, const BankOpening& opening) {
    Query(m_database,
          "INSERT INTO bank_opening (service_user_id, from_day, carried_in, owed) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (service_user_id) DO UPDATE SET from_day = excluded.from_day, "
          "carried_in = excluded.carried_in, owed = excluded.owed")
        .bind(person.bytes())
        .bind(dayNumber(opening.from))
        .bind(qint64(opening.carriedIn))
        .bind(qint64(opening.owed))
        .run();
}

QStringList SumStore::wrongTables() const {
    QStringList wrong;
    if (areSumsWrong(m_database)) wrong.append(QStringLiteral("person_day"));
    if (areMomentsWrong(m_database)) wrong.append(QStringLiteral("visit_moment"));
    return wrong;
}

} // namespace aelwyd
