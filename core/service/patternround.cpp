// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/patternround.h"

#include "core/storage/peoplestore.h"

namespace aelwyd {

namespace {

void bringOne(PatternRound& round, VisitService& visits, const SupportPlan& plan, QDate from, QDate to) {
    ++round.people;
    const auto change = visits.bringPattern(plan, from, to);
    if (!change) return round.refused.append({plan.serviceUser, change.problems()});
    round.added += static_cast<int>(change.value().added.size());
    round.changed += static_cast<int>(change.value().changed.size());
    round.removed += static_cast<int>(change.value().removed.size());
    round.unchanged += change.value().unchanged;
}

} // namespace

Result<PatternRound> bringAllPatterns(VisitService& visits, const PlanService& plans, QDate from, QDate to,
                                      const QUuid& scope,
                                      const std::function<bool(int done, int all)>& progress) {
    PatternRound round;
    Workspace& workspace = visits.workspace();
    const auto done = workspace.transact({Operation::PlanVisit, scope}, [&]() -> Result<void> {
        const auto people = PeopleStore(workspace.database()).keys();
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (progress && !progress(static_cast<int>(i), static_cast<int>(people.size())))
                return Problem{{}, ErrorCode::Cancelled};
            const auto id = people[i].archived ? std::nullopt : plans.agreedOf(people[i].id);
            const auto plan = id ? plans.plan(*id) : std::nullopt;
            if (plan && !plan->visits.isEmpty()) bringOne(round, visits, *plan, from, to);
        }
        return {};
    });
    return done ? Result<PatternRound>(round) : Result<PatternRound>(done.problems());
}

} // namespace aelwyd
