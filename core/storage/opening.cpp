// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/query.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace aelwyd {

namespace {

constexpr int kHeaderSize = 100;
constexpr int kVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;

qint64 numberOf(Database& database, const QByteArray& pragma) {
    Query query(database, "PRAGMA " + pragma);
    return query.next() ? query.integer() : -1;
}

QByteArray migrationText(int number) {
    const QDir folder(QStringLiteral(":/storage/migrations"));
    const QString name = folder.entryList({QStringLiteral("%1_*.sql").arg(number, 4, 10, QLatin1Char('0'))}).value(0);
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("a migration is missing from the program");
    return file.readAll();
}

void runMigration(Database& database, int number) {
    database.execute("BEGIN IMMEDIATE");
    database.execute(migrationText(number));
    for (const Guard& guard : guards())
        database.execute(guard.sql);
    database.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    database.execute("PRAGMA user_version = " + QByteArray::number(number));
    database.execute("COMMIT");
}

} // namespace

std::optional<Problem> problemOfHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16))) return Problem{{}, ErrorCode::NotOurs, {path}};
    if (header.size() < kHeaderSize) return Problem{{}, ErrorCode::Damaged, {path}};
    if (qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) != kApplicationId)
        return Problem{{}, ErrorCode::NotOurs, {path}};
    const auto version = qFromBigEndian<qint32>(header.constData() + kVersionOffset);
    if (version > kSchemaVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    return std::nullopt;
}

std::optional<Problem> applySettings(Database& database) {
    sqlite3* handle = database.sql().getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // TRUNCATE, not WAL: write-ahead logging of SQLite 3.40 can lose committed work after a rolled-back savepoint.
    const std::pair<const char*, qint64> settings[] = {
        {"synchronous", 3}, {"foreign_keys", 1},   {"trusted_schema", 0}, {"cell_size_check", 1},
        {"secure_delete", 1}, {"temp_store", 2}, {"mmap_size", 0},      {"cache_size", -16384}};
    database.execute("PRAGMA locking_mode = EXCLUSIVE");
    database.execute("PRAGMA journal_mode = TRUNCATE");
    for (const auto& [name, value] : settings) {
        database.execute(QByteArray("PRAGMA ") + name + " = " + QByteArray::number(value));
        const qint64 read = numberOf(database, name);
        if (read != value && !(value == 0 && read == -1)) return Problem{{}, ErrorCode::CannotOpen, {QLatin1String(name)}};
    }
    return std::nullopt;
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
        if (!isTable) triggers.insert(name, query.text());
        else if (!known.remove(name)) return Problem{{}, ErrorCode::Damaged, {name}};
    }
    if (!known.isEmpty()) return Problem{{}, ErrorCode::Damaged, {*known.begin()}};
    for (const Guard& guard : guards())
        if (triggers.take(QString::fromLatin1(guard.name)) != QString::fromLatin1(guard.sql))
            return Problem{{}, ErrorCode::Damaged, {QString::fromLatin1(guard.name)}};
    return triggers.isEmpty() ? std::nullopt : std::optional(Problem{{}, ErrorCode::Damaged, {triggers.begin().key()}});
}

} // namespace aelwyd
