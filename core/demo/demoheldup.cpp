// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoheldup.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

/// Everybody who is at the visit.
QList<QUuid> thereAt(const Visit& visit) {
    QList<QUuid> all{visit.person.uuid()};
    for (const CareWorkerId& worker : visit.workers)
        all.append(worker.uuid());
    return all;
}

QList<Visit*> deliveredInTurn(QList<Visit>& visits) {
    QList<Visit*> inTurn;
    for (Visit& visit : visits)
        if (visit.state == VisitState::Delivered) inTurn.append(&visit);
    std::sort(inTurn.begin(), inTurn.end(), [](const Visit* a, const Visit* b) {
        return std::pair(*a->plannedStart, a->id) < std::pair(*b->plannedStart, b->id);
    });
    return inTurn;
}

} // namespace

void comeLaterWhereHeldUp(QList<Visit>& visits) {
    QHash<QUuid, LocalMoment> busyUntil;
    for (Visit* visit : deliveredInTurn(visits)) {
        const QList<QUuid> there = thereAt(*visit);
        for (const QUuid& each : there)
            visit->actualStart = std::max(*visit->actualStart, busyUntil.value(each, *visit->actualStart));
        for (const QUuid& each : there)
            busyUntil.insert(each, spanOf(*visit)->end());
    }
}

} // namespace aelwyd
