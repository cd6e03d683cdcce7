// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/workforceui/staffscreen.h"

#include <QListView>

using namespace aelwyd;
using aelwyd::test::StaffOffice;
using aelwyd::test::StaffScreen;

namespace {

/// What Tab reaches from `first` on, that one included: as many stops as asked for, by their spoken names.
QStringList wayOfTab(QWidget* first, int stops) {
    QStringList names;
    for (QWidget* each = first; names.size() < stops; each = each->nextInFocusChain())
        if (each->isVisible() && !each->focusProxy() && (each->focusPolicy() & Qt::TabFocus))
            names.append(test::spokenName(*each));
    return names;
}

CareWorker hiredForMornings(StaffOffice& office) {
    return office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.trainedOn = QDate(2026, 9, 4);
        w.availability = {{1, QTime(8, 0), QTime(14, 0)}, {2, QTime(8, 0), QTime(14, 0)}};
    });
}

} // namespace

TEST_CASE("Tab goes through a usual week day by day, also through times that were just added") {
    // given
    StaffOffice office;
    StaffScreen desk(office);
    // when
    desk.show(hiredForMornings(office), "availability");
    // then
    auto* monday = desk.find<QLineEdit>("Start: Monday");
    REQUIRE(monday);
    const QStringList tuesday{"Start: Tuesday", "End: Tuesday", "Take out: Tuesday, 08:00–14:00",
                              "Add a time: Tuesday", "Add a time: Wednesday"};
    CHECK(wayOfTab(monday, 9) ==
          QStringList{"Start: Monday", "End: Monday", "Take out: Monday, 08:00–14:00", "Add a time: Monday"} +
              tuesday);
    // when
    desk.click("Add a time: Monday");
    // then
    CHECK(wayOfTab(monday, 12) == QStringList{"Start: Monday", "End: Monday", "Take out: Monday, 08:00–14:00",
                                              "Start: Monday", "End: Monday", "Take out: Monday, –",
                                              "Add a time: Monday"} +
                                      tuesday);
}

TEST_CASE("Tab goes from a card's form to its records, and only then to the next card") {
    // given
    StaffOffice office;
    const CareWorker mair = hiredForMornings(office);
    REQUIRE(office.workforce.saveException({.worker = mair.id, .day = QDate(2026, 12, 1)}));
    StaffScreen desk(office);
    // when
    desk.show(mair, "availability");
    // then
    auto* add = desk.find<QAbstractButton>("Add a day that is otherwise");
    REQUIRE(add);
    CHECK(wayOfTab(add, 3) ==
          QStringList{"Add a day that is otherwise", "Take out: 1 December 2026", "Book leave"});
}

TEST_CASE("Ctrl and Tab go through the tabs of a worker's page from the list, too") {
    // given
    StaffOffice office;
    const CareWorker mair = hiredForMornings(office);
    StaffScreen desk(office);
    desk.show(mair, "overview");
    auto* search = desk.find<QLineEdit>("Search for workers");
    REQUIRE(search);
    search->setFocus();
    // when
    QTest::keyClick(search, Qt::Key_Tab, Qt::ControlModifier);
    // then
    CHECK(desk.screen.place().endsWith("/about"));
    // when
    QTest::keyClick(search, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    // then
    CHECK(desk.screen.place().endsWith("/overview"));
    CHECK(wayOfTab(desk.find<QAbstractButton>("Training matrix"), 2).last() == "This list on paper…");
}

TEST_CASE("Enter keeps what is written on a card, and Escape leaves it") {
    // given
    StaffOffice office;
    const CareWorker mair = hiredForMornings(office);
    StaffScreen desk(office);
    desk.show(mair, "availability");
    desk.click("Book leave");
    desk.type("First day", "1/12/2026");
    // when
    QTest::keyClick(desk.find<QLineEdit>("First day"), Qt::Key_Return);
    // then
    REQUIRE(office.workforce.member(mair.id)->leave.size() == 1);
    CHECK_FALSE(desk.find<QLineEdit>("First day"));
    // when
    desk.click("Book leave");
    QTest::keyClick(desk.find<QLineEdit>("First day"), Qt::Key_Escape);
    // then
    CHECK_FALSE(desk.find<QLineEdit>("First day"));
    CHECK(desk.find<QAbstractButton>("Book leave")->hasFocus());
}

TEST_CASE("Escape does not throw away what was typed on a card: it leads to the button that does") {
    // given
    StaffOffice office;
    const CareWorker mair = hiredForMornings(office);
    StaffScreen desk(office);
    desk.show(mair, "availability");
    desk.click("Book leave");
    desk.type("First day", "1/12/2026");
    // when
    QTest::keyClick(desk.find<QLineEdit>("First day"), Qt::Key_Escape);
    // then
    REQUIRE(desk.find<QLineEdit>("First day"));
    CHECK_FALSE(desk.find<QLineEdit>("First day")->text().isEmpty());
    auto* cancel = desk.find<QAbstractButton>("Cancel");
    REQUIRE((cancel && cancel->hasFocus()));
    // when
    QTest::keyClick(cancel, Qt::Key_Return);
    // then
    CHECK_FALSE(desk.find<QLineEdit>("First day"));
    CHECK(office.workforce.member(mair.id)->leave.isEmpty());
}

TEST_CASE("The button to which Escape leads is brought into sight in a low window") {
    // given
    StaffOffice office;
    const CareWorker mair = hiredForMornings(office);
    StaffScreen desk(office);
    desk.screen.resize(1048, 420);
    desk.show(mair, "experience");
    desk.click("Decide about experience");
    desk.type("Who decided", "Nia Prys");
    auto* cancel = desk.find<QAbstractButton>("Cancel");
    REQUIRE(cancel);
    // when
    QTest::keyClick(desk.find<QLineEdit>("Who decided"), Qt::Key_Escape);
    // then
    CHECK(cancel->hasFocus());
    CHECK(QTest::qWaitFor([&] { return cancel->visibleRegion().boundingRect().size() == cancel->size(); }));
}
