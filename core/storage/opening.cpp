// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/changelogtables.h"
#include "core/storage/daysums.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/storage/visitmoments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace aelwyd {

namespace {

/// Before this schema there was no log: what such a file holds becomes its first commit.
constexpr int kFirstWithLog = 11;
constexpr int kHeaderSize = 100;
constexpr int kPageSizeOffset = 16;
constexpr int kVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;

/// Whether the last page is not whole; SQLite would read zeros for what is missing. With a journal beside the
/// file it is SQLite's to mend.
bool isCutShort(const QString& path, qint64 size, int storedPageSize) {
    const int pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const bool mayBeMended = QFileInfo(path + QLatin1String("-journal")).size() > 0;
    return !mayBeMended && (pageSize == 0 || size % pageSize != 0);
}

qint64 numberOf(Database& database, const QByteArray& pragma) {
    Query query(database, "PRAGMA " + pragma);
    return query.next() ? query.integer() : -1;
}

/// What SQLite answers to a setting that is a word.
QString wordOf(Database& database, const QByteArray& pragma) {
    Query query(database, "PRAGMA " + pragma);
    return query.next() ? query.text() : QString();
}

/// Nothing for a number that no migration bears.
QByteArray migrationText(int number) {
    const QDir folder(QStringLiteral(":/storage/migrations"));
    const QString name =
        folder.entryList({QStringLiteral("%1_*.sql").arg(number, 4, 10, QLatin1Char('0'))}).value(0);
    if (name.isEmpty()) return {};
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("a migration is missing from the program");
    return file.readAll();
}

/// Guards are worded for the newest schema: they stand aside while an older one is brought up to it.
void dropTriggers(Database& database) {
    QByteArrayList names;
    Query query(database, "SELECT name FROM main.sqlite_master WHERE type = 'trigger'");
    while (query.next())
        names.append(query.text().toUtf8());
    for (const QByteArray& name : names)
        database.execute("DROP TRIGGER main.\"" + name + '"');
}

/// Tables of later migrations are not there yet, and will be empty.
void noteBaseline(Database& database) {
    for (const SyncTable& table : syncTables()) {
        Query query(database,
                    "SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = '" + table.name + "'");
        if (query.next()) database.execute(baselineSql(table));
    }
}

void runMigration(Database& database, int number) {
    database.execute("BEGIN IMMEDIATE");
    dropTriggers(database);
    database.execute(migrationText(number));
    if (number == kFirstWithLog) noteBaseline(database);
    if (number == kSchemaVersion) {
        for (const Guard& guard : guards())
            database.execute(guard.sql);
        rebuildSums(database);
        rebuildMoments(database);
    }
    database.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    database.execute("PRAGMA user_version = " + QByteArray::number(number));
    database.execute("COMMIT");
}

} // namespace

std::string nameForSqlite(const QString& path) {
    return (path == QLatin1String(":memory:") ? path : QFileInfo(path).absoluteFilePath()).toStdString();
}

std::optional<Problem> problemOfHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Problem{{}, ErrorCode::NotOurs, {path}};
    if (header.size() < kHeaderSize) return Problem{{}, ErrorCode::Damaged, {path}};
    if (qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) != kApplicationId)
        return Problem{{}, ErrorCode::NotOurs, {path}};
    const auto version = qFromBigEndian<qint32>(header.constData() + kVersionOffset);
    if (isCutShort(path, file.size(), qFromBigEndian<quint16>(header.constData() + kPageSizeOffset)))
        return Problem{{}, ErrorCode::Damaged, {path, QStringLiteral("truncated")}};
    if (version < 1) return Problem{{}, ErrorCode::Damaged, {path}};
    if (version > kSchemaVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    return std::nullopt;
}

std::optional<Problem> problemOfIdentity(Database& database) {
    const qint64 version = numberOf(database, "user_version");
    if (version > kSchemaVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    const bool ours = version == 0 || numberOf(database, "application_id") == kApplicationId;
    return ours ? std::nullopt : std::optional(Problem{{}, ErrorCode::NotOurs, {database.path()}});
}

Problem cannotOpen(const QByteArray& setting) {
    return {{}, ErrorCode::CannotOpen, {QString::fromLatin1(setting)}};
}

std::optional<Problem> makeDefensive(Database& database) {
    sqlite3* handle = database.sql().getHandle();
    int defensive = 0, extensions = 1;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &extensions);
    return defensive && !extensions ? std::nullopt : std::optional(cannotOpen("defensive"));
}

std::optional<Problem> setJournal(Database& database) {
    const bool inMemory = database.path() == QLatin1String(":memory:");
    // TRUNCATE, not WAL: write-ahead logging of SQLite 3.40 can lose committed work after a rolled-back
    // savepoint.
    const std::pair<QByteArray, const char*> settings[] = {
        {"locking_mode = EXCLUSIVE", "exclusive"},
        {"journal_mode = TRUNCATE", inMemory ? "memory" : "truncate"}};
    for (const auto& [pragma, expected] : settings)
        if (wordOf(database, pragma) != QLatin1String(expected)) return cannotOpen(pragma);
    return std::nullopt;
}

std::optional<Problem> setNumbers(Database& database) {
    const std::pair<QByteArray, qint64> settings[] = {
        {"synchronous", 3},       {"foreign_keys", 1}, {"trusted_schema", 0}, {"cell_size_check", 1},
        {"secure_delete", 1},     {"temp_store", 2},   {"mmap_size", 0},      {"cache_size", -65536},
        {"recursive_triggers", 1}}; // without it INSERT OR REPLACE slips past the guards
    for (const auto& [name, value] : settings) {
        database.execute("PRAGMA " + name + " = " + QByteArray::number(value));
        const qint64 read = numberOf(database, name);
        // No answer: there is nothing of it to be switched off.
        if (read != value && !(value == 0 && read == -1)) return cannotOpen(name);
    }
    return std::nullopt;
}

std::optional<Problem> setLimits(Database& database) {
    // Far above what the program ever asks for: a file made to lead SQLite astray reaches them first.
    // Attached is the one file that VACUUM writes into.
    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 256 << 20},  {SQLITE_LIMIT_SQL_LENGTH, 1'000'000}, {SQLITE_LIMIT_COLUMN, 500},
        {SQLITE_LIMIT_EXPR_DEPTH, 500},    {SQLITE_LIMIT_COMPOUND_SELECT, 100},  {SQLITE_LIMIT_ATTACHED, 1},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 100}, {SQLITE_LIMIT_WORKER_THREADS, 0}};
    sqlite3* handle = database.sql().getHandle();
    for (const auto& [limit, most] : limits) {
        sqlite3_limit(handle, limit, most);
        if (sqlite3_limit(handle, limit, -1) != most) return cannotOpen("limits");
    }
    return std::nullopt;
}

std::optional<Problem> applySettings(Database& database) {
    if (auto problem = makeDefensive(database)) return problem;
    if (auto problem = setLimits(database)) return problem;
    if (auto problem = setJournal(database)) return problem;
    return setNumbers(database);
}

void migrate(Database& database) {
    for (auto version = numberOf(database, "user_version"); version < kSchemaVersion; ++version)
        runMigration(database, static_cast<int>(version) + 1);
}

std::optional<Problem> problemOfSchema(Database& database) {
    QSet<QString> known;
    for (const TableInfo& table : tables())
        known.insert(QLatin1String(table.name));
    QHash<QString, QString> triggers;
    Query query(database, "SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')");
    while (query.next()) {
        const bool isTable = query.text() == QLatin1String("table");
        const QString name = query.text();
        if (!isTable)
            triggers.insert(name, query.text());
        else if (!known.remove(name))
            return Problem{{}, ErrorCode::Damaged, {name}};
    }
    if (!known.isEmpty()) return Problem{{}, ErrorCode::Damaged, {*known.begin()}};
    for (const Guard& guard : guards())
        if (triggers.take(QString::fromLatin1(guard.name)) != QString::fromLatin1(guard.sql))
            return Problem{{}, ErrorCode::Damaged, {QString::fromLatin1(guard.name)}};
    return triggers.isEmpty() ? std::nullopt
                              : std::optional(Problem{{}, ErrorCode::Damaged, {triggers.begin().key()}});
}

} // namespace aelwyd
