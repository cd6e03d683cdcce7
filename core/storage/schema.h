// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace aelwyd {

/// How a table's rows travel between copies. Replicated: merged field by field. Ledger: only added to.
/// Derived: kept by the database itself and never sent. Local: belongs to this computer.
enum class TableClass { Replicated, Ledger, Derived, Local };

/// One table: its class, and which noun's screens hear of its changes. `parent` is the column that names the
/// record it belongs to ("" for none); a table with `inner` announces that parent instead of its own rows.
struct TableInfo {
    const char* name;
    TableClass tableClass;
    Noun noun;
    const char* parent;
    bool inner;
};

/// Every table of the file, in an order in which parents come first. A table that is not here keeps the file
/// from opening.
const QList<TableInfo>& tables();

/// A trigger that the file must hold, with exactly this text.
struct Guard {
    QByteArray name;
    QByteArray sql;
};

/// The triggers that refuse to change or delete what is in a ledger, and anything of a plan once it is
/// agreed.
QList<Guard> refusals();
/// Those, and the triggers that keep the derived tables and note what is written for the log.
QList<Guard> guards();

/// Numbers of the schema: what this program writes, and the oldest program that can still read it.
inline constexpr int kSchemaVersion = 22;
inline constexpr int kApplicationId = 0x41454C57; // "AELW"

} // namespace aelwyd
