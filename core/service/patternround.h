// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/planservice.h"
#include "core/service/visitservice.h"

#include <functional>

namespace aelwyd {

/// What became of everybody's visits when they were brought into line with the agreed plans.
struct PatternRound {
    /// Those whose agreed plan says when visits are wanted.
    int people = 0;
    /// Visits.
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    /// Those whose visits stay as they are, because a block would be passed and somebody has to approve that
    /// by name: with VisitService::bringPattern's problems.
    QList<std::pair<ServiceUserId, Problems>> refused = {};
};

/// Brings the visits of everybody who is not archived into line with their agreed plan on these days, both
/// included, as VisitService::bringPattern does for one; in one step that `scope` may take back. `progress`
/// hears how many people are done, of how many; false stops it, and nothing is changed (Cancelled).
Result<PatternRound> bringAllPatterns(VisitService& visits, const PlanService& plans, QDate from, QDate to,
                                      const QUuid& scope,
                                      const std::function<bool(int done, int all)>& progress = {});

} // namespace aelwyd
