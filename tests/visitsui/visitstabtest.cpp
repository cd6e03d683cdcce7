// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"

#include <QScrollArea>
#include <QScrollBar>

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

TEST_CASE("Whoever comes from a visit of the week records it at once, and is at that visit afterwards") {
    // given
    VisitOffice office;
    const Visit before = office.planned(office.monday.addDays(-5), 8, 30, {office.mair.id});
    office.planned(office.monday.addDays(-6), 10, 30, {office.mair.id});
    TabDesk desk(office);
    // when
    desk.tab.showVisit(before.id.toString());
    // then
    CHECK(desk.says("What happened? Wednesday, 18 November 2026, 08:00"));
    // when
    desk.click(QStringLiteral("Cancel recording the visit"));
    QApplication::processEvents();
    // then
    const auto* line = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(spokenName(*line).startsWith(QStringLiteral("Record what happened: 08:00")));
}

TEST_CASE("Tab goes from the buttons of a week to its first visit, also after one was recorded") {
    // given
    VisitOffice office;
    const Visit first = office.planned(QDate(2026, 11, 23), 7, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 23), 8, 30, {office.mair.id});
    TabDesk desk(office);
    const auto tabbedTo = [&] {
        auto* paper = desk.find<QAbstractButton>(QStringLiteral("Who is coming, on paper"));
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_Tab);
        return QApplication::focusWidget() ? spokenName(*QApplication::focusWidget()) : QString();
    };
    // then
    CHECK(tabbedTo().contains(QStringLiteral("07:00")));
    // when
    REQUIRE(office.visits.recordAsPlanned({first.id}));
    QApplication::processEvents();
    // then
    CHECK(tabbedTo().contains(QStringLiteral("07:00")));
}

TEST_CASE("Whoever comes from a visit that is still to come finds it in its week") {
    // given
    VisitOffice office;
    const Visit later = office.planned(office.monday.addDays(15), 8, 30, {office.mair.id});
    TabDesk desk(office);
    // when
    desk.tab.showVisit(later.id.toString());
    QApplication::processEvents();
    // then
    CHECK(desk.says("Tuesday, 8 December 2026"));
    CHECK_FALSE(desk.says("What happened?"));
    CHECK(desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened: "))->hasFocus());
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
