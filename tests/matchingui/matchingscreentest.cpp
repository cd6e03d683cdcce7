// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"
#include "tests/support/accessiblewalk.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/matching/allocatedialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct InWelsh {
    InWelsh() {
        installLanguage(*qApp, ReaderLanguage::Welsh);
        QApplication::sendPostedEvents();
    }
    ~InWelsh() { installLanguage(*qApp, ReaderLanguage::English); }
};

const QString kBest = QStringLiteral("Workers who may go, best first");
const QString kOut = QStringLiteral("Workers who are ruled out");

void typeInto(QLineEdit* line, const QString& text) {
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Types into the dialog that the next key opens, and presses its button.
void answerDialog(const QString& reason, const QString& by) {
    QTimer::singleShot(0, [reason, by] {
        auto* dialog = qobject_cast<AllocateDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK(accessibilityFaults(*dialog) == QStringList());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), reason);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->isVisible()) QTest::keyClicks(line, by);
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Override and give the visit")) button->click();
        if (dialog->isVisible()) dialog->reject();
    });
}

} // namespace

TEST_CASE("The page opens on the visit that presses most, with who may go for it") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    office.plan(office.support(QStringLiteral("Eirlys")), "2026-11-24T10:00");
    // when
    MatchScreenDesk desk(office);
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("To be read out to the family")));
    CHECK(desk.visibleText().contains(QStringLiteral("unmet need")));
    CHECK(desk.screen.place().startsWith(QStringLiteral("visit/")));
    CHECK(desk.visibleText().contains(QStringLiteral("Visits that need somebody: 1")));
}

TEST_CASE("The head of the page counts the visits of the week that go without the Welsh that was chosen") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    office.plan(office.support(QStringLiteral("Eirlys")), "2026-11-24T10:00", {mair});
    MatchScreenDesk desk(office);
    CHECK(desk.visibleText().contains(
        QStringLiteral("Welsh chosen, and nobody who speaks it: 1 of 1 visits this week")));
    // when
    CareWorker learnt = *office.workforce.worker(mair);
    learnt.languages = {{LanguageCode::welsh(), LanguageLevel::Good}};
    REQUIRE(office.workforce.save(learnt));
    // then
    CHECK(desk.visibleText().contains(
        QStringLiteral("Welsh chosen, and nobody who speaks it: 0 of 1 visits this week")));
}

TEST_CASE("A person is found by typing, and Enter in the list gives them the visit") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    office.support(QStringLiteral("Huw"));
    MatchScreenDesk desk(office);
    // when
    auto* picker = desk.find<QLineEdit>(QStringLiteral("Person"));
    REQUIRE(picker);
    typeInto(picker, QStringLiteral("eirl"));
    QTest::keyClick(picker, Qt::Key_Return);
    if (QWidget* popup = QApplication::activePopupWidget()) QTest::keyClick(popup, Qt::Key_Return);
    typeInto(desk.find<QLineEdit>(QStringLiteral("Day")), QStringLiteral("24/11/2026"));
    typeInto(desk.find<QLineEdit>(QStringLiteral("Time")), QStringLiteral("9:30"));
    typeInto(desk.find<QLineEdit>(QStringLiteral("How long")), QStringLiteral("45"));
    // then
    REQUIRE(desk.match.answer());
    CHECK(desk.match.question().person == person);
    // when
    auto* list = desk.find<QListView>(kBest);
    REQUIRE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    // then
    const QList<Visit> planned = office.visits.ofPerson(person);
    REQUIRE(planned.size() == 1);
    CHECK(planned.first().workers == QList{mair});
    CHECK(planned.first().plannedStart->time() == QTime(9, 30));
}

TEST_CASE("A day that cannot be read is told beside the question") {
    // given
    MatchOffice office;
    office.support(QStringLiteral("Eirlys"));
    MatchScreenDesk desk(office);
    // when
    auto* day = desk.find<QLineEdit>(QStringLiteral("Day"));
    typeInto(day, QStringLiteral("soon"));
    QTest::keyClick(day, Qt::Key_Return);
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("Day: This is not a date.")));
    CHECK(day->property("problem").toBool());
}

TEST_CASE("Overriding asks for a reason and a manager, is kept with the visit and counted on the page") {
    // given
    MatchOffice office;
    const CareWorkerId red = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"), Rag::Red);
    const VisitId visit = office.plan(office.support(QStringLiteral("Eirlys"), Rag::Red), "2026-11-24T10:00");
    MatchScreenDesk desk(office);
    desk.match.look(red);
    auto* list = desk.find<QListView>(kOut);
    REQUIRE(list);
    // when
    list->setFocus();
    answerDialog({}, {});
    QTest::keyClick(list, Qt::Key_Return);
    // then
    CHECK(office.workersOf(visit).isEmpty());
    // when
    answerDialog(QStringLiteral("Nobody else was free"), QStringLiteral("N. Prys"));
    QTest::keyClick(list, Qt::Key_Return);
    // then
    CHECK(office.workersOf(visit) == QList{red});
    CHECK(desk.visibleText().contains(QStringLiteral("Rules overridden in the last four weeks: 1")));
    CHECK(office.matching.overrides(office.clock.today(), office.clock.today()).size() == 1);
}

TEST_CASE("Two workers stand side by side, reason by reason") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const CareWorkerId huw = office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"));
    office.plan(office.support(QStringLiteral("Eirlys")), "2026-11-24T10:00");
    MatchScreenDesk desk(office);
    // when
    desk.match.compare(huw);
    // then
    auto* table = desk.find<QTableView>(QStringLiteral("Reasons and points"));
    REQUIRE(table);
    CHECK(table->model()->columnCount() == 3);
    CHECK(table->model()->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Huw Prys"));
}

TEST_CASE("Every part of the page has names that can be spoken, in both languages, and turns Welsh at once") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair <b>"));
    office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"), Rag::Red);
    office.plan(office.support(QStringLiteral("Eirlys"), Rag::Amber), "2026-11-24T10:00");
    MatchScreenDesk desk(office);
    for (const char* place : {"", "grid", "staying", "overrides"}) {
        CAPTURE(place);
        // when
        desk.screen.goTo(QLatin1String(place));
        // then
        CHECK(accessibilityFaults(desk.screen) == QStringList());
        const InWelsh welsh;
        CHECK(accessibilityFaults(desk.screen) == QStringList());
    }
    desk.screen.goTo(QStringLiteral("staying"));
    const InWelsh welsh;
    CHECK(desk.visibleText().contains(QLocale().toString(desk.match.today(), QStringLiteral("MMMM"))));
    CHECK(QLocale().language() == QLocale::Welsh);
}

TEST_CASE("A part that was left is found again by its place, and an unknown visit changes nothing") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = office.support(QStringLiteral("Eirlys"));
    MatchScreenDesk desk(office);
    // when
    const QString place = QStringLiteral("ask/%1/2026-11-24T09:30/45").arg(person.toString());
    desk.screen.goTo(place);
    // then
    CHECK(desk.screen.place() == place);
    // when
    desk.screen.goTo(QStringLiteral("grid"));
    // then
    CHECK(desk.screen.place() == QStringLiteral("grid"));
    // when
    desk.screen.goTo(QStringLiteral("visit/00000000-0000-7000-8000-000000000000"));
    // then
    CHECK(desk.screen.place().isEmpty());
}
