// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/columns.h"

#include <QUuid>
#include <optional>

namespace aelwyd {

/// The ids of rows, whose bytes lie in sixteen columns by their rank. Nothing if the columns differ in
/// length.
std::optional<QList<QUuid>> rowIdsFrom(ColumnCursor& cursor);
/// Appends those sixteen columns.
void appendRowIds(QList<QByteArray>& columns, const QList<QUuid>& rows);
/// A value that names a row, in the encoding of values.
QByteArray referenceTo(const QUuid& row);
/// The id that such a value holds; nothing for any other value.
std::optional<QUuid> idIn(const QByteArray& value);

/// The values of one register, whichever row they are of, as ValueReader reads them.
class ValueColumns {
  public:
    void add(const QByteArray& value);
    /// The next value names a row.
    void addReference() { m_lengths.number(0); }
    void appendTo(QList<QByteArray>& columns) const;

  private:
    ByteWriter m_lengths;
    ByteWriter m_firsts;
    ByteWriter m_rests;
};

/// The values of one register of a table, in three columns: how long they are, their first bytes, and the
/// rest of each.
class ValueReader {
  public:
    explicit ValueReader(ColumnCursor& columns);
    /// Nothing where the value names a row. Past the end everything names one.
    std::optional<QByteArray> next();
    bool failed() const { return m_lengths.failed() || m_firsts.failed() || m_rests.failed(); }
    bool isDone() const { return m_lengths.isDone() && m_firsts.isDone() && m_rests.isDone(); }

  private:
    ByteReader m_lengths;
    ByteReader m_firsts;
    ByteReader m_rests;
};

} // namespace aelwyd
