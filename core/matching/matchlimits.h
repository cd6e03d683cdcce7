// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/workforce/due.h"

#include <QDate>

namespace aelwyd {

/// Between which numbers a ceiling may be set, both included.
struct LimitSpan {
    int least;
    int most;
};
inline constexpr LimitSpan kRedHours{1, 48};
inline constexpr LimitSpan kMicroPeople{1, 20};
inline constexpr LimitSpan kDbsYears{1, 10};
inline constexpr LimitSpan kRegistrationMonths{1, 24};

/// Ceilings that an agency may set.
struct MatchLimits {
    /// Minutes a week of a Red worker: a light workload (Care at Home 2010, Box 7).
    int redWeeklyMinutes = 20 * 60;
    /// People to whom one micro-enterprise or personal assistant gives personal care in four weeks (four:
    /// Flintshire).
    int microPeople = 4;
    int microDays = 28;
    /// A check dated so long before a visit's day holds no more.
    int dbsYears = DueTerms{}.dbsYears;
    /// So long after the start an employed worker without registration may not be sent.
    int registrationMonths = DueTerms{}.registrationMonths;
    friend bool operator==(const MatchLimits&, const MatchLimits&) = default;
};
/// Range, with the least and the most, on "red_hours", "micro_people", "dbs_years" and "registration_months".
Problems problemsOf(const MatchLimits& limits);

/// The ceilings that an agency set, the first version first, each with the day on which it was set.
struct LimitsByDay {
    QList<std::pair<QDate, MatchLimits>> versions = {};
    /// Those in force on `day`: a visit is held to the ceilings of its day, whatever is set later.
    MatchLimits on(QDate day) const;
    /// The lowest ceiling of people that was ever in force.
    int fewestPeople() const;
};

} // namespace aelwyd
