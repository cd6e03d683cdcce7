// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demotravel.h"

#include "core/demo/dice.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

/// Minutes that the way of each worker to each visit of a day may take: what lies free before it.
int freeBefore(const Visit& visit, const QHash<CareWorkerId, VisitSpan>& before) {
    constexpr int kFromHome = 60; // minutes
    const VisitSpan span = *spanOf(visit);
    int free = kFromHome;
    for (const CareWorkerId& worker : visit.workers) {
        const auto last = before.constFind(worker);
        if (last == before.constEnd() || last->start.day() != span.start.day()) continue;
        free = std::min(free, static_cast<int>(span.start.minutesSince(last->end())));
    }
    return free;
}

} // namespace

void writeTravel(const QUuid& agency, QList<Visit>& visits) {
    constexpr int kStep = 5; // minutes
    QList<Visit*> inOrder;
    for (Visit& visit : visits)
        if (takesTime(visit) && spanOf(visit) && !visit.workers.isEmpty()) inOrder.append(&visit);
    std::sort(inOrder.begin(), inOrder.end(), [](const Visit* a, const Visit* b) {
        return std::pair(spanOf(*a)->start, a->id) < std::pair(spanOf(*b)->start, b->id);
    });
    QHash<CareWorkerId, VisitSpan> before;
    for (Visit* visit : inOrder) {
        Dice dice(derivedUuid(agency, "way/" + visit->id.bytes()));
        const int way = kStep * dice.between(1, 4);
        const int free = freeBefore(*visit, before);
        if (free >= kStep && dice.chance(90)) visit->travelMinutes = std::min(way, free / kStep * kStep);
        for (const CareWorkerId& worker : visit->workers)
            before.insert(worker, *spanOf(*visit));
    }
}

} // namespace aelwyd
