// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"
#include "app/commands/reading.h"
#include "app/commands/records.h"
#include "app/commands/workforce.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

template <class List>
QJsonArray arrayOf(const List& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonValue planOrNull(const PlanService& plans, const std::optional<SupportPlanId>& id) {
    const auto plan = id ? plans.plan(*id) : std::nullopt;
    return plan ? QJsonValue(jsonOf(*plan)) : QJsonValue();
}

QJsonObject documentOf(const Composition& all, const ServiceUser& person) {
    QJsonObject json = jsonOf(person);
    const auto package = all.people.package(person.id);
    const auto history = all.people.complexityHistory(person.id);
    json.insert(QStringLiteral("complexity"),
                history.isEmpty() ? QJsonValue() : QJsonValue(toCode(history.last().status)));
    json.insert(QStringLiteral("complexity_history"), arrayOf(history));
    json.insert(QStringLiteral("package"),
                package ? QJsonValue(jsonOf(*package, all.clock->today())) : QJsonValue());
    json.insert(QStringLiteral("circle"), arrayOf(all.people.circle(person.id)));
    json.insert(QStringLiteral("plans"), arrayOf(all.plans.versions(person.id)));
    json.insert(QStringLiteral("agreed_plan"), planOrNull(all.plans, all.plans.agreedOf(person.id)));
    json.insert(QStringLiteral("draft_plan"), planOrNull(all.plans, all.plans.draftOf(person.id)));
    return json;
}

template <class List>
void tellAll(FactSheet& sheet, const QString& heading, const List& values) {
    if (values.isEmpty()) return;
    sheet.heading(heading);
    for (const auto& value : values)
        tell(sheet, value);
}

void tellHistory(FactSheet& sheet, const QString& heading, const QList<RagDecision>& history) {
    if (history.isEmpty()) return;
    sheet.heading(heading);
    tell(sheet, history);
}

void tellEverything(FactSheet& sheet, const Composition& all, const ServiceUser& person) {
    tell(sheet, person);
    tellHistory(sheet, translate("Commands", "Complexity"), all.people.complexityHistory(person.id));
    if (const auto package = all.people.package(person.id)) {
        sheet.heading(translate("Commands", "Package"));
        tell(sheet, *package, all.clock->today());
    }
    tellAll(sheet, translate("Commands", "Circle of support"), all.people.circle(person.id));
    tellAll(sheet, translate("Commands", "Support plans"), all.plans.versions(person.id));
}

ExitStatus showPerson(const CommandContext& context, Composition& all, const QString& reference) {
    const auto id = all.people.byReference(reference);
    const auto person = id ? all.people.person(*id) : std::nullopt;
    if (!person) return refuse(context.output, {{{}, ErrorCode::NotFound, {reference}}});
    all.audit.viewed(id->uuid());
    FactSheet sheet(context.output);
    tellEverything(sheet, all, *person);
    context.output.document(documentOf(all, *person));
    return ExitStatus::Done;
}

ExitStatus showWorker(const CommandContext& context, Composition& all, const QString& reference) {
    const auto worker = all.workforce.byReference(reference);
    if (!worker) return refuse(context.output, {{{}, ErrorCode::NotFound, {reference}}});
    all.audit.viewed(worker->id.uuid());
    const auto history = all.workforce.experienceHistory(worker->id);
    FactSheet sheet(context.output);
    tellStaff(sheet, all, *worker);
    tellHistory(sheet, translate("Commands", "Experience"), history);
    context.output.document(staffDocument(all, *worker));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runShow(const CommandContext& context) {
    const QString what = context.arguments.words().at(0);
    const QString reference = context.arguments.words().at(1);
    const bool person = what == QLatin1String("person");
    if (!person && what != QLatin1String("worker"))
        return refuseUsage(context.output, commandNamed(QStringLiteral("show")),
                           {{}, ErrorCode::WrongUsage, {what}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    return person ? showPerson(context, *composition.value(), reference)
                  : showWorker(context, *composition.value(), reference);
}

} // namespace aelwyd
