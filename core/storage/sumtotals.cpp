// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sumtotals.h"

#include "core/storage/query.h"
#include "core/storage/sumsql.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Rows that lie side by side are written one after another.
template <class Totals>
auto orderedKeys(const Totals& totals) {
    auto keys = totals.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

void bindId(Query& query, const QByteArray& person) {
    query.bind(person);
}

/// To the letter as the person's record has it.
void bindText(Query& query, const QByteArray& locality) {
    query.bindCode(locality.constData());
}

QByteArray localityOf(Database& database, const QByteArray& person) {
    Query query(database, "SELECT locality FROM service_user WHERE id = ?");
    query.bind(person);
    return query.next() ? query.blob() : QByteArray();
}

QByteArray values(qsizetype count) {
    return "VALUES (" + QByteArrayList(count, "?").join(", ") + ')';
}

} // namespace

void SumTotals::Total::add(const Total& other, qint64 sign) {
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += sign * other.sums[i];
    isLess |= other.isLess || sign < 0;
}

void SumTotals::gather(const QByteArray& select) {
    Query query(m_database, select);
    while (query.next()) {
        const qint64 sign = query.integer();
        QByteArray person = query.blob();
        const qint64 day = query.integer();
        Total visit;
        for (qint64& sum : visit.sums)
            sum = query.integer();
        m_byPerson[{std::move(person), day}].add(visit, sign);
    }
}

void SumTotals::write() {
    const Table people{"person_day", "service_user_id", &bindId};
    const Table localities{"locality_day", "locality", &bindText};
    for (const auto& [table, totals] : {std::pair(people, m_byPerson), std::pair(localities, byLocality())}) {
        add(table, totals);
        dropEmpty(table, totals);
    }
    forgetOpenings();
}

SumTotals::Totals SumTotals::byLocality() const {
    QHash<QByteArray, QByteArray> known;
    Totals totals;
    for (auto each = m_byPerson.begin(); each != m_byPerson.end(); ++each) {
        const QByteArray& person = each.key().first;
        auto locality = known.constFind(person);
        if (locality == known.cend()) locality = known.insert(person, localityOf(m_database, person));
        totals[{*locality, each.key().second}].add(each.value());
    }
    return totals;
}

void SumTotals::add(const Table& table, const Totals& totals) {
    constexpr qsizetype kKeyColumns = 2;
    const QByteArray sql = addition(table.name, table.key + ", day",
                                    values(kKeyColumns + qsizetype(sumColumns().size())), false);
    for (const Key& each : orderedKeys(totals)) {
        Query query(m_database, sql);
        table.bind(query, each.first);
        query.bind(each.second);
        for (const qint64 sum : totals[each].sums)
            query.bind(sum);
        query.run();
    }
}

void SumTotals::dropEmpty(const Table& table, const Totals& totals) {
    const QByteArray sql =
        "DELETE FROM " + table.name + " WHERE " + table.key + " = ? AND day = ? AND visits = 0";
    for (auto each = totals.begin(); each != totals.end(); ++each) {
        if (!each->isLess) continue;
        Query query(m_database, sql);
        table.bind(query, each.key().first);
        query.bind(each.key().second).run();
    }
}

void SumTotals::forgetOpenings() {
    QHash<QByteArray, qint64> earliest;
    for (auto each = m_byPerson.begin(); each != m_byPerson.end(); ++each) {
        const auto& [person, day] = each.key();
        const auto known = earliest.constFind(person);
        if (known == earliest.cend() || day < *known) earliest.insert(person, day);
    }
    for (auto each = earliest.begin(); each != earliest.end(); ++each)
        Query(m_database, "DELETE FROM bank_opening WHERE service_user_id = ? AND from_day > ?")
            .bind(each.key())
            .bind(*each)
            .run();
}

} // namespace aelwyd
