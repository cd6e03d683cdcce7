// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/children.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

/// The rows that `tail` ("WHERE … ORDER BY …", with marks for `ids`, then for `days`) finds, read into copies
/// of `sample`.
template <class Row>
QList<Row> rowsWhere(Database& database, const QByteArray& table, const Row& sample, const QByteArray& tail,
                     const QList<QByteArray>& ids = {}, const QList<QDate>& days = {}) {
    Query query(database, selectSql(table, columnsOf(sample)) + tail);
    for (const QByteArray& id : ids)
        query.bind(id);
    for (const QDate day : days)
        query.bind(day.toString(Qt::ISODate));
    return readRows(query, sample);
}

/// A part of a record as a row: whose it is, and in which place.
template <class Part>
struct PartRow {
    QUuid id;
    QUuid owner;
    int place = 0;
    Part part = {};
};

template <class Part>
QList<PartRow<Part>> partRows(const QUuid& owner, const QList<Part>& parts) {
    QList<PartRow<Part>> rows;
    for (int i = 0; i < parts.size(); ++i)
        rows.append({parts[i].id, owner, i, parts[i]});
    return rows;
}

/// The parts that `tail` finds, by owner.
template <class Part>
QHash<QUuid, QList<Part>> partsWhere(Database& database, const QByteArray& table, const QByteArray& tail,
                                     const QList<QByteArray>& ids = {}) {
    QHash<QUuid, QList<Part>> parts;
    for (const PartRow<Part>& row : rowsWhere(database, table, PartRow<Part>{}, tail, ids))
        parts[row.owner].append(row.part);
    return parts;
}

/// Each list in the order of what `keyOf` gives of a part, parts of the same key as they are: for rows of
/// many owners, which the file would sort as one.
template <class Part, class Key>
QHash<QUuid, QList<Part>> sortedEach(QHash<QUuid, QList<Part>> parts, Key keyOf) {
    for (QList<Part>& own : parts)
        std::stable_sort(own.begin(), own.end(),
                         [&](const Part& a, const Part& b) { return keyOf(a) < keyOf(b); });
    return parts;
}

/// Somebody's id, for rows that are about to be read.
inline const ServiceUserId& anyPerson() {
    static const ServiceUserId id = ServiceUserId::create();
    return id;
}

} // namespace aelwyd
