// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/asplanned.h"

#include <algorithm>

namespace aelwyd {

namespace {

AsPlannedHindrance hindranceOfItsOwn(const Visit& visit, LocalMoment now) {
    if (visit.state != VisitState::Planned || !visit.plannedStart || !visit.plannedMinutes)
        return AsPlannedHindrance::NotOpen;
    if (visit.plannedStart->plus(*visit.plannedMinutes) > now) return AsPlannedHindrance::NotOver;
    if (visit.workers.size() < std::max(1, visit.carers)) return AsPlannedHindrance::WorkerMissing;
    return AsPlannedHindrance::None;
}

struct BusyTime {
    VisitSpan span;
    VisitId visit;
};

/// Each worker's day, by start.
using BusyTimes = QHash<CareWorkerId, QList<BusyTime>>;

void addTimes(BusyTimes& times, const Visit& visit) {
    const auto span = spanOf(visit);
    if (!span) return;
    for (const CareWorkerId& worker : visit.workers)
        times[worker].append({*span, visit.id});
}

/// Marks every visit that overlaps one before it, and that one.
void markOverlaps(QList<BusyTime>& times, QSet<VisitId>& marked) {
    std::sort(times.begin(), times.end(),
              [](const BusyTime& a, const BusyTime& b) { return a.span.start < b.span.start; });
    for (qsizetype i = 0; i < times.size(); ++i)
        for (qsizetype j = i + 1; j < times.size() && times[j].span.start < times[i].span.end(); ++j)
            if (overlap(times[i].span, times[j].span)) marked << times[i].visit << times[j].visit;
}

QSet<VisitId> inTwoPlaces(const QList<Visit>& visits, const QList<Visit>& around) {
    BusyTimes times;
    for (const Visit& visit : around)
        if (visit.state == VisitState::Delivered) addTimes(times, visit);
    for (const Visit& visit : visits)
        addTimes(times, visit);
    QSet<VisitId> marked;
    for (QList<BusyTime>& ofWorker : times)
        markOverlaps(ofWorker, marked);
    return marked;
}

} // namespace

QHash<VisitId, AsPlannedHindrance> asPlannedHindrances(const QList<Visit>& visits, const QList<Visit>& around,
                                                       LocalMoment now) {
    QHash<VisitId, AsPlannedHindrance> hindrances;
    QList<Visit> possible;
    for (const Visit& visit : visits) {
        hindrances.insert(visit.id, hindranceOfItsOwn(visit, now));
        if (hindrances.value(visit.id) == AsPlannedHindrance::None) possible.append(visit);
    }
    const QSet<VisitId> twice = inTwoPlaces(possible, around);
    for (const Visit& visit : std::as_const(possible))
        if (twice.contains(visit.id)) hindrances.insert(visit.id, AsPlannedHindrance::TwoPlaces);
    return hindrances;
}

Visit madeAsPlanned(Visit visit) {
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart;
    visit.actualMinutes = visit.plannedMinutes;
    return visit;
}

} // namespace aelwyd
