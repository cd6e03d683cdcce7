// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/asplannedservice.h"

#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

LocalMoment AsPlannedService::now() const {
    return LocalMoment::now(m_visits.workspace().clock());
}

QList<UnrecordedVisit> AsPlannedService::open(QDate from, QDate to) const {
    const auto begins = LocalMoment::at(from, QTime(0, 0));
    const auto ends = LocalMoment::at(to.addDays(1), QTime(0, 0));
    if (!begins || !ends) return {};
    QList<Visit> visits = m_visits.between(*begins, *ends);
    visits.removeIf([&](const Visit& visit) {
        return visit.state != VisitState::Planned || !visit.plannedStart || *visit.plannedStart < *begins;
    });
    QList<UnrecordedVisit> open = judged(visits);
    open.removeIf([](const UnrecordedVisit& each) {
        return each.hindrance == AsPlannedHindrance::NotOver || each.hindrance == AsPlannedHindrance::NotOpen;
    });
    return open;
}

/// One reading for all of them: a visit lasts a day at most.
QList<Visit> AsPlannedService::around(const QList<Visit>& visits) const {
    std::optional<LocalMoment> first, last;
    for (const Visit& visit : visits) {
        const auto span = spanOf(visit);
        if (!span) continue;
        first = first ? std::min(*first, span->start) : span->start;
        last = last ? std::max(*last, span->end()) : span->end();
    }
    return first ? m_visits.between(*first, *last) : QList<Visit>();
}

QList<UnrecordedVisit> AsPlannedService::judged(const QList<Visit>& visits) const {
    const auto hindrances = asPlannedHindrances(visits, around(visits), now());
    QList<UnrecordedVisit> judged;
    for (const Visit& visit : visits)
        judged.append({visit, hindrances.value(visit.id)});
    return judged;
}

Result<AsPlannedReport> AsPlannedService::record(const QList<VisitId>& ids, const QUuid& scope) {
    QList<Visit> visits;
    for (const VisitId& id : ids)
        if (const auto visit = m_visits.visit(id)) visits.append(*visit);
    AsPlannedReport report;
    Workspace& workspace = m_visits.workspace();
    const auto done = workspace.transact({Operation::RecordVisits, scope}, [&]() -> Result<void> {
        VisitStore store(workspace.database());
        for (const UnrecordedVisit& each : judged(visits)) {
            const Visit made = madeAsPlanned(each.visit);
            const bool can = each.hindrance == AsPlannedHindrance::None && m_visits.check(made).isEmpty();
            if (can) store.write(made, workspace.clock().today());
            can ? void(++report.recorded) : report.left.append(each);
        }
        return {};
    });
    return done ? Result<AsPlannedReport>(report) : Result<AsPlannedReport>(done.problems());
}

} // namespace aelwyd
