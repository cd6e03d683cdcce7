// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/office.h"

#include <QSet>

namespace aelwyd::test {

namespace {

QString colourOf(const QList<RagDecision>& history, QDate day) {
    QString colour = QStringLiteral("red");
    QDate best;
    for (const RagDecision& decision : history) {
        const QDate on = decision.decidedOn.value_or(QDate(1, 1, 1));
        if (on > day || (best.isValid() && on < best)) continue;
        best = on;
        colour = toCode(decision.status);
    }
    return colour;
}

QString rowOf(const StaffMember& member, QDate day) {
    QList<RagDecision> plain;
    for (const ExperienceDecision& decision : member.experience)
        plain.append(decision);
    const QString colour = colourOf(plain, day);
    return colour == "amber" && member.worker.confirmedForAll ? QStringLiteral("green") : colour;
}

QString redOrNot(const StaffMember& member, QDate day) {
    StaffMember unconfirmed = member;
    unconfirmed.worker.confirmedForAll = false;
    return rowOf(unconfirmed, day);
}

QDate mondayOf(QDate day) {
    while (day.dayOfWeek() != Qt::Monday)
        day = day.addDays(-1);
    return day;
}

bool counts(const Visit& visit) {
    return visit.state == VisitState::Planned || visit.state == VisitState::Delivered;
}

LocalMoment startOf(const Visit& visit) {
    return visit.state == VisitState::Delivered && visit.actualStart ? *visit.actualStart
                                                                     : *visit.plannedStart;
}

int minutesOf(const Visit& visit) {
    return visit.state == VisitState::Delivered && visit.actualStart ? visit.actualMinutes.value_or(0)
                                                                     : visit.plannedMinutes.value_or(0);
}

bool fits(const CareWorker& worker, const AskedVisit& asked) {
    for (const AvailabilityWindow& window : worker.availability) {
        if (window.weekday != asked.start.day().dayOfWeek()) continue;
        const LocalMoment end = asked.start.plus(asked.minutes);
        const bool toMidnight = window.end == QTime(0, 0);
        const bool sameDay = end.day() == asked.start.day();
        const bool endsAtMidnight = end.day() == asked.start.day().addDays(1) && end.time() == QTime(0, 0);
        const bool endFits = sameDay ? toMidnight || end.time() <= window.end : endsAtMidnight && toMidnight;
        if (asked.start.time() >= window.start && endFits) return true;
    }
    return false;
}

} // namespace

QStringList naiveRules(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                       const QList<Visit>& visits, const PeopleFacts& people) {
    const CareWorker& worker = member.worker;
    const QDate day = asked.start.day();
    QStringList broken;

    const QString call = colourOf(person.complexity, day);
    const QString row = rowOf(member, day);
    const QStringList allowed{"red>green",   "amber>green", "amber>amber",
                              "green>green", "green>amber", "green>red"};
    if (asked.kind != VisitKind::Shadowing && !allowed.contains(row + u'>' + call)) broken += "rag";

    if (worker.leaveDate && day >= *worker.leaveDate) broken += "left";
    if ((worker.startDate && day < *worker.startDate) || (worker.trainedOn && day < *worker.trainedOn))
        broken += "not_started";
    if (!fits(worker, asked)) broken += "availability";

    QList<Visit> others;
    for (const Visit& visit : visits)
        if (counts(visit) && visit.plannedStart && visit.workers.contains(worker.id) &&
            !(asked.id && visit.id == *asked.id))
            others += visit;

    bool overlaps = false;
    for (const Visit& visit : others)
        overlaps = overlaps || (startOf(visit) < asked.start.plus(asked.minutes) &&
                                asked.start < startOf(visit).plus(minutesOf(visit)));
    if (overlaps) broken += "overlap";

    for (const QString& unit : person.person.competences) {
        bool held = false;
        for (const Competence& entry : worker.competences)
            if (entry.unit == unit && entry.from <= day && day <= entry.until.value_or(QDate(9999, 1, 1)))
                held = true;
        if (!held && !broken.contains("competence")) broken += "competence";
    }
    if (person.person.doNotSend.contains(worker.reference) ||
        worker.doNotSend.contains(person.person.reference))
        broken += "do_not_send";

    const QString wish = toCode(person.person.workerGender);
    if (wish != "any" && (!worker.gender || toCode(*worker.gender) != wish)) broken += "gender";

    if (worker.employment == Employment::Employed) {
        const bool none = worker.registrationNumber.isEmpty() && !worker.registrationExpires;
        if (worker.registrationExpires && *worker.registrationExpires < day) broken += "registration";
        if (none && (!worker.startDate || worker.startDate->addMonths(6) <= day)) broken += "registration";
    }
    if (!worker.dbsDate || *worker.dbsDate > day || worker.dbsDate->addYears(3) <= day) broken += "dbs";

    int minutes = asked.minutes;
    QSet<ServiceUserId> cared{person.person.id};
    for (const Visit& visit : others) {
        const QDate on = startOf(visit).day();
        if (mondayOf(on) == mondayOf(day) && visit.kind != VisitKind::Shadowing) minutes += minutesOf(visit);
        const bool care = visit.kind == VisitKind::Planned || visit.kind == VisitKind::Flexible ||
                          visit.kind == VisitKind::PopIn;
        if (care && on <= day && on > day.addDays(-28) && people.value(visit.person).needsPersonalCare)
            cared.insert(visit.person);
    }
    if (asked.kind == VisitKind::Shadowing) minutes = 0;
    if (worker.contractMaximumMinutes && minutes > *worker.contractMaximumMinutes) broken += "hours";
    if (redOrNot(member, day) == "red" && minutes > 20 * 60) broken += "red_hours";
    const bool care = asked.kind != VisitKind::Shadowing && asked.kind != VisitKind::Review;
    if (worker.employment != Employment::Employed && person.person.competences.contains("HSC218") && care &&
        cared.size() > 4)
        broken += "micro_limit";
    return broken;
}

} // namespace aelwyd::test
