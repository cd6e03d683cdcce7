// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visit.h"

namespace aelwyd {

std::optional<VisitSpan> spanOf(const Visit& visit) {
    if (visit.state == VisitState::Delivered && visit.actualStart)
        return VisitSpan{*visit.actualStart, visit.actualMinutes.value_or(0)};
    if (!visit.plannedStart) return std::nullopt;
    return VisitSpan{*visit.plannedStart, visit.plannedMinutes.value_or(0)};
}

bool overlap(const VisitSpan& a, const VisitSpan& b) {
    return a.start < b.end() && b.start < a.end();
}

bool takesTime(const Visit& visit) {
    return visit.state == VisitState::Planned || visit.state == VisitState::Delivered;
}

} // namespace aelwyd
