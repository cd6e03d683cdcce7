// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditwriter.h"
#include "core/service/backupservice.h"
#include "core/service/filehome.h"
#include "core/service/founding.h"
#include "core/storage/changelog.h"
#include "core/storage/verification.h"
#include "core/vault/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

QString restoringName(const QString& to) {
    return to + QLatin1String(".restoring");
}

void discardRestoring(const QString& path) {
    for (const char* ending : {"", "-journal", ".lock", ".keys", ".attempts"})
        QFile::remove(path + QLatin1String(ending));
}

/// Keys alone, and what was to follow them: a restoring that was broken off between its two last steps.
bool wasBrokenOff(const QString& to) {
    return !QFileInfo::exists(to) && QFileInfo::exists(restoringName(to)) &&
           !QFileInfo::exists(keyFilePath(restoringName(to)));
}

std::optional<Problem> problemOfPlaces(const QString& from, const QString& to) {
    if (!QFileInfo(from).isFile()) return Problem{{}, ErrorCode::NotFound, {from}};
    if (QFileInfo::exists(to) || (QFileInfo::exists(keyFilePath(to)) && !wasBrokenOff(to)))
        return Problem{{}, ErrorCode::FileExists, {to}};
    return problemOfHome(to);
}

Result<void> bringOver(const QString& from, const QString& to) {
    discardRestoring(to);
    const bool isSealed = QFileInfo::exists(keyFilePath(from));
    const bool copied = QDir().mkpath(QFileInfo(to).absolutePath()) && QFile::copy(from, to) &&
                        (!isSealed || QFile::copy(keyFilePath(from), keyFilePath(to)));
    const auto writable = QFile::ReadOwner | QFile::WriteOwner;
    if (copied) QFile::setPermissions(to, writable);
    if (copied && isSealed) QFile::setPermissions(keyFilePath(to), writable);
    return copied ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {to}};
}

/// A restored copy is another device than the file that it was taken from.
void beginEpoch(const OpenedFile& opened, const Clock& clock) {
    Workspace workspace(*opened.database, clock, opened.session);
    workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        ChangeLog(*opened.database).become(QUuid::createUuid());
        if (!opened.session) return {};
        AuditWriter(*opened.database, *opened.session).beginNewEpoch();
        workspace.note({{AuditAction::Imported, {opened.session->keys.vault}, R"({"subject":"restore"})"}});
        return {};
    });
}

/// By the recovery key somebody gets a new passphrase: in the copy, the backup stays as it is.
Result<void> letIn(const QString& path, const std::optional<Credentials>& credentials,
                   const QString& recoveryKey, const std::shared_ptr<const Clock>& clock) {
    if (recoveryKey.isEmpty() || !credentials) return {};
    return recover(path, recoveryKey, credentials->user, credentials->passphrase, clock);
}

Result<std::optional<qint64>> verifiedAt(const QString& path, const std::optional<Credentials>& credentials,
                                         const std::shared_ptr<const Clock>& clock) {
    auto opened = openFile({path, OpenMode::MustExist, credentials, true}, clock);
    if (!opened) return opened.problems();
    const Verification found = verify(*opened.value().database);
    if (!found.problems.isEmpty()) return found.problems;
    const bool maySee = Workspace(*opened.value().database, *clock, opened.value().session)
                            .may(Operation::RecordSafeguarding);
    beginEpoch(opened.value(), *clock);
    return maySee ? std::optional(found.rows) : std::nullopt;
}

/// The keys go first: a sealed file without them would look damaged.
bool putInPlace(const QString& from, const QString& to) {
    QFile::remove(from + QLatin1String("-journal"));
    const QString keys = keyFilePath(from);
    const bool isSealed = QFileInfo::exists(keys);
    const bool keysDone = !isSealed || (flushToDisk(keys) && replaceDurably(keys, keyFilePath(to)));
    const bool done = keysDone && flushToDisk(from) && replaceDurably(from, to);
    if (!done && isSealed && !QFileInfo::exists(to)) QFile::remove(keyFilePath(to));
    return done;
}

/// Problems of the copy that is gone afterwards, told of the files that people know.
Problems toldOf(Problems problems, const QString& place, const QString& from, const QString& to) {
    for (Problem& problem : problems) {
        const bool isWriting = problem.code == ErrorCode::CannotWrite || problem.code == ErrorCode::DiskFull;
        problem.arguments.replaceInStrings(place, isWriting ? to : from);
    }
    return problems;
}

} // namespace

Result<std::optional<qint64>> restoreBackup(const QString& from, const QString& to,
                                            const std::optional<Credentials>& credentials,
                                            std::shared_ptr<const Clock> clock, const QString& recoveryKey) {
    if (auto problem = problemOfPlaces(from, to)) return *problem;
    const QString place = restoringName(to);
    if (wasBrokenOff(to)) QFile::remove(keyFilePath(to));
    auto ready = bringOver(from, place);
    if (ready) ready = letIn(place, credentials, recoveryKey, clock);
    using Rows = Result<std::optional<qint64>>;
    Rows rows = ready ? verifiedAt(place, credentials, clock) : Rows(ready.problems());
    if (rows && !putInPlace(place, to)) rows = Problem{{}, ErrorCode::CannotWrite, {to}};
    discardRestoring(place);
    return rows ? rows : Rows(toldOf(rows.problems(), place, from, to));
}

} // namespace aelwyd
