// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

LocalMoment monday(int hour) {
    return *LocalMoment::at(QDate(2026, 11, 23), QTime(hour, 0));
}

/// Somebody with two hours a week from 2 November 2026; Monday 23 November, nine o'clock.
struct Planner {
    test::TestAgency agency;
    VisitService visits{agency.workspace};
    BankService bank{agency.workspace};
    ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    Planner() {
        const QDate start(2026, 11, 2);
        Package package{.serviceUser = person, .startsOn = start};
        package.stages = {{start, PackageStage::Active, {}}};
        package.hours = {{start, 120, 120}};
        package.bankPeriod = BankPeriod::Week;
        REQUIRE(agency.people.savePackage(package));
    }
    Visit planned(int hour, int minutes) {
        return {.reference = visits.nextReference(),
                .person = person,
                .plannedStart = monday(hour),
                .plannedMinutes = minutes};
    }
    BankStatement week() { return bank.statement(person, QDate(2026, 11, 23)).value(); }
};

} // namespace

TEST_CASE("Planning past the block needs somebody's name, and says the figures without it") {
    Planner office;
    REQUIRE(office.visits.plan(office.planned(8, 90)));
    const Visit second = office.planned(10, 31);
    const auto refused = office.visits.plan(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems() ==
          Problems{{{}, ErrorCode::OverBlock, {QStringLiteral("121"), QStringLiteral("120")}}});
    CHECK(office.week().planned == 90);
    REQUIRE(office.visits.plan(second, QStringLiteral("Nia Prys")));
    CHECK(office.visits.visit(second.id)->approvedBy == "Nia Prys");
    CHECK((office.week().overBlock() && office.week().remaining() == -1));
}

TEST_CASE("Moving a planned visit does not count it twice, and needs no approver where none is needed") {
    Planner office;
    Visit visit = office.planned(8, 120);
    REQUIRE(office.visits.plan(visit));
    visit.plannedStart = monday(14);
    REQUIRE(office.visits.plan(visit, QStringLiteral("Nia Prys")));
    CHECK(office.visits.visit(visit.id)->approvedBy.isEmpty());
}

TEST_CASE("A flexible visit that the bank cannot pay is refused when planned, and kept when it happened") {
    Planner office;
    Visit flexible = office.planned(8, 30);
    flexible.kind = VisitKind::Flexible;
    const auto refused = office.visits.plan(flexible);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first().code == ErrorCode::OverBank);
    CHECK(office.visits.plan(flexible, QStringLiteral("Nia Prys")).problems() == refused.problems());
    CHECK_FALSE(office.visits.visit(flexible.id));
    flexible.state = VisitState::Delivered;
    flexible.actualStart = monday(8);
    flexible.actualMinutes = 30;
    REQUIRE(office.visits.record(flexible));
    CHECK((office.week().used == 30 && office.week().balance == -30));
    CHECK(office.visits.flags(office.person, QDate(2026, 11, 23)).first().flag == VisitFlag::OverBank);
}

TEST_CASE("Many visits are recorded as planned in one step, that can be taken back") {
    Planner office;
    const Visit first = office.planned(7, 30);
    REQUIRE(office.visits.plan(first));
    const Visit second = office.planned(8, 30);
    REQUIRE(office.visits.plan(second));
    const QUuid screen = QUuid::createUuid();
    REQUIRE(office.visits.recordAsPlanned({first.id, second.id}, screen));
    CHECK((office.week().delivered == 60 && office.week().planned == 0));
    CHECK_FALSE(office.visits.recordAsPlanned({first.id}));
    REQUIRE(office.agency.workspace.undo(screen));
    CHECK((office.week().delivered == 0 && office.week().planned == 60));
    REQUIRE(office.agency.workspace.redo(screen));
    CHECK(office.week().delivered == 60);
}

TEST_CASE("What was approved for one period is not taken along into another") {
    Planner office;
    REQUIRE(office.visits.plan(office.planned(8, 120)));
    Visit later = office.planned(8, 120);
    later.plannedStart = later.plannedStart->plus(7 * 1440);
    REQUIRE(office.visits.plan(later));
    Visit visit = office.planned(14, 31);
    REQUIRE(office.visits.plan(visit, QStringLiteral("Nia Prys")));
    visit = *office.visits.visit(visit.id);
    REQUIRE(office.visits.move(visit, visit.plannedStart->plus(1440)));
    CHECK(office.visits.visit(visit.id)->approvedBy == "Nia Prys");
    const auto refused = office.visits.move(visit, visit.plannedStart->plus(7 * 1440));
    REQUIRE_FALSE(refused);
    CHECK(refused.problems() ==
          Problems{{{}, ErrorCode::OverBlock, {QStringLiteral("151"), QStringLiteral("120")}}});
    CHECK(office.visits.visit(visit.id)->plannedStart == visit.plannedStart->plus(1440));
}

TEST_CASE("Cancelling asks by whom and when, without a moment there was no notice") {
    Planner office;
    Visit visit = office.planned(8, 60);
    visit.plannedStart = visit.plannedStart->plus(2 * 1440);
    REQUIRE(office.visits.plan(visit));
    REQUIRE(office.visits.cancel(visit.id, monday(8), QStringLiteral("the daughter")));
    CHECK(office.week().banked == 60);
    REQUIRE(office.visits.cancel(visit.id, {}, {}));
    CHECK((office.week().banked == 0 && office.week().forfeited == 60));
    CHECK(office.week().entries.size() == 4);
}

TEST_CASE("A worker in two places at once is flagged") {
    Planner office;
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    REQUIRE(office.agency.workforce.save(worker));
    Visit first = office.planned(7, 30);
    first.workers = {worker.id};
    REQUIRE(office.visits.plan(first));
    Visit second = office.planned(7, 30);
    second.workers = {worker.id};
    REQUIRE(office.visits.plan(second));
    const auto flags = office.visits.flags(office.person, QDate(2026, 11, 23));
    CHECK(flags == QList<FlaggedVisit>{flaggedOverlap(first, second), flaggedOverlap(second, first)});
    CHECK(flags.first().figures == QList<int>{30});
    CHECK(flags.first().other == second.reference);
}

TEST_CASE("A visit where there is no bank is flagged, and who was in two places there too") {
    Planner office;
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    REQUIRE(office.agency.workforce.save(worker));
    const auto madeAt = [&](QDate day, const ServiceUserId& person) {
        Visit visit{.reference = office.visits.nextReference(),
                    .person = person,
                    .workers = {worker.id},
                    .state = VisitState::Delivered};
        visit.plannedStart = visit.actualStart = *LocalMoment::at(day, QTime(9, 0));
        visit.plannedMinutes = visit.actualMinutes = 30;
        REQUIRE(office.visits.record(visit));
        return visit;
    };
    const QDate before(2026, 10, 28); // a Wednesday; the package begins on Monday 2 November
    const ServiceUserId other = test::takeOn(office.agency, "Huw", "Tomos").id;
    const Visit early = madeAt(before, office.person);
    const Visit lonely = madeAt(before, other);
    for (const auto& [visit, beside] : {std::pair(early, lonely), std::pair(lonely, early)}) {
        const auto flags = office.visits.flags(visit.person, before.addDays(2));
        REQUIRE(flags.size() == 2);
        CHECK((flags[0].visit == visit.id && flags[0].flag == VisitFlag::OutsidePackage));
        CHECK(flags[1] == flaggedOverlap(visit, beside));
    }
    CHECK(office.visits.flags(office.person, before.addDays(2))[0].days == QList{QDate(2026, 11, 2)});
    CHECK(office.visits.flags(other, before.addDays(2))[0].days.isEmpty());
    CHECK(office.visits.flags(office.person, before.addDays(-7)).isEmpty());
    CHECK(office.visits.flags(office.person, QDate(2026, 11, 2)).isEmpty());
}

TEST_CASE("What passes the block or the plan is flagged with its figures") {
    Planner office;
    Visit visit = office.planned(7, 100);
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart;
    visit.actualMinutes = 130;
    REQUIRE(office.visits.record(visit));
    CHECK(office.visits.flags(office.person, QDate(2026, 11, 23)) ==
          QList<FlaggedVisit>{{visit.id, visit.reference, VisitFlag::LongerThanPlanned, {100, 130}},
                              {visit.id, visit.reference, VisitFlag::OverBlock, {130, 120}}});
}

TEST_CASE("A visit that is not sound, or not recorded, is refused") {
    Planner office;
    Visit visit = office.planned(8, 30);
    CHECK(office.visits.record(visit).problems().first().field == "state");
    visit.state = VisitState::Delivered;
    CHECK(office.visits.record(visit).problems().size() == 2);
    visit.reference.clear();
    CHECK_FALSE(office.visits.plan(visit));
    CHECK(office.visits.ofPerson(office.person).isEmpty());
}

TEST_CASE("Without a package's start there is no bank, and no step makes one by itself") {
    Planner office;
    const ServiceUserId other = test::takeOn(office.agency, "Huw", "Tomos").id;
    CHECK(office.bank.statement(other, QDate(2026, 11, 23)).problems().first().code == ErrorCode::NoBank);
    CHECK(office.bank.statement(office.person, QDate(2026, 11, 1)).problems().first().code ==
          ErrorCode::NoBank);
    CHECK_FALSE(office.bank.pause(other, QDate(2026, 11, 1), QDate(2026, 11, 2)));
}

TEST_CASE("A manager's adjustment needs a reason and a name") {
    Planner office;
    BankAdjustment adjustment{.person = office.person, .on = QDate(2026, 11, 23), .minutes = 15};
    CHECK(office.bank.adjust(adjustment).problems().size() == 2);
    adjustment.reason = QStringLiteral("the lift was broken");
    adjustment.approvedBy = QStringLiteral("Nia Prys");
    REQUIRE(office.bank.adjust(adjustment));
    CHECK((office.week().adjusted == 15 && office.week().balance == 15));
}
