// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matchday.h"

#include "core/base/text.h"
#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kDayMinutes = 24 * 60;

int wallMinute(QTime time) {
    return time.hour() * 60 + time.minute();
}

/// The clocks never change at midnight, so there is one every day.
LocalMoment midnight(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

std::optional<int> endMinuteOf(const MatchDay& day) {
    const LocalMoment end = day.asked.span().end();
    if (end.day() == day.day) return std::max(day.startMinute, wallMinute(end.time()));
    const bool atMidnight = end.day() == day.day.addDays(1) && end.time() == QTime(0, 0);
    return atMidnight ? std::optional(kDayMinutes) : std::nullopt;
}

void countPast(MatchDay& day, const VisitIndex& visits) {
    for (const PersonVisit& visit : visits.ofPerson(day.person.person.id)) {
        if (visit.start >= day.asked.start) break;
        const auto since = static_cast<int>(visit.start.day().daysTo(day.day));
        if (since >= kPastDays || visit.id == day.asked.id) continue;
        const int weight = kPastDays - since;
        day.pastOfAll = {day.pastOfAll.count + 1, day.pastOfAll.weight + weight, since};
        for (const CareWorkerId& worker : visit.workers) {
            PastVisits& own = day.past[worker];
            own = {own.count + 1, own.weight + weight, since};
        }
    }
}

} // namespace

MatchDay::MatchDay(const MatchPerson& whom, const AskedVisit& visit, const VisitIndex& index,
                   const MatchLimits& ceilings, const VisitIndex* earlier)
    : person(whom)
    , asked(visit)
    , visits(index)
    , limits(ceilings)
    , day(visit.start.day())
    , weekday(day.dayOfWeek())
    , lastDay(visit.start.plus(std::max(0, visit.minutes - 1)).day())
    , weekBegins(midnight(day.addDays(1 - weekday)))
    , weekEnds(midnight(day.addDays(8 - weekday)))
    , fourWeeksBegin(midnight(day.addDays(1 - ceilings.microDays)))
    , dayEnds(midnight(day.addDays(1)))
    , startMinute(wallMinute(visit.start.time()))
    , complexity(complexityOn(whom.complexity, day))
    , complexityDecided(inForceOn(whom.complexity, day) != nullptr)
    , needsPersonalCare(whom.person.competences.contains(kPersonalCareUnit))
    , locality(foldedForSearch(whom.person.locality).simplified())
    , qualities(foldedEach(whom.person.qualities))
    , interests(foldedEach(whom.person.interests))
    , circle(foldedEach(whom.circle))
    , qualityChoices(whom.person.qualities)
    , interestChoices(whom.person.interests)
    , localityName{whom.person.locality}
    , likings(likingsOn(whom.feedback, day)) {
    if (whom.person.language) languageName.append(whom.person.language->code());
    endMinute = endMinuteOf(*this);
    countPast(*this, earlier ? *earlier : index);
}

namespace {

/// The sums of the worker's week without the visit that is asked about.
WorkerVisits::Week sumsOf(const MatchDay& day, const WorkerVisits& visits) {
    const WorkerVisits::Week* own = visits.weekFrom(day.weekBegins);
    WorkerVisits::Week sums = own ? *own : WorkerVisits::Week{day.weekBegins, day.weekEnds};
    if (!own || !day.asked.id) return sums;
    for (const WorkerVisit& visit : visits.of(*own))
        if (visit.id == day.asked.id) sums.count(visit, -1);
    return sums;
}

} // namespace

WeekOfWork weekOf(const MatchDay& day, const WorkerVisits& visits) {
    const WorkerVisits::Week sums = sumsOf(day, visits);
    WeekOfWork week{sums.minutes, sums.hardCalls};
    const VisitSpan asked = day.asked.span();
    for (const WorkerVisit& visit : visits.between(asked.start.plus(-day.visits.longest()), asked.end()))
        if (!week.overlapping && visit.id != day.asked.id && overlap(visit.span, asked))
            week.overlapping = visit.span;
    return week;
}

} // namespace aelwyd
