// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/charges.h"
#include "tests/bank/life.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QDate kWednesday(2026, 11, 25);

Package charged(int leastMinutes, int mostMinutes, std::optional<int> rate, std::optional<int> most) {
    Package package = packageFrom(QDate(2010, 1, 4), 0);
    package.hours = {{QDate(2010, 1, 4), leastMinutes, mostMinutes}};
    package.hourlyRatePence = rate;
    package.maxWeeklyChargePence = most;
    return package;
}

std::array<int, 2> penceOf(const Package& package, QDate day = kWednesday) {
    return *weeklyCharge(package, day, nationalMaxima()).pence;
}

} // namespace

TEST_CASE("A week costs the least of its hours, the assessed maximum and the national one") {
    CHECK(penceOf(charged(60, 120, 1000, {})) == std::array{1000, 2000});
    CHECK(penceOf(charged(360, 480, 1500, 5000)) == std::array{5000, 5000});
    CHECK(penceOf(charged(360, 480, 1500, {})) == std::array{9000, 10000});
    CHECK(penceOf(charged(360, 480, 1500, 12000)) == std::array{9000, 10000});
    CHECK(penceOf(charged(360, 480, 1500, 0)) == std::array{0, 0});
    CHECK(weeklyCharge(charged(360, 480, 1500, {}), kWednesday, nationalMaxima()).affectedByFlexibility());
    CHECK_FALSE(
        weeklyCharge(charged(360, 480, 1500, 5000), kWednesday, nationalMaxima()).affectedByFlexibility());
    CHECK_FALSE(weeklyCharge(charged(360, 480, {}, 5000), kWednesday, nationalMaxima()).pence);
}

TEST_CASE("Without agreed hours no charge is told, unless there is nothing to pay in any case") {
    Package package = charged(0, 0, 1500, {});
    package.hours.clear();
    const auto missing = weeklyCharge(package, kWednesday, nationalMaxima());
    CHECK((missing.basis == ChargeBasis::NoHours && !missing.isTold()));
    package.maxWeeklyChargePence = 0;
    const auto nothing = weeklyCharge(package, kWednesday, nationalMaxima());
    CHECK((nothing.basis == ChargeBasis::NothingToPay && nothing.isTold()));
    package.hourlyRatePence.reset();
    CHECK(weeklyCharge(package, kWednesday, nationalMaxima()).basis == ChargeBasis::NoRate);
}

TEST_CASE("Half a penny goes up") {
    CHECK(penceOf(charged(1, 3, 30, {})) == std::array{1, 2});   // 0.5 and 1.5 pence
    CHECK(penceOf(charged(1, 29, 29, {})) == std::array{0, 14}); // 0.483 and 14.016
}

TEST_CASE("The national maximum is the one of the week's Monday") {
    const Package much = charged(6000, 6000, 2000, {});
    const std::pair<QDate, int> steps[] = {
        {{2011, 4, 11}, 5000}, {{2014, 4, 6}, 5000},  {{2014, 4, 7}, 5500},   {{2015, 4, 6}, 6000},
        {{2017, 4, 9}, 6000},  {{2017, 4, 10}, 7000}, {{2018, 4, 9}, 8000},   {{2019, 4, 8}, 9000},
        {{2020, 4, 5}, 9000},  {{2020, 4, 6}, 10000}, {{2026, 11, 29}, 10000}};
    for (const auto& [day, pence] : steps) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(penceOf(much, day) == std::array{pence, pence});
        CHECK(weeklyCharge(much, day, nationalMaxima()).monday.dayOfWeek() == 1);
    }
    CHECK(penceOf(much, QDate(2011, 4, 10)) == std::array{200000, 200000});
}
