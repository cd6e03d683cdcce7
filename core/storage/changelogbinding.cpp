// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogbinding.h"

#include "core/storage/changelogrows.h"
#include "core/storage/query.h"

#include <QSet>
#include <algorithm>
#include <optional>
#include <stdexcept>

namespace aelwyd {

namespace {

/// Text goes where the statement keeps it until it has run; what has no room there, or holds a zero, is
/// copied by SQLite.
void bindLetters(PreparedStatement& prepared, int place, const QByteArray& text) {
    const size_t size = static_cast<size_t>(text.size()) + 1;
    char* room = text.contains('\0') ? nullptr : prepared.take(size);
    if (!room) return prepared.statement.bind(place, text.toStdString());
    std::copy_n(text.constData(), size, room);
    prepared.statement.bindNoCopy(place, room);
}

void bindValue(PreparedStatement& prepared, int place, const SyncValue& value) {
    switch (value.kind) {
    case SyncValue::Kind::Integer:
        return prepared.statement.bind(place, static_cast<int64_t>(value.integer));
    case SyncValue::Kind::Real:
        return prepared.statement.bind(place, value.real);
    case SyncValue::Kind::Text:
        return bindLetters(prepared, place, value.bytes);
    case SyncValue::Kind::Blob:
        return prepared.statement.bind(place, value.bytes.constData(), static_cast<int>(value.bytes.size()));
    default:
        return prepared.statement.bind(place);
    }
}

void failToFit() {
    throw std::invalid_argument("a value that does not fit its register");
}

/// Nothing where an index rests on more than columns.
std::optional<QSet<QByteArray>> indexedColumns(Database& database, const SyncTable& table) {
    QSet<QByteArray> columns;
    Query query(database, "SELECT x.name FROM pragma_index_list('" + table.name +
                              "') AS i JOIN pragma_index_xinfo(i.name) AS x WHERE x.key");
    while (query.next()) {
        if (query.isNull()) return std::nullopt;
        columns.insert(query.blob());
    }
    return columns;
}

quint64 costlyOf(Database& database, const SyncTable& table) {
    const auto indexed = indexedColumns(database, table);
    if (!indexed) return kAllRegisters;
    quint64 mask = 0;
    for (const SyncRegister& one : table.registers) {
        const bool isIndexed = std::any_of(one.columns.begin(), one.columns.end(),
                                           [&](const QByteArray& each) { return indexed->contains(each); });
        if (isIndexed || !one.refersTo.isEmpty()) mask |= registerBit(one.number);
    }
    return mask;
}

} // namespace

const RegisterKinds& kindsOf(Database& database, const SyncTable& table) {
    static thread_local QHash<quint16, RegisterKinds> all;
    const auto known = all.constFind(table.number);
    if (known != all.cend()) return *known;
    static const QHash<QByteArray, SyncValue::Kind> words{{"INTEGER", SyncValue::Kind::Integer},
                                                          {"REAL", SyncValue::Kind::Real},
                                                          {"TEXT", SyncValue::Kind::Text},
                                                          {"BLOB", SyncValue::Kind::Blob}};
    QHash<QByteArray, SyncValue::Kind> kinds;
    Query query(database, "SELECT name, type FROM pragma_table_info('" + table.name + "')");
    while (query.next()) {
        const QByteArray column = query.blob();
        kinds.insert(column, words.value(query.blob()));
    }
    RegisterKinds byRegister;
    for (const SyncRegister& one : table.registers)
        for (const QByteArray& column : one.columns)
            byRegister[one.number].append(kinds.value(column));
    return *all.insert(table.number, byRegister);
}

quint64 costlyRegisters(Database& database, const SyncTable& table) {
    static thread_local QHash<quint16, quint64> all;
    const auto known = all.constFind(table.number);
    return known != all.cend() ? *known : *all.insert(table.number, costlyOf(database, table));
}

void bindRegister(PreparedStatement& prepared, int place, const QByteArray& bytes,
                  const QList<SyncValue::Kind>& kinds) {
    const auto value = decodedValue(bytes);
    const bool isGroup = value && value->kind == SyncValue::Kind::Group;
    const qsizetype count = isGroup ? value->members.size() : 1;
    if (!value || count != kinds.size() || isGroup != (kinds.size() > 1)) failToFit();
    for (qsizetype i = 0; i < count; ++i) {
        const SyncValue& member = isGroup ? value->members[i] : *value;
        if (!member.isNull() && member.kind != kinds[i]) failToFit();
        bindValue(prepared, place + static_cast<int>(i), member);
    }
}

void bindRow(PreparedStatement& prepared, int place, const QByteArray& row) {
    prepared.statement.bindNoCopy(place, row.constData(), static_cast<int>(row.size()));
}

} // namespace aelwyd
