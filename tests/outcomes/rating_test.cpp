// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/status.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace aelwyd;
using test::Chance;

namespace {

const QDate kToday(2026, 11, 23);
const ServiceUserId kPerson = ServiceUserId::create();
const PlanItemId kWalk = PlanItemId::create();

OutcomeRating rated(int score, QDate on = kToday) {
    return {.person = kPerson, .outcome = kWalk, .on = on, .score = score};
}

OutcomeStatusChange decided(OutcomeStatus status, QDate on) {
    return {newUuidV7(), kPerson, kWalk, on, status, {{}, QStringLiteral("I have moved")}, {}};
}

AgreedOutcome agreedIn(int version, QDate on, OutcomeStatus status = OutcomeStatus::Active) {
    PersonalOutcome outcome{.id = kWalk, .status = status};
    return {kPerson, SupportPlanId::create(), version, on, outcome};
}

ErrorCode codeOf(const OutcomeRating& rating) {
    const Problems problems = problemsOf(rating, kToday);
    REQUIRE(problems.size() == 1);
    return problems.first().code;
}

} // namespace

TEST_CASE("A rating lies on the scale from 0 to 10, both ends included") {
    CHECK(problemsOf(rated(0), kToday).isEmpty());
    CHECK(problemsOf(rated(10), kToday).isEmpty());
    CHECK(codeOf(rated(-1)) == ErrorCode::Range);
    CHECK(codeOf(rated(11)) == ErrorCode::Range);
    CHECK(problemsOf(rated(11), kToday).first().arguments == QStringList{"0", "10"});
    OutcomeRating none = rated(5);
    none.score.reset();
    CHECK(codeOf(none) == ErrorCode::Required);
}

TEST_CASE("A rating is told of today or an earlier day") {
    CHECK(problemsOf(rated(5, kToday), kToday).isEmpty());
    CHECK(codeOf(rated(5, kToday.addDays(1))) == ErrorCode::DateInFuture);
    CHECK(codeOf(rated(5, QDate())) == ErrorCode::Required);
}

TEST_CASE("Words with hidden controls are refused in either language") {
    OutcomeRating rating = rated(5);
    rating.words = {QString(QChar(1)), QString(QChar(2))};
    CHECK(problemsOf(rating, kToday).size() == 2);
}

TEST_CASE("A rating that is put right counts no more, and neither does one that is taken back") {
    const OutcomeRating wrong = rated(9);
    OutcomeRating right = rated(4);
    right.corrects = wrong.id;
    CHECK(standing({wrong, right}) == QList{right});
    OutcomeRating none = right;
    none.id = OutcomeRatingId::create();
    none.score.reset();
    none.corrects = right.id;
    CHECK(problemsOf(none, kToday).isEmpty());
    CHECK(standing({none, wrong, right}).isEmpty());
}

TEST_CASE("Progress runs from the first rating to the latest, whatever order they were told in") {
    const QList<OutcomeRating> ratings{rated(7, QDate(2026, 6, 1)), rated(2, QDate(2026, 1, 1)),
                                       rated(5, QDate(2026, 3, 1))};
    const Progress whole = progressOf(ratings, kWalk, kToday);
    CHECK(whole.first() == 2);
    CHECK(whole.latest() == 7);
    CHECK(whole.direction() == Direction::Better);
    CHECK(progressOf(ratings, kWalk, QDate(2026, 5, 31)).latest() == 5);
    CHECK(progressOf(ratings, kWalk, QDate(2026, 1, 1)).direction() == Direction::Unknown);
    CHECK_FALSE(progressOf(ratings, kWalk, QDate(2025, 12, 31)).latest());
    CHECK_FALSE(progressOf(ratings, PlanItemId::create(), kToday).first());
}

TEST_CASE("Staying the same counts where it is maintenance or process, and not where a change was wanted") {
    const Progress same{{rated(6), rated(6)}};
    const Progress better{{rated(5), rated(6)}};
    const Progress worse{{rated(6), rated(5)}};
    for (OutcomeKind kind : allOf<OutcomeKind>()) {
        CHECK(isBetterOff(kind, same) == (kind != OutcomeKind::Change));
        CHECK(isBetterOff(kind, better) == true);
        CHECK(isBetterOff(kind, worse) == false);
        CHECK_FALSE(isBetterOff(kind, Progress{{rated(6)}}));
        CHECK_FALSE(isBetterOff(kind, Progress{}));
    }
}

TEST_CASE("A change of status says why when the outcome was let go or changed") {
    for (OutcomeStatus status : allOf<OutcomeStatus>()) {
        OutcomeStatusChange change = decided(status, kToday);
        CHECK(problemsOf(change, kToday).isEmpty());
        change.why = {};
        const bool needsWhy = status == OutcomeStatus::LetGo || status == OutcomeStatus::Changed;
        CHECK(problemsOf(change, kToday).isEmpty() == !needsWhy);
    }
    CHECK(problemsOf(decided(OutcomeStatus::Achieved, kToday.addDays(1)), kToday).first().code ==
          ErrorCode::DateInFuture);
}

TEST_CASE("The next version of a plan takes no decision back that it only repeats the old status over") {
    const QDate agreed(2026, 1, 10), achieved(2026, 3, 1), next(2026, 4, 1);
    const auto history = statusHistory({agreedIn(1, agreed), agreedIn(2, next)},
                                       {decided(OutcomeStatus::Achieved, achieved)}, kWalk);
    CHECK(statusOn(history, achieved.addDays(-1)).status == OutcomeStatus::Active);
    CHECK(statusOn(history, achieved).status == OutcomeStatus::Achieved);
    CHECK(statusOn(history, next).status == OutcomeStatus::Achieved);
    CHECK(statusOn(history, agreed.addDays(-1)).status == OutcomeStatus::Active);
}

TEST_CASE("A version that says something new holds from its agreement on") {
    const QDate first(2026, 1, 10), second(2026, 4, 1);
    const auto history = statusHistory(
        {agreedIn(2, second, OutcomeStatus::KeptUp), agreedIn(1, first)},
        {decided(OutcomeStatus::Achieved, second), decided(OutcomeStatus::LetGo, second.addDays(9))}, kWalk);
    CHECK(statusOn(history, second.addDays(-1)).status == OutcomeStatus::Active);
    // Decided on the day of the meeting: the decision is the later word.
    CHECK(statusOn(history, second).status == OutcomeStatus::Achieved);
    CHECK(statusOn(history, second.addDays(9)).status == OutcomeStatus::LetGo);
    CHECK(statusHistory({agreedIn(1, first)}, {}, PlanItemId::create()).isEmpty());
}

TEST_CASE("An outcome is rated until the day before it is let go, and again once it is taken up") {
    const QDate gone(2026, 5, 1), back(2026, 7, 1);
    const auto history =
        statusHistory({agreedIn(1, QDate(2026, 1, 1))},
                      {decided(OutcomeStatus::LetGo, gone), decided(OutcomeStatus::Active, back)}, kWalk);
    CHECK_FALSE(problemOfRating(rated(5, gone.addDays(-1)), history));
    const auto problem = problemOfRating(rated(5, gone), history);
    REQUIRE(problem);
    CHECK(problem->code == ErrorCode::OutcomeLetGo);
    CHECK(problem->arguments == QStringList{"2026-05-01"});
    CHECK(problemOfRating(rated(5, back.addDays(-1)), history));
    CHECK_FALSE(problemOfRating(rated(5, back), history));
    OutcomeRating takenBack = rated(5, gone);
    takenBack.score.reset();
    takenBack.corrects = OutcomeRatingId::create();
    CHECK_FALSE(problemOfRating(takenBack, history));
}

TEST_CASE("Other ends of the life of an outcome can still be rated") {
    for (OutcomeStatus status : {OutcomeStatus::Achieved, OutcomeStatus::KeptUp, OutcomeStatus::Changed})
        CHECK_FALSE(problemOfRating(rated(5), {{kToday, status, {}}}));
}

TEST_CASE("The standing ratings are the same in whatever order they are read") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 50; ++round) {
        QList<OutcomeRating> ratings;
        for (int i = chance.between(0, 12); i > 0; --i) {
            OutcomeRating rating = rated(chance.between(0, 10), kToday.addDays(-chance.below(5)));
            if (!ratings.isEmpty() && chance.below(3) == 0) rating.corrects = chance.oneOf(ratings).id;
            if (rating.corrects && chance.coin()) rating.score.reset();
            ratings.append(rating);
        }
        const auto before = standing(ratings);
        std::reverse(ratings.begin(), ratings.end());
        CHECK(standing(ratings) == before);
        for (const OutcomeRating& rating : before)
            CHECK(rating.score);
    }
}
