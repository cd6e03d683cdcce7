// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workforce.h"

#include "app/commands/commands.h"
#include "app/commands/reading.h"
#include "app/commands/records.h"
#include "core/interchange/cellvalues.h"
#include "core/interchange/csvwriter.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/wording.h"

#include <QJsonArray>
#include <QSaveFile>

namespace aelwyd {

using wording::translate;

namespace {

QString isoDay(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonValue dayOrNull(const std::optional<QDate>& day) {
    return day ? QJsonValue(isoDay(day)) : QJsonValue();
}

template <class E>
QJsonValue wordOrNull(const std::optional<E>& value) {
    return value ? QJsonValue(toCode(*value)) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<QTime>& time) {
    return time ? QJsonValue(time->toString(QStringLiteral("HH:mm"))) : QJsonValue();
}

QJsonObject jsonOf(const Standing& standing) {
    return {{QStringLiteral("status"), toCode(standing.status)},
            {QStringLiteral("decided"), standing.decided},
            {QStringLiteral("confirmed_for_all"), standing.confirmedForAll},
            {QStringLiteral("since"), dayOrNull(standing.since)},
            {QStringLiteral("ruling"), toCode(standing.ruling)}};
}

QJsonObject jsonOf(const ExperienceDecision& decision) {
    QJsonObject json = aelwyd::jsonOf(static_cast<const RagDecision&>(decision));
    json.insert(QStringLiteral("basis"), wordOrNull(decision.basis));
    json.insert(QStringLiteral("basis_on"), dayOrNull(decision.basisOn));
    json.insert(QStringLiteral("ruling"), toCode(decision.ruling));
    return json;
}

QJsonObject jsonOf(const Leave& leave) {
    return {{QStringLiteral("from"), isoDay(leave.from)},
            {QStringLiteral("until"), isoDay(leave.until)},
            {QStringLiteral("kind"), toCode(leave.kind)},
            {QStringLiteral("note"), leave.note}};
}

QJsonObject jsonOf(const AvailabilityException& exception) {
    return {{QStringLiteral("day"), isoDay(exception.day)},
            {QStringLiteral("start"), timeOrNull(exception.start)},
            {QStringLiteral("end"), timeOrNull(exception.end)}};
}

QJsonObject jsonOf(const StaffMeeting& meeting) {
    return {{QStringLiteral("kind"), toCode(meeting.kind)},
            {QStringLiteral("held_on"), isoDay(meeting.heldOn)},
            {QStringLiteral("held_by"), meeting.heldBy},
            {QStringLiteral("note"), meeting.note}};
}

QJsonObject jsonOf(const ShadowingObservation& observation) {
    return {{QStringLiteral("on"), isoDay(observation.on)},
            {QStringLiteral("assessor"), observation.assessor},
            {QStringLiteral("complexity"), wordOrNull(observation.complexity)},
            {QStringLiteral("seen"), observation.seen},
            {QStringLiteral("recommends"), wordOrNull(observation.recommends)}};
}

QJsonObject jsonOf(const DueItem& item) {
    return {{QStringLiteral("kind"), toCode(item.kind)},
            {QStringLiteral("on"), isoDay(item.on)},
            {QStringLiteral("state"), toCode(item.state)},
            {QStringLiteral("unit"), item.unit}};
}

template <class List>
QJsonArray arrayOfAll(const List& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(jsonOf(value));
    return array;
}

QString dueInWords(const DueItem& item) {
    const QString text = QStringLiteral("%1 (%2)").arg(wording::date(item.on), wording::word(item.state));
    return item.unit.isEmpty() ? text : QStringLiteral("%1: %2").arg(item.unit, text);
}

// Reports

QString cellOf(const TrainingCell& cell) {
    if (cell.state == TrainingState::None) return {};
    const QString days =
        cell.until ? QStringLiteral("%1..%2").arg(isoDay(cell.from), isoDay(cell.until)) : isoDay(cell.from);
    return QStringLiteral("%1 (%2)").arg(wording::word(cell.state), days);
}

QList<QStringList> trainingRows(const Composition& all, QDate day) {
    const QList<CareWorker> workers = all.workforce.workers();
    const QStringList units = unitsHeld(workers);
    QList<QStringList> rows{QStringList{translate("Commands", "Reference"), translate("Commands", "Name")} +
                            units};
    const auto matrix = trainingMatrix(workers, units, day);
    for (const TrainingRow& row : matrix) {
        const auto worker = std::find_if(workers.begin(), workers.end(),
                                         [&](const CareWorker& each) { return each.id == row.worker; });
        QStringList cells{worker->reference, fullName(*worker)};
        for (const TrainingCell& cell : row.cells)
            cells.append(cellOf(cell));
        rows.append(cells);
    }
    return rows;
}

void addSurvival(QList<QStringList>& rows, const QString& group, const QList<SurvivalMonth>& months) {
    for (const SurvivalMonth& month : months)
        rows.append({group, QString::number(month.month), QString::number(month.atRisk),
                     QString::number(month.left), QString::number(month.survival * 100, 'f', 1)});
}

QList<QStringList> retentionRows(const Composition& all, QDate from, QDate to) {
    const RetentionReport report = all.matching.retention(from, to);
    QList<QStringList> rows{{translate("Commands", "Starters"), translate("Commands", "Month"),
                             translate("Commands", "At risk"), translate("Commands", "Left in the month"),
                             translate("Commands", "Still here (%)")}};
    addSurvival(rows, translate("Commands", "All starters"), report.all);
    for (FirstWeeks weeks : allOf<FirstWeeks>())
        addSurvival(rows, wording::word(weeks), report.byFirstWeeks[static_cast<size_t>(weeks)]);
    rows.append({QString()});
    rows.append({translate("Commands", "Reason for leaving"), translate("Commands", "Leavers")});
    for (const LeaversByReason& leavers : report.leavers)
        rows.append({leavers.reason.isEmpty() ? translate("Commands", "Not given") : leavers.reason,
                     QString::number(leavers.count)});
    return rows;
}

ExitStatus written(const CommandContext& context, const QString& path, const QList<QStringList>& rows) {
    QSaveFile file(path);
    const QByteArray bytes = csvOf(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(context.output, {{{}, ErrorCode::CannotWrite, {path}}});
    context.output.line(translate("Commands", "Written: %1").arg(path));
    context.output.document({{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows.size() - 1}});
    return ExitStatus::Done;
}

/// The day of an option; `otherwise` without it; nothing when it is no date.
std::optional<QDate> dayOption(const Arguments& given, const char* option, QDate otherwise) {
    if (!given.has(QLatin1String(option))) return otherwise;
    return dateFromCell(given.value(QLatin1String(option)));
}

} // namespace

QJsonObject staffLine(const CareWorker& worker, const Standing& standing, const QList<DueItem>& due) {
    QJsonObject json = aelwyd::jsonOf(worker);
    json.insert(QStringLiteral("standing"), jsonOf(standing));
    json.insert(QStringLiteral("due"), arrayOfAll(due));
    return json;
}

QJsonObject staffDocument(const Composition& all, const CareWorker& worker) {
    const QDate today = all.clock->today();
    const StaffMember member = *all.workforce.member(worker.id);
    QJsonObject json = staffLine(worker, standingOn(member, today), all.workforce.dueFor(worker.id, today));
    json.insert(QStringLiteral("experience_history"), arrayOfAll(member.experience));
    json.insert(QStringLiteral("leave"), arrayOfAll(member.leave));
    json.insert(QStringLiteral("availability_exceptions"), arrayOfAll(member.exceptions));
    json.insert(QStringLiteral("meetings"), arrayOfAll(all.workforce.meetings(worker.id)));
    json.insert(QStringLiteral("shadowing"), arrayOfAll(all.workforce.observations(worker.id)));
    return json;
}

void tellStaff(FactSheet& sheet, const Composition& all, const CareWorker& worker) {
    const QDate today = all.clock->today();
    tell(sheet, worker);
    const StaffMember member = *all.workforce.member(worker.id);
    sheet.fact(translate("Commands", "Status today"), wording::standing(standingOn(member, today)));
    for (const Leave& leave : member.leave)
        sheet.fact(wording::word(leave.kind),
                   QStringLiteral("%1 – %2").arg(wording::date(leave.from), wording::date(leave.until)));
    for (const DueItem& item : all.workforce.dueFor(worker.id, today))
        sheet.fact(wording::word(item.kind), dueInWords(item));
    for (const StaffMeeting& meeting : all.workforce.meetings(worker.id))
        sheet.fact(wording::word(meeting.kind), wording::date(meeting.heldOn));
    for (const ShadowingObservation& observation : all.workforce.observations(worker.id))
        sheet.fact(translate("Commands", "Shadowing"),
                   QStringLiteral("%1, %2: %3")
                       .arg(wording::date(observation.on), observation.assessor, observation.seen));
}

ExitStatus runReport(const CommandContext& context) {
    const Command* verb = commandNamed(QStringLiteral("report"));
    const Arguments& given = context.arguments;
    const QString what = given.words().first();
    const bool training = what == QLatin1String("training");
    const auto misuse = [&](const QStringList& word) {
        return refuseUsage(context.output, verb, {{}, ErrorCode::WrongUsage, word});
    };
    if (!training && what != QLatin1String("retention")) return misuse({what});
    const QString path = given.value(QStringLiteral("to-file"));
    if (path.isEmpty()) return misuse({});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const Composition& all = *composition.value();
    const auto to = dayOption(given, "to", all.clock->today());
    if (!to) return misuse({given.value(QStringLiteral("to"))});
    const auto from = dayOption(given, "from", to->addYears(-1));
    if (!from || *from > *to) return misuse({given.value(QStringLiteral("from"))});
    return written(context, path, training ? trainingRows(all, *to) : retentionRows(all, *from, *to));
}

} // namespace aelwyd
