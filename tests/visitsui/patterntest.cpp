// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"

#include <QSettings>
#include <QSpinBox>

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
