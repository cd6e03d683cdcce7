// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/packagechange.h"
#include "tests/bank/life.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Months are counted from the anchor and clamped to their last day") {
    const Package package = packageFrom(QDate(2026, 1, 31), 600, BankPeriod::Month);
    CHECK(bankSpan(package, 0) == BankSpan{QDate(2026, 1, 31), QDate(2026, 2, 27)});
    CHECK(bankSpan(package, 1) == BankSpan{QDate(2026, 2, 28), QDate(2026, 3, 30)});
    CHECK(bankSpan(package, 2) == BankSpan{QDate(2026, 3, 31), QDate(2026, 4, 29)});
    const Package leap = packageFrom(QDate(2023, 11, 30), 600, BankPeriod::ThreeMonths);
    CHECK(bankSpan(leap, 0) == BankSpan{QDate(2023, 11, 30), QDate(2024, 2, 28)});
    CHECK(bankSpan(leap, 1) == BankSpan{QDate(2024, 2, 29), QDate(2024, 5, 29)});
}

TEST_CASE("Every day from the bank's first belongs to one period, and none before it") {
    for (BankPeriod period : allOf<BankPeriod>()) {
        Package package = packageFrom(QDate(2023, 1, 31), 600, period);
        for (QDate day(2023, 1, 31); day < QDate(2026, 6, 1); day = day.addDays(1))
            REQUIRE(bankSpan(package, *bankNumber(package, day)).contains(day));
        CHECK_FALSE(bankNumber(package, QDate(2023, 1, 30)));
        package.bankStartsOn = QDate(2023, 2, 10);
        CHECK_FALSE(bankNumber(package, QDate(2023, 2, 9)));
        CHECK(bankNumber(package, QDate(2023, 2, 10)) == 0);
        package.startsOn.reset();
        CHECK_FALSE(bankNumber(package, QDate(2023, 2, 10)));
    }
}

TEST_CASE("The block counts each day at its own figure, half a minute up") {
    const QDate start(2026, 1, 5);
    Package package = packageFrom(start, 420, BankPeriod::FourWeeks);
    const BankSpan span = bankSpan(package, 0);
    CHECK(blockOf(package, span) == 4 * 420);
    CHECK(blockOf(withPause(package, start.addDays(3), start.addDays(11)).value(), span) == 19 * 60);
    CHECK(blockOf(withEnd(package, start.addDays(6)).value(), span) == 420);
    package = withHours(package, {start.addDays(14), 0, 840});
    CHECK(blockOf(package, span) == 2 * 420 + 2 * 840);
    package.hours = {};
    CHECK(blockOf(package, span) == 0);
    const Package uneven = packageFrom(start, 100, BankPeriod::Week);
    CHECK(blockOf(withEnd(uneven, start).value(), bankSpan(uneven, 0)) == 14);            // 14.28…
    CHECK(blockOf(withEnd(uneven, start.addDays(3)).value(), bankSpan(uneven, 0)) == 57); // 57.14…
    const Package half = packageFrom(start, 95, BankPeriod::Week);
    CHECK(blockOf(withEnd(half, start).value(), bankSpan(half, 0)) == 14); // 13.57…
}

TEST_CASE("A leap day is a day of its own") {
    const Package package = packageFrom(QDate(2024, 2, 1), 700, BankPeriod::Month);
    CHECK(blockOf(package, bankSpan(package, 0)) == 2900);
    const Package common = packageFrom(QDate(2025, 2, 1), 700, BankPeriod::Month);
    CHECK(blockOf(common, bankSpan(common, 0)) == 2800);
}

TEST_CASE("A pause holds from its first day to its last, and what follows goes on as it was") {
    const QDate start(2026, 1, 5);
    const Package package = packageFrom(start, 420);
    const Package paused = withPause(package, start.addDays(3), start.addDays(5)).value();
    CHECK(isInForce(paused, start.addDays(2)));
    CHECK_FALSE(isInForce(paused, start.addDays(3)));
    CHECK_FALSE(isInForce(paused, start.addDays(5)));
    CHECK(isInForce(paused, start.addDays(6)));
    CHECK(withPause(paused, start.addDays(3), start.addDays(5)).value() == paused);
    const Package longer = withPause(paused, start.addDays(5), start.addDays(8)).value();
    CHECK_FALSE(isInForce(longer, start.addDays(6)));
    CHECK(isInForce(longer, start.addDays(9)));
    CHECK(problemsOf(longer).isEmpty());
    const Package fromTheStart = withPause(package, start, start).value();
    CHECK(problemsOf(fromTheStart).isEmpty());
    CHECK_FALSE(isInForce(fromTheStart, start));
    CHECK(isInForce(fromTheStart, start.addDays(1)));
    const Package ended = withEnd(package, start.addDays(10)).value();
    const Package overTheEnd = withPause(ended, start.addDays(9), start.addDays(20)).value();
    CHECK(problemsOf(overTheEnd).isEmpty());
    CHECK(isOutside(overTheEnd, start.addDays(11)));
    CHECK_FALSE(isOutside(overTheEnd, start.addDays(10)));
    CHECK_FALSE(withPause(ended, start.addDays(11), start.addDays(12)));
    CHECK_FALSE(withEnd(package, start.addDays(-1)));
    CHECK(withEnd(ended, start.addDays(12)).value().stages.last().from == start.addDays(13));
}
