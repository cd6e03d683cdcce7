// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogrows.h"

#include "core/storage/changelogbinding.h"
#include "core/storage/prepared.h"
#include "core/storage/query.h"
#include "core/sync/value.h"

#include <SQLiteCpp/Column.h>
#include <bit>

namespace aelwyd {

namespace {

QByteArray bytesOf(const SQLite::Column& column) {
    return QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

SyncValue valueOf(const SQLite::Column& column) {
    if (column.isNull()) return {};
    if (column.isInteger()) return SyncValue::ofInteger(column.getInt64());
    if (column.isFloat()) return SyncValue::ofReal(column.getDouble());
    return column.isText() ? SyncValue::ofText(bytesOf(column)) : SyncValue::ofBlob(bytesOf(column));
}

QByteArray encodedFrom(SQLite::Statement& statement, const SyncRegister& one, int column) {
    if (one.columns.size() == 1) return encoded(valueOf(statement.getColumn(column)));
    QList<SyncValue> members;
    for (qsizetype i = 0; i < one.columns.size(); ++i)
        members.append(valueOf(statement.getColumn(column + static_cast<int>(i))));
    return encoded(SyncValue::ofGroup(members));
}

/// The id for want of another where the table has none of these registers.
QByteArrayList columnsOf(const SyncTable& table, quint64 mask) {
    QByteArrayList columns;
    for (const SyncRegister& one : table.registers)
        if (mask & registerBit(one.number)) columns += one.columns;
    return columns.isEmpty() ? QByteArrayList{"id"} : columns;
}

/// A default as it is written in the schema: a number, or text in quotes.
SyncValue literal(const QByteArray& sql) {
    if (sql.isEmpty()) return {};
    return sql.startsWith('\'') ? SyncValue::ofText(sql.mid(1, sql.size() - 2))
                                : SyncValue::ofInteger(sql.toLongLong());
}

QByteArray changeSql(const SyncTable& table, const QList<RegisterValue>& values) {
    QByteArrayList sets;
    for (const RegisterValue& each : values)
        for (const QByteArray& column : table.find(each.number)->columns)
            sets.append(column + " = ?");
    return "UPDATE " + table.name + " SET " + sets.join(", ") + " WHERE id = ?";
}

QByteArray addSql(const SyncTable& table, const QList<RegisterValue>& values) {
    QByteArrayList columns, marks{"?"};
    for (const RegisterValue& each : values)
        columns += table.find(each.number)->columns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        marks.append("?");
    return "INSERT INTO " + table.name + " (" + (columns + QByteArrayList{"id"}).join(", ") + ") VALUES (" +
           marks.join(", ") + ")";
}

quint64 maskOf(const QList<RegisterValue>& values) {
    quint64 mask = 0;
    for (const RegisterValue& each : values)
        mask |= registerBit(each.number);
    return mask;
}

/// Changes those of some registers that are in the mask ?1: a statement for every choice of registers, with
/// all the triggers in it, would fill the memory.
QByteArray changeAnySql(const SyncTable& table, quint64 some) {
    QByteArrayList sets;
    for (const SyncRegister& one : table.registers)
        for (const QByteArray& column : some& registerBit(one.number) ? one.columns : QByteArrayList())
            sets.append(column + " = CASE WHEN ?1 & " + QByteArray::number(registerBit(one.number)) +
                        " THEN ? ELSE " + column + " END");
    return "UPDATE " + table.name + " SET " + sets.join(", ") + " WHERE id = ?";
}

/// So many registers are changed by a statement that is made for them.
constexpr qsizetype kFew = 2;

} // namespace

std::optional<QList<RegisterValue>> SyncRows::read(const SyncTable& table, const QByteArray& row,
                                                   quint64 mask) {
    // One register is what most edits write: a statement of its own is worth it, for others it is not.
    const quint64 asked = std::has_single_bit(mask) ? mask : kAllRegisters;
    QByteArray& sql = m_selects[{table.number, asked}];
    if (sql.isEmpty())
        sql = "SELECT " + columnsOf(table, asked).join(", ") + " FROM " + table.name + " WHERE id = ?";
    PreparedStatement& prepared = m_database.statement(sql);
    const Running running(prepared);
    SQLite::Statement& statement = prepared.statement;
    bindRow(prepared, 1, row);
    if (!statement.executeStep()) return std::nullopt;
    QList<RegisterValue> values;
    int column = 0;
    for (const SyncRegister& one : table.registers) {
        if (!(asked & registerBit(one.number))) continue;
        if (mask & registerBit(one.number)) values.append({one.number, encodedFrom(statement, one, column)});
        column += static_cast<int>(one.columns.size());
    }
    return values;
}

QByteArray SyncRows::image(const SyncTable& table, const QByteArray& row) {
    Query query(m_database,
                "SELECT " + imageSql(table, table.name) + " FROM " + table.name + " WHERE id = ?");
    query.bind(row);
    return query.next() ? query.blob() : QByteArray();
}

bool SyncRows::isThere(const SyncTable& table, const QByteArray& row) {
    Query query(m_database, "SELECT 1 FROM " + table.name + " WHERE id = ?");
    query.bind(row);
    return query.next();
}

const QHash<quint16, QByteArray>& SyncRows::unsaidOf(const SyncTable& table) {
    // The same in every file of this program's schema.
    static thread_local QHash<quint16, QHash<quint16, QByteArray>> all;
    const auto known = all.constFind(table.number);
    if (known != all.cend()) return *known;
    QHash<QByteArray, SyncValue> defaults;
    Query query(m_database, "SELECT name, dflt_value FROM pragma_table_info('" + table.name + "')");
    while (query.next()) {
        const QByteArray column = query.blob();
        defaults.insert(column, literal(query.blob()));
    }
    QHash<quint16, QByteArray> unsaid;
    for (const SyncRegister& one : table.registers) {
        QList<SyncValue> members;
        for (const QByteArray& column : one.columns)
            members.append(defaults.value(column));
        unsaid.insert(one.number,
                      encoded(members.size() == 1 ? members.first() : SyncValue::ofGroup(members)));
    }
    return *all.insert(table.number, unsaid);
}

const QByteArray& SyncRows::unsaid(const SyncTable& table, quint16 number) {
    static const QByteArray none;
    const auto& all = unsaidOf(table);
    const auto found = all.constFind(number);
    return found == all.cend() ? none : *found;
}

void SyncRows::run(const QByteArray& sql, const SyncTable& table, const QByteArray& row,
                   const QList<RegisterValue>& values) {
    PreparedStatement& prepared = m_database.statement(sql);
    const Running running(prepared);
    const RegisterKinds& kinds = kindsOf(m_database, table);
    int place = 1;
    for (const RegisterValue& each : values) {
        const auto ofRegister = kinds.value(each.number);
        bindRegister(prepared, place, each.value, ofRegister);
        place += static_cast<int>(ofRegister.size());
    }
    bindRow(prepared, place, row);
    prepared.statement.exec();
}

void SyncRows::add(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values) {
    run(addSql(table, values), table, row, values);
}

void SyncRows::change(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values) {
    if (values.isEmpty()) return;
    if (values.size() > kFew) return changeMany(table, row, values);
    QByteArray& sql = m_changes[{table.number, maskOf(values)}];
    if (sql.isEmpty()) sql = changeSql(table, values);
    run(sql, table, row, values);
}

/// Those of an index are left alone where nothing is written to them.
void SyncRows::changeMany(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values) {
    const quint64 mask = maskOf(values), costly = costlyRegisters(m_database, table);
    const quint64 some = (mask & costly) == 0 ? ~costly : kAllRegisters;
    QByteArray& sql = m_changes[{table.number, some}];
    if (sql.isEmpty()) sql = changeAnySql(table, some);
    PreparedStatement& prepared = m_database.statement(sql);
    const Running running(prepared);
    const RegisterKinds& kinds = kindsOf(m_database, table);
    prepared.statement.bind(1, static_cast<int64_t>(mask));
    int place = 2;
    for (const SyncRegister& one : table.registers) {
        if (!(some & registerBit(one.number))) continue;
        for (const RegisterValue& each : values)
            if (each.number == one.number) bindRegister(prepared, place, each.value, kinds[one.number]);
        place += static_cast<int>(one.columns.size());
    }
    bindRow(prepared, place, row);
    prepared.statement.exec();
}

void SyncRows::remove(const SyncTable& table, const QByteArray& row) {
    Query(m_database, "DELETE FROM " + table.name + " WHERE id = ?").bind(row).run();
}

} // namespace aelwyd
