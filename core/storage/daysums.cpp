// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daysums.h"

#include "core/storage/query.h"
#include "core/storage/sumsql.h"
#include "core/storage/triggersql.h"
#include "core/storage/visitmoments.h"

namespace aelwyd {

namespace {

QByteArray localityOf(const QByteArray& person) {
    return "coalesce((SELECT locality FROM service_user WHERE id = " + person + "), '')";
}

/// Counts one visit in, or out again; a day without visits leaves no row.
QByteArray counted(const QByteArray& row, bool off) {
    const QByteArray rest = dayAndSumsOfVisit(row) + " WHERE " + hasMoment(row);
    const QByteArray person = row + ".service_user_id";
    const QByteArray locality = localityOf(person);
    const QByteArray day = dayOfVisit(row);
    QByteArray sql = addition("person_day", "service_user_id, day", "SELECT " + person + ", " + rest, off) +
                     addition("locality_day", "locality, day", "SELECT " + locality + ", " + rest, off);
    if (off)
        sql += "DELETE FROM person_day WHERE service_user_id = " + person + " AND day = " + day +
               " AND visits = 0; DELETE FROM locality_day WHERE locality = " + locality +
               " AND day = " + day + " AND visits = 0; ";
    return sql + "DELETE FROM bank_opening WHERE service_user_id = " + person + " AND from_day > " + day +
           "; ";
}

/// A person's days move with the person from one locality to another.
QByteArray moved(const QByteArray& person, const QByteArray& from, const QByteArray& to) {
    const QByteArray rest = ", day, " + kSums + " FROM person_day WHERE service_user_id = " + person;
    return addition("locality_day", "locality, day", "SELECT " + from + rest, true) +
           addition("locality_day", "locality, day", "SELECT " + to + rest, false) +
           "DELETE FROM locality_day WHERE locality = " + from + " AND visits = 0; ";
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

QByteArray sumsByPerson() {
    return "SELECT v.service_user_id, " + dayAndSumsOfVisit("v") + " FROM visit v WHERE " + hasMoment("v");
}

/// What person_day should hold, by name of column.
QByteArray trueSums(const QByteArray& key) {
    QByteArrayList sums;
    for (const QByteArray& column : sumColumns())
        sums.append("sum(" + column + ")");
    return "WITH one (service_user_id, day, " + kSums + ") AS (" + sumsByPerson() + ") SELECT " + key +
           ", day, " + sums.join(", ") + " FROM one GROUP BY 1, 2";
}

constexpr qint64 kEpochJulianDay = 2440588;

qint64 numberOf(QDate day) {
    return day.toJulianDay() - kEpochJulianDay;
}

QDate dayOfNumber(qint64 number) {
    return QDate::fromJulianDay(number + kEpochJulianDay);
}

BankSums readSums(Query& query) {
    BankSums sums;
    for (int* each : {&sums.delivered, &sums.forfeited, &sums.banked, &sums.owed, &sums.flexible,
                      &sums.planned, &sums.flexiblePlanned})
        *each = static_cast<int>(query.integer());
    return sums;
}

bool differs(Database& database, const QByteArray& table, const QByteArray& key, const QByteArray& truth) {
    const QByteArray kept = "SELECT " + key + ", day, " + kSums + " FROM " + table;
    return Query(database, "SELECT 1 FROM (SELECT * FROM (" + truth + ") EXCEPT " + kept + ") LIMIT 1")
               .next() ||
           Query(database, "SELECT 1 FROM (" + kept + " EXCEPT SELECT * FROM (" + truth + ")) LIMIT 1")
               .next();
}

} // namespace

QList<Guard> sumTriggers() {
    const QByteArrayList facts{"service_user_id", "kind",         "state",          "planned_start",
                               "planned_minutes", "actual_start", "actual_minutes", "cancelled_at",
                               "agreed_short"};
    QList<Guard> list{
        trigger("visit", "INSERT", counted("NEW", false)),
        trigger("visit", "UPDATE", counted("OLD", true) + counted("NEW", false), anyDiffers(facts)),
        trigger("visit", "DELETE", counted("OLD", true)),
        trigger("service_user", "INSERT", moved("NEW.id", "''", "NEW.locality")),
        trigger("service_user", "UPDATE", moved("NEW.id", "OLD.locality", "NEW.locality"),
                anyDiffers({"locality"})),
        trigger("service_user", "DELETE", moved("OLD.id", "OLD.locality", "''"))};
    addForgetting(list, "package", "@service_user_id");
    for (const char* part : {"package_stage", "package_terms"})
        addForgetting(list, part, "(SELECT service_user_id FROM package WHERE id = @package_id)");
    list.append(trigger("bank_adjustment", "INSERT", forgotten("NEW.service_user_id")));
    return list;
}

void rebuildSums(Database& database) {
    for (const char* table : {"person_day", "locality_day", "bank_opening"})
        database.execute(QByteArray("DELETE FROM ") + table);
    database.execute("INSERT INTO person_day (service_user_id, day, " + kSums + ") " +
                     trueSums("service_user_id"));
    database.execute("INSERT INTO locality_day (locality, day, " + kSums + ") " +
                     trueSums(localityOf("service_user_id")));
}

BankSums SumStore::ofPerson(const ServiceUserId& person, const BankSpan& span) const {
    static const QByteArray sql =
        "SELECT sum(delivered), sum(forfeited), sum(banked), sum(owed), sum(flexible), sum(planned), "
        "sum(flexible_planned) FROM person_day WHERE service_user_id = ? AND day BETWEEN ? AND ?";
    Query query(m_database, sql);
    query.bind(person.bytes()).bind(numberOf(span.from)).bind(numberOf(span.to));
    query.next();
    return readSums(query);
}

BankSums SumStore::keptOfPerson(const ServiceUserId& person, const BankSpan& span) const {
    static const QByteArray sql = "SELECT sum(banked), sum(owed), sum(flexible) FROM person_day WHERE "
                                  "service_user_id = ? AND day BETWEEN ? AND ?";
    Query query(m_database, sql);
    query.bind(person.bytes()).bind(numberOf(span.from)).bind(numberOf(span.to));
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
    query.bind(person.bytes()).bind(numberOf(span.from)).bind(numberOf(span.to));
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
        BankOpening opening{dayOfNumber(query.integer())};
        opening.carriedIn = static_cast<int>(query.integer());
        opening.owed = static_cast<int>(query.integer());
        openings.insert(person, opening);
    }
    return openings;
}

void SumStore::keepOpening(const ServiceUserId& person, const BankOpening& opening) {
    Query(m_database,
          "INSERT INTO bank_opening (service_user_id, from_day, carried_in, owed) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (service_user_id) DO UPDATE SET from_day = excluded.from_day, "
          "carried_in = excluded.carried_in, owed = excluded.owed")
        .bind(person.bytes())
        .bind(numberOf(opening.from))
        .bind(qint64(opening.carriedIn))
        .bind(qint64(opening.owed))
        .run();
}

QStringList SumStore::wrongTables() const {
    QStringList wrong;
    if (differs(m_database, "person_day", "service_user_id", trueSums("service_user_id")))
        wrong.append(QStringLiteral("person_day"));
    if (differs(m_database, "locality_day", "locality", trueSums(localityOf("service_user_id"))))
        wrong.append(QStringLiteral("locality_day"));
    if (areMomentsWrong(m_database)) wrong.append(QStringLiteral("visit_moment"));
    return wrong;
}

} // namespace aelwyd
