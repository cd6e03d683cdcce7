// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowmapper.h"

#include <QSet>
#include <QUuid>

namespace aelwyd {

/// The rows of `table` whose `parentColumn` is `parent`, in the order of `order` (SQL, "" for the key's).
template <class Row>
QList<Row> childrenOf(Database& database, const QByteArray& table, const QByteArray& parentColumn,
                      const QUuid& parent, const Row& sample, const QByteArray& order = "id") {
    Query query(database,
                selectSql(table, columnsOf(sample)) + "WHERE " + parentColumn + " = ? ORDER BY " + order);
    query.bind(parent.toRfc4122());
    return readRows(query, sample);
}

/// Deletes the rows of `parent` whose ids are not in `kept`.
void removeOthers(Database& database, const QByteArray& table, const QByteArray& parentColumn,
                  const QUuid& parent, const QSet<QByteArray>& kept);

/// Makes the rows of `parent` in `table` equal to `rows` (each with a member `id`).
template <class Row>
void replaceChildren(Database& database, const QByteArray& table, const QByteArray& parentColumn,
                     const QUuid& parent, const QList<Row>& rows) {
    QSet<QByteArray> kept;
    for (const Row& row : rows)
        kept.insert(row.id.toRfc4122());
    removeOthers(database, table, parentColumn, parent, kept);
    for (const Row& row : rows)
        upsert(database, table, row);
}

} // namespace aelwyd
