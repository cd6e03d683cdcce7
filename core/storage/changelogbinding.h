// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogtables.h"
#include "core/storage/prepared.h"
#include "core/sync/value.h"

#include <QHash>

namespace aelwyd {

class Database;

/// Of each register, what its columns hold: SQLite would make one of the other where it can.
using RegisterKinds = QHash<quint16, QList<SyncValue::Kind>>;
/// The same in every file of this program's schema.
const RegisterKinds& kindsOf(Database& database, const SyncTable& table);
/// Registers that stand in an index or name a row: to write one costs more than it does of others, also if it
/// stays as it is. One bit each.
quint64 costlyRegisters(Database& database, const SyncTable& table);

/// Binds what a register holds, in the canonical encoding, to as many places as it has columns. Bytes that no
/// copy of this program writes into such columns are std::invalid_argument.
void bindRegister(PreparedStatement& prepared, int place, const QByteArray& bytes,
                  const QList<SyncValue::Kind>& kinds);
/// The 16 bytes of a row's id, which must outlive what is done with them.
void bindRow(PreparedStatement& prepared, int place, const QByteArray& row);

} // namespace aelwyd
