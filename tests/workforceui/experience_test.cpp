// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/workforceui/staffscreen.h"

using namespace aelwyd;
using aelwyd::test::StaffOffice;
using aelwyd::test::StaffScreen;

TEST_CASE("A decision about experience is added to the history, with what it followed") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.trainedOn = QDate(2026, 11, 4);
        w.experience = RagDecision{Rag::Red, QDate(2026, 11, 4), "Nia Prys", "New to care"};
    });
    StaffScreen desk(office);
    desk.show(mair, "experience");
    desk.click("Decide about experience");
    desk.choose("Status", "Amber: some experience");
    desk.choose("And for an Amber worker", "Kept to Amber and Green");
    desk.write("Why", "Calm and sure of herself");
    desk.choose("What it followed", "After shadowing");
    // when
    desk.click("Add the decision");
    // then
    CHECK(desk.visibleText().contains("This is needed. Please fill it in."));
    CHECK(office.workforce.experienceDecisions(mair.id).size() == 1);
    // when
    desk.type("Who decided", "Nia Prys");
    desk.click("Add the decision");
    // then
    const auto history = office.workforce.experienceDecisions(mair.id);
    REQUIRE(history.size() == 2);
    CHECK(history.last().status == Rag::Amber);
    CHECK(history.last().ruling == AmberRuling::KeptToAmberAndGreen);
    CHECK(history.last().basis == ExperienceBasis::Shadowing);
    CHECK(desk.visibleText().contains("Amber · Kept to Amber and Green · Decided by: Nia Prys"));
    CHECK(desk.visibleText().contains("Red · Decided by: Nia Prys"));
}

TEST_CASE("What was seen at shadowing feeds the next decision, until there is one") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.trainedOn = QDate(2026, 11, 4);
        w.experience = RagDecision{Rag::Red, QDate(2026, 11, 4), "Nia Prys", "New to care"};
    });
    REQUIRE(office.workforce.saveObservation({.worker = mair.id,
                                              .on = QDate(2026, 11, 20),
                                              .assessor = "Huw Tomos",
                                              .complexity = Rag::Amber,
                                              .seen = "Listened first",
                                              .recommends = Rag::Amber}));
    StaffScreen desk(office);
    // when
    desk.show(mair, "experience");
    // then
    CHECK(desk.visibleText().contains("Seen at shadowing since the last decision: 1."));
    CHECK(desk.visibleText().contains("Huw Tomos would decide: Amber."));
    CHECK(desk.desk.forms().decision.text("basis") == "shadowing");
    CHECK(desk.desk.forms().decision.date("basis_on") == QDate(2026, 11, 20));
    CHECK_FALSE(desk.desk.forms().decision.isDirty());
    // when
    REQUIRE(office.workforce.decideExperience(
        mair.id, {{Rag::Amber, QDate(2026, 11, 23), "Nia Prys", "As Huw saw"}, ExperienceBasis::Shadowing}));
    // then
    CHECK(desk.desk.seenSinceDecision().isEmpty());
    CHECK_FALSE(desk.visibleText().contains("Seen at shadowing"));
}

TEST_CASE("A decision before the induction ended is refused beside its day") {
    // given
    StaffOffice office;
    const CareWorker mair =
        office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) { w.trainedOn = QDate(2026, 11, 10); });
    StaffScreen desk(office);
    desk.show(mair, "experience");
    desk.click("Decide about experience");
    desk.choose("Status", "Green: a lot, and full understanding of the training shown");
    desk.write("Why", "Twenty years elsewhere");
    desk.type("Who decided", "Nia Prys");
    desk.type("When", "9/11/2026");
    // when
    desk.click("Add the decision");
    // then
    CHECK(desk.find<QLineEdit>("When")->hasFocus());
    CHECK(office.workforce.experienceDecisions(mair.id).isEmpty());
}
