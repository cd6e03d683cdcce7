// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupservice.h"

#include "core/service/auditservice.h"
#include "core/service/backupfiles.h"
#include "core/service/filehome.h"
#include "core/storage/filecopy.h"
#include "core/storage/localsettings.h"
#include "core/vault/backupthinning.h"
#include "core/vault/inspection.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace aelwyd {

namespace {

const QString kLastBackup = QStringLiteral("backup.last");
const QString kLastDrill = QStringLiteral("backup.drill");
const QString kSecondPlace = QStringLiteral("backup.second");
const QString kToRenew = QStringLiteral("backup.renew");
/// In seconds: a backup younger than this is fresh enough.
constexpr qint64 kBetweenBackups = 30 * 60;

QString toJson(const Backup& backup) {
    const QJsonObject json{{QStringLiteral("path"), backup.path},
                           {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("rows"), backup.rows.value_or(0)},
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

void keepPlaces(Database& database, const QStringList& places) {
    const QJsonDocument json(QJsonArray::fromStringList(places));
    LocalSettings(database).keep(kToRenew, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
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
    const auto backup = copiedTo(path);
    if (!backup) return backup;
    remember(backup.value());
    return told(backup.value());
}

Result<Backup> BackupService::backUpNow() {
    const QString file = m_workspace.database().path();
    const Session* session = m_workspace.session();
    const QDateTime now = session ? session->clock->now() : m_workspace.clock().now();
    auto backup = copiedTo(freePlace(folder(), file, now));
    if (!backup) return backup;
    remember(backup.value());
    thin(folder());
    backup.value().second = copyToSecondPlace(backup.value().path);
    renewPlaces(backup.value());
    return told(backup.value());
}

Problems BackupService::copyToSecondPlace(const QString& path) {
    const QDir second(secondPlace());
    if (secondPlace().isEmpty() || second == QDir(folder())) return {};
    if (!second.exists()) return {{{}, ErrorCode::SecondPlaceMissing, {second.path()}}};
    const Problems failure{{{}, ErrorCode::SecondCopyFailed, {second.path()}}};
    const QString to = second.filePath(QFileInfo(path).fileName());
    if (QFileInfo::exists(to)) return failure;
    const bool isSealed = m_workspace.session() != nullptr;
    const bool isThere = copyBeside(path, to, isSealed) && isSameFile(path, to) &&
                         (!isSealed || isSameFile(keyFilePath(path), keyFilePath(to)));
    if (isThere)
        thin(second.path());
    else
        discardBackup(to);
    return isThere ? Problems() : failure;
}

void BackupService::noteRenewal() {
    const QString file = m_workspace.database().path();
    QStringList places = placesToRenew();
    const QString second = secondPlace();
    if (!backupsIn(folder(), file).isEmpty()) places.append(folder());
    if (!second.isEmpty() && (!QDir(second).exists() || !backupsIn(second, file).isEmpty()))
        places.append(second);
    places.removeDuplicates();
    keepPlaces(m_workspace.database(), places);
}

QStringList BackupService::placesToRenew() const {
    const QString kept = LocalSettings(m_workspace.database()).value(kToRenew);
    QStringList places;
    for (const QJsonValue& place : QJsonDocument::fromJson(kept.toUtf8()).array())
        places.append(place.toString());
    return places;
}

/// The old ones go only where the new one is; a place that is not there now waits.
void BackupService::renewPlaces(const Backup& backup) {
    const QStringList places = placesToRenew();
    const QString file = m_workspace.database().path(), fresh = QFileInfo(backup.path).fileName();
    const QUuid vault = m_workspace.session() ? m_workspace.session()->keys.vault : QUuid();
    QStringList left;
    for (const QString& place : places) {
        const bool lacksNew = place == secondPlace() && !backup.second.isEmpty();
        if (lacksNew || !QDir(place).exists() || !discardOthers(place, file, fresh, vault))
            left.append(place);
    }
    if (left == places) return;
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        keepPlaces(m_workspace.database(), left);
        return {};
    });
}

bool BackupService::isRenewalDue() const {
    const QStringList places = placesToRenew();
    return std::any_of(places.begin(), places.end(),
                       [](const QString& place) { return QDir(place).exists(); });
}

Result<std::optional<Backup>> BackupService::backUpIfDue() {
    const Session* session = m_workspace.session();
    if (!session || m_workspace.isReadOnly()) return std::optional<Backup>();
    const auto last = lastVerified();
    const bool isFresh = last && qAbs(last->at.secsTo(session->clock->now())) < kBetweenBackups;
    const bool isSame = last && last->head == AuditService(m_workspace).shortHead() && !isRenewalDue();
    if (isFresh || isSame) return std::optional<Backup>();
    const auto made = backUpNow();
    return made ? Result<std::optional<Backup>>(made.value()) : made.problems();
}

Result<void> BackupService::backUpBefore() {
    const auto last = lastVerified();
    const Session* session = m_workspace.session();
    if (!session || m_workspace.isReadOnly() || (last && last->head == AuditService(m_workspace).shortHead()))
        return {};
    const auto made = backUpNow();
    return made ? Result<void>() : made.problems();
}

QString BackupService::folder() const {
    return backupFolderOf(m_workspace.database().path());
}

QString BackupService::secondPlace() const {
    return LocalSettings(m_workspace.database()).value(kSecondPlace);
}

Result<void> BackupService::setSecondPlace(const QString& folder) {
    if (auto problem = folder.isEmpty() ? std::nullopt : problemOfBackupFolder(folder)) return *problem;
    return m_workspace.transact({Operation::EditAgency}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kSecondPlace, folder);
        return {};
    });
}

QStringList BackupService::clearBackups() const {
    QStringList clear;
    if (!m_workspace.session()) return clear;
    QStringList places{folder(), secondPlace()};
    places.removeAll(QString());
    places.removeDuplicates();
    for (const QString& place : std::as_const(places))
        for (const QString& path : backupsIn(place, m_workspace.database().path()))
            if (isInClear(path)) clear.append(path);
    return clear;
}

Result<void> BackupService::discardClearBackups() {
    if (!m_workspace.may(Operation::ManageAccounts))
        return Problem{{}, ErrorCode::NotAllowed, {toCode(Operation::ManageAccounts)}};
    const QStringList clear = clearBackups();
    if (clear.isEmpty()) return {};
    if (const auto made = backUpNow(); !made) return made.problems();
    Problems staying;
    for (const QString& path : clear)
        if (!discardBackup(path)) staying.append({{}, ErrorCode::CannotWrite, {path}});
    return staying;
}

QList<Backup> BackupService::automaticBackups() const {
    const auto found = backupsIn(folder(), m_workspace.database().path());
    QList<Backup> backups;
    for (auto each = found.begin(); each != found.end(); ++each)
        backups.prepend({*each, each.key().toLocalTime(), {}, QFileInfo(*each).size(), {}});
    return backups;
}

std::optional<Backup> BackupService::remembered() const {
    return backupFrom(LocalSettings(m_workspace.database()).value(kLastBackup));
}

Backup BackupService::told(Backup backup) const {
    if (!m_workspace.may(Operation::RecordSafeguarding)) backup.rows.reset();
    return backup;
}

std::optional<Backup> BackupService::lastVerified() const {
    const auto last = remembered();
    return last ? std::optional(told(*last)) : std::nullopt;
}

Result<Backup> BackupService::drill() {
    const auto backups = automaticBackups();
    if (backups.isEmpty()) return Problem{{}, ErrorCode::NotFound, {folder()}};
    Backup latest = backups.first();
    const auto rows = rowsByOwnKeys(latest.path);
    if (!rows) return rows.problems();
    const auto last = remembered();
    if (last && last->path == latest.path && rows.value() < last->rows.value_or(0))
        return Problem{{}, ErrorCode::BackupFailed, {latest.path}};
    latest.rows = rows.value();
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        const QString now = m_workspace.clock().today().toString(Qt::ISODate);
        LocalSettings(m_workspace.database()).keep(kLastDrill, now);
        return {};
    });
    return told(latest);
}

/// With nothing but what whoever brings it back would have: the backup and the file of keys beside it.
Result<qint64> BackupService::rowsByOwnKeys(const QString& path) const {
    const Problem failure{{}, ErrorCode::BackupFailed, {path}};
    const Session* session = m_workspace.session();
    if (!session) return rowsInCopy(path, nullptr);
    const auto keys = readKeyFile(keyFilePath(path));
    if (!keys) return failure;
    const auto key = dataKeyIn(keys.value(), session->keys, session->vault);
    return key && everyPageHolds(path, key.value()) ? rowsInCopy(path, &key.value()) : failure;
}

bool BackupService::isDrillDue() const {
    const QDate last =
        QDate::fromString(LocalSettings(m_workspace.database()).value(kLastDrill), Qt::ISODate);
    const bool isLongAgo = !last.isValid() || last.addMonths(1) <= m_workspace.clock().today();
    return isLongAgo && !m_workspace.isReadOnly() && !automaticBackups().isEmpty();
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
