// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/vaultwords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

/// The place in the chain that a finding is about: the number of the entry.
QString atEntry(const Problem& problem, const QString& sentence) {
    return sentence.arg(problem.arguments.value(0));
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

} // namespace

QString vaultMessage(const Problem& problem) {
    const QString first = problem.arguments.value(0);
    switch (problem.code) {
    case ErrorCode::PassphraseNeeded:
        return translate("Wording", "This file is protected. Give a passphrase to open it. File: %1")
            .arg(first);
    case ErrorCode::UserNeeded:
        return translate("Wording", "Say who you are. These people may open the file: %1").arg(first);
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
    case ErrorCode::BackupFailed:
        return translate("Wording",
                         "The backup could not be verified, so it was not kept: %1. Check the disk, then try "
                         "again.")
            .arg(first);
    default:
        return auditMessage(problem);
    }
}

} // namespace aelwyd::wording
