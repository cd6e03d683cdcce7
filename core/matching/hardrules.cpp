// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/hardrules.h"

#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kEndOfDay = 24 * 60;

/// The rules against one worker, as they are found.
struct Trial {
    const MatchWorker& worker;
    const CareWorker& facts;
    const MatchDay& day;
    const WorkerDay& of;
    const Standing& standing;
    std::vector<BrokenRule> broken = {};

    void add(BrokenRule rule) { broken.push_back(std::move(rule)); }
    bool isShadowing() const { return day.asked.kind == VisitKind::Shadowing; }
};

std::optional<Rag> ifDecided(bool decided, Rag status) {
    return decided ? std::optional(status) : std::nullopt;
}

/// Any status may attend beside a worker who may work there, so a shadowing visit is open to all.
void tryRag(Trial& trial) {
    if (trial.isShadowing()) return;
    if (ragVerdict(trial.standing.row(), trial.day.complexity) == RagVerdict::MayWork) return;
    trial.add({.rule = MatchRule::Rag,
               .worker = ifDecided(trial.standing.decided, trial.standing.status),
               .person = ifDecided(trial.day.complexityDecided, trial.day.complexity)});
}

void tryEmployment(Trial& trial) {
    const CareWorker& worker = trial.facts;
    if (worker.leaveDate && trial.day.day >= *worker.leaveDate)
        trial.add({.rule = MatchRule::Left, .from = worker.leaveDate});
    const QDate first = std::max(worker.startDate.value_or(QDate()), worker.trainedOn.value_or(QDate()));
    if (first.isValid() && trial.day.day < first) trial.add({.rule = MatchRule::NotStarted, .from = first});
}

int clockMinute(QTime time) {
    return time.hour() * 60 + time.minute();
}

bool liesInside(const MatchDay& day, QTime start, QTime end) {
    const int until = end == QTime(0, 0) ? kEndOfDay : clockMinute(end);
    return day.endMinute && day.startMinute >= clockMinute(start) && *day.endMinute <= until;
}

bool isAvailable(const Trial& trial) {
    bool excepted = false;
    for (const AvailabilityException& exception : trial.worker.member.exceptions) {
        if (exception.day != trial.day.day) continue;
        excepted = true;
        if (exception.start && exception.end && liesInside(trial.day, *exception.start, *exception.end))
            return true;
    }
    if (excepted) return false;
    const auto& windows = trial.facts.availability;
    return std::any_of(windows.begin(), windows.end(), [&](const AvailabilityWindow& window) {
        return window.weekday == trial.day.weekday && liesInside(trial.day, window.start, window.end);
    });
}

void tryTimes(Trial& trial) {
    if (!isAvailable(trial)) trial.add({.rule = MatchRule::Availability, .from = trial.day.day});
    const auto& leave = trial.worker.member.leave;
    const auto booked = std::find_if(leave.begin(), leave.end(), [&](const Leave& each) {
        return each.from <= trial.day.lastDay && each.until >= trial.day.day;
    });
    if (booked != leave.end())
        trial.add({.rule = MatchRule::Leave, .from = booked->from, .until = booked->until});
}

void tryOverlap(Trial& trial) {
    if (trial.of.week.overlapping)
        trial.add({.rule = MatchRule::Overlap, .other = trial.of.week.overlapping});
}

bool holdsUnit(const CareWorker& worker, const QString& unit, QDate day) {
    return std::any_of(worker.competences.begin(), worker.competences.end(), [&](const Competence& held) {
        return held.unit == unit && held.from <= day && (!held.until || *held.until >= day);
    });
}

void tryCompetence(Trial& trial) {
    QStringList missing;
    for (const QString& unit : trial.day.person.person.competences)
        if (!holdsUnit(trial.facts, unit, trial.day.day)) missing.append(unit);
    if (!missing.isEmpty()) trial.add({.rule = MatchRule::Competence, .names = missing});
}

void tryWishes(Trial& trial) {
    const ServiceUser& person = trial.day.person.person;
    if (person.doNotSend.contains(trial.facts.reference) || trial.facts.doNotSend.contains(person.reference))
        trial.add({.rule = MatchRule::DoNotSend});
    const bool right = person.workerGender == GenderPreference::Any ||
                       trial.facts.gender ==
                           (person.workerGender == GenderPreference::Female ? Gender::Female : Gender::Male);
    if (!right) trial.add({.rule = MatchRule::Gender});
}

/// Whoever is registered has a number or the day on which it ends. Without either there are six months to
/// register, if it is known from when.
bool lacksRegistration(const CareWorker& worker, const MatchDay& day) {
    if (worker.registrationExpires) return *worker.registrationExpires < day.day;
    if (!worker.registrationNumber.isEmpty()) return false;
    return !worker.startDate || day.day >= worker.startDate->addMonths(day.limits.registrationMonths);
}

/// In date for so many years, clamped to the month's end. Years have at least 365 days: only near the end
/// does the calendar have to be asked.
bool isChecked(const CareWorker& worker, const MatchDay& day) {
    if (!worker.dbsDate || *worker.dbsDate > day.day) return false;
    const int years = day.limits.dbsYears;
    return worker.dbsDate->daysTo(day.day) < 365 * years || day.day < worker.dbsDate->addYears(years);
}

void tryPapers(Trial& trial) {
    const CareWorker& worker = trial.facts;
    if (worker.employment == Employment::Employed && lacksRegistration(worker, trial.day))
        trial.add({.rule = MatchRule::Registration,
                   .from = worker.registrationExpires,
                   .limit = trial.day.limits.registrationMonths});
    if (!isChecked(worker, trial.day))
        trial.add({.rule = MatchRule::Dbs, .from = worker.dbsDate, .limit = trial.day.limits.dbsYears});
}

/// Shadowing is not counted, so it cannot fill a week.
void tryHours(Trial& trial) {
    if (trial.isShadowing()) return;
    const int minutes = trial.of.week.minutes + trial.day.asked.minutes;
    const auto ceiling = trial.facts.contractMaximumMinutes;
    if (ceiling && minutes > *ceiling)
        trial.add({.rule = MatchRule::Hours, .amount = minutes, .limit = *ceiling});
    const int most = trial.day.limits.redWeeklyMinutes;
    if (trial.standing.status == Rag::Red && minutes > most)
        trial.add({.rule = MatchRule::RedHours, .amount = minutes, .limit = most});
}

void tryMicroLimit(Trial& trial) {
    const bool limited = trial.facts.employment != Employment::Employed;
    if (!limited || !trial.day.needsPersonalCare || !isCare(trial.day.asked.kind)) return;
    QList<ServiceUserId> people{trial.day.person.person.id};
    for (const WorkerVisit& visit : trial.of.visits.between(trial.day.fourWeeksBegin, trial.day.dayEnds)) {
        const bool counts = visit.personalCare && visit.id != trial.day.asked.id;
        if (counts && !people.contains(visit.person)) people.append(visit.person);
    }
    const auto count = static_cast<int>(people.size());
    if (count > trial.day.limits.microPeople)
        trial.add({.rule = MatchRule::MicroLimit, .amount = count, .limit = trial.day.limits.microPeople});
}

} // namespace

std::vector<BrokenRule> rulesAgainst(const WorkerDay& of, const MatchDay& day) {
    Trial trial{of.worker, of.worker.worker(), day, of, of.standing};
    tryRag(trial);
    tryEmployment(trial);
    tryTimes(trial);
    tryOverlap(trial);
    tryCompetence(trial);
    tryWishes(trial);
    tryPapers(trial);
    tryHours(trial);
    tryMicroLimit(trial);
    return std::move(trial.broken);
}

std::optional<BrokenRule> ragRuleAgainst(const StaffMember& worker, const QList<RagDecision>& complexity,
                                         QDate day) {
    const RagDecision* decision = inForceOn(complexity, day);
    const Rag status = decision ? decision->status : Rag::Red;
    const Standing standing = standingOn(worker, day);
    if (ragVerdict(standing.row(), status) == RagVerdict::MayWork) return std::nullopt;
    return BrokenRule{.rule = MatchRule::Rag,
                      .worker = ifDecided(standing.decided, standing.status),
                      .person = ifDecided(decision != nullptr, status)};
}

} // namespace aelwyd
