// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"

namespace aelwyd {

/// A period of `package` as it opens, its block not yet worked out.
BankStatement openedPeriod(const Package& package, const BankSpan& span, int carriedIn, QDate today);
/// Adds the minutes of those that lie on its days: to what was adjusted, and to the balance.
void takeAdjustments(BankStatement& statement, const QList<BankAdjustment>& adjustments);
/// One entry of a visit that stands; `owed` is what is owed to the person, before and after.
void takeEntry(BankStatement& statement, const LedgerEntry& entry, int& owed);
/// What is left goes over up to the limit of the period's own terms and lapses beyond it; what was used too
/// much goes over whole. Until the last day is past, nothing goes over.
void closePeriod(BankStatement& statement, int owed);

} // namespace aelwyd
