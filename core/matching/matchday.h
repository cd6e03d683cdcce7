// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchrules.h"
#include "core/matching/matchstaff.h"
#include "core/matching/namechoices.h"
#include "core/matching/visitindex.h"

namespace aelwyd {

/// Continuity looks back eight weeks.
inline constexpr int kPastDays = 56;

/// A worker's past visits to the person.
struct PastVisits {
    int count = 0;
    /// Each visit counts 1 to 56: the days until it is eight weeks old.
    int weight = 0;
    int daysSince = 0;
};

/// What is the same for every worker when one visit is asked about.
struct MatchDay {
    /// Everything is held by reference and must outlive the day. `visits`: those of the week, and of the four
    /// weeks that end on the day. `past`: the person's in the eight weeks before, if they are not in
    /// `visits`.
    MatchDay(const MatchPerson& person, const AskedVisit& asked, const VisitIndex& visits,
             const MatchLimits& limits, const VisitIndex* past = nullptr);

    const MatchPerson& person;
    const AskedVisit& asked;
    const VisitIndex& visits;
    const MatchLimits& limits;
    QDate day;
    /// 1 is Monday.
    int weekday = 1;
    /// The day on which its last minute lies.
    QDate lastDay;
    /// Midnight before the Monday of the week and before the next one, and before the 28 days that end on the
    /// day; midnight after the day.
    LocalMoment weekBegins;
    LocalMoment weekEnds;
    LocalMoment fourWeeksBegin;
    LocalMoment dayEnds;
    /// Minutes of the wall clock since midnight; nothing when it does not end on its day (24:00 does).
    int startMinute = 0;
    std::optional<int> endMinute;
    Rag complexity = Rag::Red;
    bool complexityDecided = false;
    bool needsPersonalCare = false;
    /// Folded as the workers' are.
    QString locality;
    QStringList qualities;
    QStringList interests;
    QStringList circle;
    /// What reasons name again and again.
    NameChoices qualityChoices;
    NameChoices interestChoices;
    QStringList languageName = {};
    QStringList localityName = {};
    /// Visits of care to the person in the eight weeks before, by worker and together.
    QHash<CareWorkerId, PastVisits> past = {};
    PastVisits pastOfAll;
    QHash<CareWorkerId, Liking> likings = {};
};

/// What a worker has in the week of the question, the visit itself left out.
struct WeekOfWork {
    /// Shadowing is not counted.
    int minutes = 0;
    /// Calls to people who are Red.
    int hardCalls = 0;
    /// The first of the visits that overlap the one that is asked about.
    std::optional<VisitSpan> overlapping = {};
};
WeekOfWork weekOf(const MatchDay& day, const WorkerVisits& visits);

/// One worker on that day: what rules and points both ask for.
struct WorkerDay {
    WorkerDay(const MatchWorker& who, const MatchDay& day)
        : worker(who)
        , visits(day.visits.ofWorker(who.worker().id))
        , standing(standingOn(who.member, day.day))
        , week(weekOf(day, visits)) {}
    const MatchWorker& worker;
    const WorkerVisits& visits;
    Standing standing;
    WeekOfWork week;
};

} // namespace aelwyd
