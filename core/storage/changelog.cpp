// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"

#include "core/storage/changelogadded.h"
#include "core/storage/localsettings.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"
#include "core/sync/hybridclock.h"
#include "core/sync/value.h"

#include <algorithm>

namespace aelwyd {

namespace {

const QString kDevice = QStringLiteral("sync.device");
constexpr int kNumberBits = 40;
/// A commit stays small enough to be read whole.
constexpr qsizetype kMostOps = 20'000;

/// What sync_event notes of a row in place of the registers that were written.
constexpr qint64 kAdded = 0;
constexpr qint64 kDeleted = -1;
constexpr qint64 kErased = -2;

SyncOp presence(const SyncTable& table, const QByteArray& row, const QByteArray& value) {
    return {table.number, 0, QUuid::fromRfc4122(row), value};
}

SyncOp added(const SyncTable& table, const QByteArray& row) {
    return presence(table, row, encoded(SyncValue::ofInteger(kRowIsThere)));
}

bool saysErased(const SyncOp& op) {
    return op.column == 0 && op.value == encoded(SyncValue::ofInteger(kRowIsErased));
}

/// Packed ops in which these rows have only their hashes; that they were erased stays said.
QByteArray withoutRows(const QByteArray& packed, const QSet<RowKey>& rows) {
    const QList<SyncOp> ops = unpackedOps(packed);
    QList<SyncOp> left;
    for (qsizetype first = 0; first < ops.size();) {
        qsizetype end = first + 1;
        while (end < ops.size() && ops[end].table == ops[first].table && ops[end].row == ops[first].row)
            ++end;
        const QList<SyncOp> row = ops.mid(first, end - first);
        const bool goes = rows.contains({row.first().table, row.first().row}) && !saysErased(row.first());
        left += goes ? QList<SyncOp>{erasedOps(row)} : row;
        first = end;
    }
    return packedOps(left);
}

} // namespace

qint64 placeOf(qint64 origin, quint64 number) {
    return (origin << kNumberBits) + static_cast<qint64>(number);
}

/// What happened to one row since the last commit.
struct ChangeLog::Noted {
    const SyncTable* table = nullptr;
    QByteArray row;
    quint64 mask = 0;
    /// It was not there before, and was added or deleted in between.
    bool isNew = false;
    bool isWhole = false;
    bool isErased = false;
    /// What it held before it was deleted, unless something else had happened to it before.
    QByteArray was;
};

QUuid ChangeLog::knownDevice() const {
    return QUuid::fromString(LocalSettings(m_database).value(kDevice));
}

QUuid ChangeLog::device() {
    const QUuid known = knownDevice();
    if (!known.isNull()) return known;
    const QUuid made = QUuid::createUuid();
    become(made);
    return made;
}

void ChangeLog::become(const QUuid& device) {
    // The log tells of this copy's own device alone how far it is.
    LogWriter(m_database).store();
    LocalSettings(m_database).keep(kDevice, device.toString(QUuid::WithoutBraces));
}

QList<ChangeLog::Noted> ChangeLog::noted() const {
    QList<Noted> all;
    QHash<RowKey, qsizetype> places;
    static const QByteArray sql("SELECT tbl, row, mask, was FROM sync_event ORDER BY seq");
    Query query(m_database, sql);
    while (query.next()) {
        const auto number = static_cast<quint16>(query.integer());
        const QByteArray row = query.blob();
        const qint64 mask = query.integer();
        const RowKey key{number, QUuid::fromRfc4122(row)};
        const auto known = places.constFind(key);
        const bool isFirst = known == places.cend();
        if (isFirst) {
            places.insert(key, all.size());
            all.append({syncTable(number), row, 0, mask == kAdded, false, false, query.blob()});
        }
        Noted& one = isFirst ? all.last() : all[*known];
        one.isWhole |= mask == kAdded || mask == kDeleted;
        one.isErased |= mask == kErased;
        if (mask > 0) one.mask |= static_cast<quint64>(mask);
    }
    return all;
}

QList<SyncOp> ChangeLog::opsOf(const Noted& noted) {
    if (!noted.table) return {};
    if (noted.isErased)
        return {presence(*noted.table, noted.row, encoded(SyncValue::ofInteger(kRowIsErased)))};
    if (noted.isWhole) return opsOfWhole(noted);
    QList<SyncOp> ops;
    const QUuid row = QUuid::fromRfc4122(noted.row);
    const auto values = m_rows.read(*noted.table, noted.row, noted.mask);
    if (values)
        for (const RegisterValue& each : *values)
            ops.append({noted.table->number, each.number, row, each.value});
    return ops;
}

/// A row that was deleted and written again as it was is no change.
QList<SyncOp> ChangeLog::opsOfWhole(const Noted& noted) {
    const auto values = m_rows.read(*noted.table, noted.row);
    if (!values) return noted.isNew ? QList<SyncOp>() : QList<SyncOp>{presence(*noted.table, noted.row, {})};
    if (!noted.was.isEmpty() && noted.was == m_rows.image(*noted.table, noted.row)) return {};
    QList<SyncOp> ops{added(*noted.table, noted.row)};
    for (const RegisterValue& each : *values)
        if (each.value != m_rows.unsaid(*noted.table, each.number))
            ops.append({noted.table->number, each.number, ops.first().row, each.value});
    return ops;
}

/// What happened to one row, put into `to`.
void ChangeLog::put(const Noted& noted, AddedRows& added, CommitContent& to) {
    const bool isPlainlyAdded = noted.table && noted.isWhole && !noted.isErased && noted.was.isEmpty();
    if (!isPlainlyAdded || !added.put(*noted.table, noted.row, to)) to.addRow(opsOf(noted));
}

QList<RowKey> ChangeLog::seal(const LogStamp& stamp) {
    const QList<Noted> rows = noted();
    if (rows.isEmpty()) return {};
    forgetEvents();
    LogWriter writer(m_database);
    AddedRows added(m_database, m_rows);
    QList<RowKey> written;
    CommitContent content;
    for (const Noted& row : rows) {
        const qsizetype before = content.ops();
        put(row, added, content);
        if (content.ops() > before) written.append({row.table->number, QUuid::fromRfc4122(row.row)});
        if (content.ops() >= kMostOps) commit(writer, stamp, content);
    }
    if (content.ops() > 0) commit(writer, stamp, content);
    writer.storeOwn();
    return written;
}

void ChangeLog::commit(LogWriter& writer, const LogStamp& stamp, CommitContent& content) {
    SyncCommit commit;
    commit.device = writer.own().isNull() ? device() : writer.own();
    const SyncOrigin own = writer.origin(commit.device);
    quint64 latest = 0;
    for (const SyncOrigin& each : writer.origins()) {
        latest = std::max(latest, each.clock);
        if (each.applied > 0) commit.seen.insert(each.device, each.applied);
    }
    commit.number = own.number + 1;
    commit.clock = nextClock(own.clock, latest, stamp.now);
    commit.actor = stamp.actor;
    commit.schema = static_cast<quint32>(stamp.schema);
    commit.action = stamp.action;
    commit.previous = own.hash;
    writer.append(commit, hashOf(commit, content.hashes()), content.packed());
    writer.origin(commit.device).applied = commit.number;
    content.clear();
}

void ChangeLog::touch(const SyncTable& table, const QByteArray& row, quint64 mask) {
    Query(m_database, "INSERT INTO sync_event (tbl, row, mask) VALUES (?, ?, ?)")
        .bind(qint64(table.number))
        .bind(row)
        .bind(static_cast<qint64>(mask))
        .run();
}

void ChangeLog::erase(const QList<RowKey>& rows) {
    for (const RowKey& each : rows) {
        // By table, too: the key of a person's trail has the id of the person.
        Query(m_database, "DELETE FROM sync_event WHERE tbl = ? AND row = ?")
            .bind(qint64(each.table))
            .bind(each.id())
            .run();
        Query(m_database, "INSERT INTO sync_event (tbl, row, mask) VALUES (?, ?, ?)")
            .bind(qint64(each.table))
            .bind(each.id())
            .bind(kErased)
            .run();
    }
    takeOut(QSet<RowKey>(rows.begin(), rows.end()));
}

void ChangeLog::takeOut(const QSet<RowKey>& rows) {
    QList<std::pair<qint64, QByteArray>> rewritten;
    Query query(m_database, "SELECT place, ops FROM sync_commit");
    while (query.next()) {
        const qint64 place = query.integer();
        const QByteArray ops = query.blob();
        const QByteArray left = withoutRows(ops, rows);
        if (left != ops) rewritten.append({place, left});
    }
    for (const auto& [place, ops] : rewritten)
        Query(m_database, "UPDATE sync_commit SET ops = ? WHERE place = ?").bind(ops).bind(place).run();
}

void ChangeLog::forgetEvents() {
    static const QByteArray sql("DELETE FROM sync_event");
    Query(m_database, sql).run();
}

qint64 ChangeLog::lastEvent() const {
    Query query(m_database, "SELECT coalesce(max(seq), 0) FROM sync_event");
    return query.next() ? query.integer() : 0;
}

VersionVector ChangeLog::held() const {
    VersionVector vector;
    for (const SyncOrigin& each : readOrigins(m_database))
        if (each.number > 0) vector.insert(each.device, each.number);
    return vector;
}

VersionVector ChangeLog::applied() const {
    VersionVector vector;
    for (const SyncOrigin& each : readOrigins(m_database))
        if (each.applied > 0) vector.insert(each.device, each.applied);
    return vector;
}

} // namespace aelwyd
