// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/continuity.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

bool isCareThatWasMade(const Visit& visit) {
    return visit.state == VisitState::Delivered && visit.kind != VisitKind::Review &&
           visit.kind != VisitKind::Shadowing;
}

void addIndices(Continuity& continuity, const QHash<CareWorkerId, int>& meetings) {
    const double all = continuity.meetings;
    int most = 0;
    double squares = 0;
    for (const int count : meetings) {
        most = std::max(most, count);
        squares += double(count) * count;
    }
    if (all > 0) continuity.usualProviderShare = most / all;
    if (all > 1) continuity.biceBoxerman = (squares - all) / (all * (all - 1));
}

} // namespace

Continuity continuityOf(const QList<Visit>& visits) {
    Continuity continuity;
    QHash<CareWorkerId, int> meetings;
    for (const Visit& visit : visits) {
        if (!isCareThatWasMade(visit)) continue;
        ++continuity.visits;
        for (const CareWorkerId& worker : visit.workers)
            ++meetings[worker];
        continuity.meetings += static_cast<int>(visit.workers.size());
    }
    continuity.differentWorkers = static_cast<int>(meetings.size());
    addIndices(continuity, meetings);
    return continuity;
}

Continuity continuityOf(const QList<Visit>& visits, QDate last, int days) {
    QList<Visit> within = visits;
    within.removeIf([&](const Visit& visit) {
        const auto moment = momentOf(visit);
        return !moment || moment->day() > last || moment->day() <= last.addDays(-days);
    });
    return continuityOf(within);
}

} // namespace aelwyd
