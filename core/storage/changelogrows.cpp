// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogrows.h"

#include "core/storage/query.h"
#include "core/sync/value.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <stdexcept>

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

void bindValue(SQLite::Statement& statement, int place, const SyncValue& value) {
    switch (value.kind) {
    case SyncValue::Kind::Integer:
        return statement.bind(place, static_cast<int64_t>(value.integer));
    case SyncValue::Kind::Real:
        return statement.bind(place, value.real);
    case SyncValue::Kind::Text:
        return statement.bind(place, value.bytes.toStdString());
    case SyncValue::Kind::Blob:
        return statement.bind(place, value.bytes.constData(), static_cast<int>(value.bytes.size()));
    default:
        return statement.bind(place);
    }
}

/// Of each column, what it holds: SQLite would make one of the other where it can.
const QHash<QByteArray, SyncValue::Kind>& kindsOf(Database& database, const SyncTable& table) {
    static thread_local QHash<quint16, QHash<QByteArray, SyncValue::Kind>> all;
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
    return *all.insert(table.number, kinds);
}

/// Refuses what no copy of this program writes.
QList<SyncValue> membersOf(const SyncRegister& one, const QByteArray& bytes,
                           const QHash<QByteArray, SyncValue::Kind>& kinds) {
    const auto value = decodedValue(bytes);
    const bool isGroup = value && value->kind == SyncValue::Kind::Group;
    const qsizetype count = isGroup ? value->members.size() : 1;
    if (!value || count != one.columns.size() || isGroup != (one.columns.size() > 1))
        throw std::invalid_argument("a value that does not fit its register");
    const QList<SyncValue> members = isGroup ? value->members : QList<SyncValue>{*value};
    for (qsizetype i = 0; i < count; ++i)
        if (!members[i].isNull() && members[i].kind != kinds.value(one.columns[i]))
            throw std::invalid_argument("a value that does not fit its register");
    return members;
}

QByteArrayList allColumns(const SyncTable& table) {
    QByteArrayList columns;
    for (const SyncRegister& one : table.registers)
        columns += one.columns;
    return columns;
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

/// A statement for every choice of registers, with all the triggers in it, would fill the memory: where there
/// are many, those that stay are written as they are.
QList<RegisterValue> filledUp(SyncRows& rows, const SyncTable& table, const QByteArray& row,
                              const QList<RegisterValue>& values) {
    constexpr qsizetype kFew = 2;
    auto all = values.size() > kFew ? rows.read(table, row) : std::nullopt;
    if (!all) return values;
    for (RegisterValue& each : *all)
        for (const RegisterValue& value : values)
            if (value.number == each.number) each.value = value.value;
    return *all;
}

/// The statement goes back to its start however it ends.
class Running {
  public:
    explicit Running(SQLite::Statement& statement)
        : m_statement(statement) {}
    ~Running() {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

  private:
    SQLite::Statement& m_statement;
};

} // namespace

std::optional<QList<RegisterValue>> SyncRows::read(const SyncTable& table, const QByteArray& row,
                                                   quint64 mask) {
    QByteArray& sql = m_selects[table.number];
    if (sql.isEmpty())
        sql = "SELECT " + allColumns(table).join(", ") + " FROM " + table.name + " WHERE id = ?";
    SQLite::Statement& statement = m_database.prepared(sql);
    const Running running(statement);
    statement.bindNoCopy(1, row.constData(), static_cast<int>(row.size()));
    if (!statement.executeStep()) return std::nullopt;
    QList<RegisterValue> values;
    int column = 0;
    for (const SyncRegister& one : table.registers) {
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
    SQLite::Statement& statement = m_database.prepared(sql);
    const Running running(statement);
    const auto& kinds = kindsOf(m_database, table);
    int place = 0;
    for (const RegisterValue& each : values)
        for (const SyncValue& member : membersOf(*table.find(each.number), each.value, kinds))
            bindValue(statement, ++place, member);
    statement.bind(++place, row.constData(), static_cast<int>(row.size()));
    statement.exec();
}

void SyncRows::add(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values) {
    run(addSql(table, values), table, row, values);
}

void SyncRows::change(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values) {
    if (values.isEmpty()) return;
    const QList<RegisterValue> all = filledUp(*this, table, row, values);
    QByteArray& sql = m_changes[{table.number, maskOf(all)}];
    if (sql.isEmpty()) sql = changeSql(table, all);
    run(sql, table, row, all);
}

void SyncRows::remove(const SyncTable& table, const QByteArray& row) {
    Query(m_database, "DELETE FROM " + table.name + " WHERE id = ?").bind(row).run();
}

} // namespace aelwyd
