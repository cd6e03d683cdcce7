// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/runline.h"

namespace aelwyd {

namespace {

bool isSpending(const LedgerEntry& entry) {
    return entry.kind == EntryKind::Delivered || entry.kind == EntryKind::Forfeited;
}

/// Planned, flexible and pop-in: what still takes from the block.
bool willSpend(const Visit& visit) {
    const bool care = visit.kind != VisitKind::Review && visit.kind != VisitKind::Shadowing;
    return care && visit.state == VisitState::Planned && visit.plannedStart;
}

} // namespace

int RunLine::steadyOn(QDate day) const {
    const qint64 passed = std::clamp<qint64>(period.from.daysTo(day) + 1, 0, days());
    return int((qint64(allowed) * passed + days() / 2) / days());
}

std::optional<int> RunLine::on(QDate day) const {
    const qint64 place = period.from.daysTo(day);
    if (place < 0 || place >= days()) return std::nullopt;
    if (place < spent.size()) return spent.at(place);
    return planned.value(place - spent.size(), atTheEnd());
}

RunLine runLineOf(const BankStatement& statement, const QList<Visit>& visits, QDate today) {
    RunLine line{.period = statement.period, .today = today, .allowed = statement.allowed()};
    QList<int> perDay(line.days(), 0);
    const auto add = [&](QDate day, int minutes) {
        const qint64 place = line.period.from.daysTo(day);
        if (place >= 0 && place < perDay.size()) perDay[place] += minutes;
    };
    for (const LedgerEntry& entry : statement.entries)
        if (isSpending(entry)) add(entry.on, entry.minutes);
    // What nobody has recorded yet is still to come; on the last day no day is left to show it on.
    int sum = 0, unshown = 0;
    for (const Visit& visit : visits) {
        if (!willSpend(visit) || !line.period.contains(visit.plannedStart->day())) continue;
        const QDate day = std::max(visit.plannedStart->day(), today.addDays(1));
        const int minutes = visit.plannedMinutes.value_or(0);
        day <= line.period.to ? add(day, minutes) : void(unshown += minutes);
    }
    for (int place = 0; place < perDay.size(); ++place) {
        sum += perDay.at(place);
        (line.period.from.addDays(place) <= today ? line.spent : line.planned).append(sum);
    }
    line.end = sum + unshown;
    return line;
}

} // namespace aelwyd
