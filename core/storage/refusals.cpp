// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refusals.h"

#include "core/storage/database.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace aelwyd {

namespace {

void withoutTriggers(Database& database, const QList<Guard>& guards, const std::function<void()>& work) {
    for (const Guard& each : guards)
        database.execute("DROP TRIGGER main." + each.name);
    work();
    for (const Guard& each : guards)
        database.execute(each.sql);
}

} // namespace

void withoutRefusals(Database& database, const std::function<void()>& work) {
    withoutTriggers(database, refusals(), work);
}

void withoutCapture(Database& database, const QList<const SyncTable*>& tables,
                    const std::function<void()>& work) {
    QList<Guard> triggers;
    for (const SyncTable* each : tables)
        triggers += captureTriggersOf(*each);
    withoutTriggers(database, triggers, work);
}

int danglingReferences(Database& database) {
    int now = 0, most = 0;
    sqlite3_db_status(database.sql().getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0);
    return now;
}

} // namespace aelwyd
