// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/laterchecks.h"

#include "core/storage/changelog.h"
#include "core/storage/query.h"

#include <SQLiteCpp/Exception.h>
#include <exception>
#include <sqlite3.h>

namespace aelwyd {

LaterChecks::LaterChecks(Database& database)
    : m_database(database)
    , m_since(ChangeLog(database).lastEvent()) {
    database.execute("PRAGMA ignore_check_constraints = 1");
}

LaterChecks::~LaterChecks() {
    try {
        checkAgain();
    } catch (const std::exception&) {
        // Only a connection that is of no use any more refuses this.
    }
}

/// Statements that were made meanwhile are made anew by this.
void LaterChecks::checkAgain() {
    m_database.execute("PRAGMA ignore_check_constraints = 0");
}

void LaterChecks::settle() {
    checkAgain();
    Query wrong(m_database, "SELECT 1 FROM sync_event WHERE seq > ? AND length(row) <> 16 LIMIT 1");
    wrong.bind(m_since);
    if (wrong.next())
        throw SQLite::Exception("CHECK constraint failed: length(id) = 16", SQLITE_CONSTRAINT_CHECK);
}

} // namespace aelwyd
