// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankround.h"

#include <algorithm>

namespace aelwyd {

BankStatement openedPeriod(const Package& package, const BankSpan& span, int carriedIn, QDate today) {
    BankStatement statement{.period = span, .closed = span.to < today};
    statement.terms = termsOn(package, span.from);
    statement.carriedIn = carriedIn;
    statement.balance = carriedIn;
    return statement;
}

void takeAdjustments(BankStatement& statement, const QList<BankAdjustment>& adjustments) {
    for (const BankAdjustment& adjustment : adjustments)
        if (statement.period.contains(adjustment.on)) {
            statement.adjusted += adjustment.minutes;
            statement.balance += adjustment.minutes;
        }
}

void takeEntry(BankStatement& statement, const LedgerEntry& entry, int& owed) {
    const int minutes = entry.minutes;
    switch (entry.kind) {
    case EntryKind::Delivered:
        statement.delivered += minutes;
        break;
    case EntryKind::Forfeited:
        statement.forfeited += minutes;
        break;
    case EntryKind::Banked:
        statement.banked += minutes;
        statement.balance += minutes;
        break;
    case EntryKind::Used:
        statement.used += minutes;
        statement.balance -= minutes;
        break;
    case EntryKind::Repaid:
        statement.repaid += minutes;
        owed -= minutes;
        break;
    case EntryKind::Owed:
        owed += minutes;
        break;
    default:
        break;
    }
}

void closePeriod(BankStatement& statement, int owed) {
    statement.owed = owed;
    if (!statement.closed) return;
    const int left = statement.balance;
    statement.carried = std::min(left, statement.terms.carryOverLimitMinutes.value_or(0));
    statement.lapsed = left - statement.carried;
    statement.balance = 0;
}

} // namespace aelwyd
