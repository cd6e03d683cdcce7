// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogpack.h"

#include "core/sync/value.h"

#include <algorithm>
#include <stdexcept>

namespace aelwyd {

namespace {

constexpr quint64 kIdBytes = 16;
/// Bytes of an op with the id of its row.
constexpr qsizetype kUsualSize = 48;

quint64 numberFrom(QByteArrayView& bytes) {
    const auto number = takeVarint(bytes);
    if (!number) throw std::invalid_argument("a log that cannot be read");
    return *number;
}

QByteArrayView bytesFrom(QByteArrayView& bytes, quint64 count) {
    const auto taken = takeBytes(bytes, count);
    if (!taken) throw std::invalid_argument("a log that cannot be read");
    return *taken;
}

/// How many ops from `first` on are about the same row.
qsizetype sameRow(const QList<SyncOp>& ops, qsizetype first) {
    qsizetype end = first + 1;
    while (end < ops.size() && ops[end].table == ops[first].table && ops[end].row == ops[first].row)
        ++end;
    return end - first;
}

} // namespace

QByteArray packedOps(const QList<SyncOp>& ops) {
    ByteWriter out;
    out.reserve(kUsualSize * std::max<qsizetype>(ops.size(), 1));
    for (qsizetype first = 0; first < ops.size();) {
        const qsizetype count = sameRow(ops, first);
        out.number(ops[first].table);
        out.uuid(ops[first].row);
        out.number(static_cast<quint64>(count));
        for (const qsizetype end = first + count; first < end; ++first) {
            out.number(ops[first].column);
            out.text(ops[first].value);
        }
    }
    return out.bytes();
}

void CommitContent::beginRow(quint16 table, const QUuid& row) {
    m_table = table;
    m_row = row;
    m_count = 0;
    m_entries.clear();
    m_hash.begin(table, row);
}

void CommitContent::add(quint16 column, QByteArrayView value) {
    ++m_count;
    m_entries.number(column);
    m_entries.text(value);
    m_hash.add(column, value);
}

void CommitContent::endRow() {
    if (m_count == 0) return;
    m_packed.number(m_table);
    m_packed.uuid(m_row);
    m_packed.number(m_count);
    m_packed.raw(m_entries.bytes());
    m_hash.finish(m_hashes);
    m_ops += static_cast<qsizetype>(m_count);
}

void CommitContent::addRow(const QList<SyncOp>& ops) {
    if (ops.isEmpty()) return;
    beginRow(ops.first().table, ops.first().row);
    for (const SyncOp& op : ops)
        add(op.column, op.value);
    endRow();
}

void CommitContent::clear() {
    m_ops = 0;
    m_packed.clear();
    m_hashes.clear();
}

bool PackedRows::next(PackedRow& row) {
    if (m_rest.isEmpty()) return false;
    row.table = static_cast<quint16>(numberFrom(m_rest));
    row.row = bytesFrom(m_rest, kIdBytes);
    row.entries.clear();
    for (quint64 left = numberFrom(m_rest); left > 0; --left) {
        const auto column = static_cast<quint16>(numberFrom(m_rest));
        row.entries.append({column, bytesFrom(m_rest, numberFrom(m_rest))});
    }
    return true;
}

QList<SyncOp> unpackedOps(QByteArrayView bytes) {
    QList<SyncOp> ops;
    PackedRows rows(bytes);
    for (PackedRow row; rows.next(row);)
        for (const PackedRow::Entry& each : row.entries)
            ops.append({row.table, each.column, QUuid::fromRfc4122(row.row), each.value.toByteArray()});
    return ops;
}

QByteArray packedVector(const OriginVector& vector) {
    QByteArray bytes;
    for (auto each = vector.begin(); each != vector.end(); ++each) {
        appendVarint(bytes, static_cast<quint64>(each.key()));
        appendVarint(bytes, *each);
    }
    return bytes;
}

OriginVector unpackedVector(QByteArrayView bytes) {
    OriginVector vector;
    while (!bytes.isEmpty()) {
        const auto origin = static_cast<qint64>(numberFrom(bytes));
        vector.insert(origin, numberFrom(bytes));
    }
    return vector;
}

} // namespace aelwyd
