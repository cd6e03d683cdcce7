// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchingservice.h"
#include "tests/matching/office.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct LimitsAgency : TestAgency {
    MatchingService matching{workspace};
};

} // namespace

TEST_CASE("Weights get a version each, and the old ones can be asked for") {
    LimitsAgency agency;
    MatchWeights changed;
    changed.most = {10, 40, 10, 10, 10, 5, 10, 5};
    REQUIRE(agency.matching.setWeights(changed));
    CHECK(agency.matching.weights().version == 3);
    CHECK(agency.matching.weights().of(ReasonCode::Language) == 40);
    CHECK(agency.matching.weights(1) == MatchWeights::first());
    CHECK(agency.matching.weights(2) == MatchWeights{});
    CHECK_FALSE(agency.matching.weights(4));
    changed.most = {10, 40, 10, 10, 10, 5, 10, 6};
    CHECK_FALSE(agency.matching.setWeights(changed));
}

TEST_CASE("The agency sets the ceilings of the rules, and what was decided before keeps its own") {
    LimitsAgency agency;
    MatchWeights set = agency.matching.weights();
    CHECK(set.limits == MatchLimits{});
    set.limits = {.redWeeklyMinutes = 16 * 60, .microPeople = 2, .dbsYears = 2, .registrationMonths = 3};
    REQUIRE(agency.matching.setWeights(set));
    CHECK(agency.matching.weights().limits == set.limits);
    CHECK(agency.matching.weights().most == MatchWeights{}.most);
    CHECK(agency.matching.weights(2)->limits == MatchLimits{});
    set.limits.redWeeklyMinutes = 0;
    set.limits.dbsYears = 11;
    const auto refused = agency.matching.setWeights(set);
    REQUIRE(refused.problems().size() == 2);
    CHECK(refused.problems()[0] == Problem{"red_hours", ErrorCode::Range, {"1", "48"}});
    CHECK(refused.problems()[1] == Problem{"dbs_years", ErrorCode::Range, {"1", "10"}});
}

TEST_CASE("A visit is held to the ceilings of its day") {
    LimitsAgency agency;
    const QDate today = agency.clock.today();
    const auto person = takeOn(agency, "Eirlys", "Rees", "P-1");
    StaffMember tested = freeWorker("W-9");
    tested.worker.experience = tested.experience.first();
    tested.worker.dbsDate = today.addYears(-2).addDays(-30);
    REQUIRE(agency.workforce.save(tested.worker));
    const auto rulesOn = [&](QDate day) {
        const auto answer = agency.matching.match(person.id, *LocalMoment::at(day, QTime(9, 0)), 45).value();
        for (const Candidate& each : answer.ranking.candidates)
            if (each.worker == tested.worker.id) return each.rules;
        return std::vector<BrokenRule>{};
    };
    REQUIRE(agency.people.decideComplexity(person.id, {Rag::Green, QDate(2026, 1, 1), {}, {}}));
    CHECK(rulesOn(today).empty());
    MatchWeights set = agency.matching.weights();
    set.limits.dbsYears = 2;
    REQUIRE(agency.matching.setWeights(set));
    REQUIRE(rulesOn(today).size() == 1);
    CHECK(rulesOn(today)[0].rule == MatchRule::Dbs);
    CHECK(rulesOn(today)[0].limit == 2);
    CHECK(rulesOn(today.addDays(-7)).empty());
    CHECK(agency.workforce.dueTerms(today).dbsYears == 2);
    CHECK(agency.workforce.dueTerms(today.addDays(-1)).dbsYears == 3);
    const auto due = agency.workforce.dueFor(tested.worker.id, today);
    CHECK(std::any_of(due.begin(), due.end(), [](const DueItem& item) {
        return item.kind == DueKind::Dbs && item.state == DueState::Late;
    }));
    LimitsByDay none;
    CHECK(none.on(today) == MatchLimits{});
}
