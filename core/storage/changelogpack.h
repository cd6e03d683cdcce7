// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commit.h"

#include <QByteArrayView>

namespace aelwyd {

/// What a commit wrote, as it lies in the log: row after row, of each the registers.
QByteArray packedOps(const QList<SyncOp>& ops);

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
