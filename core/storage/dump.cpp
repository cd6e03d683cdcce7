// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dump.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QJsonArray>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace aelwyd {

namespace {

QJsonValue jsonOf(const SQLite::Column& column) {
    if (column.isNull()) return {};
    if (column.isInteger()) return QJsonValue(qint64(column.getInt64()));
    if (column.isBlob())
        return QString::fromLatin1(
            QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes()).toHex());
    return QString::fromUtf8(column.getText(), column.getBytes());
}

} // namespace

QJsonArray rowsAsJson(Database& database, const QByteArray& table, const QByteArray& rows) {
    SQLite::Statement& statement =
        database.prepared("SELECT * FROM " + table + " WHERE " + rows + " ORDER BY id");
    QJsonArray array;
    while (statement.executeStep()) {
        QJsonObject row;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            row.insert(QString::fromUtf8(statement.getColumnName(i)), jsonOf(statement.getColumn(i)));
        array.append(row);
    }
    statement.reset();
    return array;
}

QJsonObject dumpOf(Database& database) {
    QJsonObject dump;
    for (const TableInfo& table : tables())
        if (table.noun != Noun::Vault &&
            (table.tableClass == TableClass::Replicated || table.tableClass == TableClass::Ledger))
            dump.insert(QLatin1String(table.name), rowsAsJson(database, table.name, "1"));
    return dump;
}

} // namespace aelwyd
