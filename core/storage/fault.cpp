// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fault.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <stdexcept>

namespace aelwyd {

std::optional<Problem> problemOfFault(const std::exception& fault, const QString& path) {
    // A stored value that its type does not accept.
    if (dynamic_cast<const std::invalid_argument*>(&fault)) return Problem{{}, ErrorCode::Damaged, {path}};
    const auto* storage = dynamic_cast<const SQLite::Exception*>(&fault);
    if (!storage) return std::nullopt;
    switch (storage->getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Problem{{}, ErrorCode::Damaged, {path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem{{}, ErrorCode::InUse, {path}};
    case SQLITE_READONLY:
        return Problem{{}, ErrorCode::ReadOnly, {path}};
    case SQLITE_IOERR:
        return Problem{{},
                       storage->getExtendedErrorCode() == SQLITE_IOERR_DATA ? ErrorCode::Damaged
                                                                            : ErrorCode::CannotWrite,
                       {path}};
    case SQLITE_FULL:
        return Problem{{}, ErrorCode::DiskFull, {path}};
    default:
        return Problem{{}, ErrorCode::CannotWrite, {path}};
    }
}

} // namespace aelwyd
