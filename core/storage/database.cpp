// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/filecopy.h"
#include "core/storage/opening.h"
#include "core/storage/prepared.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/vault/inspection.h"
#include "core/vault/keyfile.h"
#include "core/vault/ownfile.h"
#include "core/vault/rotation.h"
#include "core/vault/vaultvfs.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace aelwyd {

namespace {

/// Files above this are checked in full by `verify` only: opening must not keep people waiting.
constexpr qint64 kQuickCheckLimit = 64 * 1024 * 1024;

/// A journal that is there already may be all that can be written in its folder.
bool mayBeWritten(const QString& path) {
    const QString target = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(target), journal(target + QLatin1String("-journal"));
    return file.isWritable() && (QFileInfo(file.absolutePath()).isWritable() || journal.isWritable());
}

/// What a crash has left can only be mended by writing.
std::optional<Problem> problemOfReading(const QString& path) {
    const bool isHot = QFileInfo(QFileInfo(path).canonicalFilePath() + QLatin1String("-journal")).size() > 0;
    return isHot && !mayBeWritten(path) ? std::optional(Problem{{}, ErrorCode::ReadOnly, {path}})
                                        : std::nullopt;
}

std::optional<Problem> problemOfPath(const QString& path, OpenMode mode) {
    const QFileInfo file(path);
    if (file.exists() && !file.isFile()) return Problem{{}, ErrorCode::NotOurs, {path}};
    if (!file.exists() || (file.size() == 0 && mode == OpenMode::CreateIfMissing)) {
        if (mode == OpenMode::MustExist) return Problem{{}, ErrorCode::NotFound, {path}};
        const bool folderIsThere = QDir().mkpath(file.absolutePath());
        return folderIsThere ? std::nullopt
                             : std::optional(Problem{{}, ErrorCode::CannotWrite, {file.absolutePath()}});
    }
    if (auto problem = problemOfHeader(path)) return problem;
    return problemOfReading(path);
}

std::optional<Problem> problemOfPages(Database& database) {
    Query query(database, "PRAGMA quick_check(1)");
    const bool whole = query.next() && query.text() == QLatin1String("ok");
    return whole ? std::nullopt : std::optional(Problem{{}, ErrorCode::Damaged, {database.path()}});
}

qint64 schemaOf(Database& database) {
    Query query(database, "PRAGMA user_version");
    return query.next() ? query.integer() : 0;
}

/// An older file is kept beside the new one as it was, with its keys; once, also if a crash comes between.
std::optional<Problem> keepBeforeMigration(Database& database) {
    const qint64 schema = schemaOf(database);
    const QString kept = QStringLiteral("%1.schema%2").arg(database.path()).arg(schema);
    if (schema < 1 || schema >= kSchemaVersion || QFileInfo::exists(kept)) return std::nullopt;
    const QString keys = keyFilePath(database.path());
    if (QFileInfo::exists(keys) && !QFile::copy(keys, keyFilePath(kept)))
        return Problem{{}, ErrorCode::CannotWrite, {keyFilePath(kept)}};
    const auto copied = copyFile(database, kept);
    return copied ? std::nullopt : std::optional(copied.problems().first());
}

/// As it stands: an older schema cannot be brought up to date.
std::optional<Problem> prepareReading(Database& database) {
    if (auto problem = applySettings(database)) return problem;
    if (QFileInfo(database.path()).size() <= kQuickCheckLimit)
        if (auto problem = problemOfPages(database)) return problem;
    if (schemaOf(database) < kSchemaVersion) return Problem{{}, ErrorCode::ReadOnly, {database.path()}};
    return problemOfSchema(database);
}

/// Takes the lock that keeps a second program out, then checks and migrates.
std::optional<Problem> prepare(Database& database, bool existing) {
    if (database.isReadOnly()) return prepareReading(database);
    if (auto problem = applySettings(database)) return problem;
    database.execute("BEGIN EXCLUSIVE");
    database.execute("ROLLBACK");
    if (existing && QFileInfo(database.path()).size() <= kQuickCheckLimit)
        if (auto problem = problemOfPages(database)) return problem;
    if (existing)
        if (auto problem = keepBeforeMigration(database)) return problem;
    migrate(database);
    return problemOfSchema(database);
}

Problem problemOf(const SQLite::Exception& fault, const QString& path) {
    switch (fault.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
        return {{}, ErrorCode::InUse, {path}};
    case SQLITE_ERROR: // a schema or format of file that SQLite cannot read
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {{}, ErrorCode::Damaged, {path}};
    case SQLITE_READONLY:
        return {{}, ErrorCode::ReadOnly, {path}};
    case SQLITE_IOERR:
        if (fault.getExtendedErrorCode() == SQLITE_IOERR_DATA) return {{}, ErrorCode::Damaged, {path}};
        [[fallthrough]];
    default:
        return {{}, ErrorCode::CannotOpen, {path}};
    }
}

/// SQLite calls a page that is not authentic a fault of the disk: every page of the file is asked.
Problem withPagesAsked(const Problem& problem, const QString& path, const SecretBytes& dataKey) {
    if (problem.code != ErrorCode::CannotOpen || QFileInfo(path).size() == 0) return problem;
    const auto report = readEveryPage(path, dataKey);
    const bool isDamaged =
        report ? !report.value().damaged.isEmpty() : report.problems().first().code == ErrorCode::Damaged;
    return isDamaged ? Problem{{}, ErrorCode::Damaged, {path}} : problem;
}

/// What problemOfPath finds out of a plain file, as far as that can be told before it is open.
std::optional<Problem> problemOfSealedPath(const QString& path, OpenMode mode, const SecretBytes& dataKey) {
    const QFileInfo file(path);
    if (file.exists() && !file.isFile()) return Problem{{}, ErrorCode::NotOurs, {path}};
    if (auto settled = settleRotation(path, dataKey); !settled) return settled.problems().first();
    const VaultState state = stateOfVault(path, dataKey);
    // With its keys beside it an empty file is what is left of one.
    if (state == VaultState::Empty && file.exists() && QFileInfo::exists(keyFilePath(path)))
        return Problem{{}, ErrorCode::Damaged, {path, QStringLiteral("truncated")}};
    if (state == VaultState::Empty && mode == OpenMode::CreateIfMissing)
        return QDir().mkpath(file.absolutePath())
                   ? std::nullopt
                   : std::optional(Problem{{}, ErrorCode::CannotWrite, {file.absolutePath()}});
    if (auto problem = problemOfVault(path, dataKey)) return problem;
    return problemOfReading(path);
}

/// The computer that a lock names; none for a lock that names nobody.
std::optional<QString> computerOf(const QLockFile& lock) {
    qint64 process = 0;
    QString computer, program;
    return lock.getLockInfo(&process, &computer, &program) ? std::optional(computer) : std::nullopt;
}

/// What a crash has left of a lock between its making and its writing names nobody, and Qt takes that for
/// held for ever. A program that is there holds it in the system too, so that it cannot be removed.
bool takeLock(QLockFile& lock) {
    if (lock.tryLock()) return true;
    return lock.error() == QLockFile::LockFailedError && !computerOf(lock) && lock.removeStaleLockFile() &&
           lock.tryLock();
}

/// Whether the program of another computer still runs cannot be found out here: people are told where to
/// look.
Problem problemOfLock(const QLockFile& lock, const QString& path) {
    const QString computer = computerOf(lock).value_or(QString());
    if (computer.isEmpty() || computer == QSysInfo::machineHostName()) return {{}, ErrorCode::InUse, {path}};
    return {{}, ErrorCode::InUse, {path, computer, lock.fileName()}};
}

/// A connection is only ever used by one thread at a time: SQLite need not make sure of it at every call.
int flagsFor(bool isReadOnly) {
    return SQLite::OPEN_NOMUTEX |
           (isReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

/// Nobody asks how much memory SQLite has taken: it need not count under a lock at every piece. Only before
/// its first use; later it goes on counting.
void stopCountingMemory() {
    static const int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(result);
}

} // namespace

Database::Database(std::unique_ptr<SQLite::Database> sql, QString path, std::unique_ptr<VaultVfs> vault)
    : m_vault(std::move(vault))
    , m_sql(std::move(sql))
    , m_path(std::move(path)) {}

Database::~Database() {
    m_statements.clear();
}

Result<std::shared_ptr<Database>> Database::open(const QString& path, OpenMode mode) {
    const bool inMemory = path == QLatin1String(":memory:");
    const bool existing = !inMemory && QFileInfo(path).size() > 0;
    if (!inMemory)
        if (auto problem = problemOfPath(path, mode)) return *problem;
    try {
        stopCountingMemory();
        const bool isReadOnly = existing && !mayBeWritten(path);
        if (!inMemory) beginOwnFile(path);
        auto sql = std::make_unique<SQLite::Database>(nameForSqlite(path), flagsFor(isReadOnly));
        std::shared_ptr<Database> database(new Database(std::move(sql), path));
        database->m_isReadOnly = isReadOnly;
        if (auto problem = prepare(*database, existing)) return *problem;
        return database;
    } catch (const SQLite::Exception& fault) {
        return problemOf(fault, path);
    }
}

Result<std::shared_ptr<Database>> Database::openSealed(const QString& path, OpenMode mode,
                                                       const SecretBytes& dataKey) {
    auto lock = std::make_unique<QLockFile>(path + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // held for hours; whether its process is still there decides
    const bool mayLock = QFileInfo(path).isFile() && mayBeWritten(path);
    if (mayLock && !takeLock(*lock) && lock->error() == QLockFile::LockFailedError)
        return problemOfLock(*lock, path);
    auto opened = connectSealed(path, mode, dataKey);
    if (!opened) return withPagesAsked(opened.problems().first(), path, dataKey);
    opened.value()->m_lock = std::move(lock);
    return opened;
}

Result<std::shared_ptr<Database>> Database::connectSealed(const QString& path, OpenMode mode,
                                                          const SecretBytes& dataKey) {
    if (auto problem = problemOfSealedPath(path, mode, dataKey)) return *problem;
    const bool existing = QFileInfo(path).size() > 0;
    try {
        stopCountingMemory();
        const bool isReadOnly = existing && !mayBeWritten(path);
        auto vault = std::make_unique<VaultVfs>(dataKey.copy());
        beginOwnFile(path);
        auto sql = std::make_unique<SQLite::Database>(
            nameForSqlite(path), flagsFor(isReadOnly) | SQLite::OPEN_URI, 0, vault->name().toStdString());
        std::shared_ptr<Database> database(new Database(std::move(sql), path, std::move(vault)));
        database->m_isReadOnly = isReadOnly;
        if (!VaultVfs::reserve(database->sql().getHandle()))
            return Problem{{}, ErrorCode::CannotOpen, {path}};
        if (existing)
            if (auto problem = problemOfIdentity(*database)) return *problem;
        if (auto problem = prepare(*database, existing)) return *problem;
        return database;
    } catch (const SQLite::Exception& fault) {
        return problemOf(fault, path);
    }
}

std::optional<Problem> Database::problemOfWriting() const {
    if (!m_isReadOnly) return std::nullopt;
    return Problem{{}, m_isShortOfRoom ? ErrorCode::DiskFull : ErrorCode::ReadOnly, {m_path}};
}

Result<void> Database::changeKey(const SecretBytes& next, const std::function<Result<void>()>& saveKeys) {
    m_statements.clear();
    const VaultVfs vault(next.copy());
    if (auto rewritten = rewriteUnder(m_sql->getHandle(), rotatedPath(m_path), vault); !rewritten)
        return rewritten;
    if (auto saved = saveKeys(); !saved) return saved;
    m_sql = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    auto reopened = connectSealed(m_path, OpenMode::MustExist, next);
    if (!reopened) return reopened.problems();
    std::swap(m_sql, reopened.value()->m_sql);
    std::swap(m_vault, reopened.value()->m_vault);
    return {};
}

void Database::execute(const QByteArray& sql) {
    m_sql->exec(sql.toStdString());
}

SQLite::Statement& Database::prepared(const QByteArray& sql) {
    return statement(sql).statement;
}

PreparedStatement& Database::statement(const QByteArray& sql) {
    auto& statement = m_statements[sql];
    if (!statement) statement = std::make_shared<PreparedStatement>(*m_sql, sql.constData());
    return *statement;
}

} // namespace aelwyd
