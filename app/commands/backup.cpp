// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vaultverbs.h"
#include "app/opening.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

ExitStatus misusedBackup(const CommandContext& context, const char* verb) {
    return refuseUsage(context.output, commandNamed(QLatin1String(verb)), {{}, ErrorCode::WrongUsage, {}});
}

/// With the count of rows, where whoever asks may know it.
QJsonObject withRows(QJsonObject document, const std::optional<qint64>& rows) {
    if (rows) document.insert(QStringLiteral("rows"), *rows);
    return document;
}

ExitStatus tellBackup(const CommandContext& context, const Backup& backup) {
    context.output.line(translate("Commands", "The backup was read back and is sound: %1").arg(backup.path));
    if (!backup.head.isEmpty())
        context.output.line(translate("Commands", "End of the audit trail: %1").arg(backup.head));
    for (const Problem& problem : backup.second)
        context.output.message(wording::message(problem));
    context.output.document(withRows({{QStringLiteral("file"), backup.path},
                                      {QStringLiteral("second_place"), backup.second.isEmpty()},
                                      {QStringLiteral("bytes"), backup.bytes},
                                      {QStringLiteral("head"), backup.head}},
                                     backup.rows));
    return backup.second.isEmpty() ? ExitStatus::Done : ExitStatus::Refused;
}

ExitStatus backUpIfDue(const CommandContext& context, Composition& all) {
    const auto backup = all.backups.backUpIfDue();
    if (!backup) return refuse(context.output, backup.problems());
    if (backup.value()) return tellBackup(context, *backup.value());
    context.output.line(translate("Commands", "No backup is due."));
    context.output.document({});
    return ExitStatus::Done;
}

ExitStatus removeClear(const CommandContext& context, Composition& all) {
    const QStringList paths = all.backups.clearBackups();
    if (const auto gone = all.backups.discardClearBackups(); !gone)
        return refuse(context.output, gone.problems());
    context.output.line(translate("Commands", "Backups in clear that are gone: %1").arg(paths.size()));
    context.output.document({{QStringLiteral("removed"), QJsonArray::fromStringList(paths)}});
    return ExitStatus::Done;
}

/// How somebody comes into a backup.
struct WayIn {
    std::optional<Credentials> credentials;
    QString recoveryKey;
};

Result<WayIn> byPassphrase(const CommandContext& context, const QString& from) {
    const auto wish = openingWish(context.options, OpenMode::MustExist, from);
    return wish ? Result<WayIn>(WayIn{wish.value().credentials, {}}) : wish.problems();
}

Result<WayIn> byRecoveryKey(const CommandContext& context, const QString& keyFile, const QString& newFile) {
    const auto key = secretLineOf(keyFile);
    if (!key) return key.problems();
    const auto passphrase = secretLineOf(newFile);
    if (!passphrase) return passphrase.problems();
    return WayIn{Credentials{context.options.user, passphrase.value()}, key.value()};
}

} // namespace

ExitStatus runBackup(const CommandContext& context) {
    const QString to = context.arguments.value(QStringLiteral("to"));
    const bool automatic = context.arguments.has(QStringLiteral("automatic"));
    const bool clear = context.arguments.has(QStringLiteral("remove-clear"));
    if (int(!to.isEmpty()) + int(automatic) + int(clear) != 1) return misusedBackup(context, "backup");
    const auto composition = openAgency(context.options, OpenMode::MustExist);
    if (!composition) return refuse(context.output, composition.problems());
    if (automatic) return backUpIfDue(context, *composition.value());
    if (clear) return removeClear(context, *composition.value());
    const auto backup = composition.value()->backups.backUpTo(to);
    return backup ? tellBackup(context, backup.value()) : refuse(context.output, backup.problems());
}

ExitStatus runRestore(const CommandContext& context) {
    const QString from = fileLedTo(context.arguments.words().first());
    const QString to = context.arguments.value(QStringLiteral("to"));
    const QString keyFile = context.arguments.value(QStringLiteral("recovery-file"));
    const QString newFile = context.arguments.value(QStringLiteral("new-passphrase-file"));
    if (to.isEmpty() || keyFile.isEmpty() != newFile.isEmpty()) return misusedBackup(context, "restore");
    const auto way =
        keyFile.isEmpty() ? byPassphrase(context, from) : byRecoveryKey(context, keyFile, newFile);
    if (!way) return refuse(context.output, way.problems());
    const auto rows = restoreBackup(from, to, way.value().credentials, std::make_shared<SystemClock>(),
                                    way.value().recoveryKey);
    if (!rows) return refuse(context.output, rows.problems());
    context.output.line(translate("Commands", "The backup was brought back as %1 and is sound.").arg(to));
    context.output.document(withRows({{QStringLiteral("file"), to}}, rows.value()));
    return ExitStatus::Done;
}

} // namespace aelwyd
