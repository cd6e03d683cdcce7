// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/comparison.h"
#include "tests/support/catch.h"

#include <QMap>

using namespace aelwyd;

namespace {

SupportPlan somePlan() {
    SupportPlan plan{.serviceUser = ServiceUserId::create()};
    plan.texts[PlanText::GoodDay] = {"Codi cyn wyth.", "Up before eight."};
    plan.outcomes = {{.wish = {{}, "Walk to the shop"}}, {.wish = {{}, "Sing in chapel"}}};
    plan.activities = {
        {.what = {{}, "Breakfast together"}, .minutes = 30}, {.what = {{}, "Wash"}}, {.what = {{}, "Dress"}}};
    plan.visits = {{.days = Weekdays::everyDay(), .start = QTime(8, 30), .minutes = 45}};
    return plan;
}

} // namespace

TEST_CASE("Comparing a plan with itself finds nothing") {
    CHECK(compare(somePlan(), somePlan()).size() > 0);
    const SupportPlan plan = somePlan();
    CHECK(compare(plan, plan).isEmpty());
}

TEST_CASE("A text that was never written and an empty text are the same") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.texts[PlanText::Hospital] = {};
    CHECK(compare(before, after).isEmpty());
}

TEST_CASE("A changed text is told with its words before and after") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.texts[PlanText::GoodDay].en = "Up before nine.";
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].part == PlanPart::Texts);
    CHECK(changes[0].field == "good_day");
    CHECK(changes[0].before.value<BilingualText>().en == "Up before eight.");
    CHECK(changes[0].after.value<BilingualText>().en == "Up before nine.");
}

TEST_CASE("Minutes that were changed are told under the activity's name") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.activities[0].minutes = 45;
    after.activities[1].minutes = 10;
    after.activities[0].what.en = "Breakfast at the table";
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[1].item.en == "Breakfast at the table");
    CHECK(changes[1].field == "minutes");
    CHECK(changes[1].before.toInt() == 30);
    CHECK(changes[1].after.toInt() == 45);
    CHECK_FALSE(changes[2].before.isValid());
}

TEST_CASE("Items are known by their id: one taken out and one put in are not a change of the same item") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.outcomes[1] = {.wish = {{}, "Grow leeks"}};
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == ChangeKind::Added);
    CHECK(changes[0].item.en == "Grow leeks");
    CHECK(changes[1].kind == ChangeKind::Removed);
    CHECK(changes[1].item.en == "Sing in chapel");
}

TEST_CASE("Only the item that was moved is told as moved") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.activities.move(2, 0);
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == ChangeKind::Moved);
    CHECK(changes[0].item.en == "Dress");
}

TEST_CASE("Taking an item out, or putting one in between, moves nothing") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.activities.removeAt(0);
    after.activities.insert(1, Activity{.what = {{}, "Shave"}});
    QMap<ChangeKind, int> kinds;
    for (const PlanChange& change : compare(before, after))
        ++kinds[change.kind];
    CHECK(kinds == QMap<ChangeKind, int>{{ChangeKind::Added, 1}, {ChangeKind::Removed, 1}});
}

TEST_CASE("An activity that goes to another tier has changed its tier and has not moved") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.activities[0].tier = ActivityTier::Flexible;
    after.activities.move(0, 2);
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == "tier");
    CHECK(changes[0].after.toString() == "flexible");
}

TEST_CASE("The outcome of an activity is told by its wish") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.activities[0].outcome = after.outcomes[1].id;
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == "outcome");
    CHECK_FALSE(changes[0].before.isValid());
    CHECK(changes[0].after.value<BilingualText>().en == "Sing in chapel");
}

TEST_CASE("A visit has no name and is found by its id") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.visits[0].days = Weekdays::mondayToFriday();
    after.visits[0].start.reset();
    const auto changes = compare(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].id == after.visits[0].id);
    CHECK(changes[0].after.toInt() == 0x1f);
    CHECK(changes[1].before.toTime() == QTime(8, 30));
    CHECK_FALSE(changes[1].after.isValid());
}

TEST_CASE("Changes come in the order of the plan's parts") {
    const SupportPlan before = somePlan();
    SupportPlan after = before;
    after.reviewOn = QDate(2026, 3, 1);
    after.consents.append({.who = {{}, "District nurses"}});
    after.outcomes[0].links.append(FrameworkLink{"national", "relationships"});
    after.texts[PlanText::History].cy = "Ganwyd fi yn y Bala.";
    QList<PlanPart> parts;
    for (const PlanChange& change : compare(before, after))
        parts.append(change.part);
    CHECK(parts == QList{PlanPart::Texts, PlanPart::Outcomes, PlanPart::Consents, PlanPart::Review});
}
