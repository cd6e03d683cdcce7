// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"

namespace aelwyd {

/// How the time of a period runs: minutes spent day by day, what is planned until its end, and the steady
/// line that would use the whole of it evenly.
struct RunLine {
    BankSpan period;
    /// The last day of `spent`; before the period's first if it has not begun.
    QDate today;
    /// What may be spent, in minutes.
    int allowed = 0;
    /// Spent by the end of each day, from the first day on.
    QList<int> spent;
    /// Spent and planned by the end of each day that is still to come.
    QList<int> planned;
    /// Spent and planned at the period's end, what is still planned for its last day included.
    int end = 0;

    int days() const { return int(period.from.daysTo(period.to)) + 1; }
    /// The steady line at the end of the day, in minutes.
    int steadyOn(QDate day) const;
    int spentSoFar() const { return spent.isEmpty() ? 0 : spent.last(); }
    int atTheEnd() const { return end; }
    /// Spent or planned by the end of the day; nothing outside the period.
    std::optional<int> on(QDate day) const;
};

/// `visits` are the person's; only those that are still planned are looked at.
RunLine runLineOf(const BankStatement& statement, const QList<Visit>& visits, QDate today);

} // namespace aelwyd
