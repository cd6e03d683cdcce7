// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

/// A plan with a visit every day at eight, on Monday 23 November 2026 at nine o'clock.
struct PatternOffice {
    test::TestAgency agency;
    VisitService visits{agency.workspace};
    ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    SupportPlan plan = test::fullDraft(agency, person.id);
    PatternOffice() {
        Package package{.serviceUser = person.id, .startsOn = kToday};
        package.stages = {{kToday, PackageStage::Active, {}}};
        package.hours = {{kToday, 600, 600}};
        REQUIRE(agency.people.savePackage(package));
    }
    PatternChange bring() { return visits.bringPattern(plan, kToday, kToday.addDays(6)).value(); }
};

} // namespace

TEST_CASE("The pattern makes visits for the days to come, and a second time none") {
    PatternOffice office;
    const auto first = office.bring();
    CHECK((first.added.size() == 6 && first.changed.isEmpty() && first.removed.isEmpty()));
    CHECK(first.added.first().reference == office.person.reference + "-20261124-0800");
    const auto again = office.bring();
    CHECK((again.added.isEmpty() && again.changed.isEmpty() && again.removed.isEmpty()));
    CHECK(again.unchanged == 6);
    CHECK(office.visits.ofPerson(office.person.id).size() == 6);
}

TEST_CASE("A changed plan changes only what is still to come, says what, and keeps who was allocated") {
    PatternOffice office;
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    REQUIRE(office.agency.workforce.save(worker));
    Visit allocated = office.bring().added.first();
    allocated.workers = {worker.id};
    REQUIRE(office.visits.plan(allocated, QStringLiteral("Nia Prys")));
    office.agency.clock.setDay(kToday.addDays(1));
    Visit made = allocated;
    made.state = VisitState::Delivered;
    made.actualStart = made.plannedStart;
    made.actualMinutes = 45;
    REQUIRE(office.visits.record(made));
    Visit second = *office.visits.visit(office.visits.ofPerson(office.person.id)[1].id);
    second.workers = {worker.id};
    REQUIRE(office.visits.plan(second, QStringLiteral("Nia Prys")));

    office.plan.visits.first().start = QTime(10, 0);
    office.plan.visits.first().days = office.plan.visits.first().days.with(7, false);
    const auto change = office.bring();
    CHECK((change.changed.size() == 4 && change.removed.size() == 1 && change.added.isEmpty()));
    CHECK(change.changed.first().second.workers == QList<CareWorkerId>{worker.id});
    CHECK(office.visits.visit(made.id)->state == VisitState::Delivered);
    REQUIRE(office.agency.workspace.undo(office.person.id.uuid()));
    CHECK(office.visits.visit(second.id) == office.visits.byReference(second.reference));
}

TEST_CASE("Visits of the pattern pass the block of a period only with somebody's name") {
    PatternOffice office;
    Package package = *office.agency.people.package(office.person.id);
    package.hours = {{kToday, 240, 240}};
    package.bankPeriod = BankPeriod::Week;
    REQUIRE(office.agency.people.savePackage(package));
    office.plan.visits.first().start = QTime(10, 0);
    const QDate last = kToday.addDays(13);
    // when
    const auto refused = office.visits.bringPattern(office.plan, kToday, last);
    // then: seven visits of 45 minutes a week
    REQUIRE_FALSE(refused);
    const auto passing = [](const char* from, const char* to) {
        return Problem{{},
                       ErrorCode::OverBlock,
                       {QStringLiteral("315"), QStringLiteral("240"), QString::fromLatin1(from),
                        QString::fromLatin1(to)}};
    };
    CHECK(refused.problems() ==
          Problems{passing("2026-11-23", "2026-11-29"), passing("2026-11-30", "2026-12-06")});
    CHECK(office.visits.ofPerson(office.person.id).isEmpty());
    // when
    REQUIRE(office.visits.bringPattern(office.plan, kToday, last, QStringLiteral(" Nia  Prys ")));
    // then: five visits a week are within
    QStringList approvers;
    for (const Visit& visit : office.visits.ofPerson(office.person.id))
        approvers.append(visit.approvedBy);
    const QStringList week{{}, {}, {}, {}, {}, QStringLiteral("Nia Prys"), QStringLiteral("Nia Prys")};
    CHECK(approvers == week + week);
    CHECK(office.visits.bringPattern(office.plan, kToday, last).value().unchanged == 14);
}

TEST_CASE("Shorter visits of a changed plan take the place of longer ones within the block") {
    PatternOffice office;
    Package package = *office.agency.people.package(office.person.id);
    package.hours = {{kToday, 270, 270}};
    package.bankPeriod = BankPeriod::Week;
    REQUIRE(office.agency.people.savePackage(package));
    CHECK(office.bring().added.size() == 6);
    office.plan.visits.first().minutes = 40;
    CHECK(office.bring().changed.size() == 6);
    office.plan.visits.first().minutes = 50;
    CHECK_FALSE(office.visits.bringPattern(office.plan, kToday, kToday.addDays(6)));
    CHECK(office.visits.ofPerson(office.person.id).first().plannedMinutes == 40);
}

TEST_CASE("A visit that was moved by hand stays where it was put") {
    PatternOffice office;
    Visit moved = office.bring().added.first();
    moved.plannedStart = moved.plannedStart->plus(20 * 1440);
    REQUIRE(office.visits.plan(moved, QStringLiteral("Nia Prys")));
    CHECK(office.bring().added.isEmpty());
    CHECK(office.visits.visit(moved.id)->plannedStart == moved.plannedStart);
}

TEST_CASE("Nothing is made on days of a pause, or for an item without a time of day") {
    PatternOffice office;
    Package package = *office.agency.people.package(office.person.id);
    package.stages.append({kToday.addDays(2), PackageStage::Paused, {}});
    REQUIRE(office.agency.people.savePackage(package));
    CHECK(office.bring().added.size() == 1);
    office.plan.visits.first().start.reset();
    CHECK(office.bring().removed.size() == 1);
}
