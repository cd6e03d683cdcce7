// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/batchrows.h"

#include "core/sync/batchlayout.h"

#include <algorithm>
#include <array>

namespace aelwyd {

std::optional<QList<QUuid>> rowIdsFrom(ColumnCursor& cursor) {
    std::array<ByteReader, 16> planes;
    for (ByteReader& plane : planes)
        plane = cursor.next();
    const qsizetype count = planes[0].left();
    for (const ByteReader& plane : planes)
        if (plane.left() != count) return std::nullopt;
    std::array<QByteArrayView, 16> bytes;
    std::transform(planes.begin(), planes.end(), bytes.begin(),
                   [count](ByteReader& plane) { return plane.raw(static_cast<quint64>(count)); });
    QList<QUuid> rows;
    rows.reserve(count);
    for (qsizetype row = 0; row < count; ++row) {
        char id[16];
        for (size_t rank = 0; rank < 16; ++rank)
            id[rank] = bytes[rank][row];
        rows.append(ByteReader::uuidAt(id));
    }
    return rows;
}

void appendRowIds(QList<QByteArray>& columns, const QList<QUuid>& rows) {
    std::array<ByteWriter, 16> planes;
    ByteWriter id;
    for (const QUuid& row : rows) {
        id.clear();
        id.uuid(row);
        for (size_t rank = 0; rank < planes.size(); ++rank)
            planes[rank].raw(QByteArrayView(id.bytes()).sliced(static_cast<qsizetype>(rank), 1));
    }
    for (const ByteWriter& plane : planes)
        columns.append(plane.bytes());
}

QByteArray referenceTo(const QUuid& row) {
    ByteWriter value;
    value.reserve(kReferenceSize);
    value.raw(QByteArrayView(&kBlobTag, 1));
    value.uuid(row);
    return value.bytes();
}

std::optional<QUuid> idIn(const QByteArray& value) {
    if (value.size() != kReferenceSize || value[0] != kBlobTag) return std::nullopt;
    return ByteReader::uuidAt(value.constData() + 1);
}

void ValueColumns::add(const QByteArray& value) {
    m_lengths.number(static_cast<quint64>(value.size()) + 1);
    if (value.isEmpty()) return;
    m_firsts.raw(QByteArrayView(value).first(1));
    m_rests.raw(QByteArrayView(value).sliced(1));
}

void ValueColumns::appendTo(QList<QByteArray>& columns) const {
    columns << m_lengths.bytes() << m_firsts.bytes() << m_rests.bytes();
}

ValueReader::ValueReader(ColumnCursor& columns)
    : m_lengths(columns.next())
    , m_firsts(columns.next())
    , m_rests(columns.next()) {}

/// 0 stands for a row's name, and every length is one more than it is.
std::optional<QByteArray> ValueReader::next() {
    const quint64 length = m_lengths.number();
    if (length == 0) return std::nullopt;
    if (length == 1) return QByteArray();
    const QByteArrayView first = m_firsts.raw(1);
    const QByteArrayView rest = m_rests.raw(length - 2);
    QByteArray value(first.size() + rest.size(), Qt::Uninitialized);
    std::copy(rest.begin(), rest.end(), std::copy(first.begin(), first.end(), value.begin()));
    return value;
}

} // namespace aelwyd
