// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todayservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::TestAgency;

namespace {

/// Monday 23 November 2026, nine o'clock.
struct Desk : TestAgency {
    VisitService visits{workspace};
    BankService bank{workspace};
    MatchingService matching{workspace};
    ReviewService reviews{workspace};
    ConcernService concerns{workspace};
    TodayService service{workspace, workforce, bank, matching, reviews, concerns};
    QDate today = clock.today();
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));

    QList<TodayItem> board(TodayKind kind) const {
        auto lines = service.board();
        lines.removeIf([kind](const TodayItem& item) { return item.kind != kind; });
        return lines;
    }
    void supportedFrom(QDate day, int hours = 7) {
        Package package{.serviceUser = person.id, .startsOn = day};
        package.stages = {{day, PackageStage::Active, {}}};
        package.hours = {{day, hours * 60, hours * 60}};
        package.bankPeriod = BankPeriod::FourWeeks;
        REQUIRE(people.savePackage(package));
    }
    Visit planned(int days, const QList<CareWorkerId>& workers = {}) {
        Visit visit{.reference = visits.nextReference(), .person = person.id, .workers = workers};
        visit.plannedStart = LocalMoment::at(today.addDays(days), QTime(9, 0));
        visit.plannedMinutes = 60;
        REQUIRE(visits.plan(visit, QStringLiteral("Nia Prys")));
        return visit;
    }
    CareWorker worker() {
        CareWorker worker;
        worker.reference = QStringLiteral("W-1");
        worker.firstName = QStringLiteral("Mair");
        worker.lastName = QStringLiteral("Ellis");
        worker.startDate = QDate(2020, 1, 6);
        REQUIRE(workforce.save(worker));
        return worker;
    }
};

} // namespace

TEST_CASE("With nothing to do the board is empty") {
    const Desk desk;
    CHECK(desk.service.board().isEmpty());
}

TEST_CASE(
    "A board that is read part by part is the board that is read at once, and a change opens its part") {
    Desk desk;
    desk.planned(0);
    const auto readParts = [&] {
        int parts = 0;
        while (desk.service.readNext())
            ++parts;
        return parts;
    };
    CHECK(readParts() == 8);
    CHECK(desk.board(TodayKind::VisitUnstaffed).size() == 1);
    CHECK(readParts() == 0);
    desk.planned(1);
    CHECK(readParts() == 4);
    CHECK(desk.board(TodayKind::VisitUnstaffed).size() == 2);
}

TEST_CASE("A board that is not all read tells what is, visits that nobody comes to soon before all else") {
    // given
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    for (const int days : {0, 1, 2})
        desk.planned(days);
    CHECK(desk.service.boardSoFar().isEmpty());
    // when
    REQUIRE(desk.service.readNext());
    // then
    const auto first = desk.service.boardSoFar();
    REQUIRE(first.size() == 2);
    CHECK(first == desk.service.board().first(2));
    CHECK(desk.service.boardSoFar() == desk.service.board());
}

TEST_CASE("A visit without a worker is on the board from today until a fortnight ahead") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    desk.planned(0);
    desk.planned(13);
    desk.planned(14);
    const auto lines = desk.board(TodayKind::VisitUnstaffed);
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().on == desk.today);
    CHECK(lines.first().name == u"Eirlys Prydderch");
    CHECK(lines.first().amount == 1);
    CHECK(lines.first().at->time() == QTime(9, 0));
    CHECK(desk.service.board().first() == lines.first());
}

TEST_CASE("A visit for two with one worker lacks one, and one with all is not on the board") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    const CareWorker worker = desk.worker();
    Visit visit = desk.planned(1, {worker.id});
    CHECK(desk.board(TodayKind::VisitUnstaffed).isEmpty());
    visit.carers = 2;
    REQUIRE(desk.visits.plan(visit, QStringLiteral("Nia Prys")));
    REQUIRE(desk.board(TodayKind::VisitUnstaffed).size() == 1);
    CHECK(desk.board(TodayKind::VisitUnstaffed).first().amount == 1);
    visit.state = VisitState::Missed;
    REQUIRE(desk.visits.record(visit));
    CHECK(desk.board(TodayKind::VisitUnstaffed).isEmpty());
}

TEST_CASE("A visit against a rule names the worker and the rule, until somebody said why") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    const CareWorker worker = desk.worker();
    Visit visit = desk.planned(0, {worker.id});
    const auto lines = desk.board(TodayKind::VisitAgainstRule);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().worker == u"Mair Ellis");
    CHECK(lines.first().detail == u"rag");
    CHECK(lines.first().subject == visit.id.uuid());
    const auto given = desk.matching.assign(visit.id, worker.id, {"She knows him well", "Nia Prys"});
    REQUIRE(given);
    CHECK(given.value().done);
    CHECK(desk.board(TodayKind::VisitAgainstRule).isEmpty());
    CareWorker leaving = *desk.workforce.worker(worker.id);
    leaving.leaveDate = desk.today;
    leaving.leaveReason = QStringLiteral("Moved away");
    REQUIRE(desk.workforce.save(leaving));
    CHECK(desk.board(TodayKind::VisitAgainstRule).size() == 1);
}

TEST_CASE("A limit that the agency changes is on the board at once") {
    Desk desk;
    CareWorker checked = desk.worker();
    checked.dbsDate = desk.today.addYears(-2).addDays(-1);
    REQUIRE(desk.workforce.save(checked));
    CHECK(desk.board(TodayKind::Dbs).isEmpty());
    MatchWeights set = desk.matching.weights();
    set.limits.dbsYears = 2;
    REQUIRE(desk.matching.setWeights(set));
    CHECK(desk.board(TodayKind::Dbs).size() == 1);
}

TEST_CASE("A worker without any DBS check is on the board until there is one") {
    Desk desk;
    CareWorker unchecked = desk.worker();
    REQUIRE(desk.board(TodayKind::DbsMissing).size() == 1);
    CHECK(desk.board(TodayKind::DbsMissing).first().reference == u"W-1");
    CHECK(desk.board(TodayKind::DbsMissing).first().state == DueState::Late);
    unchecked.dbsDate = desk.today;
    REQUIRE(desk.workforce.save(unchecked));
    CHECK(desk.board(TodayKind::DbsMissing).isEmpty());
}

TEST_CASE("A changed status tells the visits that it breaks, however far ahead they are, once each") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    REQUIRE(desk.people.decideComplexity(desk.person.id, {Rag::Green, desk.today, "Nia Prys", {}}));
    const CareWorker worker = desk.worker();
    const Visit visit = desk.planned(9, {worker.id});
    CHECK(desk.board(TodayKind::VisitAgainstRule).isEmpty());
    REQUIRE(
        desk.people.decideComplexity(desk.person.id, {Rag::Amber, desk.today, "Nia Prys", "New diagnosis"}));
    const auto lines = desk.board(TodayKind::VisitAgainstRule);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().subject == visit.id.uuid());
    CHECK(lines.first().detail == u"rag");
}

TEST_CASE("Reviews, actions, what is due for workers and what waits all stand on one board") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-43));
    desk.worker();
    Concern concern{.person = desk.person.id,
                    .what = {{}, QStringLiteral("A frame")},
                    .raisedOn = desk.today.addDays(-21)};
    REQUIRE(desk.concerns.save(concern));
    REQUIRE(desk.board(TodayKind::Review).size() == 1);
    CHECK(desk.board(TodayKind::Review).first().detail == u"six_weeks");
    CHECK(desk.board(TodayKind::Review).first().state == DueState::Late);
    CHECK(desk.board(TodayKind::Supervision).first().reference == u"W-1");
    CHECK(desk.board(TodayKind::Waiting).first().amount == 21);
    Review review{.person = desk.person.id, .on = desk.today};
    review.participants = {{{}, Voice::Person, {}, {}}};
    review.meetsOutcomes = review.stillWanted = ReviewAnswer::Yes;
    review.result = ReviewResult::Same;
    review.actions = {{{}, QStringLiteral("Ring the surgery"), QStringLiteral("Nia"), desk.today, {}}};
    REQUIRE(desk.reviews.save(review));
    CHECK(desk.board(TodayKind::Review).isEmpty());
    REQUIRE(desk.board(TodayKind::ReviewAction).size() == 1);
    CHECK(desk.board(TodayKind::ReviewAction).first().subject == review.id.uuid());
}

TEST_CASE(
    "A request stands on the board from the day on which it was raised, and leaves it with its answer") {
    Desk desk;
    Concern concern{
        .person = desk.person.id, .what = {{}, QStringLiteral("A frame")}, .raisedOn = desk.today};
    REQUIRE(desk.concerns.save(concern));
    const auto lines = desk.board(TodayKind::Waiting);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().state == DueState::Coming);
    CHECK(lines.first().on == desk.today.addDays(kDaysUntilChased));
    REQUIRE(desk.concerns.answer(concern.id, desk.today, {{}, QStringLiteral("It is there")}));
    CHECK(desk.board(TodayKind::Waiting).isEmpty());
}

TEST_CASE("Banked time that would lapse is told three weeks before its period ends, and not earlier") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-7));
    Visit visit = desk.planned(-1);
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart;
    visit.actualMinutes = 40;
    visit.agreedShort = true;
    REQUIRE(desk.visits.record(visit));
    // The four weeks end on the twentieth day from today.
    const auto lines = desk.board(TodayKind::BankLapsing);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().amount == 20);
    CHECK(lines.first().on == desk.today.addDays(20));
    desk.clock.setDay(desk.today.addDays(-1));
    CHECK(desk.board(TodayKind::BankLapsing).size() == 1);
    desk.clock.setDay(desk.today.addDays(-2));
    CHECK(desk.board(TodayKind::BankLapsing).isEmpty());
}

TEST_CASE("Whoever is over the block is on the board today") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-7), 0);
    desk.planned(1, {desk.worker().id});
    const auto lines = desk.board(TodayKind::BankOver);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().subject == desk.person.id.uuid());
    CHECK(lines.first().state == DueState::Due);
}

TEST_CASE("After tomorrow one line a day tells how many visits have no worker") {
    Desk desk;
    desk.supportedFrom(desk.today.addDays(-3));
    for (const int days : {0, 1, 1, 2, 2, 5})
        desk.planned(days);
    const auto lines = desk.board(TodayKind::VisitUnstaffed);
    REQUIRE(lines.size() == 5);
    CHECK(lines[2].at.has_value());
    CHECK_FALSE(lines[3].at.has_value());
    CHECK(lines[3].name.isEmpty());
    CHECK(lines[3].on == desk.today.addDays(2));
    CHECK(lines[3].amount == 2);
    CHECK(lines[4].amount == 1);
    // It leads to the first of them.
    const auto open = desk.matching.unstaffed(desk.today.addDays(2), desk.today.addDays(3));
    REQUIRE(open.size() == 2);
    CHECK(lines[3].subject == open.first().visit.uuid());
}
