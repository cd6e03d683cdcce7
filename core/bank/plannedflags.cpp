// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/plannedflags.h"

#include "core/bank/ledgerentry.h"

#include <algorithm>

namespace aelwyd {

namespace {

bool isPaidByTheBank(const Visit& visit) {
    return visit.kind == VisitKind::Flexible || visit.kind == VisitKind::PopIn;
}

QList<const Visit*> plannedIn(const BankSpan& period, const QList<Visit>& visits) {
    QList<const Visit*> planned;
    for (const Visit& visit : visits) {
        const bool counts = visit.kind == VisitKind::Planned || isPaidByTheBank(visit);
        const auto moment = momentOf(visit);
        if (counts && visit.state == VisitState::Planned && moment && period.contains(moment->day()))
            planned.append(&visit);
    }
    std::sort(planned.begin(), planned.end(), [](const Visit* a, const Visit* b) {
        return std::pair(*a->plannedStart, a->reference.toUtf8()) <
               std::pair(*b->plannedStart, b->reference.toUtf8());
    });
    return planned;
}

} // namespace

QList<FlaggedVisit> flaggedPlans(const BankStatement& period, const QList<Visit>& visits) {
    QList<FlaggedVisit> flags;
    if (period.closed) return flags;
    int all = period.spent(), fromBank = 0;
    for (const Visit* visit : plannedIn(period.period, visits)) {
        const int minutes = visit->plannedMinutes.value_or(0);
        all += minutes;
        if (all > period.allowed() && visit->approvedBy.isEmpty())
            flags.append({visit->id, visit->reference, VisitFlag::OverBlock, {all, period.allowed()}});
        if (!isPaidByTheBank(*visit)) continue;
        fromBank += minutes;
        const int lack = takenFromBank(fromBank, period.owed) - period.balance;
        if (lack > 0) flags.append({visit->id, visit->reference, VisitFlag::OverBank, {lack}});
    }
    return flags;
}

} // namespace aelwyd
