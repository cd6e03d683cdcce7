// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing.h"

#include "core/storage/database.h"
#include "core/storage/opening.h"
#include "core/vault/rotation.h"
#include "core/vault/vaultvfs.h"

#include <QFile>
#include <SQLiteCpp/Database.h>

namespace aelwyd {

namespace {

/// Through a connection of its own, which may name another file system for the copy.
Result<void> writeSealed(const QString& path, const SecretBytes& dataKey) {
    try {
        const VaultVfs vault(dataKey.copy());
        SQLite::Database source(nameForSqlite(path), SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
        source.exec("PRAGMA temp_store = MEMORY");
        const auto written = rewriteUnder(source.getHandle(), rotatedPath(path), vault);
        // Told of the file that people know.
        return written ? written : Problem{{}, written.problems().first().code, {path}};
    } catch (const SQLite::Exception&) {
        return Problem{{}, ErrorCode::CannotWrite, {path}};
    }
}

} // namespace

Result<void> sealExisting(const QString& path, const SecretBytes& dataKey,
                          const std::function<Result<void>()>& saveKeys) {
    // Checked, and brought up to date, while it is still plain.
    if (auto opened = Database::open(path, OpenMode::MustExist); !opened) return opened.problems();
    if (auto written = writeSealed(path, dataKey); !written) return written;
    if (auto saved = saveKeys(); !saved) return saved;
    QFile::remove(path + QLatin1String("-journal"));
    return settleRotation(path, dataKey);
}

} // namespace aelwyd
