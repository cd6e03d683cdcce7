// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plansui/plandesk.h"
#include "tests/support/catch.h"
#include "ui/presentation/plans/comparisonwording.h"
#include "ui/presentation/plans/planreadiness.h"
#include "ui/presentation/plans/planreading.h"
#include "ui/presentation/plans/plantexts.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/language.h"

#include <QApplication>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The interface speaks this language until the end of the test.
struct Speaking {
    explicit Speaking(ReaderLanguage language) { installLanguage(*qApp, language); }
    ~Speaking() { installLanguage(*qApp, ReaderLanguage::English); }
};

SupportPlan fullPlan() {
    SupportPlan plan{.serviceUser = ServiceUserId::create()};
    plan.texts[PlanText::GoodDay] = {"Codi cyn wyth.", "Up before eight."};
    plan.outcomes = {{.wish = {"Cerdded i'r siop", "Walk to the shop"}}};
    plan.activities = {{.what = {"Brecwast gyda'n gilydd", "Breakfast together"}, .minutes = 30}};
    plan.visits = {{.days = Weekdays::everyDay(), .start = QTime(8, 30), .minutes = 45}};
    plan.reviewOn = QDate(2027, 3, 1);
    return plan;
}

QStringList sentences(const SupportPlan& before, const SupportPlan& after) {
    QStringList said;
    for (const ChangeInWords& change : inWords(before, after, {}))
        said.append(QString(change.sentence).replace(QChar::Nbsp, u' '));
    return said;
}

} // namespace

TEST_CASE("Each difference is one whole sentence") {
    const SupportPlan before = fullPlan();
    SupportPlan after = before;
    after.outcomes.append({.wish = {{}, "Sing in chapel"}});
    after.activities[0].minutes = 45;
    after.activities[0].personalCare = true;
    after.reviewOn = QDate(2027, 6, 1);
    after.texts[PlanText::GoodDay].en = "Up before nine.";
    CHECK(sentences(before, after) ==
          QStringList{"A good day for me: new words", "Outcome added: Sing in chapel",
                      "Minutes of “Breakfast together” changed from 30 min to 45 min",
                      "“Breakfast together” is now personal care",
                      "Next review changed from 1 March 2027 to 1 June 2027"});
}

TEST_CASE("In Welsh the differences speak of the Welsh names, days and months") {
    const Speaking welsh(ReaderLanguage::Welsh);
    const SupportPlan before = fullPlan();
    SupportPlan after = before;
    after.activities[0].minutes = 45;
    after.reviewOn = QDate(2027, 6, 1);
    const QStringList said = sentences(before, after);
    REQUIRE(said.size() == 2);
    CHECK(said[0].contains("Brecwast gyda'n gilydd"));
    CHECK(said[1].contains("1 Mawrth 2027"));
    CHECK(said[1].contains("1 Mehefin 2027"));
}

TEST_CASE("A text that changed tells its words, language by language") {
    const SupportPlan before = fullPlan();
    SupportPlan after = before;
    after.texts[PlanText::GoodDay].en = "Up before nine.";
    const auto changes = inWords(before, after, {});
    REQUIRE(changes.size() == 1);
    REQUIRE(changes[0].texts.size() == 1);
    CHECK(changes[0].texts[0].language == ReaderLanguage::English);
    CHECK(changes[0].texts[0].pieces.size() == 3);
}

TEST_CASE("Every field that can change has a title of its own") {
    SupportPlan before = fullPlan(), after = before;
    before.risks = after.risks = {{.wish = {{}, "To go out alone"}}};
    before.consents = after.consents = {{.who = {{}, "The surgery"}}};
    after.outcomes[0] = {before.outcomes[0].id, {{}, "a"}, {{}, "b"},   OutcomeKind::Process,
                         OutcomeStatus::LetGo,  {{}, "c"}, {{"n", "h"}}};
    after.activities[0] = {before.activities[0].id,
                           ActivityTier::Flexible,
                           {{}, "a"},
                           {{}, "b"},
                           {{}, "c"},
                           after.outcomes[0].id,
                           50,
                           TimeOfDay::Night,
                           2,
                           true,
                           {"HSC218"}};
    after.visits[0] = {before.visits[0].id, Weekdays::mondayToFriday(), QTime(9, 0), 5, 20, 2, {{}, "a"}};
    after.risks[0] = {before.risks[0].id, {{}, "a"}, {{}, "b"}, {{}, "c"}, false, false, true,
                      QDate(2027, 1, 1)};
    after.consents[0] = {before.consents[0].id, {{}, "a"}, {{}, "b"}, {{}, "c"}, {{}, "d"},
                         QDate(2027, 1, 1),     true};
    for (const PlanChange& change : compare(before, after)) {
        INFO(toCode(change.part).toStdString() << "/" << change.field.toStdString());
        CHECK_FALSE(planwording::fieldTitle(change.part, change.field).isEmpty());
    }
    for (const ChangeInWords& change : inWords(before, after, {}))
        CHECK_FALSE(change.sentence.contains('%'));
}

TEST_CASE("Names with percent signs and markup stay as they are in a sentence") {
    SupportPlan before = fullPlan();
    before.activities[0].what = {{}, "%1 <b>%2</b>"};
    SupportPlan after = before;
    after.activities[0].minutes = 45;
    CHECK(sentences(before, after) == QStringList{"Minutes of “%1 <b>%2</b>” changed from 30 min to 45 min"});
}

TEST_CASE("What is still needed is told with the field that it leads to") {
    PlanDesk desk;
    SupportPlan plan = desk.draft;
    const QDate today = desk.agency.clock.today();
    CHECK(stillNeeded(plan, today).isEmpty());
    plan.visits[0].minutes = 15;
    plan.outcomes.clear();
    plan.risks[0].reviewOn.reset();
    plan.reviewOn.reset();
    const auto needed = stillNeeded(plan, today);
    REQUIRE(needed.size() == 4);
    CHECK(needed[0].words == "Write at least one outcome.");
    CHECK(needed[1].words == "Visit 1 is under 30 minutes: say why.");
    CHECK(needed[1].field == planField("visits", plan.visits[0].id, "short_reason"));
    CHECK(needed[2].words == "Positive risk 1: choose the day to look at it again.");
    CHECK(needed[3].words == "Choose the day of the next review.");
    CHECK(needed[3].page == PlanPage::Review);
}

TEST_CASE("Texts in one language leave the readers of the other out") {
    SupportPlan plan = fullPlan();
    CHECK(leftOutTexts(plan).isEmpty());
    plan.texts[PlanText::Hospital] = {"Ffoniwch Nia", {}};
    plan.activities[0].howILikeIt = {{}, "At the window"};
    const auto leftOut = leftOutTexts(plan);
    REQUIRE(leftOut.size() == 2);
    CHECK(leftOutOn(leftOut, PlanPage::Access, ReaderLanguage::English) == 1);
    CHECK(leftOutOn(leftOut, PlanPage::Activities, ReaderLanguage::Welsh) == 1);
    CHECK(leftOutOn(leftOut, PlanPage::Activities, ReaderLanguage::English) == 0);
}

TEST_CASE("A plan is read in the reader's language, or in the other where that is all there is") {
    SupportPlan plan = fullPlan();
    plan.texts[PlanText::Hospital] = {{}, "Ring Nia"};
    const auto blocks = readingOf(plan, {}, ReaderLanguage::Welsh);
    CHECK(blocks.contains({ReadingBlock::Sort::Text, "Codi cyn wyth."}));
    CHECK(blocks.contains({ReadingBlock::Sort::Text, "Ring Nia"}));
    CHECK_FALSE(blocks.contains({ReadingBlock::Sort::Text, "Up before eight."}));
}
