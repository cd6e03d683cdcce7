// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/sync/bytes.h"
#include "core/sync/value.h"

#include <stdexcept>

namespace aelwyd {

namespace {

constexpr quint64 kIdBytes = 16;
constexpr qsizetype kUsualHistory = 120;

void putMarks(ByteWriter& to, const CommitMarks& marks) {
    to.number(static_cast<quint64>(marks.size()));
    for (const CommitMark& mark : marks) {
        to.number(static_cast<quint64>(mark.origin));
        to.number(mark.number);
    }
}

quint64 takeNumber(QByteArrayView& from) {
    const auto number = takeVarint(from);
    if (!number) throw std::invalid_argument("a row's history that cannot be read");
    return *number;
}

CommitMark takeMark(QByteArrayView& from) {
    const auto origin = static_cast<qint64>(takeNumber(from));
    return {origin, takeNumber(from)};
}

CommitMarks takeMarks(QByteArrayView& from) {
    CommitMarks marks;
    for (quint64 left = takeNumber(from); left > 0; --left)
        marks.append(takeMark(from));
    return marks;
}

RowParent takeParent(QByteArrayView& from) {
    RowParent parent;
    parent.registerNumber = static_cast<quint16>(takeNumber(from));
    parent.table = static_cast<quint16>(takeNumber(from));
    const auto row = takeBytes(from, kIdBytes);
    if (!row) throw std::invalid_argument("a row's history that cannot be read");
    parent.row = QUuid::fromRfc4122(*row);
    parent.since = takeMark(from);
    parent.replaced = takeMarks(from);
    return parent;
}

void putParent(ByteWriter& to, const RowParent& parent) {
    to.number(parent.registerNumber);
    to.number(parent.table);
    to.uuid(parent.row);
    to.number(static_cast<quint64>(parent.since.origin));
    to.number(parent.since.number);
    putMarks(to, parent.replaced);
}

} // namespace

QByteArray RowHistory::bytes() const {
    ByteWriter out;
    out.reserve(kUsualHistory);
    out.number(m_erased ? 1 : 0);
    for (const CommitMarks* marks : {&m_whole, &m_touched, &m_buried, &m_removals})
        putMarks(out, *marks);
    out.number(static_cast<quint64>(m_registers.size()));
    for (const Register& one : m_registers) {
        out.number(one.number);
        putMarks(out, one.heads);
    }
    out.number(static_cast<quint64>(m_parents.size()));
    for (const RowParent& parent : m_parents)
        putParent(out, parent);
    return out.bytes();
}

RowHistory RowHistory::fromBytes(const QByteArray& bytes) {
    QByteArrayView rest(bytes);
    RowHistory history;
    history.m_erased = takeNumber(rest) != 0;
    for (CommitMarks* marks : {&history.m_whole, &history.m_touched, &history.m_buried, &history.m_removals})
        *marks = takeMarks(rest);
    for (quint64 left = takeNumber(rest); left > 0; --left) {
        const auto number = static_cast<quint16>(takeNumber(rest));
        history.m_registers.append({number, takeMarks(rest)});
    }
    for (quint64 left = takeNumber(rest); left > 0; --left)
        history.m_parents.append(takeParent(rest));
    return history;
}

} // namespace aelwyd
