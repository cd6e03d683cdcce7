// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd {

/// Whether a starter's visits of the first weeks kept to the RAG table; Unknown: there were none.
enum class FirstWeeks { Kept, Broken, Unknown };
template <>
struct CodeList<FirstWeeks> {
    static constexpr std::array codes{"kept", "broken", "unknown"};
};

/// Somebody who started.
struct Starter {
    QDate start;
    std::optional<QDate> left = {};
    QString reason = {};
    FirstWeeks firstWeeks = FirstWeeks::Unknown;
};

/// One step of a survival curve: of those who had stayed `month` whole months (`atRisk`), so many left before
/// the next.
struct SurvivalMonth {
    int month = 0;
    int atRisk = 0;
    int left = 0;
    /// Share of starters who stay to the end of this month, 0 to 1.
    double survival = 1;
    friend bool operator==(const SurvivalMonth&, const SurvivalMonth&) = default;
};

/// Whole calendar months from `from` to `to`, clamped to the month's end (31 Jan to 28 Feb is one).
int wholeMonths(QDate from, QDate to);
/// Kaplan and Meier's estimate (1958) by whole months, as known on `day`: those who are still here count as
/// long as they were seen, and those who leave in the same month as others are last seen leave first. Months
/// 0 to the last in which anybody was at risk. Who starts after `day` is not counted.
QList<SurvivalMonth> survivalOf(const QList<Starter>& starters, QDate day);

struct LeaversByReason {
    /// Empty: none was given.
    QString reason;
    int count = 0;
    friend bool operator==(const LeaversByReason&, const LeaversByReason&) = default;
};
/// Leavers from `from` to `to`, both included, most first, ties by reason.
QList<LeaversByReason> leaversByReason(const QList<CareWorker>& workers, QDate from, QDate to);

} // namespace aelwyd
