// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matchlimits.h"

#include <algorithm>

namespace aelwyd {

Problems problemsOf(const MatchLimits& limits) {
    Problems problems;
    const auto check = [&](const char* field, int value, const LimitSpan& span, int unit = 1) {
        if (value >= span.least * unit && value <= span.most * unit) return;
        problems.append({QLatin1String(field),
                         ErrorCode::Range,
                         {QString::number(span.least), QString::number(span.most)}});
    };
    check("red_hours", limits.redWeeklyMinutes, kRedHours, 60);
    check("micro_people", limits.microPeople, kMicroPeople);
    check("dbs_years", limits.dbsYears, kDbsYears);
    check("registration_months", limits.registrationMonths, kRegistrationMonths);
    return problems;
}

MatchLimits LimitsByDay::on(QDate day) const {
    MatchLimits held;
    for (const auto& [setOn, limits] : versions)
        if (setOn <= day) held = limits;
    return held;
}

int LimitsByDay::fewestPeople() const {
    int fewest = MatchLimits().microPeople;
    for (const auto& [setOn, limits] : versions)
        fewest = std::min(fewest, limits.microPeople);
    return fewest;
}

} // namespace aelwyd
