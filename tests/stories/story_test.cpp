// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/knownnames.h"
#include "core/stories/story.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;

namespace {

const QDate kToday(2026, 11, 23);

Story told() {
    return {.person = ServiceUserId::create(),
            .title = {QStringLiteral("Y giât"), {}},
            .story = {QStringLiteral("Cerddodd at y giât."), {}},
            .on = kToday,
            .tellerName = QStringLiteral("Mair")};
}

ConsentEntry given(int place, QDate on, StoryConsent consent) {
    return {newUuidV7(), told().id, place, on, consent, QStringLiteral("Eirlys"), {}};
}

} // namespace

TEST_CASE("A story has a title, the story itself and a day that has come") {
    CHECK(problemsOf(told(), kToday).isEmpty());
    Story story = told();
    story.title = {QStringLiteral(" "), {}};
    story.story = {};
    story.on = kToday.addDays(1);
    CHECK(problemsOf(story, kToday).size() == 3);
}

TEST_CASE("Names that are known around a person are found in a story as whole words, in either language") {
    const QStringList known{QStringLiteral("Leroy Campbell"), QStringLiteral("Siân o Fôn"),
                            QStringLiteral("Mair Huws")};
    Story story = told();
    story.story = {QStringLiteral("Canodd Siân; nid Leroyd."), QStringLiteral("Leroy’s song, for Leroy")};
    CHECK(knownNamesIn(story, known) == QStringList{QStringLiteral("Leroy"), QStringLiteral("Siân")});
    story.story = {QStringLiteral("Canodd hi."), {}};
    CHECK(knownNamesIn(story, known).isEmpty());
}

TEST_CASE("Each consent allows its audience and those nearer, and nobody further away") {
    for (StoryConsent consent : allOf<StoryConsent>())
        for (StoryAudience audience : allOf<StoryAudience>()) {
            const bool expected =
                consent == StoryConsent::Public ||
                (consent == StoryConsent::Commissioner && audience != StoryAudience::Public) ||
                (consent == StoryConsent::Team && audience == StoryAudience::Team);
            CHECK(allows(consent, audience) == expected);
            CHECK(sharedWith(audience, told(), consent).has_value() == expected);
        }
}

TEST_CASE("Silence is no consent, and a consent holds from its own day on") {
    CHECK(consentOn({}, kToday) == StoryConsent::Nobody);
    const QList<ConsentEntry> history{given(0, kToday, StoryConsent::Public)};
    CHECK(consentOn(history, kToday.addDays(-1)) == StoryConsent::Nobody);
    CHECK(consentOn(history, kToday) == StoryConsent::Public);
    CHECK(consentOn(history, kToday.addDays(1)) == StoryConsent::Public);
}

TEST_CASE("A consent that is withdrawn lets nothing leave any more") {
    const QList<ConsentEntry> history{given(0, kToday.addDays(-9), StoryConsent::Public),
                                      given(1, kToday, StoryConsent::Nobody)};
    CHECK(consentOn(history, kToday.addDays(-1)) == StoryConsent::Public);
    CHECK(consentOn(history, kToday) == StoryConsent::Nobody);
    CHECK_FALSE(sharedWith(StoryAudience::Team, told(), consentOn(history, kToday)));
}

TEST_CASE("Of two consents of one day the one written down last holds, in whatever order they are read") {
    const auto first = given(0, kToday, StoryConsent::Public);
    const auto second = given(1, kToday, StoryConsent::Team);
    CHECK(consentOn({first, second}, kToday) == StoryConsent::Team);
    CHECK(consentOn({second, first}, kToday) == StoryConsent::Team);
    // Written down later, but of an earlier day: what was agreed last in time holds.
    const auto older = given(2, kToday.addDays(-1), StoryConsent::Commissioner);
    CHECK(consentOn({older, second, first}, kToday) == StoryConsent::Team);
}

TEST_CASE("Where names are changed nobody outside the team learns whose story it is") {
    Story story = told();
    story.namesChanged = true;
    for (const StoryAudience audience : {StoryAudience::Commissioner, StoryAudience::Public}) {
        const auto shared = sharedWith(audience, story, StoryConsent::Public);
        REQUIRE(shared);
        CHECK_FALSE(shared->person);
        CHECK(shared->tellerName.isEmpty());
        CHECK(shared->story == story.story);
    }
    CHECK(sharedWith(StoryAudience::Team, story, StoryConsent::Public)->person == story.person);
    story.namesChanged = false;
    CHECK(sharedWith(StoryAudience::Public, story, StoryConsent::Public)->tellerName == u"Mair");
}

TEST_CASE("A story that was put away is shared with nobody") {
    Story story = told();
    story.archived = true;
    CHECK_FALSE(sharedWith(StoryAudience::Team, story, StoryConsent::Public));
}

TEST_CASE("A consent says who gave it and when") {
    ConsentEntry entry = given(0, kToday, StoryConsent::Team);
    CHECK(problemsOf(entry, kToday).isEmpty());
    entry.givenBy = QStringLiteral(" ");
    entry.on = kToday.addDays(1);
    CHECK(problemsOf(entry, kToday).size() == 2);
}

TEST_CASE("Outcomes of a story are a set") {
    Story story = told();
    const PlanItemId a = PlanItemId::create(), b = PlanItemId::create();
    story.outcomes = {b, a, b};
    Story other = story;
    other.outcomes = {a, b};
    CHECK(tidied(story) == tidied(other));
}

TEST_CASE("The consent in force does not depend on the order of reading, whatever was agreed when") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 100; ++round) {
        QList<ConsentEntry> history;
        for (int i = 0; i < chance.below(7); ++i)
            history.append(
                given(i, kToday.addDays(chance.between(-3, 1)), chance.oneOf(allOf<StoryConsent>())));
        const auto consent = consentOn(history, kToday);
        std::reverse(history.begin(), history.end());
        CHECK(consentOn(history, kToday) == consent);
    }
}
