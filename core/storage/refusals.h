// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogtables.h"

#include <functional>

namespace aelwyd {

class Database;

/// Runs `work` while the file refuses no change to ledgers and agreed plans: for what other copies have
/// agreed, and for erasing. Belongs into a transaction, which has to be taken back, the guards with it, if
/// `work` throws. The database is not owned.
void withoutRefusals(Database& database, const std::function<void()>& work);

/// Runs `work` while the log does not note what is written to these tables: for rows that follow from the log
/// itself, where they are many. The same as above holds for the transaction.
void withoutCapture(Database& database, const QList<const SyncTable*>& tables,
                    const std::function<void()>& work);

/// How many references point nowhere, as SQLite counts them for the end of the transaction.
int danglingReferences(Database& database);

} // namespace aelwyd
