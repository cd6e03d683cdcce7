// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoprogress.h"
#include "core/reviews/reviewdates.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace aelwyd;

namespace {

const QDate kProgressDay(2026, 11, 23);

DemoContent progressContent() {
    return builtInDemoContent().value();
}

DemoAgency livedAgency(int people, quint64 seed = 1) {
    return makeDemo({people, 10, 4, seed, kProgressDay}, progressContent());
}

std::optional<QDate> firstMeetingOf(const DemoAgency& made, const ServiceUserId& person) {
    for (const DemoPerson& each : made.people)
        for (const SupportPlan& plan : each.plans)
            if (each.person.id == person && plan.agreement) return plan.agreement->on;
    return std::nullopt;
}

} // namespace

TEST_CASE("The same agency has made the same progress, and another seed another") {
    const auto first = demoProgress(livedAgency(40), progressContent(), kProgressDay);
    CHECK(first == demoProgress(livedAgency(40), progressContent(), kProgressDay));
    CHECK_FALSE(first == demoProgress(livedAgency(40, 2), progressContent(), kProgressDay));
}

TEST_CASE("Somebody's progress does not depend on how many others there are") {
    const auto few = demoProgress(livedAgency(30), progressContent(), kProgressDay);
    const auto many = demoProgress(livedAgency(45), progressContent(), kProgressDay);
    REQUIRE(many.ratings.size() > few.ratings.size());
    CHECK(many.ratings.first(few.ratings.size()) == few.ratings);
    CHECK(many.reviews.first(few.reviews.size()) == few.reviews);
    CHECK(many.stories.first(few.stories.size()) == few.stories);
    CHECK(many.concerns.first(few.concerns.size()) == few.concerns);
}

TEST_CASE("No story of the made-up agency is told a second time while another was not told yet") {
    const auto progress = demoProgress(livedAgency(60), progressContent(), kProgressDay);
    QSet<QString> titles;
    for (const Story& story : progress.stories)
        titles.insert(story.title.en);
    CHECK(progress.stories.size() >= 8);
    CHECK(titles.size() == progress.stories.size());
}

TEST_CASE("Nobody of the made-up agency asks again once there was an answer") {
    for (const Concern& concern : demoProgress(livedAgency(200), progressContent(), kProgressDay).concerns)
        for (const ConcernChase& chase : concern.chases)
            CHECK((!concern.answeredOn || chase.on < *concern.answeredOn));
}

TEST_CASE("Everything made up would pass as written by hand") {
    const DemoAgency made = livedAgency(80);
    const DemoProgress progress = demoProgress(made, progressContent(), kProgressDay);
    CHECK_FALSE((progress.ratings.isEmpty() || progress.reviews.isEmpty() || progress.stories.isEmpty()));
    CHECK_FALSE((progress.consents.isEmpty() || progress.concerns.isEmpty()));
    for (const OutcomeRating& rating : progress.ratings)
        CHECK(problemsOf(rating, kProgressDay).isEmpty());
    for (const OutcomeStatusChange& change : progress.changes)
        CHECK(problemsOf(change, kProgressDay).isEmpty());
    for (const Review& review : progress.reviews)
        CHECK(problemsOf(review, firstMeetingOf(made, review.person), kProgressDay).isEmpty());
    for (const Story& story : progress.stories)
        CHECK(problemsOf(story, kProgressDay).isEmpty());
    for (const ConsentEntry& entry : progress.consents)
        CHECK(problemsOf(entry, kProgressDay).isEmpty());
    for (const Concern& concern : progress.concerns)
        CHECK(problemsOf(concern, kProgressDay).isEmpty());
}

TEST_CASE("No id is given twice, and there is something of every kind to look at") {
    const DemoProgress progress = demoProgress(livedAgency(60), progressContent(), kProgressDay);
    QSet<QUuid> ids;
    qsizetype count = 0;
    const auto add = [&](const QUuid& id) {
        ids.insert(id);
        ++count;
    };
    for (const OutcomeRating& rating : progress.ratings)
        add(rating.id.uuid());
    for (const OutcomeStatusChange& change : progress.changes)
        add(change.id);
    for (const Review& review : progress.reviews) {
        add(review.id.uuid());
        for (const ReviewCard& card : review.cards)
            add(card.id);
        for (const ReviewAction& action : review.actions)
            add(action.id);
        for (const ReviewParticipant& each : review.participants)
            add(each.id);
    }
    for (const Concern& concern : progress.concerns)
        add(concern.id.uuid());
    CHECK(ids.size() == count);
    CHECK(progress.stories.size() >= 8);
    CHECK(progress.consents.size() == progress.stories.size());
    CHECK(progress.concerns.size() >= 5);
}

TEST_CASE("Most reviews of the made-up agency are in time and a few are late, by weeks") {
    const DemoAgency made = livedAgency(60);
    const DemoProgress progress = demoProgress(made, progressContent(), kProgressDay);
    int late = 0, known = 0;
    for (const DemoPerson& person : made.people) {
        if (!person.package) continue;
        ReviewFacts facts = factsOfPackage(*person.package);
        for (const Review& review : progress.reviews)
            if (review.person == person.person.id) facts.held.append({review.kind, review.on});
        const auto due = reviewsDue(facts, kProgressDay);
        known += !due.isEmpty();
        late += !due.isEmpty() && due.first().on < kProgressDay;
        if (!due.isEmpty()) CHECK(due.first().on > kProgressDay.addDays(-60));
    }
    INFO(late << " of " << known);
    CHECK(known > 30);
    CHECK(late >= 1);
    CHECK(late * 3 < known);
}
