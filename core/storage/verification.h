// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

class Database;

/// What a full reading found.
struct Verification {
    /// Rows read, agreed plans whose seal was compared.
    qint64 rows = 0;
    qint64 seals = 0;
    /// IntegrityFailed (argument: SQLite's word, or the table), BrokenReference (field and argument: the
    /// table; how many), SealBroken (arguments: the plan's id, the person's reference and the version, if
    /// these can be read), Damaged.
    Problems problems;
};

/// Reads every page, every foreign key, every stored value through its mapper and every seal. Changes
/// nothing.
Verification verify(Database& database);

/// The rows of all tables.
qint64 countRows(Database& database);

} // namespace aelwyd
