// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/package.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using enum PackageStage;

namespace {

const QDate kDay(2026, 5, 1);

Package package() {
    return {.serviceUser = ServiceUserId::create()};
}

Package withStages(const QList<PackageStage>& stages) {
    Package made = package();
    for (int i = 0; i < stages.size(); ++i)
        made = withStage(made, {kDay.addDays(i), stages[i], {}});
    return made;
}

bool has(const Package& package, const char* field, ErrorCode code) {
    const Problems problems = problemsOf(package);
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& p) { return p.field == QLatin1String(field) && p.code == code; });
}

QList<QDate> daysOf(const Package& package) {
    QList<QDate> days;
    for (const auto& hours : package.hours)
        days.append(hours.from);
    return days;
}

} // namespace

TEST_CASE("The life of a package runs from enquiry to its end, with pauses, and may begin again") {
    CHECK(problemsOf(withStages({Enquiry, Assessment, Active, Paused, Active, Ended})).isEmpty());
    CHECK(problemsOf(withStages({Active, Ended, Active})).isEmpty());
    CHECK(problemsOf(withStages({Ended})).isEmpty());
}

TEST_CASE("Each step from one stage to another is allowed or refused as the life of a package has it") {
    const QList<QPair<PackageStage, PackageStage>> allowed{
        {Enquiry, Assessment}, {Enquiry, Active}, {Enquiry, Ended}, {Assessment, Active}, {Assessment, Ended},
        {Active, Paused},      {Active, Ended},   {Paused, Active}, {Paused, Ended},      {Ended, Active}};
    const QHash<PackageStage, QList<PackageStage>> way{{Enquiry, {}},
                                                       {Assessment, {Assessment}},
                                                       {Active, {Active}},
                                                       {Paused, {Active, Paused}},
                                                       {Ended, {Ended}}};
    for (PackageStage from : allOf<PackageStage>())
        for (PackageStage to : allOf<PackageStage>()) {
            const bool good = from == to || allowed.contains({from, to});
            INFO(toCode(from).toStdString() << " to " << toCode(to).toStdString());
            CHECK(has(withStages(way[from] + QList{to}), "stage", ErrorCode::DateOrder) != good);
            CHECK(nextStages(from).contains(to) == allowed.contains({from, to}));
        }
}

TEST_CASE("A refused step names both stages") {
    const Problems problems = problemsOf(withStages({Active, Assessment}));
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().arguments == QStringList{QStringLiteral("active"), QStringLiteral("assessment")});
}

TEST_CASE("A change of stage holds from its day on") {
    const Package made = withStages({Assessment, Active});
    CHECK(stageOn(made, kDay.addDays(-1)) == Enquiry);
    CHECK(stageOn(made, kDay) == Assessment);
    CHECK(stageOn(made, kDay.addDays(1)) == Active);
    CHECK(stageOn(made, kDay.addYears(10)) == Active);
    CHECK(stageOn(package(), kDay) == Enquiry);
}

TEST_CASE("A second change on the same day replaces the first, an earlier one goes before") {
    Package made = withStages({Active});
    made = withStage(made, {kDay, Paused, QStringLiteral("hospital")});
    REQUIRE(made.stages.size() == 1);
    CHECK(made.stages.first().reason == u"hospital");
    made = withStage(made, {kDay.addDays(-3), Active, {}});
    REQUIRE(made.stages.size() == 2);
    CHECK(made.stages.first().stage == Active);
}

TEST_CASE("Two entries on one day, or out of order, are refused: only one of them could be kept") {
    Package made = package();
    made.stages = {{kDay, Active, {}}, {kDay, Paused, {}}};
    CHECK(has(made, "stage_from", ErrorCode::DateOrder));
    made.stages = {{kDay, Active, {}}, {kDay.addDays(-1), Paused, {}}};
    CHECK(has(made, "stage_from", ErrorCode::DateOrder));
    made.stages.clear();
    made.hours = {{kDay, 60, 60}, {kDay, 90, 90}};
    CHECK(has(made, "hours_from", ErrorCode::DateOrder));
}

TEST_CASE("Agreed hours are in force from their day, and the first ones before it") {
    Package made = package();
    CHECK_FALSE(hoursOn(made, kDay));
    made = withHours(withHours(made, {kDay, 360, 480}), {kDay.addDays(10), 600, 600});
    CHECK(hoursOn(made, kDay.addDays(-1))->maximumMinutes == 480);
    CHECK(hoursOn(made, kDay)->minimumMinutes == 360);
    CHECK(hoursOn(made, kDay.addDays(9))->maximumMinutes == 480);
    CHECK(hoursOn(made, kDay.addDays(10))->maximumMinutes == 600);
    CHECK(hoursOn(made, kDay.addDays(11))->maximumMinutes == 600);
}

TEST_CASE("Hours that change nothing add no entry, others take their place in order") {
    Package made = withHours(withHours(package(), {kDay, 60, 60}), {kDay.addDays(5), 60, 60});
    CHECK(made.hours.size() == 1);
    made = withHours(made, {kDay.addDays(5), 60, 90});
    made = withHours(made, {kDay.addDays(-5), 60, 60});
    CHECK(daysOf(made) == QList{kDay.addDays(-5), kDay, kDay.addDays(5)});
    made = withHours(made, {kDay.addDays(5), 30, 30});
    CHECK(made.hours.size() == 3);
    CHECK(made.hours.last().maximumMinutes == 30);
}

TEST_CASE("Agreed hours lie between none and a whole week, the upper figure not below the lower") {
    for (const auto& [least, most, field] :
         {std::tuple(0, 0, ""), std::tuple(360, 480, ""), std::tuple(10080, 10080, ""),
          std::tuple(0, 10081, "agreed_hours_max"), std::tuple(481, 480, "agreed_hours_max"),
          std::tuple(-1, 0, "agreed_hours_min"), std::tuple(10081, 10081, "agreed_hours_min")}) {
        Package made = package();
        made.hours = {{kDay, least, most}};
        INFO(least << " to " << most);
        if (*field)
            CHECK(has(made, field, ErrorCode::Range));
        else
            CHECK(problemsOf(made).isEmpty());
    }
}

TEST_CASE("Sums of money and the limit of the bank are not below nothing") {
    for (const auto& [field, member] : {std::pair("carry_over_limit_hours", &Package::carryOverLimitMinutes),
                                        std::pair("hourly_rate", &Package::hourlyRatePence),
                                        std::pair("max_weekly_charge", &Package::maxWeeklyChargePence)}) {
        Package made = package();
        made.*member = 0;
        CHECK(problemsOf(made).isEmpty());
        made.*member = -1;
        CHECK(has(made, field, ErrorCode::Range));
    }
}

TEST_CASE("A package does not end before it starts, and its days are days") {
    Package made = withStages({Active, Ended});
    made.startsOn = kDay.addDays(1);
    CHECK(problemsOf(made).isEmpty());
    made.startsOn = kDay.addDays(2);
    CHECK(has(made, "start_date", ErrorCode::DateOrder));
    made.stages.append({kDay.addDays(3), Active, {}});
    CHECK(problemsOf(made).isEmpty());
    made.startsOn = QDate();
    made.bankStartsOn = QDate();
    made.stages.last().from = QDate();
    CHECK(has(made, "start_date", ErrorCode::Date));
    CHECK(has(made, "bank_starts_on", ErrorCode::Date));
    CHECK(has(made, "stage_from", ErrorCode::Date));
}

TEST_CASE("However changes are put in, days stay in order and the last word on a day is in force") {
    test::Chance chance;
    INFO("seed " << chance.seed());
    for (int run = 0; run < 200; ++run) {
        Package made = package();
        QMap<QDate, int> model;
        for (int i = 0; i < 12; ++i) {
            const QDate day = kDay.addDays(chance.below(8));
            const int minutes = chance.below(3) * 60;
            made = withHours(made, {day, minutes, minutes});
            model[day] = minutes;
            const auto days = daysOf(made);
            REQUIRE(std::adjacent_find(days.begin(), days.end(), std::greater_equal<>()) == days.end());
            REQUIRE(hoursOn(made, day)->minimumMinutes == minutes);
        }
        REQUIRE(problemsOf(made).isEmpty());
    }
}
