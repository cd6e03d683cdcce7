// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A visit is planned and stands in the week") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Plan a visit"));
    desk.type(QStringLiteral("Day"), QStringLiteral("25/11/2026"));
    desk.type(QStringLiteral("Begins at"), QStringLiteral("8.30"));
    desk.type(QStringLiteral("How long"), QStringLiteral("1:30"));
    desk.type(QStringLiteral("Travel to it"), QStringLiteral("10"));
    desk.click(QStringLiteral("Keep the visit"));
    // then
    const auto visits = office.visits.ofPerson(office.eirlys.id);
    REQUIRE(visits.size() == 1);
    CHECK(visits.first().plannedStart == at(QDate(2026, 11, 25), 8, 30));
    CHECK(visits.first().plannedMinutes == 90);
    CHECK(visits.first().travelMinutes == 10);
    CHECK(desk.says("08:30–10:00"));
    CHECK(desk.says("Wednesday, 25 November 2026"));
}

TEST_CASE("A time that cannot be read is told beside its field and stays as it was typed") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    desk.click(QStringLiteral("Plan a visit"));
    // when
    desk.type(QStringLiteral("Begins at"), QStringLiteral("half past"));
    desk.type(QStringLiteral("How long"), QStringLiteral("long"));
    desk.click(QStringLiteral("Keep the visit"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
    CHECK(desk.says("This is not a time of day"));
    CHECK(desk.says("This is not a number"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("Begins at"))->text() == QStringLiteral("half past"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("Begins at"))->hasFocus());
}

TEST_CASE("A time that the change of the clocks skips is named") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    desk.click(QStringLiteral("Plan a visit"));
    desk.type(QStringLiteral("Day"), QStringLiteral("28/3/2027"));
    desk.type(QStringLiteral("Begins at"), QStringLiteral("1:30"));
    desk.type(QStringLiteral("How long"), QStringLiteral("30"));
    // when
    desk.click(QStringLiteral("Keep the visit"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
    CHECK(desk.says("This time does not exist on that day, as the clocks go forward: 01:30."));
}

TEST_CASE("What the bank does not hold is refused with the figures, and nobody is asked to approve it") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    desk.click(QStringLiteral("Plan a visit"));
    desk.choose(QStringLiteral("Kind of visit"), QStringLiteral("flexible"));
    desk.type(QStringLiteral("Begins at"), QStringLiteral("14:00"));
    desk.type(QStringLiteral("How long"), QStringLiteral("45"));
    // when
    desk.click(QStringLiteral("Keep the visit"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).isEmpty());
    CHECK(desk.says("needed: 45 min, in the bank: 0 min"));
    CHECK_FALSE(desk.find<QLineEdit>(QStringLiteral("Approved by")));
    // when
    desk.choose(QStringLiteral("Kind of visit"), QStringLiteral("planned"));
    desk.click(QStringLiteral("Keep the visit"));
    // then
    REQUIRE(office.visits.ofPerson(office.eirlys.id).size() == 1);
    CHECK(office.visits.ofPerson(office.eirlys.id).first().approvedBy.isEmpty());
}

TEST_CASE("Calling off tells whether the minutes are banked before it is kept") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 25), 9, 45);
    TabDesk desk(office);
    // when
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    desk.choose(QStringLiteral("What happened"), QStringLiteral("cancelled"));
    // then
    CHECK(desk.says("Cancelled in good time. Banked: 45 min"));
    // when
    desk.type(QStringLiteral("Called off at"), QStringLiteral(" "));
    // then
    CHECK(desk.says("Lost at short notice: 45 min"));
    // when
    desk.type(QStringLiteral("Called off at"), QStringLiteral("8:00"));
    desk.click(QStringLiteral("Record"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).first().state == VisitState::Planned);
    CHECK(desk.says("This is needed"));
    // when
    desk.type(QStringLiteral("Called off by"), QStringLiteral("Her daughter"));
    desk.click(QStringLiteral("Record"));
    // then
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.state == VisitState::Cancelled);
    CHECK(visit.cancelledAt == at(QDate(2026, 11, 23), 8));
    CHECK(desk.says("Cancelled by: Her daughter"));
    CHECK(office.bank.statement(office.eirlys.id, office.monday).value().balance == 45);
}

TEST_CASE("A shorter visit is banked only if that was agreed") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 8, 45, {office.mair.id});
    TabDesk desk(office);
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    // when
    desk.type(QStringLiteral("How long"), QStringLiteral("30"));
    // then
    CHECK(desk.says("Owed: 15 min"));
    // when
    desk.click(QStringLiteral("It was agreed that the visit is shorter"));
    // then
    CHECK(desk.says("Banked: 15 min"));
    // when
    desk.click(QStringLiteral("Record"));
    // then
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.actualMinutes == 30);
    CHECK(visit.agreedShort);
    CHECK(visit.workers == QList<CareWorkerId>{office.mair.id});
}

TEST_CASE("Many visits are recorded as planned at once, and Undo takes that back") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 7, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 23), 8, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 24), 8, 30, {office.mair.id});
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Tick all that are past"));
    desk.click(QStringLiteral("Made as planned (2)"));
    // then
    const auto made = [&] {
        int count = 0;
        for (const Visit& visit : office.visits.ofPerson(office.eirlys.id))
            count += visit.state == VisitState::Delivered;
        return count;
    };
    CHECK(made() == 2);
    CHECK(desk.says("Recorded as planned: 2"));
    // when
    REQUIRE(office.workspace.undo(office.eirlys.id.uuid()));
    // then
    CHECK(made() == 0);
}

TEST_CASE("A pop-in that nobody had planned is as easy as any visit") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Record a pop-in"));
    desk.type(QStringLiteral("Really began at"), QStringLiteral("8:15"));
    desk.type(QStringLiteral("How long"), QStringLiteral("10"));
    desk.choose(QStringLiteral("Who came"), office.gwen.id.toString());
    desk.click(QStringLiteral("Record"));
    // then
    REQUIRE(office.visits.ofPerson(office.eirlys.id).size() == 1);
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.kind == VisitKind::PopIn);
    CHECK(visit.state == VisitState::Delivered);
    CHECK(visit.workers == QList<CareWorkerId>{office.gwen.id});
    CHECK_FALSE(visit.plannedStart.has_value());
}

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

TEST_CASE("The form about a visit far down comes into sight") {
    // given
    VisitOffice office;
    for (int hour = 8; hour < 20; ++hour)
        office.planned(QDate(2026, 11, 25), hour, 30);
    TabDesk desk(office);
    desk.tab.resize(900, 600);
    QApplication::processEvents();
    auto* bar = desk.tab.findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    // when
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    QApplication::processEvents();
    // then
    CHECK_FALSE(desk.find<QComboBox>(QStringLiteral("What happened"))->visibleRegion().isEmpty());
}

TEST_CASE("Typing about a visit goes on while the interface turns Welsh") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    desk.click(QStringLiteral("Plan a visit"));
    auto* start = desk.find<QLineEdit>(QStringLiteral("Begins at"));
    auto* length = desk.find<QLineEdit>(QStringLiteral("How long"));
    desk.type(QStringLiteral("Begins at"), QStringLiteral("about noon"));
    desk.type(QStringLiteral("How long"), QStringLiteral("4"));
    // when
    const WhileWelsh welsh;
    QTest::keyClicks(length, QStringLiteral("5"));
    // then
    CHECK(start->text() == QStringLiteral("about noon"));
    CHECK(desk.tab.visits().planned().entry().minutes.startsWith(QStringLiteral("4")));
}

TEST_CASE("What was typed about a visit is back after the program was killed") {
    // given
    VisitOffice office;
    {
        TabDesk desk(office);
        desk.click(QStringLiteral("Plan a visit"));
        desk.type(QStringLiteral("Begins at"), QStringLiteral("8:15"));
        desk.tab.flush();
    }
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Plan a visit"));
    // then
    CHECK(desk.find<QLineEdit>(QStringLiteral("Begins at"))->text() == QStringLiteral("08:15"));
    CHECK(desk.says("What you had begun to type is back."));
}

TEST_CASE("The tab of visits can be used by ear and by keyboard") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 8, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 24), 8, 30);
    TabDesk desk(office);
    for (const char* button : {"", "Plan a visit", "Record a pop-in"}) {
        if (*button && desk.find<QAbstractButton>(QString::fromUtf8(button)))
            desk.click(QString::fromUtf8(button));
        // then
        CHECK(accessibilityFaults(desk.tab) == QStringList());
    }
    const WhileWelsh welsh;
    CHECK(accessibilityFaults(desk.tab) == QStringList());
}
