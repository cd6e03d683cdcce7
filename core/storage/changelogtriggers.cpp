// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogtables.h"

namespace aelwyd {

namespace {

Guard logTrigger(const SyncTable& table, const QByteArray& event, const QByteArray& when,
                 const QByteArray& body) {
    const QByteArray name = table.name + "_" + event.toLower() + "_log";
    return {name, "CREATE TRIGGER " + name + " AFTER " + event + " ON " + table.name +
                      (when.isEmpty() ? when : " WHEN " + when) + " BEGIN " + body + "END"};
}

QByteArray noted(const SyncTable& table, const QByteArray& row, const QByteArray& mask,
                 const QByteArray& was = "NULL") {
    return "INSERT INTO sync_event (tbl, row, mask, was) SELECT " + QByteArray::number(table.number) + ", " +
           row + ", " + mask + ", " + was;
}

QByteArray differs(const QByteArrayList& columns) {
    QByteArrayList tests;
    for (const QByteArray& column : columns)
        tests.append("OLD." + column + " IS NOT NEW." + column);
    return tests.join(" OR ");
}

QByteArray anyDiffers(const SyncTable& table) {
    QByteArrayList tests{differs({"id"})};
    for (const SyncRegister& each : table.registers)
        tests.append(differs(each.columns));
    return tests.join(" OR ");
}

QByteArray maskOf(const SyncTable& table) {
    QByteArrayList bits;
    for (const SyncRegister& each : table.registers)
        bits.append("(" + differs(each.columns) + ") << " + QByteArray::number(each.number));
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
    QList<Guard> list{logTrigger(table, "INSERT", {}, noted(table, "NEW.id", "0") + "; ")};
    if (table.ledger) return list;
    list.append(logTrigger(table, "UPDATE", anyDiffers(table), updateBody(table)));
    list.append(logTrigger(table, "DELETE", {}, noted(table, "OLD.id", "-1", imageSql(table, "OLD")) + "; "));
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
