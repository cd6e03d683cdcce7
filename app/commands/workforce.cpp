// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workforce.h"

#include "app/commands/records.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/wording.h"

#include <QJsonArray>

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

QJsonArray feedbackOf(const Composition& all, const CareWorkerId& worker) {
    QJsonArray array;
    for (const Feedback& said : all.workforce.feedback(worker)) {
        const auto person = all.people.person(said.person);
        array.append(
            QJsonObject{{QStringLiteral("on"), isoDay(said.on)},
                        {QStringLiteral("person"), person ? person->reference : QString()},
                        {QStringLiteral("said_by"), said.saidBy},
                        {QStringLiteral("liking"), toCode(said.liking)},
                        {QStringLiteral("words"), QJsonObject{{QStringLiteral("cy"), said.words.cy},
                                                              {QStringLiteral("en"), said.words.en}}}});
    }
    return array;
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
    json.insert(QStringLiteral("feedback"), feedbackOf(all, worker.id));
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

} // namespace aelwyd
