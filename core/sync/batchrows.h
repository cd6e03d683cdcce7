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
/// A value that names a row, in the encoding of values.
QByteArray referenceTo(const QUuid& row);

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
