// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/openvisits.h"

#include <algorithm>

namespace aelwyd {

namespace {

QHash<VisitId, QList<BrokenVisit>> brokenByVisit(const MatchingService& matching, const LocalMoment& from,
                                                 const LocalMoment& until) {
    QHash<VisitId, QList<BrokenVisit>> found;
    for (const BrokenVisit& broken : matching.brokenBetween(from, until))
        if (broken.visit.state == VisitState::Planned && !matching.isOverridden(broken))
            found[broken.visit.id].append(broken);
    return found;
}

LocalMoment midnightBefore(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

bool isMorePressing(const OpenVisit& a, const OpenVisit& b) {
    const auto keyOf = [](const OpenVisit& open) {
        return std::tuple(open.past, *open.visit.plannedStart, -open.missing, open.visit.reference);
    };
    return keyOf(a) < keyOf(b);
}

} // namespace

QDate startOfWeek(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

QList<Visit> visitsOfWeek(const VisitService& visits, QDate monday) {
    return visits.between(midnightBefore(monday), midnightBefore(monday.addDays(7)));
}

QList<OpenVisit> openVisits(const QList<Visit>& visits, const MatchingService& matching, QDate monday,
                            const LocalMoment& now) {
    const LocalMoment from = midnightBefore(monday);
    const auto broken = brokenByVisit(matching, from, midnightBefore(monday.addDays(7)));
    QList<OpenVisit> open;
    for (const Visit& visit : visits) {
        if (visit.state != VisitState::Planned || !visit.plannedStart || *visit.plannedStart < from) continue;
        const int missing = std::max(0, visit.carers - static_cast<int>(visit.workers.size()));
        if (missing == 0 && !broken.contains(visit.id)) continue;
        const bool past = visit.plannedStart->plus(visit.plannedMinutes.value_or(0)) <= now;
        open.append({visit, missing, broken.value(visit.id), past});
    }
    std::sort(open.begin(), open.end(), isMorePressing);
    return open;
}

} // namespace aelwyd
