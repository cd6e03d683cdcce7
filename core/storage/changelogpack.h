// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commithash.h"

#include <QByteArrayView>

namespace aelwyd {

/// What column 0 of a row says.
inline constexpr qint64 kRowIsThere = 1;
inline constexpr qint64 kRowIsErased = 2;

/// What a commit wrote, as it lies in the log: row after row, of each the registers.
QByteArray packedOps(const QList<SyncOp>& ops);

/// What a commit says, packed and hashed register after register with no object for each of them: tens of
/// thousands of rows are written at a time.
class CommitContent {
  public:
    /// Rows come one after another, each of them once.
    void beginRow(quint16 table, const QUuid& row);
    void add(quint16 column, QByteArrayView value);
    /// A row to which nothing was added leaves no trace.
    void endRow();
    /// All the ops of one row.
    void addRow(const QList<SyncOp>& ops);
    qsizetype ops() const { return m_ops; }
    /// As packedOps makes it, and for hashOf.
    const QByteArray& packed() const { return m_packed.bytes(); }
    const QByteArray& hashes() const { return m_hashes.bytes(); }
    void clear();

  private:
    quint16 m_table = 0;
    QUuid m_row;
    quint64 m_count = 0;
    ByteWriter m_entries;
    RowHash m_hash;
    qsizetype m_ops = 0;
    ByteWriter m_packed;
    ByteWriter m_hashes;
};

/// One row of a commit. The views end with the bytes that they were read from.
struct PackedRow {
    struct Entry {
        quint16 column = 0;
        QByteArrayView value;
    };
    quint16 table = 0;
    QByteArrayView row;
    QList<Entry> entries;
};

/// Reads packed ops from front to back. Bytes that are not such are std::invalid_argument.
class PackedRows {
  public:
    explicit PackedRows(QByteArrayView bytes)
        : m_rest(bytes) {}
    /// False at the end.
    bool next(PackedRow& row);

  private:
    QByteArrayView m_rest;
};

QList<SyncOp> unpackedOps(QByteArrayView bytes);

/// How much of each origin (by its number in this file): in the order of those numbers.
using OriginVector = QMap<qint64, quint64>;
QByteArray packedVector(const OriginVector& vector);
OriginVector unpackedVector(QByteArrayView bytes);

} // namespace aelwyd
