// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogadded.h"

#include "core/storage/database.h"
#include "core/sync/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <memory>
#include <sqlite3.h>

namespace aelwyd {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

QByteArray selectFrom(const SyncTable& table) {
    QByteArrayList columns{"id"};
    for (const SyncRegister& one : table.registers)
        columns += one.columns;
    return "SELECT " + columns.join(", ") + " FROM " + table.name + " WHERE id >= ? ORDER BY id";
}

Statement prepared(sqlite3* handle, const QByteArray& sql) {
    sqlite3_stmt* made = nullptr;
    const int result = sqlite3_prepare_v2(handle, sql.constData(), -1, &made, nullptr);
    if (result != SQLITE_OK) throw SQLite::Exception(handle, result);
    return Statement(made, &sqlite3_finalize);
}

QByteArrayView bytesAt(sqlite3_stmt* statement, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(statement, column) : 0};
}

quint8 tagOf(SyncValue::Kind kind) {
    return static_cast<quint8>(kind);
}

/// As `encoded` makes it.
void encode(ByteWriter& out, sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return;
    case SQLITE_INTEGER:
        out.byte(tagOf(SyncValue::Kind::Integer));
        return out.difference(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return out.raw(encoded(SyncValue::ofReal(sqlite3_column_double(statement, column))));
    case SQLITE_TEXT:
        out.byte(tagOf(SyncValue::Kind::Text));
        return out.raw(bytesAt(statement, column));
    default:
        out.byte(tagOf(SyncValue::Kind::Blob));
        return out.raw(bytesAt(statement, column));
    }
}

void encodeGroup(ByteWriter& out, sqlite3_stmt* statement, int column, int count) {
    out.byte(tagOf(SyncValue::Kind::Group));
    out.number(static_cast<quint64>(count));
    ByteWriter member;
    for (int i = 0; i < count; ++i) {
        member.clear();
        encode(member, statement, column + i);
        out.text(member.bytes());
    }
}

} // namespace

struct AddedRows::Reading {
    /// A register, how many columns it has, and what is not worth saying of it.
    struct Register {
        quint16 number = 0;
        int columns = 1;
        QByteArray unsaid;
    };
    sqlite3* handle = nullptr;
    Statement statement;
    QList<Register> registers;
    /// Where the statement stands; empty when it stands nowhere.
    QByteArray at = {};
    ByteWriter value = {};

    void step() {
        const int result = sqlite3_step(statement.get());
        if (result != SQLITE_ROW && result != SQLITE_DONE) throw SQLite::Exception(handle, result);
        at = result == SQLITE_ROW ? bytesAt(statement.get(), 0).toByteArray() : QByteArray();
    }
    /// Mostly it is the next one.
    bool goTo(const QByteArray& row) {
        if (!at.isEmpty() && at < row) step();
        if (at == row) return true;
        sqlite3_reset(statement.get());
        sqlite3_bind_blob(statement.get(), 1, row.constData(), static_cast<int>(row.size()),
                          SQLITE_TRANSIENT);
        step();
        return at == row;
    }
    void putRegisters(CommitContent& to) {
        int column = 1;
        for (const Register& one : registers) {
            value.clear();
            if (one.columns == 1)
                encode(value, statement.get(), column);
            else
                encodeGroup(value, statement.get(), column, one.columns);
            if (value.bytes() != one.unsaid) to.add(one.number, value.bytes());
            column += one.columns;
        }
    }
};

AddedRows::AddedRows(Database& database, SyncRows& rows)
    : m_database(database)
    , m_rows(rows) {}

AddedRows::~AddedRows() = default;

AddedRows::Reading& AddedRows::readingOf(const SyncTable& table) {
    const auto known = m_readings.find(table.number);
    if (known != m_readings.end()) return known->second;
    QList<Reading::Register> registers;
    for (const SyncRegister& one : table.registers)
        registers.append(
            {one.number, static_cast<int>(one.columns.size()), m_rows.unsaid(table, one.number)});
    sqlite3* handle = m_database.sql().getHandle();
    Reading reading{handle, prepared(handle, selectFrom(table)), std::move(registers)};
    return m_readings.emplace(table.number, std::move(reading)).first->second;
}

bool AddedRows::put(const SyncTable& table, const QByteArray& row, CommitContent& to) {
    Reading& reading = readingOf(table);
    if (!reading.goTo(row)) return false;
    static const QByteArray there = encoded(SyncValue::ofInteger(kRowIsThere));
    to.beginRow(table.number, QUuid::fromRfc4122(row));
    to.add(0, there);
    reading.putRegisters(to);
    to.endRow();
    return true;
}

} // namespace aelwyd
