// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refusals.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace aelwyd {

void withoutRefusals(Database& database, const std::function<void()>& work) {
    for (const Guard& each : refusals())
        database.execute("DROP TRIGGER main." + each.name);
    work();
    for (const Guard& each : refusals())
        database.execute(each.sql);
}

int danglingReferences(Database& database) {
    int now = 0, most = 0;
    sqlite3_db_status(database.sql().getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0);
    return now;
}

} // namespace aelwyd
