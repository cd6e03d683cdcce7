// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rotation.h"

#include "core/vault/durablefile.h"
#include "core/vault/inspection.h"
#include "core/vault/ownfile.h"
#include "core/vault/vaultvfs.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace aelwyd {

namespace {

QByteArray uriOf(const QString& path, const VaultVfs& vault) {
    return "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") +
           "?vfs=" + vault.name();
}

/// Away with a database that is not to be used, and what a crash may have left beside it.
bool discard(const QString& path) {
    const QString journal = path + QLatin1String("-journal");
    return (!QFile::exists(journal) || QFile::remove(journal)) &&
           (!QFile::exists(path) || QFile::remove(path));
}

int vacuumInto(sqlite3* source, const QByteArray& uri) {
    sqlite3_stmt* statement = nullptr;
    int result = sqlite3_prepare_v2(source, "VACUUM INTO ?1", -1, &statement, nullptr);
    if (result == SQLITE_OK) result = sqlite3_bind_text(statement, 1, uri.constData(), -1, SQLITE_STATIC);
    if (result == SQLITE_OK) result = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return result;
}

} // namespace

QString rotatedPath(const QString& path) {
    return path + QLatin1String(".rotated");
}

Result<void> rewriteUnder(sqlite3* source, const QString& destination, const VaultVfs& vault) {
    const Problem failure{{}, ErrorCode::CannotWrite, {destination}};
    if (!discard(destination)) return failure;
    if (!VaultVfs::reserve(source)) return failure;
    beginOwnFile(destination, QString::fromUtf8(sqlite3_db_filename(source, "main")));
    const int result = vacuumInto(source, uriOf(destination, vault));
    if (result == SQLITE_DONE && flushToDisk(destination)) return {};
    discard(destination);
    if ((result & 0xff) == SQLITE_FULL) return Problem{{}, ErrorCode::DiskFull, {destination}};
    return failure;
}

Result<void> settleRotation(const QString& path, const SecretBytes& dataKey) {
    const QString rotated = rotatedPath(path);
    if (!QFile::exists(rotated)) return {};
    const VaultState state = stateOfVault(path, dataKey);
    // A plain file whose keys are saved already was about to be sealed.
    const bool isOld = state == VaultState::WrongKey || state == VaultState::Plain;
    const bool due = isOld && stateOfVault(rotated, dataKey) == VaultState::Sound;
    if (!due && state != VaultState::Sound) return {}; // a key that opens neither decides nothing
    const bool done = due ? replaceDurably(rotated, path) : discard(rotated);
    return done ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {due ? path : rotated}};
}

} // namespace aelwyd
