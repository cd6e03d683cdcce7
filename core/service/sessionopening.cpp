// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sessionopening.h"

#include "core/service/attempts.h"
#include "core/service/auditwriter.h"
#include "core/service/filehome.h"
#include "core/service/openingnotes.h"
#include "core/service/roomleft.h"
#include "core/storage/keptcopies.h"
#include "core/vault/auditverification.h"
#include "core/vault/pagecipher.h"

#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

bool beginsAsVault(const QString& path) {
    QFile file(path);
    const QByteArrayView mark(reinterpret_cast<const char*>(kVaultMark.data()), kVaultMark.size() - 1);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

QStringList namesIn(const KeyFile& keys) {
    QStringList names;
    for (const KeySlot& slot : keys.entries)
        if (!slot.isRecovery) names.append(slot.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool isSameName(const QString& a, const QString& b) {
    const auto tidy = [](const QString& name) {
        return name.simplified().normalized(QString::NormalizationForm_C);
    };
    return tidy(a).compare(tidy(b), Qt::CaseInsensitive) == 0;
}

/// The slot of that name; without a name, that of the only user.
Result<QUuid> userNamed(const KeyFile& keys, const QString& name) {
    QList<QUuid> found;
    for (const KeySlot& slot : keys.entries)
        if (!slot.isRecovery && (name.isEmpty() || isSameName(slot.name, name))) found.append(slot.id);
    if (found.size() == 1) return found.first();
    return Problem{{}, ErrorCode::UserNeeded, {namesIn(keys).join(QStringLiteral(", "))}};
}

Result<VaultSession> unlocked(const KeyFile& keys, const OpeningWish& wish, Attempts& attempts,
                              const Clock& clock) {
    if (!wish.credentials) return Problem{{}, ErrorCode::PassphraseNeeded, {wish.path}};
    const auto user = userNamed(keys, wish.credentials->user);
    if (!user) return user.problems();
    if (const auto wait = attempts.wait(clock.now()); wait.count() > 0)
        return Problem{{}, ErrorCode::WaitFirst, {QString::number(wait.count())}};
    auto session = unlock(keys, user.value(), wish.credentials->passphrase);
    if (!session && session.problems().first().code == ErrorCode::WrongPassphrase)
        attempts.note({clock.now(), user.value()});
    if (!session) return withKeyFile(session.problems(), wish.path);
    return session;
}

/// The time of the last work, where the clock was put back since.
std::optional<QDateTime> laterWork(Database& database, const Session& session) {
    const auto last = AuditWriter(database, session).lastClock();
    const bool isBack = last && session.clock->now().toMSecsSinceEpoch() + kClockTolerance < *last;
    return isBack ? std::optional(QDateTime::fromMSecsSinceEpoch(*last)) : std::nullopt;
}

Problem clockBack(const QDateTime& last) {
    return {{}, ErrorCode::ClockBack, {last.toString(QStringLiteral("yyyy-MM-dd HH:mm"))}};
}

Result<OpenedFile> openedWith(const OpeningWish& wish, KeyFile keys, VaultSession unlocked,
                              std::shared_ptr<const Clock> clock, const QList<FailedAttempt>& failed) {
    const KeySlot* slot = keys.slot(unlocked.user);
    const QString name = slot ? slot->name : QString();
    auto database = Database::openSealed(wish.path, wish.mode, unlocked.dataKey);
    if (!database) return database.problems();
    auto session =
        std::make_shared<Session>(Session{std::move(unlocked), std::move(keys), name, std::move(clock)});
    const auto later = laterWork(*database.value(), *session);
    if (later && !(wish.clockIsRight && session->vault.role == Role::Manager)) return clockBack(*later);
    // From a disk that may only be read nothing is told, and nothing goes; nor where there is no room.
    if (!database.value()->isReadOnly())
        writeWhereThereIsRoom(*database.value(), [&] {
            noteOpening(*database.value(), session, {failed, later.has_value()});
        });
    if (!database.value()->isReadOnly()) discardClearCopies(wish.path);
    return OpenedFile{database.value(), session};
}

Result<OpenedFile> openSealedFile(const OpeningWish& wish, std::shared_ptr<const Clock> clock) {
    if (!QFileInfo::exists(wish.path)) return Problem{{}, ErrorCode::NotFound, {wish.path}};
    auto keys = keysBeside(wish.path);
    if (!keys) return keys.problems();
    Attempts attempts(wish.path);
    auto session = unlocked(keys.value(), wish, attempts, *clock);
    if (!session) return session.problems();
    auto opened =
        openedWith(wish, std::move(keys).value(), std::move(session).value(), clock, attempts.all());
    // They go when the trail tells of them.
    if (opened && !opened.value().database->isReadOnly()) attempts.forget();
    return opened;
}

} // namespace

Result<void> comeBack(const QString& path, const Credentials& credentials, const QUuid& user,
                      const Clock& clock) {
    const auto keys = keysBeside(path);
    if (!keys) return keys.problems();
    Attempts attempts(path);
    const auto session = unlocked(keys.value(), {path, OpenMode::MustExist, credentials}, attempts, clock);
    if (!session) return session.problems();
    if (session.value().user != user) return Problem{{}, ErrorCode::InUse, {path}};
    return {};
}

Result<KeyFile> keysBeside(const QString& path) {
    const QString place = keyFilePath(path);
    auto keys = readKeyFile(place);
    if (keys) return keys;
    const ErrorCode code = keys.problems().first().code;
    if (code == ErrorCode::NotFound && !QFileInfo::exists(path))
        return Problem{{}, ErrorCode::NotFound, {path}};
    if (code == ErrorCode::NotFound) return Problem{{}, ErrorCode::KeysMissing, {place}};
    // A file of keys that is not ours is one that somebody has put there.
    if (code == ErrorCode::NotOurs) return Problem{{}, ErrorCode::KeysDamaged, {place}};
    return withKeyFile(keys.problems(), path);
}

Problems withKeyFile(Problems problems, const QString& path) {
    for (Problem& problem : problems)
        if (problem.code == ErrorCode::KeysDamaged && problem.arguments.isEmpty())
            problem.arguments = {keyFilePath(path)};
    return problems;
}

Protection protectionOf(const QString& path) {
    if (beginsAsVault(path) || QFileInfo::exists(keyFilePath(path))) return Protection::Sealed;
    return QFileInfo(path).size() > 0 ? Protection::Unprotected : Protection::Absent;
}

Result<OpenedFile> openFile(const OpeningWish& wish, std::shared_ptr<const Clock> clock) {
    const bool inMemory = wish.path == QLatin1String(":memory:");
    if (!inMemory)
        if (auto problem = problemOfHome(wish.path)) return *problem;
    if (!inMemory && protectionOf(wish.path) == Protection::Sealed)
        return openSealedFile(wish, std::move(clock));
    auto database = Database::open(wish.path, wish.mode);
    if (!database) return database.problems();
    return OpenedFile{database.value(), nullptr};
}

Result<OpenedFile> openUnlocked(const QString& path, KeyFile keys, VaultSession unlocked,
                                std::shared_ptr<const Clock> clock) {
    return openedWith({path, OpenMode::MustExist, {}, true}, std::move(keys), std::move(unlocked),
                      std::move(clock), {});
}

Result<QStringList> usersOf(const QString& path) {
    const auto keys = keysBeside(path);
    if (!keys) return keys.problems();
    return namesIn(keys.value());
}

} // namespace aelwyd
