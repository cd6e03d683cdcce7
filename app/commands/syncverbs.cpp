// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/syncverbs.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

QStringList namesOf(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list.append(QLatin1String(name));
    return list;
}

Command pairVerb() {
    return {"pair",
            {namesOf({"to", "key", "number", "label", "role", "device"}), namesOf({"first", "json"})},
            1,
            "offer --to FILE [--label NAME] [--first] | join --key FILE | admit --key FILE --number NUMBER "
            "[--role viewer|supervisor|manager] | list | rename --device NAME --label NAME | revoke --device "
            "NAME [--json]",
            QT_TRANSLATE_NOOP(
                "Commands", "Pairs copies of one agency's file: both write key files (offer) and exchange "
                            "them, the new and empty one joins, both compare the number, the other admits."),
            runPair};
}

Command exportVerb() {
    return {"export",
            {namesOf({"to"}), namesOf({"json"})},
            0,
            "--to FILE [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Writes what the other copies do not have yet into a file for all of them."),
            runExport};
}

Command importVerb() {
    return {"import",
            {{}, namesOf({"preview", "json"})},
            1,
            "FILE [--preview] [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Takes in a file that another copy wrote; --preview only shows what "
                              "would come."),
            runImport};
}

Command syncVerb() {
    return {"sync",
            {{}, namesOf({"json"})},
            1,
            "FOLDER [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Takes in what other copies have put into the folder, and puts there "
                              "what they need."),
            runSync};
}

Command inboxVerb() {
    return {"inbox",
            {namesOf({"item", "choose", "write", "accept", "by"}), namesOf({"undo", "json"})},
            0,
            "[--item ID (--choose SIDE | --write TEXT | --accept REASON [--by NAME] | --undo)] [--json]",
            QT_TRANSLATE_NOOP("Commands",
                              "Shows what people have to resolve because it was written apart, and "
                              "takes their decisions."),
            runInbox};
}

} // namespace

QList<Command> syncVerbs() {
    return {pairVerb(), exportVerb(), importVerb(), syncVerb(), inboxVerb()};
}

} // namespace aelwyd
