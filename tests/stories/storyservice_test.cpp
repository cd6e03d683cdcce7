// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/storyservice.h"
#include "core/storage/verification.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::TestAgency;

namespace {

struct Desk : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    SupportPlan plan = test::fullDraft(*this, person.id);
    StoryService stories{workspace};
    QDate today = clock.today();

    Story told(const char* title, QDate on) {
        Story story{.person = person.id,
                    .title = {QString::fromUtf8(title), {}},
                    .story = {QStringLiteral("Cerddodd Eirlys at y siop."), {}},
                    .on = on,
                    .tellerName = QStringLiteral("Mair Ellis"),
                    .outcomes = {plan.outcomes.first().id}};
        REQUIRE(stories.save(story));
        return *stories.story(story.id);
    }
    void agree(const Story& story, StoryConsent consent) {
        REQUIRE(stories.agree({.story = story.id,
                               .on = clock.today(),
                               .consent = consent,
                               .givenBy = QStringLiteral("Eirlys")}));
    }
};

} // namespace

TEST_CASE("A story is kept with the outcomes that it touches, and found by its words") {
    Desk desk;
    const Story story = desk.told("Y siop a’r tŵr", desk.today);
    CHECK(desk.stories.stories(desk.person.id) == QList{story});
    CHECK(story.outcomes.size() == 1);
    CHECK(desk.stories.find(QStringLiteral("twr siop")) == QList{story});
    CHECK(desk.stories.find(QStringLiteral("EIRLYS")).size() == 1);
    CHECK(desk.stories.find(QStringLiteral("siop caffi")).isEmpty());
    CHECK(desk.stories.find({}).size() == 1);
}

TEST_CASE("Stories that are read together have their own outcomes each, in one order however they are read") {
    Desk desk;
    const Story bare = [&] {
        Story story = desk.told("Te", desk.today.addDays(-1));
        story.outcomes.clear();
        REQUIRE(desk.stories.save(story));
        return *desk.stories.story(story.id);
    }();
    const Story story = desk.told("Y siop", desk.today);
    CHECK(desk.stories.find({}) == QList{story, bare});
    CHECK(desk.stories.stories(desk.person.id) == QList{story, bare});
    CHECK(bare.outcomes.isEmpty());
    CHECK(story.outcomes.size() == 1);
}

TEST_CASE("Nothing leaves before somebody agreed, and what stays behind is told") {
    Desk desk;
    const Story story = desk.told("Y giât", desk.today);
    const auto shared = desk.stories.shared(StoryAudience::Team, desk.today, desk.today);
    CHECK(shared.stories.isEmpty());
    CHECK(shared.withheld == QList{story.id});
}

TEST_CASE("A consent lets a story leave until it is withdrawn, and both stay written down") {
    Desk desk;
    const Story story = desk.told("Y giât", desk.today);
    desk.agree(story, StoryConsent::Commissioner);
    CHECK(desk.stories.consent(story.id) == StoryConsent::Commissioner);
    CHECK(desk.stories.shared(StoryAudience::Commissioner, desk.today, desk.today).stories.size() == 1);
    CHECK(desk.stories.shared(StoryAudience::Public, desk.today, desk.today).stories.isEmpty());
    desk.clock.setDay(desk.today.addDays(30));
    desk.agree(story, StoryConsent::Nobody);
    // The report is about the old time, but what leaves leaves today.
    CHECK(desk.stories.shared(StoryAudience::Commissioner, desk.today, desk.today).stories.isEmpty());
    CHECK(desk.stories.consents(story.id).size() == 2);
    CHECK(desk.stories.consents(story.id).last().place == 1);
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("Stories are shared from the first day asked about to the last, both included") {
    Desk desk;
    desk.agree(desk.told("Ddoe", desk.today.addDays(-1)), StoryConsent::Public);
    desk.agree(desk.told("Heddiw", desk.today), StoryConsent::Public);
    const auto count = [&](QDate from, QDate to) {
        return desk.stories.shared(StoryAudience::Public, from, to).stories.size();
    };
    CHECK(count(desk.today.addDays(-1), desk.today) == 2);
    CHECK(count(desk.today, desk.today) == 1);
    CHECK(count(desk.today.addDays(-1), desk.today.addDays(-1)) == 1);
    CHECK(count(desk.today.addDays(-9), desk.today.addDays(-2)) == 0);
}

TEST_CASE("A story of nobody, or about an outcome that is nobody's, is refused") {
    Desk desk;
    Story story = desk.told("Y giât", desk.today);
    story.outcomes.append(PlanItemId::create());
    CHECK(desk.stories.save(story).problems().first().code == ErrorCode::UnknownOutcome);
    story.person = ServiceUserId::create();
    story.outcomes.clear();
    CHECK(desk.stories.save(story).problems().first().code == ErrorCode::NotFound);
    CHECK_FALSE(desk.stories.agree(
        {.story = StoryId::create(), .on = desk.today, .givenBy = QStringLiteral("Eirlys")}));
}

TEST_CASE("A story can be taken back until somebody agreed about it") {
    Desk desk;
    const QUuid scope = desk.person.id.uuid();
    const Story first = desk.told("Un", desk.today);
    REQUIRE(desk.workspace.undo(scope));
    CHECK_FALSE(desk.stories.story(first.id));
    const Story second = desk.told("Dau", desk.today);
    desk.agree(second, StoryConsent::Team);
    while (desk.workspace.canUndo(scope))
        REQUIRE(desk.workspace.undo(scope));
    CHECK(desk.stories.story(second.id));
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("A story that is put away is in no list and leaves to nobody") {
    Desk desk;
    const Story story = desk.told("Y giât", desk.today);
    desk.agree(story, StoryConsent::Public);
    REQUIRE(desk.stories.setArchived(story.id, true));
    CHECK(desk.stories.stories(desk.person.id).isEmpty());
    CHECK(desk.stories.find({}).isEmpty());
    const auto shared = desk.stories.shared(StoryAudience::Team, desk.today, desk.today);
    CHECK(shared.stories.isEmpty());
    CHECK(shared.withheld.isEmpty());
    REQUIRE(desk.stories.setArchived(story.id, false));
    CHECK(desk.stories.stories(desk.person.id) == QList{story});
}
