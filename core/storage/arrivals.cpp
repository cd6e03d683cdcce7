// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/arrivals.h"

#include "core/storage/changelogrows.h"
#include "core/storage/peoplestore.h"
#include "core/storage/workerstore.h"
#include "core/sync/value.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr qsizetype kMostRows = 2000;

/// The row that this one belongs to; null for one that belongs to none, or is gone.
RowKey rowAbove(SyncRows& rows, const RowKey& key) {
    const SyncTable* table = syncTable(key.table);
    for (const SyncRegister& one : table ? table->registers : QList<SyncRegister>()) {
        if (one.refersTo.isEmpty()) continue;
        const auto read = rows.read(*table, key.id(), registerBit(one.number));
        const auto value = read && !read->isEmpty() ? decodedValue(read->first().value) : std::nullopt;
        const SyncTable* above = syncTableNamed(one.refersTo);
        if (above && value && value->bytes.size() == 16)
            return {above->number, QUuid::fromRfc4122(value->bytes)};
    }
    return {};
}

RowKey topOwner(SyncRows& rows, RowKey key) {
    for (RowKey above = rowAbove(rows, key); !above.row.isNull(); above = rowAbove(rows, key))
        key = above;
    return key;
}

/// Empty for who is neither a person nor a worker.
QString nameOfSubject(Database& database, const RowKey& key) {
    static const SyncTable* people = syncTableNamed("service_user");
    static const SyncTable* workers = syncTableNamed("care_worker");
    if (key.table == people->number)
        if (const auto person = PeopleStore(database).person(*ServiceUserId::tryFromUuid(key.row)))
            return fullName(*person);
    if (key.table == workers->number)
        if (const auto worker = WorkerStore(database).worker(*CareWorkerId::tryFromUuid(key.row)))
            return fullName(*worker);
    return {};
}

} // namespace

QList<Arrival> arrivalsOf(Database& database, const QList<RowKey>& written) {
    if (written.size() > kMostRows) return {};
    SyncRows rows(database);
    // By table, too: what a trail keeps for a person has that person's id.
    QHash<RowKey, Arrival> found;
    for (const RowKey& key : written) {
        const RowKey top = topOwner(rows, key);
        Arrival& arrival = found[top];
        if (arrival.subject.isNull()) arrival = {top.row, nameOfSubject(database, top)};
        if (!arrival.name.isEmpty()) ++arrival.rows[QString::fromUtf8(syncTable(key.table)->name)];
    }
    QList<Arrival> arrivals = found.values();
    arrivals.removeIf([](const Arrival& each) { return each.name.isEmpty(); });
    std::sort(arrivals.begin(), arrivals.end(), [](const Arrival& a, const Arrival& b) {
        return std::tie(a.name, a.subject) < std::tie(b.name, b.subject);
    });
    return arrivals;
}

} // namespace aelwyd
