// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/sync/value.h"

#include <stdexcept>

namespace aelwyd {

namespace {

constexpr quint64 kIdBytes = 16;

void putMarks(QByteArray& to, const CommitMarks& marks) {
    appendVarint(to, static_cast<quint64>(marks.size()));
    for (const CommitMark& mark : marks) {
        appendVarint(to, static_cast<quint64>(mark.origin));
        appendVarint(to, mark.number);
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

void putParent(QByteArray& to, const RowParent& parent) {
    appendVarint(to, parent.registerNumber);
    appendVarint(to, parent.table);
    to.append(parent.row.toRfc4122());
    appendVarint(to, static_cast<quint64>(parent.since.origin));
    appendVarint(to, parent.since.number);
    putMarks(to, parent.replaced);
}

} // namespace

QByteArray RowHistory::bytes() const {
    QByteArray bytes;
    appendVarint(bytes, m_erased ? 1 : 0);
    for (const CommitMarks* marks : {&m_whole, &m_touched, &m_buried, &m_removals})
        putMarks(bytes, *marks);
    appendVarint(bytes, static_cast<quint64>(m_registers.size()));
    for (const Register& one : m_registers) {
        appendVarint(bytes, one.number);
        putMarks(bytes, one.heads);
    }
    appendVarint(bytes, static_cast<quint64>(m_parents.size()));
    for (const RowParent& parent : m_parents)
        putParent(bytes, parent);
    return bytes;
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
