// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergehistories.h"

#include "core/storage/changelog.h"
#include "core/storage/changelogrows.h"
#include "core/storage/query.h"
#include "core/sync/value.h"

#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

/// So many histories are kept in memory while a long log is read.
constexpr qsizetype kMostInMemory = 40'000;

QUuid rowNamed(QByteArrayView value) {
    const auto decoded = decodedValue(value);
    return decoded && decoded->kind == SyncValue::Kind::Blob ? QUuid::fromRfc4122(decoded->bytes) : QUuid();
}

qint64 presenceOf(const PackedRow::Entry& entry) {
    const auto value = entry.column == 0 ? decodedValue(entry.value) : std::nullopt;
    if (!value) return -1;
    return value->isNull() ? 0 : value->integer;
}

/// Parents and their parents have few histories beside those of their rows.
bool namesParents(const SyncTable& table) {
    return std::any_of(table.registers.begin(), table.registers.end(),
                       [](const SyncRegister& one) { return !one.refersTo.isEmpty(); });
}

void nameParents(const LoggedCommit& commit, const SyncTable& table, RowHistory& history,
                 const PackedRow& row) {
    if (!namesParents(table)) return;
    for (const PackedRow::Entry& each : row.entries) {
        const SyncRegister* one = table.find(each.column);
        if (!one || one->refersTo.isEmpty()) continue;
        history.name(one->number, syncTableNamed(one->refersTo)->number, rowNamed(each.value), commit.mark,
                     commit.seen);
    }
}

void noteIndexed(Database& database) {
    LogWriter writer(database);
    for (const SyncOrigin& each : QList<SyncOrigin>(writer.origins()))
        writer.origin(each.device).indexed = each.applied;
    writer.store();
}

} // namespace

void forgetHistories(Database& database) {
    Query(database, "DELETE FROM sync_row").run();
}

bool saysAdded(const PackedRow::Entry& entry) {
    return presenceOf(entry) == 1;
}

bool saysDeleted(const PackedRow::Entry& entry) {
    return presenceOf(entry) == 0;
}

bool saysErased(const PackedRow::Entry& entry) {
    return presenceOf(entry) == 2;
}

RowHistories::Cached& RowHistories::cached(const RowKey& key) {
    const auto known = m_cache.find(key);
    if (known != m_cache.end()) return *known;
    Cached fresh;
    if (m_fromStore) {
        static const QByteArray sql("SELECT state FROM sync_row WHERE tbl = ? AND row = ?");
        Query query(m_database, sql);
        query.bind(qint64(key.table)).bind(key.row);
        if (query.next()) fresh.history = RowHistory::fromBytes(query.blob());
    }
    return *m_cache.insert(key, fresh);
}

RowHistory& RowHistories::of(const RowKey& key) {
    return cached(key).history;
}

void RowHistories::touch(const RowKey& key, const LoggedCommit& by) {
    Cached& one = cached(key);
    one.history.touch(by.mark, by.seen);
    one.changed = true;
}

quint64 RowHistories::write(const LoggedCommit& commit, const SyncTable& table, Cached& one,
                            const PackedRow& row) {
    one.changed = true;
    quint64 mask = 0;
    for (const PackedRow::Entry& each : row.entries) {
        if (saysDeleted(each)) one.history.remove(commit.mark, commit.seen);
        if (saysErased(each)) one.history.erase();
        if (saysAdded(each)) mask = kAllRegisters;
    }
    if (mask != 0) one.history.writeWhole(commit.mark, commit.seen);
    for (const PackedRow::Entry& each : row.entries) {
        if (mask == kAllRegisters || !table.find(each.column)) continue;
        one.history.write(each.column, commit.mark, commit.seen);
        mask |= registerBit(each.column);
    }
    nameParents(commit, table, one.history, row);
    return mask;
}

void RowHistories::catchUp() {
    SeenVector indexed;
    QList<qint64> origins;
    LogReading reading(m_database);
    SeenVector applied;
    for (const SyncOrigin& each : readOrigins(m_database)) {
        indexed.raise({each.no, each.indexed});
        applied.raise({each.no, each.applied});
        if (each.indexed < each.applied) origins.append(each.no);
    }
    if (origins.isEmpty()) return;
    const auto nobody = [](const RowKey&, quint64, const PackedRow&) {};
    reading.tellInOrder(indexed, origins, [&](const LoggedCommit& each, QByteArrayView said) {
        if (!applied.has(each.mark)) return;
        add(each, reading.countedOf(each.mark, said), nobody);
        if (m_cache.size() > kMostInMemory) store();
    });
    store();
    noteIndexed(m_database);
}

/// As they lie in the file, where neighbours share a page.
QList<RowKey> RowHistories::changedInOrder() const {
    QList<RowKey> keys;
    for (auto each = m_cache.begin(); each != m_cache.end(); ++each)
        if (each->changed) keys.append(each.key());
    std::sort(keys.begin(), keys.end(), [](const RowKey& a, const RowKey& b) {
        return std::tie(a.table, a.row) < std::tie(b.table, b.row);
    });
    return keys;
}

void RowHistories::store() {
    // Neither index nor trigger hangs on it: the row is written over in one step.
    static const QByteArray sql("INSERT OR REPLACE INTO sync_row (tbl, row, state) VALUES (?, ?, ?)");
    if (!m_fromStore) return;
    for (const RowKey& key : changedInOrder())
        Query(m_database, sql).bind(qint64(key.table)).bind(key.row).bind(m_cache[key].history.bytes()).run();
    m_cache.clear();
}

} // namespace aelwyd
