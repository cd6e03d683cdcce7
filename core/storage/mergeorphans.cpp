// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeorphans.h"

#include "core/storage/changelogrows.h"
#include "core/storage/query.h"

namespace aelwyd {

namespace {

QList<Orphan> orphansBy(Database& database, const SyncTable& table, const SyncRegister& one) {
    const SyncTable& above = *syncTableNamed(one.refersTo);
    const QByteArray column = table.name + '.' + one.columns.first();
    Query query(database, "SELECT id, " + column + " FROM " + table.name + " WHERE " + column +
                              " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + above.name +
                              " AS above WHERE above.id = " + column + ")");
    QList<Orphan> orphans;
    while (query.next()) {
        const QUuid row = QUuid::fromRfc4122(query.blob());
        orphans.append(Orphan{{table.number, row}, {above.number, QUuid::fromRfc4122(query.blob())}});
    }
    return orphans;
}

QList<Orphan> takeOutOf(Database& database, const SyncTable& table) {
    QList<Orphan> all;
    for (const SyncRegister& one : table.registers) {
        if (one.refersTo.isEmpty()) continue;
        const QList<Orphan> orphans = orphansBy(database, table, one);
        for (const Orphan& each : orphans)
            SyncRows(database).remove(table, each.row.id());
        all += orphans;
    }
    return all;
}

} // namespace

QList<Orphan> takeOutOrphans(Database& database) {
    QList<Orphan> all;
    for (qsizetype before = -1; before != all.size();) {
        before = all.size();
        for (const SyncTable& table : syncTables())
            all += takeOutOf(database, table);
    }
    return all;
}

} // namespace aelwyd
