// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/roomleft.h"

#include "core/storage/database.h"
#include "core/storage/fault.h"

#include <exception>

namespace aelwyd {

void writeWhereThereIsRoom(Database& database, const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& fault) {
        const auto problem = problemOfFault(fault, database.path());
        if (!problem || problem->code != ErrorCode::DiskFull) throw;
        database.onlyReadForWantOfRoom();
    }
}

} // namespace aelwyd
