// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"
#include "ui/presentation/matching/matchtexts.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

MatchQuestion mondayAtNine(const ServiceUserId& person) {
    return {person, QDate(2026, 11, 23), QTime(9, 0), 45};
}

} // namespace

TEST_CASE("The window's list is the service's, worker by worker and point by point") {
    // given
    MatchOffice office;
    for (const char* reference : {"W-3", "W-1", "W-2"})
        office.employ(QLatin1String(reference), QLatin1String(reference));
    office.employ(QStringLiteral("W-0"), QStringLiteral("Coch"), Rag::Red);
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"), Rag::Amber);
    const VisitId visit = office.plan(person, "2026-11-23T10:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    // when
    REQUIRE(desk.ask(visit).isEmpty());
    // then
    const auto answer = office.matching.match(visit);
    const auto& candidates = answer.value().ranking.candidates;
    REQUIRE(desk.mayGo().rowCount() == 3);
    REQUIRE(desk.ruledOut().rowCount() == 1);
    for (int row = 0; row < 3; ++row) {
        CHECK(desk.mayGo().at(row)->worker == candidates[size_t(row)].worker);
        CHECK(desk.mayGo().index(row).data(CandidateModel::ScoreRole).toInt() ==
              candidates[size_t(row)].score);
    }
    CHECK(desk.ruledOut().index(0).data(CandidateModel::RulesRole).toStringList() ==
          QStringList{QStringLiteral("May only shadow. Worker: Red. Person: Amber.")});
    CHECK(desk.ruledOut().index(0).data(CandidateModel::MarksRole).toStringList() ==
          QStringList{QStringLiteral("May shadow")});
}

TEST_CASE("The reasons of the window add up to the score") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    // when
    REQUIRE(desk.ask(mondayAtNine(person)).isEmpty());
    // then
    const ReasonTableModel& reasons = desk.reasons();
    REQUIRE(reasons.rowCount() == kReasonCodes + 1);
    int sum = 0;
    for (int row = 0; row < kReasonCodes; ++row)
        sum += reasons.index(row, 1).data(ReasonTableModel::PointsRole).toInt();
    CHECK(sum == reasons.index(kReasonCodes, 1).data(ReasonTableModel::PointsRole).toInt());
    CHECK(sum == desk.candidate()->score);
}

TEST_CASE("What is not asked wholly is told by field, and has no answer") {
    // given
    MatchOffice office;
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    // then
    CHECK(desk.ask(MatchQuestion{}).size() == 4);
    CHECK(desk.ask({person, QDate(2026, 11, 23), QTime(9, 0), 2000}).first().field ==
          QStringLiteral("minutes"));
    CHECK(desk.ask({person, QDate(2027, 3, 28), QTime(1, 30), 45}).first().field == QStringLiteral("time"));
    CHECK(desk.answer() == nullptr);
    CHECK(desk.candidate() == nullptr);
}

TEST_CASE("Nobody speaks the language of choice: the unmet need is told") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(mondayAtNine(person)).isEmpty());
    CHECK(matchtexts::languageOffer(*desk.answer()).contains(QStringLiteral("unmet need")));
    // when
    CareWorker worker = *office.workforce.worker(mair);
    worker.languages = {{LanguageCode::welsh(), LanguageLevel::Fluent}};
    REQUIRE(office.workforce.save(worker));
    // then
    CHECK_FALSE(matchtexts::languageOffer(*desk.answer()).contains(QStringLiteral("unmet need")));
}

TEST_CASE("A visit is given, and taken back by undo, the window follows both") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const VisitId visit = office.plan(office.support(QStringLiteral("Eirlys")), "2026-11-24T10:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    desk.open().begin(desk.today());
    REQUIRE(desk.open().rowCount() == 1);
    REQUIRE(desk.ask(visit).isEmpty());
    // when
    REQUIRE(desk.needs().isNothing());
    REQUIRE(desk.allocate({}).isEmpty());
    // then
    CHECK(office.workersOf(visit) == QList{mair});
    CHECK(desk.open().rowCount() == 0);
    CHECK(desk.mayGo().index(0).data(CandidateModel::MarksRole).toStringList() ==
          QStringList{QStringLiteral("Has this visit")});
    // when
    REQUIRE(office.workspace.undo(visit.uuid()));
    // then
    CHECK(office.workersOf(visit).isEmpty());
    CHECK(desk.open().rowCount() == 1);
    CHECK(desk.mayGo().index(0).data(CandidateModel::MarksRole).toStringList().isEmpty());
}

TEST_CASE("What was only thought of is planned and given in one step") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(mondayAtNine(person)).isEmpty());
    // when
    REQUIRE(desk.allocate({}).isEmpty());
    // then
    REQUIRE(desk.visit());
    CHECK(desk.visit()->workers == QList{mair});
    CHECK(desk.visit()->plannedMinutes == 45);
    // when
    const QUuid scope = desk.visit()->id.uuid();
    REQUIRE(office.workspace.undo(scope));
    // then
    CHECK(office.visits.ofPerson(person).isEmpty());
}

TEST_CASE("A visit that passes the block is planned and given only with the name of who approves it") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    Package package{.serviceUser = person, .startsOn = QDate(2026, 11, 23)};
    package.hours = {{.from = QDate(2026, 11, 23), .minimumMinutes = 0, .maximumMinutes = 0}};
    REQUIRE(office.people.savePackage(package));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(mondayAtNine(person)).isEmpty());
    // then
    REQUIRE(desk.needs().bank.size() == 1);
    CHECK_FALSE(desk.needs().isNothing());
    // when
    const Problems refused = desk.allocate({});
    // then
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().field == QLatin1String("approved_by"));
    CHECK(refused.first().code == ErrorCode::OverBlock);
    CHECK(office.visits.ofPerson(person).isEmpty());
    // when
    REQUIRE(desk.allocate({.approver = QStringLiteral("N. Prys")}).isEmpty());
    // then
    REQUIRE(office.visits.ofPerson(person).size() == 1);
    CHECK(office.visits.ofPerson(person).first().approvedBy == QLatin1String("N. Prys"));
}

TEST_CASE("Against the rules a visit goes to nobody without a reason and a name, with both it is counted") {
    // given
    MatchOffice office;
    const CareWorkerId red = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"), Rag::Red);
    const VisitId visit = office.plan(office.support(QStringLiteral("Eirlys"), Rag::Red), "2026-11-24T10:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    desk.open().begin(desk.today());
    REQUIRE(desk.ask(visit).isEmpty());
    desk.look(red);
    // then
    CHECK(desk.needs().rules.size() == 1);
    CHECK(desk.allocate({}).size() == 2);
    CHECK(desk.allocate({QStringLiteral("Nobody else"), {}, {}}).first().field ==
          QStringLiteral("overridden_by"));
    CHECK(office.workersOf(visit).isEmpty());
    CHECK(desk.overridesLately() == 0);
    // when
    REQUIRE(desk.allocate({QStringLiteral("Nobody else"), QStringLiteral("N. Prys"), {}}).isEmpty());
    // then
    CHECK(office.workersOf(visit) == QList{red});
    CHECK(desk.overridesLately() == 1);
    CHECK(office.visits.visit(visit)->overrideReason == QStringLiteral("Nobody else"));
    CHECK(desk.open().rowCount() == 0);
}

TEST_CASE(
    "A status decided anew flags the visits that it breaks at once, and one that mends takes them out") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"), Rag::Amber);
    office.plan(person, "2026-11-24T10:00", {mair});
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    desk.open().begin(desk.today());
    REQUIRE(desk.open().rowCount() == 0);
    // when
    office.decide(mair, Rag::Red);
    // then
    REQUIRE(desk.open().rowCount() == 1);
    CHECK(desk.open().index(0).data(OpenVisitsModel::WhyRole).toString() ==
          QStringLiteral("Mair Prys: RAG status"));
    // when
    REQUIRE(
        office.people.decideComplexity(person, {Rag::Green, office.clock.today(), QStringLiteral("N"), {}}));
    // then
    CHECK(desk.open().rowCount() == 0);
}

TEST_CASE("What comes soonest is listed first, what has gone by comes last") {
    // given
    MatchOffice office;
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    office.plan(person, "2026-11-23T07:00");
    office.plan(person, "2026-11-25T10:00");
    office.plan(person, "2026-11-23T12:00");
    office.plan(person, "2026-12-01T12:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    // when
    desk.open().begin(desk.today());
    // then
    REQUIRE(desk.open().rowCount() == 3);
    const QStringList when = MatchScreenDesk::rowsOf(desk.open(), OpenVisitsModel::WhenRole);
    CHECK(when.at(0).contains(QStringLiteral("12:00")));
    CHECK(when.at(1).contains(QStringLiteral("10:00")));
    CHECK(desk.open().index(2).data(OpenVisitsModel::WhyRole).toString() ==
          QStringLiteral("Has gone by · Nobody yet"));
}

TEST_CASE("The second of a double-handed visit comes beside the first, a third takes somebody's place") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const CareWorkerId huw = office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"));
    const CareWorkerId nia = office.employ(QStringLiteral("W-3"), QStringLiteral("Nia"));
    const VisitId visit =
        office.plan(office.support(QStringLiteral("Eirlys")), "2026-11-24T10:00", {mair}, 2);
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(visit).isEmpty());
    // when
    desk.look(huw);
    REQUIRE(desk.allocate({}).isEmpty());
    // then
    CHECK(office.workersOf(visit).size() == 2);
    // when
    desk.look(nia);
    // then
    CHECK(desk.needs().places.size() == 2);
    CHECK(desk.allocate({}).first().field == QStringLiteral("instead_of"));
    // when
    REQUIRE(desk.allocate({{}, {}, mair}).isEmpty());
    // then
    CHECK(office.workersOf(visit).contains(nia));
    CHECK_FALSE(office.workersOf(visit).contains(mair));
}

TEST_CASE("A cell of the grid asks for the person's next visit and looks at the worker") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const CareWorkerId red = office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"), Rag::Red);
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"), Rag::Red);
    const VisitId visit = office.plan(person, "2026-11-24T10:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    // when
    desk.askFor(person, red);
    // then
    REQUIRE(desk.visit());
    CHECK(desk.visit()->id == visit);
    CHECK(desk.looked() == red);
    CHECK_FALSE(desk.candidate()->eligible());
}

TEST_CASE("Two workers side by side stand under names of two lines, and are spoken in one") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const CareWorkerId huw = office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"));
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(mondayAtNine(office.support(QStringLiteral("Eirlys")))).isEmpty());
    const auto head = [&](int column, int role) {
        return desk.reasons().headerData(column, Qt::Horizontal, role).toString();
    };
    CHECK(head(1, Qt::DisplayRole) == QStringLiteral("Mair Prys"));
    // when
    desk.compare(huw);
    // then
    CHECK(head(1, Qt::DisplayRole) == QStringLiteral("Mair\nPrys"));
    CHECK(head(2, Qt::DisplayRole) == QStringLiteral("Huw\nPrys"));
    CHECK(head(2, Qt::AccessibleTextRole) == QStringLiteral("Huw Prys"));
}
