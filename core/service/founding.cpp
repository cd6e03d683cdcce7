// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/founding.h"

#include "core/base/text.h"
#include "core/service/accountservice.h"
#include "core/service/agencyservice.h"
#include "core/service/backupservice.h"
#include "core/service/filehome.h"
#include "core/storage/sealing.h"
#include "core/vault/durablefile.h"
#include "core/vault/recoverykey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

/// A new file holds nothing yet; one that is there keeps what it has. The folder was there a moment ago: if
/// it is gone, the next backup has none to tell of, and the recovery key is handed over all the same.
Result<void> furnish(const OpenedFile& opened, const Founding& founding) {
    Workspace workspace(*opened.database, *opened.session->clock, opened.session);
    if (!founding.secondPlace.isEmpty()) BackupService(workspace).setSecondPlace(founding.secondPlace);
    if (founding.agencyName.trimmed().isEmpty()) return {};
    AgencyService service(workspace);
    Agency agency = service.agency();
    agency.name = founding.agencyName.trimmed();
    return service.save(agency);
}

/// Before anything is made: the recovery key of a file that was made, and could then not be named, would
/// never be shown.
std::optional<Problem> problemOfNames(const Founding& founding) {
    const auto problemOf = [](const char* field, const QString& name) {
        return textProblem(QLatin1String(field), tidied(name, TextSort::Name), TextSort::Name);
    };
    auto problem = problemOf("agency", founding.agencyName);
    return problem ? problem : problemOf("name", founding.managerName);
}

std::optional<Problem> problemOfFounding(const Founding& founding, Protection now) {
    if (auto problem = problemOfHome(founding.path)) return problem;
    if (now == Protection::Sealed) return Problem{{}, ErrorCode::FileExists, {founding.path}};
    if (auto problem = problemOfNames(founding)) return problem;
    const bool isNew = now == Protection::Absent;
    if (isNew && !founding.isJoining && founding.agencyName.trimmed().isEmpty())
        return Problem{QStringLiteral("agency"), ErrorCode::Required};
    const QString& second = founding.secondPlace;
    auto problem = second.isEmpty() ? std::nullopt : problemOfBackupFolder(second);
    if (problem) problem->field = QStringLiteral("second");
    return problem;
}

QString unfinishedPath(const QString& path) {
    return path + QLatin1String(".founding");
}

/// Keys without a file are what a founding has left that was broken off.
Protection standingOf(const QString& path) {
    const Protection now = protectionOf(path);
    return now == Protection::Sealed && !QFileInfo::exists(path) ? Protection::Absent : now;
}

/// Keys that no broken founding explains may belong to a file that is elsewhere.
bool makeRoomForKeys(const QString& path, bool brokenOff) {
    const QString keys = keyFilePath(path);
    return brokenOff || !QFileInfo::exists(keys) || QFile::rename(keys, keys + QLatin1String(".old"));
}

/// Closed again, and on the disk.
Result<void> madeAt(const QString& place, const SecretBytes& dataKey) {
    const auto discardJournal = [&] { QFile::remove(place + QLatin1String("-journal")); };
    QFile::remove(place);
    discardJournal();
    {
        const auto made = Database::openSealed(place, OpenMode::CreateIfMissing, dataKey);
        if (!made) return made.problems();
    }
    discardJournal();
    return flushToDisk(place) ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {place}};
}

/// The file comes first under a name of its own, and gets its own when its keys are there.
Result<void> madeAnew(const QString& path, const SecretBytes& dataKey,
                      const std::function<Result<void>()>& saveKeys) {
    const QString place = unfinishedPath(path);
    const bool brokenOff = QFileInfo::exists(place);
    const Problem failure{{}, ErrorCode::CannotWrite, {path}};
    if (auto made = madeAt(place, dataKey); !made) return made;
    if (!makeRoomForKeys(path, brokenOff)) return failure;
    if (auto saved = saveKeys(); !saved) return saved;
    QFile::remove(path + QLatin1String("-journal"));
    return replaceDurably(place, path) ? Result<void>() : failure;
}

/// Brings the file at the path under the key, and the keys beside it.
Result<void> sealed(const Founding& founding, Protection now, const NewVault& vault) {
    QDir().mkpath(QFileInfo(founding.path).absolutePath());
    const auto save = [&] { return saveKeyFile(keyFilePath(founding.path), vault.keys); };
    if (now == Protection::Unprotected) return sealExisting(founding.path, vault.session.dataKey, save);
    return madeAnew(founding.path, vault.session.dataKey, save);
}

} // namespace

Result<FoundedFile> found(const Founding& founding, std::shared_ptr<const Clock> clock) {
    const Protection now = standingOf(founding.path);
    if (auto problem = problemOfFounding(founding, now)) return *problem;
    auto vault = createVault(founding.managerName.simplified(), founding.passphrase,
                             founding.cost ? *founding.cost : calibratedCost());
    if (!vault) return vault.problems();
    NewVault& made = vault.value();
    if (founding.handOver)
        if (auto given = founding.handOver(recoveryGroups(made.recoveryKey)); !given) return given.problems();
    if (auto done = sealed(founding, now, made); !done) return done.problems();
    auto opened =
        openUnlocked(founding.path, std::move(made.keys), std::move(made.session), std::move(clock));
    if (!opened) return opened.problems();
    if (auto named = furnish(opened.value(), founding); !named) return named.problems();
    return FoundedFile{std::move(opened).value(), recoveryGroups(made.recoveryKey)};
}

Result<void> recover(const QString& path, const QString& typed, const QString& user,
                     const QString& passphrase, std::shared_ptr<const Clock> clock,
                     std::optional<Argon2Cost> cost) {
    const auto key = recoveryKeyFrom(typed);
    if (!key) return key.problems();
    auto keys = keysBeside(path);
    if (!keys) return keys.problems();
    auto session = unlockWithRecoveryKey(keys.value(), key.value());
    if (!session) return withKeyFile(session.problems(), path);
    const auto opened =
        openUnlocked(path, std::move(keys).value(), std::move(session).value(), std::move(clock));
    if (!opened) return opened.problems();
    Workspace workspace(*opened.value().database, *opened.value().session->clock, opened.value().session);
    AccountService accounts(workspace, cost);
    const auto known = accounts.named(user);
    if (!known) {
        const auto names = usersOf(path);
        return Problem{
            {}, ErrorCode::UserNeeded, {names ? names.value().join(QStringLiteral(", ")) : QString()}};
    }
    return accounts.resetPassphrase(*known, passphrase);
}

} // namespace aelwyd
