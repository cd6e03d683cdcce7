// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "tests/outcomes/reportdesk.h"

using namespace aelwyd;
using test::ReportDesk;
using test::value;

TEST_CASE("Outcomes are counted by status at the end of each month and of the period") {
    ReportDesk desk;
    const OutcomeStatusChange achieved{
        {}, desk.person.id, desk.outcomes[0], QDate(2026, 10, 31), OutcomeStatus::Achieved, {}, {}};
    REQUIRE(desk.progress.changeStatus(achieved));
    const auto points = desk.reports.outcomes(desk.autumn).points;
    REQUIRE(points.size() == 3);
    CHECK(points[0].on == QDate(2026, 9, 30));
    CHECK(value(points[0].byStatus, OutcomeStatus::Active) == 3);
    CHECK(points[1].on == QDate(2026, 10, 31));
    CHECK(value(points[1].byStatus, OutcomeStatus::Active) == 2);
    CHECK(value(points[1].byStatus, OutcomeStatus::Achieved) == 1);
    CHECK(points[2].on == QDate(2026, 11, 30));
    REQUIRE(points[2].headings.size() == 1);
    CHECK(points[2].headings.first().link.heading == u"health");
    CHECK(value(points[2].headings.first().byStatus, OutcomeStatus::Achieved) == 1);
    CHECK(points[2].byStatus[1].rows == QList{desk.outcomes[0].uuid()});
}

TEST_CASE(
    "Outcomes of somebody whose package has ended are no longer active, and how they ended still counts") {
    ReportDesk desk;
    const OutcomeStatusChange achieved{
        {}, desk.person.id, desk.outcomes[0], QDate(2026, 10, 2), OutcomeStatus::Achieved, {}, {}};
    REQUIRE(desk.progress.changeStatus(achieved));
    desk.rate(1, 4, QDate(2026, 9, 10));
    BankService bank(desk.workspace);
    REQUIRE(bank.end(desk.person.id, QDate(2026, 10, 30)));
    const auto points = desk.reports.outcomes(desk.autumn).points;
    REQUIRE(points.size() == 3);
    CHECK(value(points[0].byStatus, OutcomeStatus::Active) == 3);
    CHECK(value(points[1].byStatus, OutcomeStatus::Active) == 0);
    CHECK(value(points[1].byStatus, OutcomeStatus::Achieved) == 1);
    const auto rated = [&](QDate from) {
        const auto kinds = desk.reports.outcomes({from, QDate(2026, 11, 30)}).kinds;
        return kinds[size_t(OutcomeKind::Maintenance)].byDirection[size_t(Direction::Unknown)].value;
    };
    CHECK(rated(QDate(2026, 10, 30)) == 1);
    CHECK(rated(QDate(2026, 10, 31)) == 0);
}

TEST_CASE("Before the plan was agreed there are no outcomes to count") {
    ReportDesk desk;
    const auto points = desk.reports.outcomes({desk.start.addDays(-10), desk.start.addDays(-1)}).points;
    REQUIRE(points.size() == 1);
    CHECK(value(points.first().byStatus, OutcomeStatus::Active) == 0);
    CHECK(value(desk.reports.outcomes({desk.start, desk.start}).points.first().byStatus,
                OutcomeStatus::Active) == 3);
}

TEST_CASE(
    "Change, maintenance and process are told apart, from the rating that stood when the period began") {
    ReportDesk desk;
    for (int outcome = 0; outcome < 3; ++outcome) {
        desk.rate(outcome, 9, QDate(2026, 9, 2));
        desk.rate(outcome, 4, QDate(2026, 9, 30));
        desk.rate(outcome, 4, QDate(2026, 11, 20));
    }
    const ReportScope late{QDate(2026, 10, 1), QDate(2026, 11, 30)};
    for (const KindFigures& kind : desk.reports.outcomes(late).kinds) {
        CHECK(kind.byDirection[static_cast<size_t>(Direction::Same)].value == 1);
        CHECK(kind.betterOff.value == (kind.kind == OutcomeKind::Change ? 0 : 1));
    }
    for (const KindFigures& kind : desk.reports.outcomes(desk.autumn).kinds) {
        CHECK(kind.byDirection[static_cast<size_t>(Direction::Worse)].value == 1);
        CHECK(kind.betterOff.value == 0);
    }
}

TEST_CASE("A step that is told on the first day of a period is counted in it, and in no earlier one") {
    ReportDesk desk;
    desk.rate(0, 3, QDate(2026, 9, 20));
    desk.rate(0, 7, QDate(2026, 10, 1));
    const auto better = [&](QDate from, QDate to) {
        const auto kinds = desk.reports.outcomes({from, to}).kinds;
        return kinds[size_t(OutcomeKind::Change)].byDirection[size_t(Direction::Better)].value;
    };
    CHECK(better(QDate(2026, 9, 1), QDate(2026, 9, 30)) == 0);
    CHECK(better(QDate(2026, 10, 1), QDate(2026, 10, 31)) == 1);
    CHECK(better(QDate(2026, 10, 2), QDate(2026, 10, 31)) == 0);
}

TEST_CASE("Time is counted by the rules of the bank, and what it bought by outcome") {
    ReportDesk desk;
    REQUIRE(desk.visits.record(desk.made(QDate(2026, 9, 1), 40)));
    Visit outing = desk.made(QDate(2026, 11, 30), 60, VisitKind::Flexible);
    outing.outcome = desk.outcomes[0].uuid();
    REQUIRE(desk.visits.record(outing));
    REQUIRE(desk.visits.record(desk.made(desk.start.addDays(-1), 60))); // before the package
    Visit missed = desk.made(QDate(2026, 10, 5), 60);
    missed.state = VisitState::Missed;
    missed.actualStart.reset();
    missed.actualMinutes.reset();
    REQUIRE(desk.visits.record(missed));
    const TimeFigures time = desk.reports.all(desk.autumn).time;
    CHECK(time.delivered.value == 100);
    CHECK(time.banked.value == 20);
    CHECK(time.owed.value == 60);
    CHECK(time.missed.rows == QList{missed.id.uuid()});
    CHECK(time.flexible.value == 60);
    REQUIRE(time.bought.size() == 1);
    CHECK(time.bought.first().wish.en == u"change");
    CHECK(time.bought.first().minutes.rows == QList{outing.id.uuid()});
}

TEST_CASE("Language given is that of a worker who works in it, against the language of choice") {
    ReportDesk desk;
    const auto worker = [&](const char* reference, LanguageLevel level) {
        CareWorker worker;
        worker.reference = QString::fromLatin1(reference);
        worker.lastName = QStringLiteral("Prys");
        worker.languages = {{LanguageCode::welsh(), level}};
        REQUIRE(desk.workforce.save(worker));
        return worker.id;
    };
    const QList<CareWorkerId> workers{worker("W-1", LanguageLevel::Some), worker("W-2", LanguageLevel::Good),
                                      worker("W-3", LanguageLevel::Fluent)};
    for (int i = 0; i < 3; ++i) {
        Visit visit = desk.made(QDate(2026, 10, 5).addDays(i), 60);
        visit.workers = {workers[i]};
        REQUIRE(desk.visits.record(visit));
    }
    const auto lines = desk.reports.languages(desk.autumn);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().language == u"cy");
    CHECK(lines.first().people.value == 1);
    CHECK(lines.first().visits.value == 3);
    CHECK(lines.first().given.value == 2);
}

TEST_CASE("Waiting counts what was open on any day of the period, as it stood on the last") {
    ReportDesk desk;
    const auto raised = [&](QDate on, std::optional<QDate> answered) {
        Concern concern{.person = desk.person.id, .what = {{}, QStringLiteral("A frame")}, .raisedOn = on};
        concern.answeredOn = answered;
        concern.answer = {{}, QStringLiteral("Yes")};
        REQUIRE(desk.concerns.save(concern));
    };
    raised(QDate(2026, 8, 1), QDate(2026, 8, 31)); // over the day before
    raised(QDate(2026, 8, 1), QDate(2026, 9, 1));
    raised(QDate(2026, 11, 30), {});
    raised(QDate(2026, 11, 10), {});
    const WaitingFigures waiting = desk.reports.waiting(desk.autumn);
    CHECK(waiting.open.value == 2);
    CHECK(waiting.answered.value == 1);
    CHECK(waiting.longestDays == 31);
    CHECK(waiting.medianDays == 20);
    CHECK(waiting.lines.first().reference == desk.person.reference);
}

TEST_CASE("A review is late in a report on the day on which it is late on the first screen, by the day that "
          "the plan in force names too") {
    ReportDesk desk;
    REQUIRE(desk.reviews.save({.person = desk.person.id,
                               .kind = ReviewKind::SixWeeks,
                               .on = QDate(2026, 9, 2),
                               .participants = {ReviewParticipant{}},
                               .meetsOutcomes = ReviewAnswer::Yes,
                               .stillWanted = ReviewAnswer::Yes,
                               .result = ReviewResult::Same}));
    // The plan names 42 days after 1 September, which is before three months after the review.
    const QDate named = desk.start.addDays(42);
    const auto late = [&](QDate day) { return desk.reports.quality({desk.start, day}).lateReviews.value; };
    CHECK(desk.reviews.dueFor(desk.person.id, named).first().on == named);
    CHECK(late(named) == 0);
    CHECK(late(named.addDays(1)) == 1);
    for (QDate day(2026, 9, 3); day <= QDate(2026, 11, 30); day = day.addDays(1))
        CHECK(late(day) == (desk.reviews.dueFor(desk.person.id, day).first().on < day ? 1 : 0));
}
