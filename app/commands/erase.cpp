// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/personasked.h"
#include "app/commands/reading.h"
#include "app/commands/vaultverbs.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

ExitStatus tellDue(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const Composition& all = *composition.value();
    QList<QStringList> rows{{translate("Commands", "Reference"), translate("Commands", "Name"),
                             translate("Commands", "Last entry")}};
    QJsonArray json;
    for (const DueRecord& due : all.erasure.due(all.clock->today())) {
        const QString last = due.lastEntry.toString(Qt::ISODate);
        rows.append({due.reference, due.name, last});
        json.append(QJsonObject{{QStringLiteral("reference"), due.reference},
                                {QStringLiteral("name"), due.name},
                                {QStringLiteral("last_entry"), last}});
    }
    context.output.table(rows);
    context.output.document({{QStringLiteral("due"), json}});
    return ExitStatus::Done;
}

ExitStatus erased(const CommandContext& context, Composition& all, const PersonAsked& person) {
    const auto rows = all.erasure.erase(person.id);
    if (!rows) return refuse(context.output, rows.problems());
    context.output.line(translate("Commands",
                                  "Erased: %1. Rows that are gone: %2. Copies that were made by hand are not "
                                  "reached: find and destroy them.")
                            .arg(person.reference)
                            .arg(rows.value()));
    const QStringList places = all.erasure.placesToRenew();
    for (const QString& place : places)
        context.output.message(translate("Commands",
                                         "The person is gone from the file, but not yet from the automatic "
                                         "backups in %1. They are renewed with the next backup.")
                                   .arg(place));
    context.output.document({{QStringLiteral("erased"), person.reference},
                             {QStringLiteral("rows"), rows.value()},
                             {QStringLiteral("backups_to_renew"), QJsonArray::fromStringList(places)}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runErase(const CommandContext& context) {
    const bool due = context.arguments.has(QStringLiteral("due"));
    if (due == context.arguments.has(QStringLiteral("person")))
        return refuseUsage(context.output, commandNamed(QStringLiteral("erase")),
                           {{}, ErrorCode::WrongUsage, {}});
    if (due) return tellDue(context);
    return forPerson(context, "erase", OpenMode::MustExist, [&](Composition& all, const PersonAsked& person) {
        return erased(context, all, person);
    });
}

} // namespace aelwyd
