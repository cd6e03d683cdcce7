// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/personasked.h"
#include "app/commands/subjectfiles.h"
#include "app/commands/vaultverbs.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

ExitStatus handOut(const CommandContext& context, Composition& all, const PersonAsked& person) {
    const bool thirdParties = context.arguments.has(QStringLiteral("third-parties"));
    const auto paths =
        writeSubjectCopy(all, person.id, thirdParties, context.arguments.value(QStringLiteral("to")));
    if (!paths) return refuse(context.output, paths.problems());
    for (const QString& path : paths.value())
        context.output.line(path);
    context.output.line(translate("Commands",
                                  "Read it before you hand it over: what others have told in confidence may "
                                  "stand in notes."));
    context.output.document({{QStringLiteral("files"), QJsonArray::fromStringList(paths.value())}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runSubjectAccess(const CommandContext& context) {
    if (context.arguments.value(QStringLiteral("to")).isEmpty())
        return refuseUsage(context.output, commandNamed(QStringLiteral("subject-access")),
                           {{}, ErrorCode::WrongUsage, {}});
    return forPerson(
        context, "subject-access", OpenMode::MustExist,
        [&](Composition& all, const PersonAsked& person) { return handOut(context, all, person); });
}

} // namespace aelwyd
