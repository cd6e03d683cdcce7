// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/due.h"
#include "app/commands/reading.h"
#include "app/commands/records.h"
#include "app/commands/workforce.h"
#include "core/service/reviewservice.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/staffdue.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/wording.h"

#include <QHash>
#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

constexpr int kPage = 500;

QList<PersonRow> everybody(const PeopleService& people) {
    QList<PersonRow> rows;
    PeopleCursor after;
    do {
        const PeoplePage page = people.search({}, after, kPage);
        rows += people.rows(page.ids);
        after = page.next;
    } while (after);
    QList<ServiceUserId> ids;
    for (const PersonRow& row : rows)
        ids.append(row.id);
    Workspace& workspace = people.workspace();
    const auto due = ReviewService(workspace).firstDue(ids, workspace.clock().today());
    for (PersonRow& row : rows)
        if (due.contains(row.id)) row.reviewOn = due.value(row.id);
    return rows;
}

QStringList cellsOf(const PersonRow& row) {
    return {row.reference,
            row.name,
            row.knownAs,
            row.locality,
            row.language ? wording::language(*row.language) : QString(),
            row.complexity ? wording::word(*row.complexity) : QString(),
            wording::word(row.stage),
            row.reviewOn ? wording::date(*row.reviewOn) : QString()};
}

/// With what is due first.
QStringList cellsOf(const CareWorker& worker, const Standing& standing, const QList<DueItem>& due,
                    QDate today) {
    QStringList languages;
    for (const SpokenLanguage& spoken : worker.languages)
        languages.append(wording::language(spoken.language));
    return {worker.reference,
            fullName(worker),
            worker.locality,
            wording::standing(standing),
            languages.join(QStringLiteral(", ")),
            wording::word(worker.employment),
            worker.startDate ? wording::date(*worker.startDate) : QString(),
            due.isEmpty() ? QString() : wording::due(due.first(), today, due.first().unit)};
}

ExitStatus listPeople(const CommandContext& context, const Composition& composition) {
    QList<QStringList> table{{translate("Commands", "Reference"), translate("Commands", "Name"),
                              translate("Commands", "Known as"), translate("Commands", "Locality"),
                              translate("Commands", "Language"), translate("Commands", "Complexity"),
                              translate("Commands", "Package"), translate("Commands", "Next review")}};
    QJsonArray json;
    for (const PersonRow& row : everybody(composition.people)) {
        table.append(cellsOf(row));
        json.append(jsonOf(row));
    }
    context.output.table(table);
    context.output.document({{QStringLiteral("people"), json}, {QStringLiteral("total"), json.size()}});
    return ExitStatus::Done;
}

ExitStatus listStaff(const CommandContext& context, const Composition& composition) {
    QList<QStringList> table{{translate("Commands", "Reference"), translate("Commands", "Name"),
                              translate("Commands", "Locality"), translate("Commands", "Experience"),
                              translate("Commands", "Languages"), translate("Commands", "Employment"),
                              translate("Commands", "Start"), translate("Commands", "What is due")}};
    QJsonArray json;
    const QDate today = composition.clock->today();
    QHash<CareWorkerId, Standing> standings;
    for (const StaffMember& member : composition.workforce.members())
        standings.insert(member.worker.id, standingOn(member, today));
    QHash<CareWorkerId, QList<DueItem>> due;
    for (const WorkerDue& each : composition.workforce.dueOn(today))
        due.insert(each.worker, each.items);
    for (const CareWorker& worker : composition.workforce.workers()) {
        const Standing standing = standings.value(worker.id);
        const QList<DueItem> items = due.value(worker.id);
        table.append(cellsOf(worker, standing, items, today));
        json.append(staffLine(worker, standing, items));
    }
    context.output.table(table);
    context.output.document({{QStringLiteral("staff"), json}, {QStringLiteral("total"), json.size()}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runList(const CommandContext& context) {
    const QString what = context.arguments.words().first();
    const bool people = what == QLatin1String("people");
    const bool due = what == QLatin1String("due");
    if (!people && !due && what != QLatin1String("staff"))
        return refuseUsage(context.output, commandNamed(QStringLiteral("list")),
                           {{}, ErrorCode::WrongUsage, {what}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    composition.value()->audit.exportedFromFile(QStringLiteral("list"));
    if (due) return listDue(context, *composition.value());
    return people ? listPeople(context, *composition.value()) : listStaff(context, *composition.value());
}

} // namespace aelwyd
