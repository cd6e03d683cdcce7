// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/filewords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/vaultwords.h"

namespace aelwyd::wording {

/// The sentence with the path put in; where no path is known, the sentence that needs none.
static QString about(const Problem& problem, const QString& withPath, const QString& without) {
    return problem.arguments.value(0).isEmpty() ? without : withPath.arg(problem.arguments.first());
}

static QString withName(const Problem& problem, const QString& sentence) {
    return problem.arguments.value(0).isEmpty()
               ? sentence
               : translate("Wording", "%1 (%2)", "sentence, file").arg(sentence, problem.arguments.first());
}

static QString noHeader(const QString& kind) {
    if (kind == QLatin1String("empty"))
        return translate("Wording", "There is nothing in this file. Choose another one.");
    if (kind == QLatin1String("workbook"))
        return translate("Wording", "This is a workbook of a spreadsheet program. Open it there, save it as "
                                    "CSV, and choose the CSV file.");
    return translate("Wording", "The first line has no names of columns. Put them in and try again.");
}

static QString wrongRecoveryKey(const Problem& problem) {
    if (problem.arguments.isEmpty())
        return translate("Wording",
                         "This is not the recovery key. Compare each group with the sheet that was printed.");
    return translate("Wording",
                     "There is a slip in the recovery key. Group: %1 of 8. Compare it with the sheet "
                     "that was printed.")
        .arg(problem.arguments.first());
}

static QString inUse(const Problem& problem) {
    if (problem.arguments.size() < 3)
        return translate("Wording", "This file is open somewhere else. Close it there, then try again.");
    return translate("Wording",
                     "This file is open on the computer “%1”. Close it there, then try again. If that "
                     "computer is gone, delete the file “%2” first.")
        .arg(problem.arguments.at(1), problem.arguments.at(2));
}

static QString whyLeftOut(const Problem& problem) {
    const QString what = problem.arguments.value(0);
    if (problem.code == ErrorCode::CannotOpen)
        return translate("Wording", "It cannot be opened. Check that you may read it.");
    if (problem.code == ErrorCode::TooLong)
        return translate("Wording", "It is larger than 1 MB, which no catalogue needs.");
    if (problem.code == ErrorCode::Duplicate)
        return translate("Wording", "One code stands in it twice: %1.").arg(what);
    if (what == QLatin1String("json")) return translate("Wording", "It is not a JSON file, or a broken one.");
    return translate("Wording", "Something is missing in it: %1.").arg(what);
}

QString catalogueLeftOut(const Problem& problem) {
    return translate("Wording", "A file of the agency's own frameworks or competences is left out: %1. %2",
                     "file, why")
        .arg(withVisibleControls(problem.field), withVisibleControls(whyLeftOut(problem)));
}

QString fileMessage(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::NotFound:
        return about(problem,
                     translate("Wording", "This is not there: %1. Check the name, or choose another."),
                     translate("Wording", "This is no longer there. Choose another."));
    case ErrorCode::NotOurs:
        return withName(
            problem,
            translate("Wording",
                      "This file was not made by Aelwyd. It has not been touched. Choose another file."));
    case ErrorCode::Damaged:
        if (problem.arguments.value(1) == QLatin1String("truncated"))
            return withName(problem,
                            translate("Wording",
                                      "The end of this file is missing. It has not been touched. Put back a "
                                      "backup, or open another copy."));
        return withName(
            problem,
            translate("Wording",
                      "This file is damaged. It has not been touched. Open a copy of it from before."));
    case ErrorCode::NewerVersion:
        return translate("Wording",
                         "This file was written by a newer version of Aelwyd. It has not been touched. "
                         "Install the newest version and open it with that.");
    case ErrorCode::InUse:
        return withName(problem, inUse(problem));
    case ErrorCode::ReadOnly:
        return withName(problem, translate("Wording", "This file may only be read. Copy it to a folder of "
                                                      "your own, or ask for the right to change it."));
    case ErrorCode::CannotOpen:
        return withName(
            problem,
            translate("Wording", "This file cannot be opened. Check that you may read it, then try again."));
    case ErrorCode::CannotWrite:
        return withName(
            problem,
            translate("Wording",
                      "This cannot be written. Check the folder and the space on the disk, then try again."));
    case ErrorCode::UnknownColumn:
        return withName(problem,
                        translate("Wording", "There is a column that Aelwyd does not know. It is left out."));
    case ErrorCode::NoHeader:
        return noHeader(problem.arguments.value(0));
    case ErrorCode::WrongUsage:
        return translate("Wording", "The command was not understood. Ask for help with --help.");
    case ErrorCode::IntegrityFailed:
        return withName(
            problem,
            translate("Wording",
                      "The records do not fit together. Go back to a copy of the file from before."));
    case ErrorCode::BrokenReference:
        return translate("Wording", "Records that point to something that is not there, in the table %1: %2. "
                                    "Go back to a copy of the file from before.")
            .arg(problem.arguments.value(0), problem.arguments.value(1));
    case ErrorCode::UnclosedQuote:
        return translate("Wording", "A quotation mark is opened and never closed. Close it and try again.");
    case ErrorCode::WrongPassphrase:
        if (problem.arguments.value(0) == QLatin1String("now"))
            return translate("Wording", "This is not your passphrase. Type it again.");
        return translate(
            "Wording",
            "This passphrase does not open it. Try again, or use the recovery key. If you are sure that "
            "it is right, the file of keys may be damaged: put back its copy from a backup.");
    case ErrorCode::WeakPassphrase:
        return translate("Wording", "This passphrase is too easy to guess. Choose four words or more, or "
                                    "twelve different signs or more.");
    case ErrorCode::PassphrasesDiffer:
        return translate("Wording", "The two passphrases are not the same. Type the second one again.");
    case ErrorCode::WrongRecoveryKey:
        return wrongRecoveryKey(problem);
    case ErrorCode::WrongKey:
        return withName(
            problem,
            translate(
                "Wording",
                "The file of keys beside this file belongs to another one. "
                "Nothing has been touched. Put back the file of keys that belongs to it, from a backup."));
    case ErrorCode::KeysDamaged:
        return withName(problem, translate("Wording", "The file of keys is damaged, or something else has "
                                                      "changed it. Put back its copy from a backup."));
    case ErrorCode::NotAllowed:
        if (problem.arguments.value(0) == QLatin1String("oneself"))
            return translate("Wording", "Nobody takes themselves out. Ask another manager to do it.");
        return translate("Wording", "Your role does not allow this. Ask a manager.");
    case ErrorCode::LastManager:
        return translate("Wording", "This is the last manager. Make somebody else a manager first.");
    case ErrorCode::DiskFull:
        return withName(problem,
                        translate("Wording",
                                  "There is no room left on the disk. What was saved before is kept; this "
                                  "change is not. Make room, then try again."));
    case ErrorCode::FileExists:
        return withName(problem, translate("Wording",
                                           "There is a file with this name already. It has not been touched. "
                                           "Choose another name."));
    case ErrorCode::Cancelled:
        return translate("Wording", "This was stopped. Nothing was changed.");
    default:
        return vaultMessage(problem);
    }
}

} // namespace aelwyd::wording
