// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankperiod.h"

#include <QVarLengthArray>
#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kDaysOfAWeek = 7;

/// Periods of one length, counted from one day, until the next ones begin.
struct Run {
    BankPeriod period;
    QDate anchor;
    /// Its first day, on which a period begins.
    QDate from;
    std::optional<int> carryOverLimitMinutes;
    /// The number of its first period, and how many there would have been since the anchor.
    int first = 0;
    int skipped = 0;
};
using Runs = QVarLengthArray<Run, 4>;

/// The first day of the period of this number, counted from `anchor`.
QDate firstDay(BankPeriod period, QDate anchor, int number) {
    switch (period) {
    case BankPeriod::Week:
        return anchor.addDays(qint64(kDaysOfAWeek) * number);
    case BankPeriod::FourWeeks:
        return anchor.addDays(qint64(4) * kDaysOfAWeek * number);
    case BankPeriod::Month:
        return anchor.addMonths(number);
    case BankPeriod::ThreeMonths:
        return anchor.addMonths(3 * number);
    }
    return anchor;
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

/// The number of the period that holds `day`, counted from `anchor`, which is no later.
int numberFrom(BankPeriod period, QDate anchor, QDate day) {
    // No period is longer: the guess is never too late.
    int number = static_cast<int>(anchor.daysTo(day) / longestPeriod(period));
    while (firstDay(period, anchor, number + 1) <= day)
        ++number;
    return number;
}

/// Where a period would have begun anyway, one of the same length is counted on from the old day: a month
/// from the 31st stays one.
Run follows(const Run& before, const BankTerms& terms) {
    const int past = numberFrom(before.period, before.anchor, terms.from.addDays(-1)) + 1;
    Run run{terms.period, terms.from, terms.from, terms.carryOverLimitMinutes,
            before.first + past - before.skipped};
    if (terms.period != before.period || firstDay(before.period, before.anchor, past) != terms.from)
        return run;
    run.anchor = before.anchor;
    run.skipped = past;
    return run;
}

/// The package must have a bank start.
Runs runsOf(const Package& package) {
    const QDate start = *bankStart(package);
    Runs runs{{package.bankPeriod, start, start, package.carryOverLimitMinutes}};
    for (const BankTerms& terms : package.laterTerms) {
        if (terms.from <= start)
            runs.back() = {terms.period, start, start, terms.carryOverLimitMinutes};
        else if (terms.from > runs.back().from)
            runs.append(follows(runs.back(), terms));
    }
    return runs;
}

} // namespace

std::optional<QDate> bankStart(const Package& package) {
    if (!package.startsOn) return std::nullopt;
    return package.bankStartsOn ? package.bankStartsOn : package.startsOn;
}

BankSpan bankSpan(const Package& package, int number) {
    const Runs runs = runsOf(package);
    auto run = runs.end() - 1;
    while (run != runs.begin() && run->first > number)
        --run;
    const int counted = number - run->first + run->skipped;
    const QDate next = firstDay(run->period, run->anchor, counted + 1);
    const bool isLast = run + 1 == runs.end();
    return {firstDay(run->period, run->anchor, counted),
            (isLast ? next : std::min(next, (run + 1)->from)).addDays(-1)};
}

std::optional<int> bankNumber(const Package& package, QDate day) {
    const auto start = bankStart(package);
    if (!start || day < *start) return std::nullopt;
    const Runs runs = runsOf(package);
    auto run = runs.end() - 1;
    while (run->from > day)
        --run;
    return run->first + numberFrom(run->period, run->anchor, day) - run->skipped;
}

BankTerms termsOn(const Package& package, QDate day) {
    if (!bankStart(package)) return {{}, package.bankPeriod, package.carryOverLimitMinutes};
    const Runs runs = runsOf(package);
    auto run = runs.end() - 1;
    while (run != runs.begin() && run->from > day)
        --run;
    return {run->from, run->period, run->carryOverLimitMinutes};
}

std::optional<QDate> countedFrom(const Package& package) {
    if (package.laterTerms.isEmpty() || !bankStart(package)) return package.bankStartsOn;
    return runsOf(package).back().anchor;
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
