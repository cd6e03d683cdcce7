// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"

namespace aelwyd {

/// The days of one bank period; both count.
struct BankSpan {
    QDate from;
    QDate to;
    bool contains(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const BankSpan&, const BankSpan&) = default;
};

/// The day on which the first period begins: the one agreed, else the package's start; nothing while the
/// package has no start.
std::optional<QDate> bankStart(const Package& package);
/// The period of this number, from 0; the package must have a bank start. Weeks are counted by days, months
/// by the calendar from the first day and clamped to the month's last (31 January, 28 February, 31 March).
/// Later terms begin a period on their first day, and the one before ends, cut short if need be.
BankSpan bankSpan(const Package& package, int number);
/// The number of the period that holds `day`; nothing before the bank start.
std::optional<int> bankNumber(const Package& package, QDate day);
/// The terms in force on `day`, before the bank the first ones; its day is the first one under them, not
/// valid without a bank start.
BankTerms termsOn(const Package& package, QDate day);
/// The day that was agreed for periods to be counted from, as the latest terms have it; nothing if none was.
std::optional<QDate> countedFrom(const Package& package);

/// Whether hours are agreed for this day: from the package's start on, while it is neither paused nor ended.
bool isInForce(const Package& package, QDate day);
/// Whether the day lies before the package's start or after its end; a pause is inside.
bool isOutside(const Package& package, QDate day);
/// The cost-neutral block of these days in minutes (All-care, Powys): the upper weekly minutes in force on
/// each day, a seventh of them a day, half a minute up.
int blockOf(const Package& package, const BankSpan& span);

} // namespace aelwyd
