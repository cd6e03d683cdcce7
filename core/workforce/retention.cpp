// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/retention.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

/// How long somebody was seen, in whole months, and whether it ended with their leaving.
struct Seen {
    int months;
    bool left;
};

QList<Seen> seenOf(const QList<Starter>& starters, QDate day) {
    QList<Seen> seen;
    for (const Starter& starter : starters) {
        if (starter.start > day) continue;
        const bool left = starter.left && *starter.left <= day;
        seen.append({std::max(0, wholeMonths(starter.start, left ? *starter.left : day)), left});
    }
    return seen;
}

} // namespace

int wholeMonths(QDate from, QDate to) {
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to) --months;
    return months;
}

QList<SurvivalMonth> survivalOf(const QList<Starter>& starters, QDate day) {
    const QList<Seen> seen = seenOf(starters, day);
    int last = -1;
    for (const Seen& each : seen)
        last = std::max(last, each.months);
    QList<SurvivalMonth> months;
    double survival = 1;
    for (int month = 0; month <= last; ++month) {
        const auto atRisk =
            std::count_if(seen.begin(), seen.end(), [&](const Seen& s) { return s.months >= month; });
        const auto left = std::count_if(seen.begin(), seen.end(),
                                        [&](const Seen& s) { return s.months == month && s.left; });
        survival *= 1.0 - static_cast<double>(left) / static_cast<double>(atRisk);
        months.append({month, static_cast<int>(atRisk), static_cast<int>(left), survival});
    }
    return months;
}

QList<LeaversByReason> leaversByReason(const QList<CareWorker>& workers, QDate from, QDate to) {
    QHash<QString, int> counts;
    for (const CareWorker& worker : workers)
        if (worker.leaveDate && *worker.leaveDate >= from && *worker.leaveDate <= to)
            ++counts[worker.leaveReason];
    QList<LeaversByReason> list;
    for (auto reason = counts.begin(); reason != counts.end(); ++reason)
        list.append({reason.key(), *reason});
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return std::pair(-a.count, a.reason) < std::pair(-b.count, b.reason);
    });
    return list;
}

} // namespace aelwyd
