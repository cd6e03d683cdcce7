// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/continuity.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

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

Continuity continuityOf(const QList<MadeVisit>& visits) {
    Continuity continuity;
    QHash<CareWorkerId, int> meetings;
    for (const MadeVisit& visit : visits) {
        ++continuity.visits;
        for (const CareWorkerId& worker : visit.workers)
            ++meetings[worker];
        continuity.meetings += static_cast<int>(visit.workers.size());
    }
    continuity.differentWorkers = static_cast<int>(meetings.size());
    addIndices(continuity, meetings);
    return continuity;
}

Continuity continuityOf(const QList<MadeVisit>& visits, QDate last, int days) {
    QList<MadeVisit> within = visits;
    within.removeIf(
        [&](const MadeVisit& visit) { return visit.day > last || visit.day <= last.addDays(-days); });
    return continuityOf(within);
}

TeamContinuity teamContinuityOf(const QList<Continuity>& people) {
    TeamContinuity team;
    double workers = 0, usual = 0, index = 0, indexed = 0;
    for (const Continuity& one : people) {
        if (one.visits == 0) continue;
        ++team.people;
        team.visits += one.visits;
        team.meetings += one.meetings;
        workers += one.differentWorkers;
        usual += one.usualProviderShare.value_or(0) * one.meetings;
        index += one.biceBoxerman.value_or(0) * one.meetings;
        indexed += one.biceBoxerman ? one.meetings : 0;
    }
    if (team.people > 0) team.workersAPerson = workers / team.people;
    if (team.meetings > 0) team.usualProviderShare = usual / team.meetings;
    if (indexed > 0) team.biceBoxerman = index / indexed;
    return team;
}

} // namespace aelwyd
