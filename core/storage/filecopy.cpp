// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecopy.h"

#include "core/storage/database.h"
#include "core/storage/opening.h"
#include "core/vault/durablefile.h"
#include "core/vault/ownfile.h"
#include "core/vault/vaultvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace aelwyd {

namespace {

/// A connection of its own to another file, through the same seal as the open one's.
SQLite::Database connectionTo(Database& source, const QString& path, int flags) {
    const std::string vfs = source.vault() ? source.vault()->name().toStdString() : std::string();
    SQLite::Database connection(nameForSqlite(path), flags, 0, vfs);
    if (source.vault() && !VaultVfs::reserve(connection.getHandle()))
        throw SQLite::Exception("no room for the seal", SQLITE_ERROR);
    connection.exec("PRAGMA temp_store = MEMORY");
    return connection;
}

/// A copy that is not finished is thrown away, so it needs no journal.
int copyPages(Database& source, const QString& path) {
    auto copy = connectionTo(source, path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copy.exec("PRAGMA journal_mode = OFF");
    copy.exec("PRAGMA synchronous = OFF"); // flushed once at the end
    sqlite3_backup* backup = sqlite3_backup_init(copy.getHandle(), "main", source.sql().getHandle(), "main");
    if (!backup) return sqlite3_errcode(copy.getHandle());
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup);
}

/// The tables that are there: of an older file, not all.
std::vector<std::string> tablesIn(SQLite::Database& connection) {
    std::vector<std::string> names;
    SQLite::Statement query(connection,
                            "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name");
    while (query.executeStep())
        names.push_back(query.getColumn(0).getString());
    return names;
}

/// The ends of the audit chains.
std::string headsIn(SQLite::Database& connection) {
    std::string text;
    SQLite::Statement heads(connection,
                            "SELECT hex(device), epoch, max(number), hex(previous), hex(commitment) FROM "
                            "audit_entry GROUP BY device, epoch ORDER BY device, epoch");
    while (heads.executeStep())
        for (int i = 0; i < heads.getColumnCount(); ++i)
            text += heads.getColumn(i).getString() + ' ';
    return text;
}

/// Rows of each table and the ends of the audit chains, as one text.
std::string factsOf(SQLite::Database& connection, CopyFacts& facts) {
    std::string text;
    for (const std::string& table : tablesIn(connection)) {
        const qint64 rows = connection.execAndGet("SELECT count(*) FROM \"" + table + '"').getInt64();
        text += table + '=' + std::to_string(rows) + '\n';
        facts.rows += rows;
        if (table == "audit_entry") text += headsIn(connection);
    }
    return text;
}

bool isSound(SQLite::Database& connection) {
    SQLite::Statement check(connection, "PRAGMA integrity_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

void discardCopy(const QString& path) {
    QFile::remove(path + QLatin1String("-journal"));
    QFile::remove(path);
}

Result<CopyFacts> written(Database& source, const QString& unfinished, const QString& destination) {
    beginOwnFile(unfinished, source.path());
    const int result = copyPages(source, unfinished);
    if (result == SQLITE_FULL) return Problem{{}, ErrorCode::DiskFull, {destination}};
    if (result != SQLITE_OK) return Problem{{}, ErrorCode::CannotWrite, {destination}};
    auto facts = compareCopy(source, unfinished);
    if (!facts) return Problem{{}, ErrorCode::BackupFailed, {destination}};
    const bool kept =
        flushToDisk(unfinished) && !QFileInfo::exists(destination) && replaceDurably(unfinished, destination);
    return kept ? facts : Problem{{}, ErrorCode::CannotWrite, {destination}};
}

} // namespace

Result<CopyFacts> compareCopy(Database& source, const QString& path) {
    const Problem failure{{}, ErrorCode::BackupFailed, {path}};
    try {
        auto copy = connectionTo(source, path, SQLite::OPEN_READONLY);
        CopyFacts facts{0, QFileInfo(path).size()}, open;
        const bool same = isSound(copy) && factsOf(copy, facts) == factsOf(source.sql(), open);
        return same ? Result<CopyFacts>(facts) : failure;
    } catch (const SQLite::Exception&) {
        return failure;
    }
}

Result<CopyFacts> copyFile(Database& source, const QString& destination) {
    if (QFileInfo::exists(destination)) return Problem{{}, ErrorCode::FileExists, {destination}};
    const QFileInfo place(destination);
    const QString unfinished = destination + QLatin1String(".unfinished");
    if (!QDir().mkpath(place.absolutePath())) return Problem{{}, ErrorCode::CannotWrite, {destination}};
    discardCopy(unfinished);
    Result<CopyFacts> copied = Problem{{}, ErrorCode::CannotWrite, {destination}};
    try {
        copied = written(source, unfinished, destination);
    } catch (const SQLite::Exception&) {
        // Stays CannotWrite: the copy could not be opened.
    }
    discardCopy(unfinished);
    return copied;
}

} // namespace aelwyd
