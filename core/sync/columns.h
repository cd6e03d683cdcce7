// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/sync/bytes.h"

#include <QList>
#include <algorithm>
#include <array>

namespace aelwyd {

/// Numbers taken apart: how many bytes each has, and its bytes by their rank. Alike comes to stand beside
/// alike, which is what makes it small when it is compressed.
class NumberColumn {
  public:
    void add(quint64 number) {
        unsigned char width = 0;
        for (; number > 0; number >>= 8)
            m_planes[width++].fixed(static_cast<quint8>(number));
        m_widths.fixed(width);
    }
    void addDifference(qint64 value) { add(zigzag(value)); }
    void moveTo(QList<QByteArray>& columns) const {
        columns.append(m_widths.bytes());
        for (const ByteWriter& plane : m_planes)
            columns.append(plane.bytes());
    }

  private:
    ByteWriter m_widths;
    std::array<ByteWriter, 8> m_planes;
};

/// Columns in their order; past the last everything is empty.
class ColumnCursor {
  public:
    explicit ColumnCursor(const QList<QByteArrayView>& columns)
        : m_columns(columns) {}
    ByteReader next() { return ByteReader(m_at < m_columns.size() ? m_columns[m_at++] : QByteArrayView()); }
    qsizetype left() const { return m_columns.size() - m_at; }

  private:
    const QList<QByteArrayView>& m_columns;
    qsizetype m_at = 0;
};

/// Reads a NumberColumn.
class NumberReader {
  public:
    explicit NumberReader(ColumnCursor& columns)
        : m_widths(columns.next()) {
        for (ByteReader& plane : m_planes)
            plane = columns.next();
    }
    quint64 next() {
        const auto width = m_widths.fixed<quint8>();
        quint64 number = 0;
        if (width > m_planes.size()) m_widths.fail();
        for (unsigned rank = 0; rank < width && rank < m_planes.size(); ++rank)
            number |= static_cast<quint64>(m_planes[rank].fixed<quint8>()) << (8 * rank);
        return number;
    }
    qint64 nextDifference() { return unzigzag(next()); }
    bool isDone() const {
        return m_widths.isDone() &&
               std::all_of(m_planes.begin(), m_planes.end(), [](const ByteReader& p) { return p.isDone(); });
    }

  private:
    ByteReader m_widths;
    std::array<ByteReader, 8> m_planes;
};

/// The columns in one compressed piece (zstd), each beginning on a block of its own.
QByteArray packed(const QList<QByteArray>& columns);

struct UnpackedColumns {
    /// What the views look into.
    QByteArray plain;
    QList<QByteArrayView> columns;
};
/// No more than `most` bytes are taken for the plain form. Errors: TooLarge, Damaged, NewerVersion.
Result<UnpackedColumns> unpacked(QByteArrayView bytes, qint64 most);

} // namespace aelwyd
