// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/widgets/visits/patternsdialog.h"

#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A plan with visits at ten is agreed; nothing is remembered of weeks that were asked for before.
void agreeOnVisits(VisitOffice& office, Weekdays days, int minutes) {
    QSettings().remove(QStringLiteral("visits/weeks_ahead"));
    SupportPlan plan = fullDraft(office, office.eirlys.id);
    plan.visits = {PatternVisit{.days = days, .start = QTime(10, 0), .minutes = minutes}};
    REQUIRE(office.plans.saveDraft(plan));
    REQUIRE(office.plans.agree(plan.id, meeting(office)));
}

} // namespace

TEST_CASE("Visits of the next weeks are made from the agreed plan, and told") {
    // given
    VisitOffice office;
    agreeOnVisits(office, Weekdays::mondayToFriday(), 45);
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Make visits from the plan"));
    CHECK(desk.find<QSpinBox>(QStringLiteral("For how many weeks"))->value() == 4);
    desk.click(QStringLiteral("Make the visits"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).size() == 20);
    CHECK(desk.says("New visits: 20. Changed: 0. Taken away: 0. As they were: 0."));
    // when
    desk.click(QStringLiteral("Make visits from the plan"));
    desk.click(QStringLiteral("Make the visits"));
    // then
    CHECK(desk.says("Nothing to change"));
}

TEST_CASE("The weeks for which visits are made are remembered") {
    // given
    VisitOffice office;
    agreeOnVisits(office, Weekdays::mondayToFriday(), 45);
    TabDesk desk(office);
    desk.click(QStringLiteral("Make visits from the plan"));
    // when
    desk.find<QSpinBox>(QStringLiteral("For how many weeks"))->setValue(2);
    desk.click(QStringLiteral("Make the visits"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).size() == 10);
    CHECK(PersonVisits::weeksAhead() == 2);
    QSettings().remove(QStringLiteral("visits/weeks_ahead"));
    CHECK(PersonVisits::weeksAhead() == 4);
}

TEST_CASE("Visits of the plan that pass the block ask for an approver, with the period and the figures") {
    // given
    VisitOffice office;
    agreeOnVisits(office, Weekdays::everyDay(), 240);
    TabDesk desk(office);
    desk.click(QStringLiteral("Make visits from the plan"));
    // when
    desk.click(QStringLiteral("Make the visits"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
    CHECK(desk.says(
        "of 1 October 2026 to 31 December 2026 (with them: 112 h, agreed: 92 h, too much by: 20 h)"));
    // when
    desk.type(QStringLiteral("Approved by"), QStringLiteral("Non Bevan"));
    desk.click(QStringLiteral("Make the visits"));
    // then
    const auto visits = office.visits.ofPerson(office.eirlys.id);
    REQUIRE(visits.size() == 28);
    CHECK(visits.at(22).approvedBy.isEmpty());
    CHECK(visits.at(23).approvedBy == QStringLiteral("Non Bevan"));
    CHECK(desk.says("New visits: 28."));
}

TEST_CASE("Visits of everybody's plan are made at one go, and who passes a block is told by name") {
    // given
    VisitOffice office;
    agreeOnVisits(office, Weekdays::mondayToFriday(), 45);
    const ServiceUser huw = takeOn(office, QStringLiteral("Huw"), QStringLiteral("Tomos"));
    Package package{.serviceUser = huw.id, .startsOn = office.start};
    package.stages = {{office.start, PackageStage::Active, {}}};
    package.hours = {{office.start, 30, 30}};
    REQUIRE(office.people.savePackage(package));
    SupportPlan plan = fullDraft(office, huw.id);
    plan.visits = {PatternVisit{.days = Weekdays::everyDay(), .start = QTime(10, 0), .minutes = 240}};
    REQUIRE(office.plans.saveDraft(plan));
    REQUIRE(office.plans.agree(plan.id, meeting(office)));
    const QUuid scope = newUuidV7();
    PatternsDesk desk(office.visits, office.plans, office.people, scope);
    PatternsDialog dialog(desk);
    dialog.show();
    const auto press = [&](const char* text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text)) return button->click();
        FAIL("no such button");
    };
    // when
    press("Make the visits");
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).size() == 20);
    CHECK(office.visits.ofPerson(huw.id).isEmpty());
    CHECK(dialog.outcome() == QStringLiteral("People with a plan of visits: 2. New visits: 20. Changed: 0. "
                                             "Taken away: 0. As they were: 0."));
    const auto* people = dialog.findChild<QTableView*>()->model();
    REQUIRE(people->rowCount() == 1);
    CHECK(people->index(0, 0).data().toString() == QStringLiteral("Huw Tomos"));
    CHECK(people->index(0, 1).data().toString().contains(QStringLiteral("approve")));
    CHECK(accessibilityFaults(dialog) == QStringList());
    // when
    REQUIRE(office.workspace.undo(scope));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
}

TEST_CASE("Making everybody's visits can be stopped, and then nothing is changed") {
    VisitOffice office;
    agreeOnVisits(office, Weekdays::mondayToFriday(), 45);
    PatternsDesk desk(office.visits, office.plans, office.people, newUuidV7());
    takeOn(office, QStringLiteral("Huw"), QStringLiteral("Tomos"));
    const auto stopped = desk.make(4, [](int done, int) { return done == 0; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.problems().first().code == ErrorCode::Cancelled);
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
}
