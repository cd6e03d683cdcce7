// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/continuity.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kDay(2026, 11, 23);

MadeVisit madeBy(const QList<CareWorkerId>& workers, int daysAgo = 0) {
    return {*ServiceUserId::tryFromString(QStringLiteral("{11111111-1111-4111-8111-111111111111}")),
            kDay.addDays(-daysAgo), workers};
}

} // namespace

TEST_CASE("Continuity counts the faces, always with the number of visits") {
    const auto a = CareWorkerId::create();
    const auto b = CareWorkerId::create();
    CHECK(continuityOf({}).visits == 0);
    CHECK_FALSE(continuityOf({}).usualProviderShare);
    CHECK_FALSE(continuityOf({madeBy({a})}).biceBoxerman);
    CHECK(continuityOf({madeBy({a}), madeBy({a})}).biceBoxerman == 1.0);
    CHECK(continuityOf({madeBy({a}), madeBy({b})}).biceBoxerman == 0.0);
    const auto four = continuityOf({madeBy({a}), madeBy({a}), madeBy({a}), madeBy({b})});
    CHECK((four.visits == 4 && four.differentWorkers == 2));
    CHECK(four.usualProviderShare == 0.75);
    CHECK(four.biceBoxerman == 0.5); // (9 + 1 − 4) / 12
    const auto both = continuityOf({madeBy({a, b})});
    CHECK((both.visits == 1 && both.meetings == 2 && both.usualProviderShare == 0.5));
}

TEST_CASE("Of a time, only the visits of its days are counted") {
    const auto a = CareWorkerId::create();
    const QList<MadeVisit> visits{madeBy({a}), madeBy({a}, 6), madeBy({a}, 7), madeBy({a}, 13),
                                  madeBy({a}, -1)};
    CHECK(continuityOf(visits, kDay, 7).visits == 2);
    CHECK(continuityOf(visits, kDay, 14).visits == 4);
}

TEST_CASE("A team's continuity is an average over people and meetings, and leaves out whom nobody visited") {
    const auto a = CareWorkerId::create();
    const auto b = CareWorkerId::create();
    const Continuity always = continuityOf({madeBy({a}), madeBy({a}), madeBy({a})});
    const Continuity mixed = continuityOf({madeBy({a}), madeBy({b})});
    const TeamContinuity team = teamContinuityOf({always, mixed, Continuity{}});
    CHECK((team.people == 2 && team.visits == 5 && team.meetings == 5));
    CHECK(team.workersAPerson == 1.5);
    CHECK(team.usualProviderShare == 0.8); // (3 + 1) of 5
    CHECK(team.biceBoxerman == 0.6);       // 1 over three meetings, 0 over two
    CHECK_FALSE(teamContinuityOf({}).usualProviderShare);
    CHECK(teamContinuityOf({}).workersAPerson == 0);
}
