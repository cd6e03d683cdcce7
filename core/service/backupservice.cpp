// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupservice.h"

#include "core/service/auditservice.h"
#include "core/storage/filecopy.h"
#include "core/storage/localsettings.h"
#include "core/vault/backupthinning.h"
#include "core/vault/inspection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace aelwyd {

namespace {

const QString kLastBackup = QStringLiteral("backup.last");
const QString kLastDrill = QStringLiteral("backup.drill");
const QString kSecondPlace = QStringLiteral("backup.second");
const QString kStamp = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString kEnding = QStringLiteral(".backup");
constexpr qint64 kBetweenBackups = 30 * 60;

QString toJson(const Backup& backup) {
    const QJsonObject json{{QStringLiteral("path"), backup.path},
                           {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("rows"), backup.rows},
                           {QStringLiteral("bytes"), backup.bytes},
                           {QStringLiteral("head"), backup.head}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Backup> backupFrom(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
    if (!at.isValid()) return std::nullopt;
    return Backup{json[QLatin1String("path")].toString(), at, json[QLatin1String("rows")].toInteger(),
                  json[QLatin1String("bytes")].toInteger(), json[QLatin1String("head")].toString()};
}

/// "agency-20261123T091500000Z.backup" of the file "agency.aelwyd".
QString automaticName(const QString& file, const QDateTime& at) {
    return QFileInfo(file).completeBaseName() + u'-' + at.toUTC().toString(kStamp) + kEnding;
}

std::optional<QDateTime> stampOf(const QString& name) {
    QDateTime at = QDateTime::fromString(name.chopped(kEnding.size()).section(u'-', -1), kStamp);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

/// The automatic backups of one file that a folder holds, by their moment.
QMap<QDateTime, QString> backupsIn(const QString& folder, const QString& file) {
    QMap<QDateTime, QString> found;
    const QString pattern = QFileInfo(file).completeBaseName() + QStringLiteral("-*") + kEnding;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({pattern}, QDir::Files))
        if (const auto at = stampOf(name)) found.insert(*at, dir.filePath(name));
    return found;
}

void discardBackup(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + QLatin1String("-journal"));
    QFile::remove(path + QLatin1String(".lock"));
    QFile::remove(keyFilePath(path));
}

/// The keys first: a database without them opens for nobody.
Result<void> copyKeys(const QString& from, const QString& to) {
    const auto keys = readKeyFile(keyFilePath(from));
    return keys ? saveKeyFile(keyFilePath(to), keys.value()) : Result<void>(keys.problems());
}

/// Also those pages that no query touches.
bool everyPageHolds(const QString& path, const SecretBytes& dataKey) {
    const auto report = readEveryPage(path, dataKey);
    return report && report.value().damaged.isEmpty();
}

Result<void> copyBeside(const QString& from, const QString& to, bool isSealed) {
    const QString unfinished = to + QLatin1String(".unfinished");
    QFile::remove(unfinished);
    if (isSealed)
        if (auto keys = copyKeys(from, to); !keys) return keys;
    const bool copied = QFile::copy(from, unfinished) && QFile::rename(unfinished, to);
    QFile::remove(unfinished);
    return copied ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {to}};
}

} // namespace

Result<Backup> BackupService::copiedTo(const QString& path) {
    const Session* session = m_workspace.session();
    const QDateTime now = session ? session->clock->now() : m_workspace.clock().now();
    if (QFileInfo::exists(path)) return Problem{{}, ErrorCode::FileExists, {path}};
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return Problem{{}, ErrorCode::CannotWrite, {path}};
    if (session)
        if (auto keys = copyKeys(m_workspace.database().path(), path); !keys) return keys.problems();
    const auto facts = copyFile(m_workspace.database(), path);
    const bool holds = facts && (!session || everyPageHolds(path, session->vault.dataKey));
    if (holds)
        return Backup{path, now, facts.value().rows, facts.value().bytes,
                      AuditService(m_workspace).shortHead()};
    discardBackup(path);
    return facts ? Problems{{{}, ErrorCode::BackupFailed, {path}}} : facts.problems();
}

Result<Backup> BackupService::backUpTo(const QString& path) {
    if (QFileInfo::exists(path)) return Problem{{}, ErrorCode::FileExists, {path}};
    if (const Session* session = m_workspace.session())
        AuditService(m_workspace).exported({session->keys.vault}, QStringLiteral("backup"));
    auto backup = copiedTo(path);
    if (backup) remember(backup.value());
    return backup;
}

Result<Backup> BackupService::backUpNow() {
    const QString file = m_workspace.database().path();
    const Session* session = m_workspace.session();
    const QDateTime now = session ? session->clock->now() : m_workspace.clock().now();
    auto backup = copiedTo(QDir(folder()).filePath(automaticName(file, now)));
    if (!backup) return backup;
    remember(backup.value());
    thin(folder());
    const QString second = secondPlace();
    if (!second.isEmpty() && QDir(second).exists()) {
        copyBeside(backup.value().path, QDir(second).filePath(QFileInfo(backup.value().path).fileName()),
                   session != nullptr);
        thin(second);
    }
    return backup;
}

Result<std::optional<Backup>> BackupService::backUpIfDue() {
    const Session* session = m_workspace.session();
    if (!session) return std::optional<Backup>();
    const auto last = lastVerified();
    const bool isFresh = last && qAbs(last->at.secsTo(session->clock->now())) < kBetweenBackups;
    if (isFresh || (last && last->head == AuditService(m_workspace).shortHead()))
        return std::optional<Backup>();
    const auto made = backUpNow();
    return made ? Result<std::optional<Backup>>(made.value()) : made.problems();
}

Result<void> BackupService::backUpBefore() {
    const auto last = lastVerified();
    const Session* session = m_workspace.session();
    if (!session || (last && last->head == AuditService(m_workspace).shortHead())) return {};
    const auto made = backUpNow();
    return made ? Result<void>() : made.problems();
}

QString BackupService::folder() const {
    const QFileInfo file(m_workspace.database().path());
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-backups"));
}

QString BackupService::secondPlace() const {
    return LocalSettings(m_workspace.database()).value(kSecondPlace);
}

Result<void> BackupService::setSecondPlace(const QString& folder) {
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) return Problem{{}, ErrorCode::NotFound, {folder}};
    return m_workspace.transact({Operation::EditAgency}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kSecondPlace, folder);
        return {};
    });
}

QList<Backup> BackupService::automaticBackups() const {
    const auto found = backupsIn(folder(), m_workspace.database().path());
    QList<Backup> backups;
    for (auto each = found.begin(); each != found.end(); ++each)
        backups.prepend({*each, each.key().toLocalTime(), 0, QFileInfo(*each).size(), {}});
    return backups;
}

void BackupService::discard(const Backup& backup) {
    const QString name = QFileInfo(backup.path).fileName();
    if (!stampOf(name)) return;
    discardBackup(backup.path);
    if (!secondPlace().isEmpty()) discardBackup(QDir(secondPlace()).filePath(name));
}

std::optional<Backup> BackupService::lastVerified() const {
    return backupFrom(LocalSettings(m_workspace.database()).value(kLastBackup));
}

Result<Backup> BackupService::drill() {
    const auto backups = automaticBackups();
    if (backups.isEmpty()) return Problem{{}, ErrorCode::NotFound, {folder()}};
    const Backup& latest = backups.first();
    const Session* session = m_workspace.session();
    const auto opened = session
                            ? Database::openSealed(latest.path, OpenMode::MustExist, session->vault.dataKey)
                            : Database::open(latest.path, OpenMode::MustExist);
    const bool holds = opened && (!session || everyPageHolds(latest.path, session->vault.dataKey));
    if (!holds) return Problem{{}, ErrorCode::BackupFailed, {latest.path}};
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        const QString now = m_workspace.clock().today().toString(Qt::ISODate);
        LocalSettings(m_workspace.database()).keep(kLastDrill, now);
        return {};
    });
    return latest;
}

bool BackupService::isDrillDue() const {
    const QDate last =
        QDate::fromString(LocalSettings(m_workspace.database()).value(kLastDrill), Qt::ISODate);
    const bool isLongAgo = !last.isValid() || last.addMonths(1) <= m_workspace.clock().today();
    return isLongAgo && !automaticBackups().isEmpty();
}

void BackupService::remember(const Backup& backup) {
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kLastBackup, toJson(backup));
        return {};
    });
}

void BackupService::thin(const QString& folder) {
    const auto found = backupsIn(folder, m_workspace.database().path());
    const Session* session = m_workspace.session();
    const QDateTime now = session ? session->clock->now() : m_workspace.clock().now();
    const auto kept = backupsToKeep(found.keys(), now);
    for (auto each = found.begin(); each != found.end(); ++each)
        if (!kept.contains(each.key())) discardBackup(*each);
}

} // namespace aelwyd
