// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);
const QDate kAgreed(2026, 9, 1);

Review held(ReviewKind kind = ReviewKind::SixWeeks, QDate on = kToday) {
    Review review{.person = ServiceUserId::create(), .kind = kind, .on = on};
    review.participants = {{{}, Voice::Person, {}, {}}};
    review.meetsOutcomes = ReviewAnswer::Yes;
    review.stillWanted = ReviewAnswer::Yes;
    review.result = ReviewResult::Same;
    return tidied(review);
}

bool has(const Problems& problems, const QString& field, ErrorCode code) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& each) { return each.field == field && each.code == code; });
}

ReviewAction action(QDate due) {
    return {newUuidV7(), QStringLiteral("A rail by the step"), QStringLiteral("Nia Prys"), due, {}};
}

QString field(const QUuid& id, const char* part, const char* name) {
    return QStringLiteral("%1/%2/%3")
        .arg(QLatin1String(part), id.toString(QUuid::WithoutBraces), QLatin1String(name));
}

} // namespace

TEST_CASE("A review held between the plan's agreement and today is kept, both days included") {
    CHECK(problemsOf(held(), kAgreed, kToday).isEmpty());
    CHECK(problemsOf(held(ReviewKind::SixWeeks, kAgreed), kAgreed, kToday).isEmpty());
    const auto early = problemsOf(held(ReviewKind::SixWeeks, kAgreed.addDays(-1)), kAgreed, kToday);
    REQUIRE(early.size() == 1);
    CHECK(early.first().code == ErrorCode::ReviewBeforePlan);
    CHECK(early.first().arguments == QStringList{"2026-09-01"});
    CHECK(has(problemsOf(held(ReviewKind::SixWeeks, kToday.addDays(1)), kAgreed, kToday), "on",
              ErrorCode::DateInFuture));
    CHECK(has(problemsOf(held(ReviewKind::SixWeeks, QDate()), kAgreed, kToday), "on", ErrorCode::Required));
}

TEST_CASE(
    "The looks of the first week may come before the plan is agreed: it is often agreed after the start") {
    for (const ReviewKind kind : {ReviewKind::FirstDay, ReviewKind::FirstWeek}) {
        Review review = held(kind, kAgreed.addDays(-3));
        review.meetsOutcomes.reset();
        review.stillWanted.reset();
        review.result.reset();
        CHECK(problemsOf(review, kAgreed, kToday).isEmpty());
    }
    CHECK(problemsOf(held(), std::nullopt, kToday).isEmpty());
}

TEST_CASE("A full review asks both questions, decides, and names who took part") {
    Review review = held();
    review.meetsOutcomes.reset();
    review.stillWanted.reset();
    review.result.reset();
    review.participants.clear();
    const auto problems = problemsOf(review, kAgreed, kToday);
    for (const char* name : {"meets_outcomes", "still_wanted", "result", "participants"})
        CHECK(has(problems, QLatin1String(name), ErrorCode::Required));
    CHECK(problems.size() == 4);
}

TEST_CASE("The yearly review is held with the social worker, or says why not") {
    Review review = held(ReviewKind::Yearly);
    CHECK(has(problemsOf(review, kAgreed, kToday), "participants", ErrorCode::PartyMissing));
    review.participants.append({newUuidV7(), Voice::SocialWorker, {}, {}});
    CHECK(has(problemsOf(review, kAgreed, kToday),
              field(review.participants.last().id, "participants", "name"), ErrorCode::Required));
    review.participants.last().note = QStringLiteral("pays for it herself and has none");
    CHECK(problemsOf(review, kAgreed, kToday).isEmpty());
    review.participants.last() = {newUuidV7(), Voice::SocialWorker, QStringLiteral("Huw Tomos"), {}};
    CHECK(problemsOf(review, kAgreed, kToday).isEmpty());
}

TEST_CASE("An action says what, who and by when, and is not done before the review or in the future") {
    Review review = held(ReviewKind::SixWeeks, kToday.addDays(-10));
    review.actions = {action(review.on)};
    const QUuid id = review.actions.first().id;
    ReviewAction& first = review.actions.first();
    CHECK(problemsOf(review, kAgreed, kToday).isEmpty());
    first.dueOn = review.on.addDays(-1);
    CHECK(has(problemsOf(review, kAgreed, kToday), field(id, "actions", "due_on"), ErrorCode::DateOrder));
    first.dueOn = QDate();
    CHECK(has(problemsOf(review, kAgreed, kToday), field(id, "actions", "due_on"), ErrorCode::Required));
    first.dueOn = kToday;
    for (const auto& [day, code] : {std::pair(review.on.addDays(-1), std::optional(ErrorCode::DateOrder)),
                                    {review.on, std::nullopt},
                                    {kToday, std::nullopt},
                                    {kToday.addDays(1), std::optional(ErrorCode::DateInFuture)}}) {
        first.doneOn = day;
        const auto problems = problemsOf(review, kAgreed, kToday);
        CHECK(problems.isEmpty() == !code);
        if (code) CHECK(has(problems, field(id, "actions", "done_on"), *code));
    }
    first.what = QStringLiteral(" ");
    first.owner.clear();
    CHECK(problemsOf(review, kAgreed, kToday).size() == 3);
}

TEST_CASE("An empty card is no card, and more than three of a kind are welcome") {
    Review review = held();
    for (int i = 0; i < 2 * kCardsAsked; ++i)
        review.cards.append({{}, CardKind::Working, {QStringLiteral("Canu"), {}}});
    review = tidied(review);
    CHECK(problemsOf(review, kAgreed, kToday).isEmpty());
    CHECK_FALSE(review.cards.first().id.isNull());
    review.cards.last().words = {};
    CHECK(has(problemsOf(review, kAgreed, kToday), field(review.cards.last().id, "cards", "words"),
              ErrorCode::Required));
}
