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
    add();
    dropEmpty();
    forgetOpenings();
}

void SumTotals::add() {
    constexpr qsizetype kKeyColumns = 2;
    const QByteArray sql = addition(values(kKeyColumns + qsizetype(sumColumns().size())), false);
    for (const Key& each : orderedKeys(m_byPerson)) {
        Query query(m_database, sql);
        query.bind(each.first).bind(each.second);
        for (const qint64 sum : m_byPerson[each].sums)
            query.bind(sum);
        query.run();
    }
}

void SumTotals::dropEmpty() {
    for (auto each = m_byPerson.begin(); each != m_byPerson.end(); ++each)
        if (each->isLess)
            Query(m_database, "DELETE FROM person_day WHERE service_user_id = ? AND day = ? AND visits = 0")
                .bind(each.key().first)
                .bind(each.key().second)
                .run();
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
