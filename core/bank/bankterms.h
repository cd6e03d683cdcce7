// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankperiod.h"

namespace aelwyd {

/// The last day of the last period that is over; nothing while none is.
std::optional<QDate> lastClosedDay(const Package& package, QDate today);
/// The terms agreed last, those of a day still to come included. Its day is not valid for the first terms of
/// a package without a bank start.
BankTerms latestTerms(const Package& package);
/// The day from which terms hold when no other is asked for: while no period is over the bank's first day,
/// afterwards the day after the period that runs. Nothing without a bank start.
std::optional<QDate> usualTermsDay(const Package& package, QDate today);
/// The day on which terms asked for from `day` begin to hold: a period keeps the terms that it began under,
/// because the person was told by them what will lapse (three weeks before its end), so they hold from the
/// first period that begins on that day or later. The package must have a bank start.
QDate firstDayOfTerms(const Package& package, QDate day);
/// `package` with these terms from firstDayOfTerms on; terms agreed for days after that give way. On or
/// before the bank's first day, and without a bank start, they become the first terms.
Package withTerms(Package package, const BankTerms& terms);
/// `package` with periods counted from `day`, which must not lie in a period that is over: the period that
/// runs then ends on the day before. While no period is over, the first one begins then.
Package withFirstDay(Package package, const std::optional<QDate>& day, QDate today);
/// What stands against putting `after` in the place of `before`: PeriodClosed (argument: lastClosedDay as ISO
/// date) on "bank_starts_on" if a period that is over would get other days or another limit. A package's
/// start that is put right is a fact like a visit's, and moves its periods where no first day was agreed.
Problems problemsOfTerms(const Package& before, const Package& after, QDate today);

} // namespace aelwyd
