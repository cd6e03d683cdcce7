// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/vaultwords.h"

#include "core/vault/passphrase.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/operations.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>

namespace aelwyd::wording {

namespace {

/// Whose trail it is, where it is not this copy's own.
QString whoseTrail(const Problem& problem) {
    if (problem.arguments.size() < 2) return {};
    const QString who = problem.arguments.value(1);
    return u' ' +
           (who.isEmpty()
                ? translate("Wording", "It is the trail of another computer.")
                : translate("Wording", "It is the trail of another computer. Last in it: %1.").arg(who));
}

/// The place in the chain that a finding is about: the number of the entry.
QString atEntry(const Problem& problem, const QString& sentence) {
    return sentence.arg(problem.arguments.value(0)) + whoseTrail(problem);
}

QString auditMessage(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::AuditGap:
        return atEntry(problem,
                       translate("Wording",
                                 "Entries of the audit trail are missing. Entry: %1. Compare the file "
                                 "with a backup."));
    case ErrorCode::AuditFork:
        return atEntry(problem,
                       translate("Wording", "The audit trail has two histories. Entry: %1. Find out which "
                                            "computers work with copies of this file."));
    case ErrorCode::AuditBadSignature:
        return atEntry(problem,
                       translate("Wording", "An entry of the audit trail was changed, or its seal does not "
                                            "hold. Entry: %1. Compare the file with a backup."));
    case ErrorCode::AuditClock:
        return atEntry(problem,
                       translate("Wording",
                                 "The computer's clock was wrong or was put back. Entry of the audit "
                                 "trail: %1. Check the clock."));
    default:
        return toCode(problem.code);
    }
}

/// What was printed or exported.
QString subjectWord(const QString& subject, const Translation& translate) {
    if (subject == QLatin1String("plan")) return translate("Wording", "Support plan");
    if (subject == QLatin1String("report")) return translate("Wording", "Report");
    if (subject == QLatin1String("list")) return translate("Wording", "List");
    if (subject == QLatin1String("bundle")) return translate("Wording", "File for another computer");
    if (subject == QLatin1String("backup")) return translate("Wording", "Backup");
    if (subject == QLatin1String("dump")) return translate("Wording", "Everything");
    if (subject == QLatin1String("audit")) return translate("Wording", "Audit trail");
    if (subject == QLatin1String("subject_access")) return translate("Wording", "Copy for the person");
    if (subject == QLatin1String("restore")) return translate("Wording", "Brought back from a backup");
    if (subject == QLatin1String("trails"))
        return translate("Wording", "How far the trails of other computers had come");
    if (subject == QLatin1String("clock")) return translate("Wording", "That the clock is right");
    if (subject == QLatin1String("unlock")) return translate("Wording", "Wrong passphrase");
    return {};
}

/// Who was let in, as what, and so on; empty for what is no change of an account.
QString accountWords(const AuditLine& line, const Translation& translate) {
    const QString& name = line.entityName;
    const auto role = [&](const std::optional<Role>& is) { return is ? word(*is, translate) : QString(); };
    if (line.operation != Operation::ManageAccounts) return {};
    if (line.subject == QLatin1String("add"))
        return line.roleAfter
                   ? translate("Wording", "Let in: %1 (%2)", "name, role").arg(name, role(line.roleAfter))
                   : translate("Wording", "Let in: %1").arg(name);
    if (line.subject == QLatin1String("role"))
        return line.roleAfter ? translate("Wording", "Role: %1 (%2 → %3)", "name, roles")
                                    .arg(name, role(line.roleBefore), role(line.roleAfter))
                              : translate("Wording", "New role: %1").arg(name);
    if (line.subject == QLatin1String("remove")) return translate("Wording", "Taken out: %1").arg(name);
    if (line.subject == QLatin1String("passphrase"))
        return translate("Wording", "New passphrase: %1").arg(name);
    return line.subject == QLatin1String("recovery") ? translate("Wording", "New recovery key") : QString();
}

QString describedBy(const AuditLine& line, const Translation& translate, const QString& attempted) {
    if (const QString words = accountWords(line, translate); !words.isEmpty()) return words;
    const QString happened =
        line.operation ? word(*line.operation, translate) : subjectWord(line.subject, translate);
    const QString more =
        attempted.isEmpty() ? happened
                            : translate("Wording", "%1 (%2)", "what happened, when").arg(happened, attempted);
    return more.isEmpty() ? word(line.action, translate)
                          : translate("Wording", "%1: %2", "audit").arg(word(line.action, translate), more);
}

} // namespace

QString word(Role role, const Translation& translate) {
    switch (role) {
    case Role::Viewer:
        return translate("Wording", "Viewer");
    case Role::Supervisor:
        return translate("Wording", "Supervisor");
    case Role::Manager:
        return translate("Wording", "Manager");
    }
    return {};
}

QString word(AuditAction action, const Translation& translate) {
    switch (action) {
    case AuditAction::Viewed:
        return translate("Wording", "Seen");
    case AuditAction::Added:
        return translate("Wording", "Added", "audit");
    case AuditAction::Changed:
        return translate("Wording", "Changed", "audit");
    case AuditAction::Removed:
        return translate("Wording", "Removed", "audit");
    case AuditAction::Printed:
        return translate("Wording", "Printed", "audit");
    case AuditAction::Exported:
        return translate("Wording", "Taken out as a file");
    case AuditAction::Imported:
        return translate("Wording", "Brought in");
    case AuditAction::Unlocked:
        return translate("Wording", "Opened the file");
    case AuditAction::Refused:
        return translate("Wording", "Was not let in");
    }
    return {};
}

QString described(const AuditLine& line) {
    return describedBy(line, {}, line.attempted ? dateAndTime(*line.attempted) : QString());
}

QString described(const AuditLine& line, ReaderLanguage language) {
    const QLocale locale(language == ReaderLanguage::Welsh ? QLocale::Welsh : QLocale::English,
                         QLocale::UnitedKingdom);
    const QString attempted =
        line.attempted ? locale.toString(*line.attempted, QStringLiteral("d MMMM yyyy HH:mm")) : QString();
    return describedBy(line, Translation(language), attempted);
}

QString userOf(const AuditLine& line) {
    return line.userName.isEmpty()
               ? translate("Wording", "Somebody with the recovery key, or of another copy")
               : line.userName;
}

QString strengthOf(const QString& passphrase) {
    switch (hintFor(passphrase)) {
    case PassphraseHint::TooShort:
        return translate("Wording", "Four words or more, or twelve different signs or more");
    case PassphraseHint::TooRepetitive:
        return translate("Wording", "Too much of it is the same. Add other words.");
    case PassphraseHint::Enough:
        return translate("Wording", "Good enough. One more word makes it strong.");
    case PassphraseHint::Strong:
        return translate("Wording", "Strong.");
    }
    return {};
}

QString vaultMessage(const Problem& problem) {
    const QString first = problem.arguments.value(0);
    switch (problem.code) {
    case ErrorCode::PassphraseNeeded:
        return translate("Wording", "This file is protected (%1). Give a passphrase to open it.").arg(first);
    case ErrorCode::UserNeeded:
        return translate("Wording", "These people may open the file: %1. Say which of them you are.")
            .arg(first);
    case ErrorCode::WaitFirst:
        return translate("Wording", "The passphrase was wrong before. Seconds to wait: %1. Then try again.")
            .arg(first);
    case ErrorCode::KeysMissing:
        return translate(
                   "Wording",
                   "The file of keys is missing: %1. Nothing has been touched. Put it back from a backup.")
            .arg(first);
    case ErrorCode::SharedHome:
        return translate(
                   "Wording",
                   "This folder is shared or synchronised, and a database would be damaged there: %1. Keep "
                   "the file on this computer's own disk.")
            .arg(first);
    case ErrorCode::ClockBack:
        return translate(
                   "Wording",
                   "The computer's clock shows an earlier time than the last work in this file (%1). "
                   "Nothing has been touched. Put the clock right, then try again. If it is right now, a "
                   "manager can go on.")
            .arg(first);
    case ErrorCode::NotProtected:
        return translate("Wording", "This file is not protected, so it has no users. Protect it first.");
    case ErrorCode::AutomaticBackup:
        return translate("Wording",
                         "This is an automatic backup: %1. Nobody works in one, so that it stays as it was. "
                         "Bring it back as a new file.")
            .arg(first);
    case ErrorCode::BackupFailed:
        return translate("Wording",
                         "The backup could not be verified, so it was not kept: %1. Check the disk, then try "
                         "again.")
            .arg(first);
    case ErrorCode::SecondPlaceMissing:
        return translate(
                   "Wording",
                   "The backup was made, but the second place for backups is not there: %1. Connect it, "
                   "or choose another place.")
            .arg(first);
    case ErrorCode::SecondCopyFailed:
        return translate("Wording",
                         "The backup was made, but its copy in the second place could not be written or read "
                         "back: %1. Check that disk.")
            .arg(first);
    default:
        return auditMessage(problem);
    }
}

} // namespace aelwyd::wording
