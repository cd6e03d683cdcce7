// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogtables.h"

#include "core/storage/triggersql.h"

namespace aelwyd {

namespace {

QByteArray noted(const SyncTable& table, const QByteArray& row, const QByteArray& mask,
                 const QByteArray& was = "NULL") {
    return "INSERT INTO sync_event (tbl, row, mask, was) SELECT " + QByteArray::number(table.number) + ", " +
           row + ", " + mask + ", " + was;
}

QByteArray isWritten(const SyncTable& table) {
    QByteArrayList columns{"id"};
    for (const SyncRegister& each : table.registers)
        columns += each.columns;
    return anyDiffers(columns);
}

QByteArray maskOf(const SyncTable& table) {
    QByteArrayList bits;
    for (const SyncRegister& each : table.registers)
        bits.append("(" + anyDiffers(each.columns) + ") << " + QByteArray::number(each.number));
    return "(" + bits.join(") | (") + ")";
}

/// A row that gets another id is one that goes and another that comes.
QByteArray updateBody(const SyncTable& table) {
    const QByteArray same = " WHERE OLD.id IS NEW.id; ", other = " WHERE OLD.id IS NOT NEW.id; ";
    return noted(table, "NEW.id", maskOf(table)) + same +
           noted(table, "OLD.id", "-1", imageSql(table, "OLD")) + other + noted(table, "NEW.id", "0") + other;
}

} // namespace

QByteArray imageSql(const SyncTable& table, const QByteArray& row) {
    QByteArrayList columns;
    for (const SyncRegister& each : table.registers)
        for (const QByteArray& column : each.columns)
            columns.append("quote(" + row + "." + column + ")");
    return columns.join(" || ',' || ");
}

QList<Guard> captureTriggersOf(const SyncTable& table) {
    QList<Guard> list{triggerAfter("INSERT", table.name, "log", noted(table, "NEW.id", "0") + "; ")};
    if (table.ledger) return list;
    list.append(triggerAfter("UPDATE", table.name, "log", updateBody(table), isWritten(table)));
    list.append(triggerAfter("DELETE", table.name, "log",
                             noted(table, "OLD.id", "-1", imageSql(table, "OLD")) + "; "));
    return list;
}

QList<Guard> captureTriggers() {
    QList<Guard> list;
    for (const SyncTable& table : syncTables())
        list += captureTriggersOf(table);
    return list;
}

QByteArray addedSince(const SyncTable& table, qint64 seq, const QByteArray& row) {
    return "FROM sync_event e CROSS JOIN " + table.name + " " + row + " ON " + row +
           ".id = e.row WHERE e.seq > " + QByteArray::number(seq) +
           " AND e.tbl = " + QByteArray::number(table.number) + " AND e.mask = 0";
}

QByteArray baselineSql(const SyncTable& table) {
    return "INSERT INTO sync_event (tbl, row, mask) SELECT " + QByteArray::number(table.number) +
           ", id, 0 FROM " + table.name + " ORDER BY id";
}

} // namespace aelwyd
