// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupfiles.h"

#include "core/service/backupservice.h"
#include "core/storage/database.h"
#include "core/storage/keptcopies.h"
#include "core/storage/verification.h"
#include "core/vault/durablefile.h"
#include "core/vault/inspection.h"
#include "core/vault/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

const QString kStamp = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString kEnding = QStringLiteral(".backup");
constexpr qint64 kReadAtOnce = 1024 * 1024; // bytes

std::optional<QDateTime> stampOf(const QString& name) {
    QDateTime at = QDateTime::fromString(name.chopped(kEnding.size()).section(u'-', -1), kStamp);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

/// What a copying or a drill has left that did not come to its end.
void discardUnfinished(const QString& folder, const QString& file) {
    const QString beginning = QFileInfo(file).completeBaseName() + u'-';
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
        if (name.startsWith(beginning) && (name.contains(kEnding + QLatin1String(".unfinished")) ||
                                           name.contains(kEnding + QLatin1String(".drill"))))
            QFile::remove(dir.filePath(name));
}

/// A second place may serve two agencies whose files have the same name: their keys tell them apart.
bool isOfVault(const QString& path, const QUuid& vault) {
    const auto keys = readKeyFile(keyFilePath(path));
    return !keys || keys.value().vault == vault;
}

} // namespace

QString backupFolderOf(const QString& file) {
    const QFileInfo facts(file);
    return facts.absoluteDir().filePath(facts.completeBaseName() + QStringLiteral("-backups"));
}

bool isAutomaticBackup(const QString& file) {
    return file.endsWith(kEnding, Qt::CaseInsensitive);
}

QString automaticName(const QString& file, const QDateTime& at) {
    return QFileInfo(file).completeBaseName() + u'-' + at.toUTC().toString(kStamp) + kEnding;
}

QString freePlace(const QString& folder, const QString& file, QDateTime at) {
    const QDir dir(folder);
    while (dir.exists(automaticName(file, at)))
        at = at.addMSecs(1);
    return dir.filePath(automaticName(file, at));
}

QMap<QDateTime, QString> backupsIn(const QString& folder, const QString& file) {
    QMap<QDateTime, QString> found;
    const QString pattern = QFileInfo(file).completeBaseName() + QStringLiteral("-*") + kEnding;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({pattern}, QDir::Files))
        if (const auto at = stampOf(name)) found.insert(*at, dir.filePath(name));
    return found;
}

bool discardBackup(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + QLatin1String("-journal"));
    QFile::remove(path + QLatin1String(".lock"));
    QFile::remove(keyFilePath(path));
    return !QFileInfo::exists(path);
}

bool discardOthers(const QString& folder, const QString& file, const QString& name, const QUuid& vault) {
    discardUnfinished(folder, file);
    bool done = true;
    for (const QString& path : backupsIn(folder, file))
        if (QFileInfo(path).fileName() != name && isOfVault(path, vault)) done = discardBackup(path) && done;
    return done;
}

bool isSameFile(const QString& a, const QString& b) {
    QFile first(a), second(b);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly)) return false;
    while (!first.atEnd())
        if (first.read(kReadAtOnce) != second.read(kReadAtOnce)) return false;
    return second.atEnd();
}

Result<void> copyKeys(const QString& from, const QString& to) {
    const auto keys = readKeyFile(keyFilePath(from));
    if (!keys) return keys.problems();
    const auto saved = saveKeyFile(keyFilePath(to), keys.value());
    // As the backup beside which they lie: whoever may read one may read both.
    if (saved) QFile::setPermissions(keyFilePath(to), QFile::permissions(keyFilePath(from)));
    return saved;
}

bool everyPageHolds(const QString& path, const SecretBytes& dataKey) {
    const auto report = readEveryPage(path, dataKey);
    return report && report.value().damaged.isEmpty();
}

Result<void> copyBeside(const QString& from, const QString& to, bool isSealed) {
    const QString unfinished = to + QLatin1String(".unfinished");
    QFile::remove(unfinished);
    if (isSealed)
        if (auto keys = copyKeys(from, to); !keys) return keys;
    const bool copied =
        QFile::copy(from, unfinished) && flushToDisk(unfinished) && QFile::rename(unfinished, to);
    QFile::remove(unfinished);
    return copied ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {to}};
}

Result<qint64> rowsInCopy(const QString& path, const SecretBytes* dataKey) {
    const QString place = path + QLatin1String(".drill");
    Result<qint64> rows = Problem{{}, ErrorCode::BackupFailed, {path}};
    discardBackup(place);
    if (auto copied = copyBeside(path, place, dataKey != nullptr); !copied)
        rows = copied.problems();
    else if (auto opened = dataKey ? Database::openSealed(place, OpenMode::MustExist, *dataKey)
                                   : Database::open(place, OpenMode::MustExist))
        rows = countRows(*opened.value());
    discardBackup(place);
    discardKeptCopies(place);
    return rows;
}

} // namespace aelwyd
