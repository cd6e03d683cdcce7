// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refusals.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace aelwyd {

void withoutRefusals(Database& database, const std::function<void()>& work) {
    for (const Guard& each : refusals())
        database.execute("DROP TRIGGER main." + each.name);
    work();
    for (const Guard& each : refusals())
        database.execute(each.sql);
}

} // namespace aelwyd
