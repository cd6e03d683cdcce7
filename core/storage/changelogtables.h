// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

#include <QByteArrayList>

namespace aelwyd {

/// What is written and merged as one: a column, or columns that only mean something together.
struct SyncRegister {
    /// Trivial: a conflict goes unsaid. LongText: both versions are kept.
    enum class Kind { Plain, LongText, Trivial };
    /// From 1 to 60 within its table.
    quint16 number = 0;
    QByteArrayList columns;
    Kind kind = Kind::Plain;
    /// The table whose row it names; empty for none.
    QByteArray refersTo = {};
};

/// A table whose rows travel, with the numbers by which it and its registers are known for ever.
struct SyncTable {
    quint16 number = 0;
    QByteArray name;
    bool ledger = false;
    QList<SyncRegister> registers;
    /// Null for a number of a newer program.
    const SyncRegister* find(quint16 number) const;
};

/// Every replicated and ledger table, in an order in which parents come first.
const QList<SyncTable>& syncTables();
/// Null for a number of a newer program.
const SyncTable* syncTable(quint16 number);
/// Null for a table whose rows do not travel.
const SyncTable* syncTableNamed(const QByteArray& name);

/// The triggers that note every row that is written, whoever writes it.
QList<Guard> captureTriggers();
/// Those of one table.
QList<Guard> captureTriggersOf(const SyncTable& table);
/// SQL that notes every row of a table as added: for a file that was written before there was a log.
QByteArray baselineSql(const SyncTable& table);

/// SQL "FROM …" of the rows of `table`, as `row`, that were added since the event `seq` and are still there,
/// in the order in which they came.
QByteArray addedSince(const SyncTable& table, qint64 seq, const QByteArray& row);

/// SQL over a row (`row`: "NEW", "OLD", a table's name): what it holds, as one text.
QByteArray imageSql(const SyncTable& table, const QByteArray& row);

} // namespace aelwyd
