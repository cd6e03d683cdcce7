// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outcomereports.h"
#include "core/service/storyservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const FrameworkLink kHealth{QStringLiteral("national"), QStringLiteral("health")};
const FrameworkLink kSafe{QStringLiteral("torfaen"), QStringLiteral("safe")};
const FrameworkLink kSociety{QStringLiteral("national"), QStringLiteral("society")};

BoughtTime used(const std::optional<QUuid>& outcome, const char* wish, const QList<FrameworkLink>& headings,
                int minutes) {
    BoughtTime time{.outcome = outcome, .wish = {{}, QString::fromUtf8(wish)}, .headings = headings};
    const QUuid visit = newUuidV7();
    time.visits.add(visit);
    time.minutes.add(visit, minutes);
    return time;
}

SharedStory storyOf(const PlanItemId& outcome, const char* title) {
    SharedStory story{.id = StoryId::create(), .title = {{}, QString::fromUtf8(title)}};
    story.outcomes = {outcome};
    return story;
}

/// Somebody whose flexible visit was for a wish of their plan.
struct OutingDesk : test::TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    StoryService stories{workspace};
    OutcomeReports reports{workspace};
    ReportScope november{QDate(2026, 11, 1), QDate(2026, 11, 30)};
    PlanItemId outcome = PlanItemId::create();

    OutingDesk() {
        clock.setDay(november.from);
        Package package{.serviceUser = person.id, .startsOn = november.from};
        package.stages = {{november.from, PackageStage::Active, {}}};
        package.hours = {{november.from, 600, 600}};
        REQUIRE(people.savePackage(package));
        SupportPlan plan = test::fullDraft(*this, person.id);
        plan.outcomes.first().links = {kHealth, kSociety};
        outcome = plan.outcomes.first().id;
        REQUIRE(plans.saveDraft(plan));
        REQUIRE(plans.agree(plan.id, test::meeting(*this)));
        clock.setDay(november.to);
        goOut();
    }
    void goOut() {
        VisitService visits(workspace);
        Visit visit{.reference = visits.nextReference(), .person = person.id, .kind = VisitKind::Flexible};
        visit.state = VisitState::Delivered;
        visit.plannedStart = visit.actualStart = LocalMoment::at(QDate(2026, 11, 20), QTime(14, 0));
        visit.plannedMinutes = visit.actualMinutes = 60;
        visit.outcome = outcome.uuid();
        REQUIRE(visits.record(visit));
    }
    void tell(const char* title, StoryConsent consent) {
        const Story story{.person = person.id,
                          .title = {{}, QString::fromUtf8(title)},
                          .story = {{}, QStringLiteral("She walked there.")},
                          .on = QDate(2026, 11, 20),
                          .outcomes = {outcome}};
        REQUIRE(stories.save(story));
        REQUIRE(stories.agree({.story = story.id,
                               .on = clock.today(),
                               .consent = consent,
                               .givenBy = QStringLiteral("Eirlys")}));
    }
    /// The lines of the commissioner's report about what time bought.
    QList<FigureLine> bought() {
        QList<FigureLine> lines = linesOf(reports.commissioner(november));
        lines.removeIf([](const FigureLine& line) { return line.section != u"bought"; });
        return lines;
    }
};

} // namespace

TEST_CASE("Others read the headings that time was used for, added up, and no wish in people's own words") {
    const auto told = forOthers({used(newUuidV7(), "I want to see the sea", {kHealth}, 60),
                                 used(newUuidV7(), "I want to dance", {kSociety}, 50),
                                 used(newUuidV7(), "I want to swim", {kHealth, kSafe}, 30),
                                 used(newUuidV7(), "To rest", {}, 20), used({}, "", {}, 10)},
                                {});
    REQUIRE(told.size() == 4);
    for (const BoughtTime& time : told)
        CHECK(time.wish.isEmpty());
    CHECK(told[0].headings == QList{kHealth});
    CHECK(told[0].minutes.value == 90);
    CHECK(told[0].visits.rows.size() == 2);
    CHECK(told[1].headings == QList{kSociety});
    CHECK((told[2].outcome && told[2].minutes.value == 20));
    CHECK_FALSE(told[3].outcome);
}

TEST_CASE("Headings are the same in whatever order they were chosen") {
    const auto told = forOthers({used(newUuidV7(), "I want to swim", {kSociety, kHealth}, 40),
                                 used(newUuidV7(), "I want to sing", {kHealth, kSociety}, 20)},
                                {});
    REQUIRE(told.size() == 1);
    CHECK(told.first().headings == QList{kHealth, kSociety});
    CHECK(told.first().minutes.value == 60);
}

TEST_CASE("Time is told by the framework that most outcomes have a heading of, whichever was chosen first") {
    const auto told = forOthers({used(newUuidV7(), "I want to swim", {kSafe, kHealth}, 40),
                                 used(newUuidV7(), "I want to sing", {kHealth}, 20),
                                 used(newUuidV7(), "I want to sleep", {kSafe}, 10)},
                                {});
    REQUIRE(told.size() == 2);
    CHECK(told[0].headings == QList{kHealth});
    CHECK(told[0].minutes.value == 60);
    CHECK(told[1].headings == QList{kSafe});
}

TEST_CASE("The title of a story that may be shared stands for the wish that it touches, and for no other") {
    const PlanItemId sea = PlanItemId::create();
    const auto told = forOthers({used(newUuidV7(), "I want to swim", {kHealth}, 30),
                                 used(sea.uuid(), "I want to see the sea", {kHealth}, 60)},
                                {storyOf(PlanItemId::create(), "Elsewhere"), storyOf(sea, "The waves")});
    REQUIRE(told.size() == 2);
    CHECK(told[0].wish.en == u"The waves");
    CHECK(told[0].minutes.value == 60);
    CHECK(told[1].wish.isEmpty());
    CHECK(told[1].minutes.value == 30);
}

TEST_CASE("Stories of two people that are called the same are one line of what time bought") {
    const PlanItemId mine = PlanItemId::create(), hers = PlanItemId::create();
    const auto told = forOthers({used(mine.uuid(), "I want to see the sea", {kHealth}, 60),
                                 used(hers.uuid(), "I want to paddle", {kSociety}, 30)},
                                {storyOf(mine, "The waves"), storyOf(hers, "The waves")});
    REQUIRE(told.size() == 1);
    CHECK(told.first().minutes.value == 90);
    CHECK(told.first().visits.rows.size() == 2);
}

TEST_CASE("A wish leaves the agency in no commissioner's report, and a story's title only with consent") {
    OutingDesk desk;
    CHECK(desk.reports.all(desk.november).time.bought.first().wish.en == u"I want to walk to the shop");
    for (const StoryConsent consent : {StoryConsent::Nobody, StoryConsent::Team}) {
        desk.tell("The shop", consent);
        for (const FigureLine& line : desk.bought()) {
            CHECK(line.words.isEmpty());
            CHECK(line.group == u"national:health national:society");
        }
    }
    desk.tell("The corner shop", StoryConsent::Commissioner);
    const auto lines = desk.bought();
    REQUIRE(lines.size() == 2);
    for (const FigureLine& line : lines) {
        CHECK(line.words.en == u"The corner shop");
        CHECK(line.figure.rows.size() == 1);
    }
    CHECK(desk.reports.boughtForOthers(desk.november).first().minutes.value == 60);
}
