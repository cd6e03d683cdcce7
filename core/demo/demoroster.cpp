// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoroster.h"

#include "core/matching/matchrules.h"
#include "core/matching/question.h"
#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Those who come as a rule.
constexpr int kTeam = 3;
/// Beyond these nobody is asked: they live too far away, or speak another language.
constexpr qsizetype kAsked = 30;

int wallMinute(QTime time) {
    return time.hour() * 60 + time.minute();
}

bool isHere(const CareWorker& worker, QDate day) {
    const bool started =
        (!worker.startDate || day >= *worker.startDate) && (!worker.trainedOn || day >= *worker.trainedOn);
    return started && (!worker.leaveDate || day < *worker.leaveDate);
}

bool isAvailableAt(const CareWorker& worker, const VisitSpan& span) {
    const int start = wallMinute(span.start.time());
    return std::any_of(worker.availability.begin(), worker.availability.end(),
                       [&](const AvailabilityWindow& window) {
                           const int until = window.end == QTime(0, 0) ? 24 * 60 : wallMinute(window.end);
                           return window.weekday == span.start.day().dayOfWeek() &&
                                  start >= wallMinute(window.start) && start + span.minutes <= until;
                       });
}

bool isTrainedFor(const CareWorker& worker, const ServiceUser& person, QDate day) {
    return std::all_of(person.competences.begin(), person.competences.end(), [&](const QString& unit) {
        return std::any_of(worker.competences.begin(), worker.competences.end(), [&](const Competence& held) {
            return held.unit == unit && held.from <= day && (!held.until || *held.until >= day);
        });
    });
}

int closeness(const CareWorker& worker, const ServiceUser& person, Dice& dice) {
    const bool speaks =
        person.language &&
        std::any_of(worker.languages.begin(), worker.languages.end(), [&](const SpokenLanguage& each) {
            return each.language == *person.language && each.level != LanguageLevel::Some;
        });
    return (speaks ? 40 : 0) + (worker.locality == person.locality ? 25 : 0) + dice.below(40);
}

} // namespace

Rag demoExperienceOn(const CareWorker& worker, QDate day) {
    const auto& decision = worker.experience;
    const bool decided = decision && (!decision->decidedOn || *decision->decidedOn <= day);
    if (!decided) return Rag::Red;
    return decision->status == Rag::Amber && worker.confirmedForAll ? Rag::Green : decision->status;
}

bool isWelcomeAt(const CareWorker& worker, const ServiceUser& person) {
    const bool gender =
        person.workerGender == GenderPreference::Any ||
        worker.gender == (person.workerGender == GenderPreference::Female ? Gender::Female : Gender::Male);
    return gender && !person.doNotSend.contains(worker.reference) &&
           !worker.doNotSend.contains(person.reference);
}

QList<qsizetype> closestWorkers(const QUuid& agency, const QList<CareWorker>& workers,
                                const ServiceUser& person) {
    Dice own(derivedUuid(agency, "team/" + person.id.bytes()));
    QList<std::pair<int, qsizetype>> order;
    for (qsizetype i = 0; i < workers.size(); ++i)
        order.append({-closeness(workers[i], person, own), i});
    std::sort(order.begin(), order.end());
    QList<qsizetype> places;
    for (const auto& [unused, place] : order)
        places.append(place);
    return places;
}

DemoRoster::DemoRoster(const QUuid& agency, const DemoAgency& made)
    : m_made(made)
    , m_agency(agency) {}

/// The team of a person is thrown once; on most visits its first comes first.
QList<qsizetype> DemoRoster::askedInTurn(const DemoPerson& person, Dice& dice) {
    auto& team = m_teams[person.person.id];
    if (team.isEmpty()) {
        team = closestWorkers(m_agency, m_made.workers, person.person);
        team.resize(std::min(team.size(), kAsked));
    }
    QList<qsizetype> asked = team;
    const int first = dice.chance(70) ? 0 : dice.below(kTeam);
    if (first < asked.size()) asked.move(first, 0);
    return asked;
}

bool DemoRoster::hasTime(const CareWorker& worker, Rag status, const VisitSpan& span) {
    const QDate day = span.start.day();
    const Week& week = m_weeks[{worker.id, day.addDays(1 - day.dayOfWeek())}];
    const int most = worker.contractMaximumMinutes.value_or(INT_MAX);
    const int ceiling = status == Rag::Red ? std::min(most, MatchLimits{}.redWeeklyMinutes) : most;
    return week.minutes + span.minutes <= ceiling &&
           std::none_of(week.spans.begin(), week.spans.end(),
                        [&](const VisitSpan& other) { return overlap(span, other); });
}

bool DemoRoster::mayGo(const CareWorker& worker, const DemoPerson& person, const VisitSpan& span) {
    const QDate day = span.start.day();
    const Rag status = demoExperienceOn(worker, day);
    const auto& cared = m_personalCare[worker.id];
    const bool room = worker.employment == Employment::Employed || cared.contains(person.person.id) ||
                      cared.size() < MatchLimits{}.microPeople;
    return isHere(worker, day) && room &&
           ragVerdict(status, complexityOn(person.complexity, day)) == RagVerdict::MayWork &&
           isAvailableAt(worker, span) && isWelcomeAt(worker, person.person) &&
           hasTime(worker, status, span) && isTrainedFor(worker, person.person, day);
}

void DemoRoster::occupy(const CareWorkerId& worker, const DemoPerson& person, const VisitSpan& span) {
    const QDate day = span.start.day();
    Week& week = m_weeks[{worker, day.addDays(1 - day.dayOfWeek())}];
    week.minutes += span.minutes;
    week.spans.append(span);
    if (person.person.competences.contains(kPersonalCareUnit))
        m_personalCare[worker].insert(person.person.id);
}

QList<CareWorkerId> DemoRoster::allocate(const DemoPerson& person, const Visit& visit, Dice& dice) {
    QList<CareWorkerId> chosen;
    const VisitSpan span = *spanOf(visit);
    for (const qsizetype place : askedInTurn(person, dice)) {
        if (chosen.size() == visit.carers) break;
        const CareWorker& worker = m_made.workers[place];
        if (!mayGo(worker, person, span)) continue;
        chosen.append(worker.id);
    }
    if (chosen.size() < visit.carers) return {};
    for (const CareWorkerId& worker : chosen)
        occupy(worker, person, span);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace aelwyd
