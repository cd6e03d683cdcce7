// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/workforceui/staffscreen.h"
#include "ui/presentation/wording/language.h"

using namespace aelwyd;
using aelwyd::test::StaffOffice;
using aelwyd::test::StaffScreen;

namespace {

struct WhileWelsh {
    WhileWelsh() { installLanguage(*qApp, ReaderLanguage::Welsh); }
    ~WhileWelsh() { installLanguage(*qApp, ReaderLanguage::English); }
};

} // namespace

TEST_CASE("A worker is added once the reference is free, and nothing is saved before") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.screen.addWorker();
    CHECK(desk.find<QLineEdit>("Reference")->text() == "W-0002");
    desk.type("Last name", "Tomos");
    desk.type("Reference", "W-0001");
    // when
    desk.click("Add to the staff");
    // then
    CHECK(desk.visibleText().contains("This is taken already: W-0001. Choose another."));
    CHECK(office.workforce.workers().size() == 1);
    // when
    desk.type("Reference", "W-0002");
    desk.type("Started on", "16/11/2026");
    desk.click("Add to the staff");
    // then
    REQUIRE(office.workforce.byReference("W-0002"));
    CHECK(office.workforce.byReference("W-0002")->startDate == QDate(2026, 11, 16));
    CHECK(desk.screen.place().endsWith("/about"));
}

TEST_CASE("What is typed about a worker stays while the interface turns Welsh") {
    // given
    StaffOffice office;
    StaffScreen desk(office);
    desk.screen.addWorker();
    desk.type("Last name", "Tomos");
    desk.type("Started on", "some Monday in Nov");
    auto* name = desk.find<QLineEdit>("Last name");
    auto* started = desk.find<QLineEdit>("Started on");
    name->setFocus();
    name->end(false);
    // when
    const WhileWelsh welsh;
    QTest::keyClicks(name, "-Jones");
    // then
    CHECK(name->text() == "Tomos-Jones");
    CHECK(started->text() == "some Monday in Nov");
}

TEST_CASE("Somebody half added is offered again after the program was killed") {
    // given
    StaffOffice office;
    {
        StaffScreen desk(office);
        desk.screen.addWorker();
        desk.type("Last name", "Tomos");
        desk.desk.newcomer().flush();
    }
    StaffScreen desk(office);
    // when
    desk.click("Go on with the worker you began");
    // then
    CHECK(desk.find<QLineEdit>("Last name")->text() == "Tomos");
    CHECK(desk.visibleText().contains("Here is what you had typed before"));
}

TEST_CASE("A field is stored when it is left, bad input is told beside it, and Undo takes the step back") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "about");
    // when
    desk.type("Date of the DBS check", "soon");
    desk.type("Locality", "Y Bala");
    desk.leave();
    // then
    CHECK(desk.visibleText().contains("This is not a date."));
    CHECK(office.workforce.worker(mair.id)->locality == "Y Bala");
    CHECK_FALSE(office.workforce.worker(mair.id)->dbsDate);
    // when
    REQUIRE(office.workspace.undo(desk.screen.undoScope()));
    // then
    CHECK(office.workforce.worker(mair.id)->locality.isEmpty());
    CHECK(desk.find<QLineEdit>("Locality")->text().isEmpty());
    CHECK(desk.find<QLineEdit>("Date of the DBS check")->text() == "soon");
}

TEST_CASE("Times that overlap are told under the day that they are on, and nothing of the week is stored") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "availability");
    desk.click("Add a time: Monday");
    desk.type("Start: Monday", "8");
    desk.type("End: Monday", "14");
    desk.leave();
    REQUIRE(office.workforce.worker(mair.id)->availability.size() == 1);
    // when
    desk.click("Add a time: Monday");
    const auto fields = desk.screen.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        if (field->isVisible() && field->text().isEmpty() && field->accessibleName() == "Start: Monday") {
            QTest::keyClicks(field, "13:00");
            QTest::keyClick(field, Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), "17:00");
            break;
        }
    desk.leave();
    // then
    CHECK(desk.visibleText().contains("Two of the times of one day overlap."));
    CHECK(office.workforce.worker(mair.id)->availability.size() == 1);
}

TEST_CASE("A competence that ends before it begins is told beside it and not stored") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.competences = {{"HSC218", QDate(2026, 1, 1), std::nullopt}};
    });
    StaffScreen desk(office);
    desk.show(mair, "competences");
    const QString until = "Until: " + desk.desk.competenceName("HSC218");
    // when
    desk.type(until, "1/1/2025");
    desk.leave();
    // then
    CHECK(desk.visibleText().contains("Competence: HSC218. It ends before it begins."));
    CHECK_FALSE(office.workforce.worker(mair.id)->competences.first().until);
    // when
    desk.type(until, "1/12/2026");
    desk.leave();
    // then
    CHECK(office.workforce.worker(mair.id)->competences.first().until == QDate(2026, 12, 1));
    CHECK(desk.visibleText().contains("Runs out soon"));
}

TEST_CASE("Competences are chosen by name from the catalogue and kept by code") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "competences");
    // when
    desk.click("Choose from the list");
    desk.type("Find in the list", "hsc218");
    desk.find<QCheckBox>(desk.desk.competenceName("HSC218"))->click();
    // then
    const auto competences = office.workforce.worker(mair.id)->competences;
    REQUIRE(competences.size() == 1);
    CHECK(competences.first() == Competence{"HSC218", QDate(2026, 11, 23), std::nullopt});
}

TEST_CASE("Leave of one day needs its first day only, and is taken out again") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "availability");
    desk.click("Book leave");
    desk.type("First day", "24/12/2026");
    // when
    desk.click("Save");
    // then
    REQUIRE(office.workforce.member(mair.id)->leave.size() == 1);
    CHECK(office.workforce.member(mair.id)->leave.first().until == QDate(2026, 12, 24));
    // when
    desk.click("Take out: Holiday, 24 December 2026");
    // then
    CHECK(office.workforce.member(mair.id)->leave.isEmpty());
}

TEST_CASE("A supervision that was held moves the next one on") {
    // given
    StaffOffice office;
    const CareWorker mair =
        office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) { w.startDate = QDate(2026, 8, 1); });
    StaffScreen desk(office);
    desk.show(mair, "supervision");
    CHECK(desk.visibleText().contains("Supervision late: 1 Nov"));
    desk.click("Write down a meeting");
    desk.type("Held by", "Nia Prys");
    // when
    desk.click("Save");
    // then
    CHECK(desk.visibleText().contains("Supervision due 23 Feb"));
    CHECK(desk.visibleText().contains("Supervision · Held by: Nia Prys"));
}

TEST_CASE("Leaving before starting is refused, leaving is written down with its reason and taken back") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "about");
    desk.click("Write down that they are leaving");
    desk.type("Why they leave", "Moves to Cardiff");
    desk.type("First day on which they do not work", "1/8/2026");
    // when
    desk.click("Save");
    // then
    CHECK(desk.visibleText().contains("The first day of work was 1 September 2026. Write that day"));
    CHECK_FALSE(office.workforce.worker(mair.id)->leaveDate);
    // when
    desk.type("First day on which they do not work", "1/12/2026");
    desk.click("Save");
    // then
    CHECK(office.workforce.worker(mair.id)->leaveReason == "Moves to Cardiff");
    CHECK(desk.visibleText().contains("Leaves: 1 December 2026"));
    // when
    desk.click("They stay after all");
    // then
    CHECK_FALSE(office.workforce.worker(mair.id)->leaveDate);
}
