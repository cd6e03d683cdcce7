// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vaultverbs.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

QStringList optionNames(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list.append(QLatin1String(name));
    return list;
}

Command accountVerb() {
    return {
        "account",
        {optionNames({"name", "role", "agency", "recovery-file", "new-passphrase-file"}),
         optionNames({"to-join", "json"})},
        1,
        "first (--agency NAME | --to-join) --recovery-file FILE | list | add --name NAME --role "
        "viewer|supervisor|manager "
        "--new-passphrase-file FILE | role --name NAME --role ROLE | remove --name NAME | passphrase [--name "
        "NAME] --new-passphrase-file FILE | recovery-key --recovery-file FILE | recover --name NAME "
        "--recovery-file FILE --new-passphrase-file FILE [--json]",
        QT_TRANSLATE_NOOP("Commands",
                          "Protects the file, and lets people in and out. Passphrases are read from the "
                          "first line of files, never from the command."),
        runAccount};
}

Command backupVerb() {
    return {
        "backup",
        {optionNames({"to"}), optionNames({"automatic", "remove-clear", "json"})},
        0,
        "(--to FILE | --automatic | --remove-clear) [--json]",
        QT_TRANSLATE_NOOP("Commands", "Makes a backup and verifies it; --automatic only when one is due."),
        runBackup};
}

Command restoreVerb() {
    return {
        "restore",
        {optionNames({"to", "recovery-file", "new-passphrase-file"}), optionNames({"json"})},
        1,
        "BACKUP --to FILE [--recovery-file FILE --new-passphrase-file FILE] [--json]",
        QT_TRANSLATE_NOOP("Commands", "Brings a backup back as a new file, never over one that is there."),
        runRestore};
}

Command auditVerb() {
    return {"audit",
            {optionNames({"person", "worker", "from", "to", "user-name"}), optionNames({"json"})},
            0,
            "[--person REF | --worker REF] [--user-name NAME] [--from DATE] [--to DATE] [--json]",
            QT_TRANSLATE_NOOP("Commands", "Shows who saw or changed what, and when."),
            runAudit};
}

Command subjectAccessVerb() {
    return {"subject-access",
            {optionNames({"person", "to"}), optionNames({"third-parties", "json"})},
            0,
            "--person REF --to DIR [--third-parties] [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Writes everything that is kept about a person, to read and as JSON. What is "
                              "known of others is left out unless --third-parties is given."),
            runSubjectAccess};
}

Command eraseVerb() {
    return {"erase",
            {optionNames({"person"}), optionNames({"due", "json"})},
            0,
            "(--person REF | --due) [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Erases a person for good; --due only lists whose record need not be kept "
                              "any longer."),
            runErase};
}

} // namespace

QList<Command> vaultVerbs() {
    return {accountVerb(), backupVerb(), restoreVerb(), auditVerb(), subjectAccessVerb(), eraseVerb()};
}

} // namespace aelwyd
