// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/founding.h"

#include "core/service/accountservice.h"
#include "core/service/agencyservice.h"
#include "core/service/concernservice.h"
#include "core/service/filehome.h"
#include "core/storage/sealing.h"
#include "core/vault/recoverykey.h"

#include <QDir>
#include <QFileInfo>

namespace aelwyd {

namespace {

/// A new file holds nothing yet; one that is there keeps what it has.
Result<void> nameAgency(const OpenedFile& opened, const Founding& founding) {
    if (founding.agencyName.trimmed().isEmpty()) return {};
    Workspace workspace(*opened.database, *opened.session->clock, opened.session);
    AgencyService service(workspace);
    Agency agency = service.agency();
    agency.name = founding.agencyName.trimmed();
    return service.save(agency);
}

std::optional<Problem> problemOfFounding(const Founding& founding, Protection now) {
    if (auto problem = problemOfHome(founding.path)) return problem;
    if (now == Protection::Sealed) return Problem{{}, ErrorCode::FileExists, {founding.path}};
    const bool isNew = now == Protection::Absent;
    if (isNew && !founding.isJoining && founding.agencyName.trimmed().isEmpty())
        return Problem{QStringLiteral("agency"), ErrorCode::Required};
    return std::nullopt;
}

/// What was written before is sealed too.
Result<void> sealNotes(const OpenedFile& opened) {
    Workspace workspace(*opened.database, *opened.session->clock, opened.session);
    return SafeguardingService(workspace).sealAll();
}

/// Brings the file at the path under the key, and the keys beside it.
Result<void> sealed(const Founding& founding, Protection now, const NewVault& vault) {
    QDir().mkpath(QFileInfo(founding.path).absolutePath());
    const auto save = [&] { return saveKeyFile(keyFilePath(founding.path), vault.keys); };
    if (now == Protection::Unprotected) return sealExisting(founding.path, vault.session.dataKey, save);
    if (auto saved = save(); !saved) return saved;
    const auto made = Database::openSealed(founding.path, OpenMode::CreateIfMissing, vault.session.dataKey);
    return made ? Result<void>() : made.problems();
}

} // namespace

Result<FoundedFile> found(const Founding& founding, std::shared_ptr<const Clock> clock) {
    const Protection now = protectionOf(founding.path);
    if (auto problem = problemOfFounding(founding, now)) return *problem;
    auto vault = createVault(founding.managerName.simplified(), founding.passphrase,
                             founding.cost ? *founding.cost : calibratedCost());
    if (!vault) return vault.problems();
    if (auto done = sealed(founding, now, vault.value()); !done) return done.problems();
    NewVault& made = vault.value();
    auto opened =
        openUnlocked(founding.path, std::move(made.keys), std::move(made.session), std::move(clock));
    if (!opened) return opened.problems();
    if (auto named = nameAgency(opened.value(), founding); !named) return named.problems();
    if (auto notes = sealNotes(opened.value()); !notes) return notes.problems();
    return FoundedFile{std::move(opened).value(), recoveryGroups(made.recoveryKey)};
}

Result<void> recover(const QString& path, const QString& typed, const QString& user,
                     const QString& passphrase, std::shared_ptr<const Clock> clock,
                     std::optional<Argon2Cost> cost) {
    const auto key = recoveryKeyFrom(typed);
    if (!key) return key.problems();
    auto keys = readKeyFile(keyFilePath(path));
    if (!keys) return keys.problems();
    auto session = unlockWithRecoveryKey(keys.value(), key.value());
    if (!session) return session.problems();
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
