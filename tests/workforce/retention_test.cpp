// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/retention.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

Starter from(QDate start, std::optional<QDate> left = {}) {
    return {start, left, {}, FirstWeeks::Unknown};
}

} // namespace

TEST_CASE("Whole months clamp to the month's end") {
    CHECK(wholeMonths(QDate(2026, 1, 31), QDate(2026, 2, 27)) == 0);
    CHECK(wholeMonths(QDate(2026, 1, 31), QDate(2026, 2, 28)) == 1);
    CHECK(wholeMonths(QDate(2026, 1, 31), QDate(2026, 3, 30)) == 1);
    CHECK(wholeMonths(QDate(2026, 1, 31), QDate(2026, 3, 31)) == 2);
    CHECK(wholeMonths(QDate(2025, 12, 15), QDate(2026, 1, 14)) == 0);
}

TEST_CASE("Survival by hand: six starters, two leave, the others are seen for as long as they were here") {
    const QDate day(2026, 7, 1);
    // Months seen: 6 (still here), 6 (here), 1 (left), 2 (here: started in May), 2 (left), 0 (here).
    const auto months = survivalOf({from(QDate(2026, 1, 1)), from(QDate(2026, 1, 1)),
                                    from(QDate(2026, 1, 1), QDate(2026, 2, 10)), from(QDate(2026, 5, 1)),
                                    from(QDate(2026, 1, 1), QDate(2026, 3, 5)), from(QDate(2026, 6, 20))},
                                   day);
    REQUIRE(months.size() == 7);
    CHECK(months[0] == SurvivalMonth{0, 6, 0, 1.0});
    CHECK(months[1].atRisk == 5);
    CHECK(months[1].left == 1);
    CHECK(months[1].survival == Approx(4.0 / 5));
    CHECK(months[2].atRisk == 4);
    CHECK(months[2].left == 1);
    CHECK(months[2].survival == Approx(4.0 / 5 * 3 / 4));
    CHECK(months[3].atRisk == 2);
    CHECK(months[6].atRisk == 2);
    CHECK(months[6].survival == Approx(0.6));
}

TEST_CASE(
    "Who leaves after the day is still here, who starts after it is not counted, and nobody is no curve") {
    const QDate day(2026, 7, 1);
    const auto months =
        survivalOf({from(QDate(2026, 6, 1), QDate(2026, 7, 2)), from(QDate(2026, 8, 1))}, day);
    REQUIRE(months.size() == 2);
    CHECK(months[1] == SurvivalMonth{1, 1, 0, 1.0});
    CHECK(survivalOf({}, day).isEmpty());
    const auto gone = survivalOf({from(QDate(2026, 6, 1), QDate(2026, 6, 1))}, day);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].survival == 0.0);
}

TEST_CASE("Leavers by reason, most first") {
    QList<CareWorker> workers(4);
    workers[0].leaveDate = workers[1].leaveDate = QDate(2026, 5, 1);
    workers[0].leaveReason = workers[1].leaveReason = QStringLiteral("hours");
    workers[2].leaveDate = QDate(2026, 5, 31);
    workers[3].leaveDate = QDate(2026, 6, 1);
    CHECK(leaversByReason(workers, QDate(2026, 5, 1), QDate(2026, 5, 31)) ==
          QList<LeaversByReason>{{QStringLiteral("hours"), 2}, {QString(), 1}});
}
