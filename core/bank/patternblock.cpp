// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/patternblock.h"

#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

/// The new visits by their start; they always have one.
QList<Visit*> newVisitsOf(PatternChange& change) {
    QList<Visit*> visits;
    for (Visit& visit : change.added)
        visits.append(&visit);
    for (auto& [before, after] : change.changed)
        visits.append(&after);
    std::sort(visits.begin(), visits.end(), [](const Visit* a, const Visit* b) {
        return std::tie(*a->plannedStart, a->id) < std::tie(*b->plannedStart, b->id);
    });
    return visits;
}

Problem passing(const BankStatement& period) {
    return {{},
            ErrorCode::OverBlock,
            {QString::number(period.spent() + period.planned), QString::number(period.allowed()),
             period.period.from.toString(Qt::ISODate), period.period.to.toString(Qt::ISODate)}};
}

} // namespace

Problems approveWithinBlock(PatternChange& change, const BankFacts& facts, QDate today,
                            const QString& approver) {
    Problems problems;
    std::optional<BankStatement> period;
    bool passes = false;
    const auto close = [&] {
        if (period && passes) problems.append(passing(*period));
        passes = false;
    };
    for (Visit* visit : newVisitsOf(change)) {
        const QDate day = visit->plannedStart->day();
        if (!period || !period->period.contains(day)) {
            close();
            period = bankStatement(facts, day, today);
        }
        const bool over = period && !problemsOfPlanning(*visit, *period).isEmpty();
        visit->approvedBy = over ? approver : QString();
        passes = passes || over;
        if (period) period->planned += visit->plannedMinutes.value_or(0);
    }
    close();
    return problems;
}

} // namespace aelwyd
