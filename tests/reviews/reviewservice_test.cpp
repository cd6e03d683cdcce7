// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/concernservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/reviewservice.h"
#include "core/service/storyservice.h"
#include "core/service/visitservice.h"
#include "core/storage/reviewstore.h"
#include "core/storage/verification.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;
using test::TestAgency;

namespace {

/// Eirlys, supported from 5 October 2026; her plan was agreed on 23 November.
struct Desk : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    SupportPlan plan = test::fullDraft(*this, person.id);
    QDate start{2026, 10, 5};
    QDate agreed = clock.today();
    ReviewService reviews{workspace};

    Desk() {
        Package package{.serviceUser = person.id, .startsOn = start};
        package.stages = {{start, PackageStage::Active, {}}};
        REQUIRE(people.savePackage(package));
        REQUIRE(plans.agree(plan.id, test::meeting(*this)));
    }
    Review held(ReviewKind kind = ReviewKind::SixWeeks) const {
        Review review{.person = person.id, .kind = kind, .on = clock.today()};
        review.participants = {{{}, Voice::Person, {}, {}},
                               {{}, Voice::SocialWorker, QStringLiteral("Huw Tomos"), {}}};
        review.meetsOutcomes = ReviewAnswer::Partly;
        review.stillWanted = ReviewAnswer::Yes;
        review.result = ReviewResult::More;
        review.cards = {{{}, CardKind::NotWorking, {QStringLiteral("Y brys"), QStringLiteral("The rush")}}};
        review.actions = {{{},
                           QStringLiteral("Ask for a later visit"),
                           QStringLiteral("Nia Prys"),
                           clock.today().addDays(7),
                           {}}};
        return review;
    }
    Review keep(ReviewKind kind = ReviewKind::SixWeeks) {
        const Review review = held(kind);
        REQUIRE(reviews.save(review));
        return *reviews.review(review.id);
    }
};

/// Whose reviews fall due by then, with what falls due.
QHash<ServiceUserId, QList<ReviewDue>> dueBy(const ReviewService& reviews, QDate today, int ahead) {
    QHash<ServiceUserId, QList<ReviewDue>> all;
    const auto facts = reviews.allFacts();
    for (auto each = facts.begin(); each != facts.end(); ++each)
        for (const ReviewDue& due : reviewsDue(each.value(), today))
            if (due.on <= today.addDays(ahead)) all[each.key()].append(due);
    return all;
}

} // namespace

TEST_CASE("What is due first for somebody is what the list of everybody's reviews tells") {
    Desk desk;
    desk.clock.setDay(QDate(2026, 11, 25));
    const QDate today = desk.clock.today();
    QList<ServiceUserId> people{desk.person.id};
    CHECK(desk.reviews.firstDue(people, today).value(desk.person.id) == QDate(2026, 11, 16));
    desk.keep();
    for (int i = 0; i < 3; ++i)
        people.append(test::takeOn(desk, QStringLiteral("Nia"), QStringLiteral("Prys")).id);
    const auto first = desk.reviews.firstDue(people, today);
    CHECK(first.size() == 1);
    CHECK(first.value(desk.person.id) == QDate(2027, 1, 4));
    const auto everybody = dueBy(desk.reviews, today, 3660);
    REQUIRE(everybody.size() == 1);
    CHECK(everybody.value(desk.person.id).first().on == first.value(desk.person.id));
}

TEST_CASE("A review is kept with everything that was said, and the plan that was looked at") {
    Desk desk;
    test::Listener listener(desk.workspace);
    const Review kept = desk.keep();
    CHECK(kept.plan == desk.plan.id);
    CHECK(kept.participants.size() == 2);
    CHECK(kept.cards.first().words.cy == u"Y brys");
    CHECK(kept.actions.first().owner == u"Nia Prys");
    CHECK(desk.reviews.reviews(desk.person.id) == QList{kept});
    REQUIRE(listener.sets.size() == 1);
    CHECK(listener.sets.first().touches(Noun::Review, desk.person.id.uuid()));
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("A review can be taken back and brought again") {
    Desk desk;
    const Review kept = desk.keep();
    REQUIRE(desk.workspace.undo(desk.person.id.uuid()));
    CHECK_FALSE(desk.reviews.review(kept.id));
    REQUIRE(desk.workspace.redo(desk.person.id.uuid()));
    CHECK(desk.reviews.review(kept.id) == kept);
}

TEST_CASE("A review before the plan was agreed, in the future, of nobody or of another's plan is refused") {
    Desk desk;
    Review review = desk.held();
    review.on = desk.agreed.addDays(-1);
    CHECK(desk.reviews.save(review).problems().first().code == ErrorCode::ReviewBeforePlan);
    review.on = desk.agreed.addDays(1);
    CHECK(desk.reviews.save(review).problems().first().code == ErrorCode::DateInFuture);
    review = desk.held();
    review.plan = SupportPlanId::create();
    CHECK(desk.reviews.save(review).problems().first().field == u"plan");
    review = desk.held();
    review.person = ServiceUserId::create();
    CHECK(desk.reviews.save(review).problems().first().code == ErrorCode::NotFound);
    CHECK(desk.reviews.reviews(desk.person.id).isEmpty());
}

TEST_CASE("Holding a review moves the next one on, for the person and for everybody") {
    Desk desk;
    const QDate sixWeeks = desk.start.addDays(42);
    CHECK(desk.reviews.dueFor(desk.person.id, desk.agreed).first() ==
          ReviewDue{ReviewKind::SixWeeks, sixWeeks});
    const auto all = dueBy(desk.reviews, desk.agreed, 30);
    REQUIRE(all.size() == 1);
    CHECK(all.value(desk.person.id) == QList<ReviewDue>{{ReviewKind::SixWeeks, sixWeeks}});
    desk.keep();
    // The plan names a day before the three months are over.
    CHECK(desk.reviews.dueFor(desk.person.id, desk.agreed).first() ==
          ReviewDue{ReviewKind::ThreeMonths, *desk.plan.reviewOn});
    CHECK(dueBy(desk.reviews, desk.agreed, 30).isEmpty());
    CHECK(dueBy(desk.reviews, desk.agreed, 42).size() == 1);
    CHECK(dueBy(desk.reviews, desk.agreed, 41).isEmpty());
}

TEST_CASE("A review that is put away counts no more, and comes back whole") {
    Desk desk;
    Review kept = desk.keep();
    kept.archived = true;
    REQUIRE(desk.reviews.save(kept));
    CHECK(desk.reviews.reviews(desk.person.id).isEmpty());
    CHECK(desk.reviews.openActions().isEmpty());
    CHECK(desk.reviews.dueFor(desk.person.id, desk.agreed).first().kind == ReviewKind::SixWeeks);
    kept.archived = false;
    REQUIRE(desk.reviews.save(kept));
    CHECK(desk.reviews.reviews(desk.person.id) == QList{kept});
}

TEST_CASE("An action is open until it is done, and can be opened again") {
    Desk desk;
    const Review kept = desk.keep();
    const auto open = desk.reviews.openActions();
    REQUIRE(open.size() == 1);
    CHECK(open.first().person == desk.person.id);
    CHECK(open.first().review == kept.id);
    const QUuid action = open.first().action.id;
    REQUIRE(desk.reviews.setActionDone(kept.id, action, desk.clock.today()));
    CHECK(desk.reviews.openActions().isEmpty());
    CHECK(
        desk.reviews.setActionDone(kept.id, action, desk.clock.today().addDays(1)).problems().first().code ==
        ErrorCode::DateInFuture);
    REQUIRE(desk.reviews.setActionDone(kept.id, action, {}));
    CHECK(desk.reviews.openActions().size() == 1);
    CHECK_FALSE(desk.reviews.setActionDone(kept.id, newUuidV7(), {}));
}

TEST_CASE("A review is prepared with what happened since the last full one") {
    Desk desk;
    desk.keep();
    OutcomeService outcomes(desk.workspace);
    StoryService stories(desk.workspace);
    ConcernService concerns(desk.workspace);
    VisitService visits(desk.workspace);
    desk.clock.setDay(desk.agreed.addDays(20));
    const QDate day = desk.clock.today();
    REQUIRE(outcomes.rate(
        {.person = desk.person.id, .outcome = desk.plan.outcomes.first().id, .on = day, .score = 6}));
    REQUIRE(stories.save({.person = desk.person.id,
                          .title = {{}, QStringLiteral("The gate")},
                          .story = {{}, QStringLiteral("She walked there.")},
                          .on = day}));
    REQUIRE(concerns.save(
        {.person = desk.person.id, .what = {{}, QStringLiteral("A frame")}, .raisedOn = desk.start}));
    Visit visit{.reference = QStringLiteral("V-1"), .person = desk.person.id};
    visit.state = VisitState::Missed;
    visit.plannedStart = LocalMoment::at(desk.agreed.addDays(2), QTime(9, 0));
    visit.plannedMinutes = 30;
    REQUIRE(visits.record(visit));
    const ReviewPreparation ready = desk.reviews.prepare(desk.person.id, day);
    CHECK(ready.since == desk.agreed);
    CHECK(ready.last->kind == ReviewKind::SixWeeks);
    CHECK(ready.ratings.size() == 1);
    CHECK(ready.stories.size() == 1);
    // Raised earlier, and still waiting.
    CHECK(ready.concerns.size() == 1);
    CHECK(ready.visits.missed == 1);
    CHECK(ready.openActions.size() == 1);
    CHECK(desk.reviews.prepare(desk.person.id, desk.agreed).stories.isEmpty());
}

TEST_CASE("A review that was held is told about with what happened before it, not since it") {
    Desk desk;
    desk.keep();
    desk.clock.setDay(desk.agreed.addDays(20));
    const Review second = desk.keep(ReviewKind::ThreeMonths);
    const QDate day = second.on;
    CHECK(desk.reviews.prepare(desk.person.id, day).since == day);
    CHECK(desk.reviews.prepare(desk.person.id, day, second.id).since == desk.agreed);
    CHECK(desk.reviews.prepare(desk.person.id, day, second.id).openActions.size() == 1);
    desk.clock.setDay(day.addDays(5));
    desk.keep(ReviewKind::Asked);
    CHECK(desk.reviews.prepare(desk.person.id, day, second.id).openActions.size() == 1);
}

TEST_CASE("A review is prepared with what became of the bank since the last one") {
    Desk desk;
    desk.clock.setDay(desk.agreed.addDays(5));
    VisitService visits(desk.workspace);
    const auto made = [&](int days, int minutes) {
        Visit visit{.reference = visits.nextReference(), .person = desk.person.id};
        visit.state = VisitState::Delivered;
        visit.plannedStart = visit.actualStart = LocalMoment::at(desk.agreed.addDays(days), QTime(9, 0));
        visit.plannedMinutes = 60;
        visit.actualMinutes = minutes;
        visit.agreedShort = true;
        REQUIRE(visits.record(visit));
    };
    made(-3, 30);
    desk.clock.setDay(desk.agreed);
    desk.keep();
    desk.clock.setDay(desk.agreed.addDays(5));
    made(2, 40);
    const auto bank = desk.reviews.prepare(desk.person.id, desk.clock.today()).bank;
    REQUIRE(bank);
    CHECK(bank->banked == 20);
    CHECK(bank->balance == 50);
    CHECK_FALSE(desk.reviews.prepare(desk.person.id, desk.agreed.addDays(4)).bank->balance);
}

TEST_CASE("Reviews of any content are read back as they were written") {
    Desk desk;
    Chance chance;
    INFO("seed " << chance.seed());
    const ReviewStore store(*desk.database);
    for (int round = 0; round < 30; ++round) {
        Review review = desk.held(chance.oneOf(allOf<ReviewKind>()));
        review.meetsWords = {chance.note(), chance.note()};
        review.cards.clear();
        for (int i = chance.below(7); i > 0; --i)
            review.cards.append(
                {newUuidV7(), chance.oneOf(allOf<CardKind>()), {chance.note(), chance.note()}});
        if (chance.coin()) review.result.reset();
        review = tidied(review);
        ReviewStore(*desk.database).write(review);
        CHECK(store.review(review.id) == review);
    }
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("A review drafts the next version with what became of each outcome, and the next review's day") {
    Desk desk;
    const Review kept = desk.keep();
    OutcomeService outcomes(desk.workspace);
    REQUIRE(outcomes.changeStatus({{},
                                   desk.person.id,
                                   desk.plan.outcomes.first().id,
                                   desk.agreed,
                                   OutcomeStatus::Achieved,
                                   {QStringLiteral("Gyda'n gilydd"), {}},
                                   {}}));
    const auto drafted = desk.reviews.draftNextPlan(kept.id, desk.plans);
    REQUIRE(drafted);
    const SupportPlan plan = *desk.plans.plan(drafted.value());
    CHECK(plan.version == 2);
    CHECK(plan.outcomes.first().status == OutcomeStatus::Achieved);
    CHECK(plan.outcomes.first().statusReason.cy == u"Gyda'n gilydd");
    CHECK(plan.reviewOn == desk.plan.reviewOn);
    CHECK(desk.reviews.draftNextPlan(kept.id, desk.plans).problems().first().code == ErrorCode::DraftExists);
    CHECK(desk.reviews.draftNextPlan(ReviewId::create(), desk.plans).problems().first().code ==
          ErrorCode::NotFound);
}
