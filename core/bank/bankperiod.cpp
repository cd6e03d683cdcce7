// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankperiod.h"

namespace aelwyd {

namespace {

constexpr int kDaysOfAWeek = 7;

/// The first day of the period of this number.
QDate firstDay(const Package& package, int number) {
    const QDate start = *bankStart(package);
    switch (package.bankPeriod) {
    case BankPeriod::Week:
        return start.addDays(qint64(kDaysOfAWeek) * number);
    case BankPeriod::FourWeeks:
        return start.addDays(qint64(4) * kDaysOfAWeek * number);
    case BankPeriod::Month:
        return start.addMonths(number);
    case BankPeriod::ThreeMonths:
        return start.addMonths(3 * number);
    }
    return start;
}

int longestPeriod(BankPeriod period) {
    switch (period) {
    case BankPeriod::Week:
        return kDaysOfAWeek;
    case BankPeriod::FourWeeks:
        return 4 * kDaysOfAWeek;
    case BankPeriod::Month:
        return 31;
    case BankPeriod::ThreeMonths:
        return 92;
    }
    return kDaysOfAWeek;
}

} // namespace

std::optional<QDate> bankStart(const Package& package) {
    if (!package.startsOn) return std::nullopt;
    return package.bankStartsOn ? package.bankStartsOn : package.startsOn;
}

BankSpan bankSpan(const Package& package, int number) {
    return {firstDay(package, number), firstDay(package, number + 1).addDays(-1)};
}

std::optional<int> bankNumber(const Package& package, QDate day) {
    const auto start = bankStart(package);
    if (!start || day < *start) return std::nullopt;
    // No period is longer: the guess is never too late.
    int number = static_cast<int>(start->daysTo(day) / longestPeriod(package.bankPeriod));
    while (firstDay(package, number + 1) <= day)
        ++number;
    return number;
}

bool isInForce(const Package& package, QDate day) {
    return package.startsOn && day >= *package.startsOn && stageOn(package, day) == PackageStage::Active;
}

bool isOutside(const Package& package, QDate day) {
    return !package.startsOn || day < *package.startsOn || stageOn(package, day) == PackageStage::Ended;
}

int blockOf(const Package& package, const BankSpan& span) {
    qint64 sevenths = 0;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        const auto hours = isInForce(package, day) ? hoursOn(package, day) : std::nullopt;
        if (hours) sevenths += hours->maximumMinutes;
    }
    return static_cast<int>((2 * sevenths + kDaysOfAWeek) / (2 * kDaysOfAWeek));
}

} // namespace aelwyd
