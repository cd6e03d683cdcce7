// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/personrows.h"

#include "core/storage/dump.h"
#include "core/storage/query.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// The table that a column refers to; empty when it refers to none.
QByteArray referredTable(Database& database, const QByteArray& table, const QByteArray& column) {
    Query query(database, "SELECT \"table\" FROM pragma_foreign_key_list('" + table +
                              "') WHERE \"from\" = '" + column + "'");
    return query.next() ? query.text().toUtf8() : QByteArray();
}

const TableInfo* tableNamed(const QByteArray& name) {
    const auto found = std::find_if(tables().begin(), tables().end(),
                                    [&](const TableInfo& table) { return name == table.name; });
    return found == tables().end() ? nullptr : &*found;
}

} // namespace

QByteArray rowsOfPerson(Database& database, const TableInfo& table, const ServiceUserId& person) {
    if (qstrcmp(table.name, "service_user") == 0) return "id = x'" + person.bytes().toHex() + "'";
    const QByteArray column = table.parent;
    const QByteArray parent = column.isEmpty() ? QByteArray() : referredTable(database, table.name, column);
    const TableInfo* above = parent.isEmpty() ? nullptr : tableNamed(parent);
    const QByteArray rows = above ? rowsOfPerson(database, *above, person) : QByteArray();
    return rows.isEmpty() ? rows : column + " IN (SELECT id FROM " + parent + " WHERE " + rows + ")";
}

QJsonObject recordOfPerson(Database& database, const ServiceUserId& person, const QList<Noun>& leftOut) {
    QJsonObject record;
    for (const TableInfo& table : tables()) {
        if (leftOut.contains(table.noun)) continue;
        const QByteArray rows = rowsOfPerson(database, table, person);
        if (!rows.isEmpty()) record.insert(QLatin1String(table.name), rowsAsJson(database, table.name, rows));
    }
    return record;
}

} // namespace aelwyd
