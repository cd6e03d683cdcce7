// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vaultverbs.h"
#include "app/opening.h"
#include "core/service/backupservice.h"
#include "core/service/founding.h"
#include "core/vault/durablefile.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QString optionOf(const CommandContext& context, const char* name) {
    return context.arguments.value(QLatin1String(name));
}

ExitStatus misused(const CommandContext& context, const QString& word = {}) {
    return refuseUsage(context.output, commandNamed(QStringLiteral("account")),
                       {{}, ErrorCode::WrongUsage, {word}});
}

ExitStatus done(const CommandContext& context, const QString& sentence, QJsonObject told = {}) {
    context.output.line(sentence);
    told.insert(QStringLiteral("ok"), true);
    context.output.document(told);
    return ExitStatus::Done;
}

QByteArray keyBytesAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A new file that nobody else may read; gone again if the keys beside the database are still the old ones
/// at the end, however it came to that.
class RecoveryFile {
  public:
    RecoveryFile(const QString& path, const QString& database)
        : m_path(path)
        , m_keys(keyFilePath(database))
        , m_before(keyBytesAt(m_keys)) {}
    ~RecoveryFile() {
        if (m_isOurs && keyBytesAt(m_keys) == m_before) QFile::remove(m_path);
    }
    RecoveryFile(const RecoveryFile&) = delete;
    RecoveryFile& operator=(const RecoveryFile&) = delete;

    /// Before anything is asked for: whether there is room for it. FileExists, CannotWrite.
    Result<void> create() {
        if (QFileInfo::exists(m_path)) return Problem{{}, ErrorCode::FileExists, {m_path}};
        QFile file(m_path);
        m_isOurs = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
        return m_isOurs ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {m_path}};
    }
    Result<void> write(const QStringList& groups) {
        QFile file(m_path);
        const QByteArray text = (groups.join(u' ') + u'\n').toLatin1();
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
                             file.flush() && flushToDisk(m_path);
        return written ? Result<void>() : Problem{{}, ErrorCode::CannotWrite, {m_path}};
    }

  private:
    QString m_path;
    QString m_keys;
    QByteArray m_before;
    bool m_isOurs = false;
};

QString keyKept(const QString& path) {
    return translate("Commands",
                     "The recovery key is in %1. Print it, keep it in a safe place and delete the file.")
        .arg(path);
}

/// Backups from before are as they were made.
void tellOfClearBackups(const CommandContext& context, const OpenedFile& opened) {
    Workspace workspace(*opened.database, *opened.session->clock, opened.session);
    const QStringList clear = BackupService(workspace).clearBackups();
    if (clear.isEmpty()) return;
    context.output.message(
        translate("Commands", "Backups from before can still be read without a passphrase. How many: %1. "
                              "Remove them with: backup --remove-clear")
            .arg(clear.size()));
}

ExitStatus runFirst(const CommandContext& context) {
    const QString keyPath = optionOf(context, "recovery-file");
    const bool isJoining = context.arguments.has(QStringLiteral("to-join"));
    if (keyPath.isEmpty() || context.options.user.isEmpty() || context.options.passphraseFile.isEmpty() ||
        (isJoining && !optionOf(context, "agency").isEmpty()))
        return misused(context);
    const auto passphrase = secretLineOf(context.options.passphraseFile);
    if (!passphrase) return refuse(context.output, passphrase.problems());
    const QString path = databasePath(context.options);
    RecoveryFile file(keyPath, path);
    if (auto created = file.create(); !created) return refuse(context.output, created.problems());
    Founding founding{path, optionOf(context, "agency"), context.options.user, passphrase.value()};
    founding.isJoining = isJoining; // the agency's name comes from the office that has the records
    founding.handOver = [&](const QStringList& groups) { return file.write(groups); };
    const auto made = found(founding, std::make_shared<SystemClock>());
    if (!made) return refuse(context.output, made.problems());
    context.output.line(keyKept(keyPath));
    tellOfClearBackups(context, made.value().opened);
    return done(context, translate("Commands", "The file is protected: %1").arg(path),
                {{QStringLiteral("file"), path}, {QStringLiteral("recovery_file"), keyPath}});
}

ExitStatus listAccounts(const CommandContext& context, Composition& all) {
    QList<QStringList> rows{{translate("Commands", "Name"), translate("Commands", "Role")}};
    QJsonArray json;
    for (const Account& account : all.accounts.accounts()) {
        rows.append({account.name, wording::word(account.role)});
        json.append(QJsonObject{{QStringLiteral("name"), account.name},
                                {QStringLiteral("role"), toCode(account.role)},
                                {QStringLiteral("own"), account.isOwn}});
    }
    if (!all.session) return refuse(context.output, {{{}, ErrorCode::NotProtected}});
    context.output.table(rows);
    context.output.document({{QStringLiteral("accounts"), json}});
    return ExitStatus::Done;
}

Result<QString> newPassphrase(const CommandContext& context) {
    const QString path = optionOf(context, "new-passphrase-file");
    return path.isEmpty() ? Result<QString>(Problem{{}, ErrorCode::WrongUsage}) : secretLineOf(path);
}

ExitStatus runAdd(const CommandContext& context, Composition& all) {
    const auto role = fromCode<Role>(optionOf(context, "role"));
    const auto passphrase = newPassphrase(context);
    if (!passphrase) return refuse(context.output, passphrase.problems());
    if (!role) return misused(context, optionOf(context, "role"));
    const auto added = all.accounts.add(optionOf(context, "name"), *role, passphrase.value());
    if (!added) return refuse(context.output, added.problems());
    return done(context, translate("Commands", "Let in: %1").arg(optionOf(context, "name")));
}

ExitStatus runRole(const CommandContext& context, Composition& all, const QUuid& user) {
    const auto role = fromCode<Role>(optionOf(context, "role"));
    if (!role) return misused(context, optionOf(context, "role"));
    const auto changed = all.accounts.changeRole(user, *role);
    if (!changed) return refuse(context.output, changed.problems());
    return done(
        context,
        translate("Commands", "New role of %1: %2").arg(optionOf(context, "name"), wording::word(*role)));
}

ExitStatus runRemove(const CommandContext& context, Composition& all, const QUuid& user) {
    const auto removed = all.accounts.remove(user);
    if (!removed) return refuse(context.output, removed.problems());
    return done(context, translate("Commands", "Taken out, and the key of the file is a new one: %1")
                             .arg(optionOf(context, "name")));
}

ExitStatus runPassphrase(const CommandContext& context, Composition& all) {
    const auto passphrase = newPassphrase(context);
    if (!passphrase) return refuse(context.output, passphrase.problems());
    const QString name = optionOf(context, "name");
    const auto user = all.accounts.named(name);
    if (!name.isEmpty() && !user) return refuse(context.output, {{{}, ErrorCode::NotFound, {name}}});
    const bool isOwn = name.isEmpty() || (all.session && *user == all.session->vault.user);
    const auto changed = isOwn ? all.accounts.changePassphrase(passphrase.value())
                               : all.accounts.resetPassphrase(*user, passphrase.value());
    if (!changed) return refuse(context.output, changed.problems());
    return done(context, translate("Commands", "The passphrase was changed."));
}

ExitStatus runRecoveryKey(const CommandContext& context, Composition& all) {
    const QString path = optionOf(context, "recovery-file");
    if (path.isEmpty()) return misused(context);
    RecoveryFile file(path, all.database->path());
    if (auto created = file.create(); !created) return refuse(context.output, created.problems());
    const auto groups =
        all.accounts.renewRecoveryKey([&](const QStringList& made) { return file.write(made); });
    if (!groups) return refuse(context.output, groups.problems());
    return done(context, keyKept(path), {{QStringLiteral("recovery_file"), path}});
}

ExitStatus runRecover(const CommandContext& context) {
    const QString name = optionOf(context, "name"), path = optionOf(context, "recovery-file");
    if (name.isEmpty() || path.isEmpty()) return misused(context);
    const auto key = secretLineOf(path);
    if (!key) return refuse(context.output, key.problems());
    const auto passphrase = newPassphrase(context);
    if (!passphrase) return refuse(context.output, passphrase.problems());
    const auto recovered = recover(databasePath(context.options), key.value(), name, passphrase.value(),
                                   std::make_shared<SystemClock>());
    if (!recovered) return refuse(context.output, recovered.problems());
    return done(context, translate("Commands", "The passphrase was changed."));
}

ExitStatus onOpenFile(const CommandContext& context, const QString& what) {
    const auto composition = openAgency(context.options, OpenMode::MustExist);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    if (what == QLatin1String("list")) return listAccounts(context, all);
    if (what == QLatin1String("add")) return runAdd(context, all);
    if (what == QLatin1String("passphrase")) return runPassphrase(context, all);
    if (what == QLatin1String("recovery-key")) return runRecoveryKey(context, all);
    const auto user = all.accounts.named(optionOf(context, "name"));
    if (!all.session) return refuse(context.output, {{{}, ErrorCode::NotProtected}});
    if (!user) return refuse(context.output, {{{}, ErrorCode::NotFound, {optionOf(context, "name")}}});
    return what == QLatin1String("role") ? runRole(context, all, *user) : runRemove(context, all, *user);
}

} // namespace

ExitStatus runAccount(const CommandContext& context) {
    const QString what = context.arguments.words().first();
    const QStringList onOpen{QStringLiteral("list"),       QStringLiteral("add"),
                             QStringLiteral("role"),       QStringLiteral("remove"),
                             QStringLiteral("passphrase"), QStringLiteral("recovery-key")};
    if (what == QLatin1String("first")) return runFirst(context);
    if (what == QLatin1String("recover")) return runRecover(context);
    return onOpen.contains(what) ? onOpenFile(context, what) : misused(context, what);
}

} // namespace aelwyd
