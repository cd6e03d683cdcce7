// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>
#include <string>

namespace aelwyd {

class Database;

/// What SQLite is told to open: the absolute path, for a relative name may look like a URI. ":memory:" stays.
std::string nameForSqlite(const QString& path);
/// Looks at the first bytes of an existing file, without SQLite and without writing: NotOurs, Damaged,
/// NewerVersion or nothing.
std::optional<Problem> problemOfHeader(const QString& path);
/// The same for a file whose first bytes cannot be read without its key: asked of the open database.
std::optional<Problem> problemOfIdentity(Database& database);
/// Sets what keeps committed work safe on the connection, and SQLite's limits, and reads all of it back;
/// CannotOpen (argument: the setting) if one did not take.
std::optional<Problem> applySettings(Database& database);
/// Brings an older schema up to date, each step in a transaction of its own, and puts the guards in.
void migrate(Database& database);
/// A table in no class, or a guard that is missing or worded otherwise: Damaged (argument: which).
std::optional<Problem> problemOfSchema(Database& database);

} // namespace aelwyd
