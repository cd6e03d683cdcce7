// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/widgets/visits/weekdelegate.h"
#include "ui/widgets/visits/weekdetails.h"
#include "ui/widgets/visits/weekgrid.h"
#include "ui/widgets/visits/weekpage.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct WeekOffice : VisitOffice {
    WeekDesk desk{visits, people, workforce, matching};
    int rowOf(const QUuid& id) {
        for (int row = 0; row < desk.model().rowCount(); ++row)
            if (desk.model().row(row).id == id) return row;
        return -1;
    }
};

} // namespace

TEST_CASE("The week lays visits out by worker, with a lane for those that nobody goes to") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 30, {office.mair.id});
    office.planned(office.monday.addDays(1), 8, 30);
    // when
    office.desk.showWeek(office.monday.addDays(3));
    // then
    WeekModel& model = office.desk.model();
    CHECK(model.rowCount() == 3);
    CHECK(office.desk.gaps() == 1);
    CHECK(model.blocks(0, 1).first().name == QStringLiteral("Eirlys Prydderch"));
    CHECK(model.blocks(office.rowOf(office.mair.id.uuid()), 0).size() == 1);
    CHECK(model.row(office.rowOf(office.gwen.id.uuid())).minutes == 0);
}

TEST_CASE("From a visit that is over one goes to what happened on it, from another to the person's visits") {
    // given
    WeekOffice office;
    const Visit over = office.planned(office.monday.addDays(-7), 8, 30, {office.mair.id});
    const Visit later = office.planned(office.monday.addDays(7), 8, 30, {office.mair.id});
    WeekDetails details(office.desk);
    QSignalSpy asked(&details, &WeekDetails::placeAsked);
    // when
    details.show(over.id);
    auto* way = controlCalled<QPushButton>(details, QStringLiteral("Record what happened"));
    REQUIRE(way);
    way->click();
    details.show(later.id);
    // then
    CHECK(controlCalled<QPushButton>(details, QStringLiteral("Open the person's visits")) == way);
    CHECK(asked.first().first().toString() ==
          QStringLiteral("people:person/%1/visits/%2").arg(office.eirlys.id.toString(), over.id.toString()));
}

TEST_CASE("Two visits at once are marked as a clash, touching ends are not") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 60, {office.mair.id});
    office.planned(office.monday, 9, 60, {office.mair.id});
    Visit third = office.planned(office.monday, 11, 30, {office.mair.id});
    third.plannedStart = at(office.monday, 9, 30);
    REQUIRE(office.visits.plan(third, QStringLiteral("Test")));
    // when
    office.desk.showWeek(office.monday);
    // then
    const auto& blocks = office.desk.model().blocks(office.rowOf(office.mair.id.uuid()), 0);
    REQUIRE(blocks.size() == 3);
    CHECK_FALSE(blocks.at(0).marks.testFlag(WeekMark::Clash));
    CHECK(blocks.at(1).marks.testFlag(WeekMark::Clash));
    CHECK(blocks.at(2).marks.testFlag(WeekMark::Clash));
}

TEST_CASE("A way that takes longer than there is between two visits is marked, one that fits is not") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 55, {office.mair.id});
    Visit second = office.planned(office.monday, 9, 50, {office.mair.id});
    Visit third = office.planned(office.monday, 10, 30, {office.mair.id});
    second.travelMinutes = 6;
    third.travelMinutes = 10;
    REQUIRE(office.visits.plan(second, QStringLiteral("Test")));
    REQUIRE(office.visits.plan(third, QStringLiteral("Test")));
    // when
    office.desk.showWeek(office.monday);
    // then
    const auto& blocks = office.desk.model().blocks(office.rowOf(office.mair.id.uuid()), 0);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks.at(1).marks.testFlag(WeekMark::ShortTravel));
    CHECK_FALSE(blocks.at(2).marks.testFlag(WeekMark::ShortTravel));
    const auto told = [&](const Visit& visit) {
        return office.desk.whatToLookAt(visit.id).join(u'\n').replace(QChar::Nbsp, u' ');
    };
    CHECK(told(second).contains("No time for the way (between the visits: 5 min, the way: 6 min)"));
    CHECK_FALSE(told(third).contains("No time for the way"));
}

TEST_CASE("A visit that waits for a second worker still tells where the first has two visits at once") {
    // given
    WeekOffice office;
    office.planned(office.monday, 9, 60, {office.mair.id});
    Visit both = office.planned(office.monday, 11, 30, {office.mair.id});
    both.plannedStart = at(office.monday, 9, 30);
    both.carers = 2;
    REQUIRE(office.visits.plan(both, QStringLiteral("Test")));
    // when
    office.desk.showWeek(office.monday);
    // then
    REQUIRE(office.desk.model().blocks(0, 0).size() == 1);
    CHECK(office.desk.whatToLookAt(both.id).contains(QStringLiteral("Two visits at once")));
}

TEST_CASE("Hours stand against the contract") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 90, {office.mair.id});
    office.planned(office.monday, 12, 45, {office.mair.id});
    // when
    office.desk.showWeek(office.monday);
    // then
    const WeekRow& row = office.desk.model().row(office.rowOf(office.mair.id.uuid()));
    CHECK(hoursWords(row).replace(QChar::Nbsp, u' ') == QStringLiteral("2 h 15 min of 2 h"));
    CHECK(row.overContract());
}

TEST_CASE("A visit is put into another day and Undo brings it back") {
    // given
    WeekOffice office;
    const Visit visit = office.planned(office.monday.addDays(1), 8, 30, {office.mair.id});
    office.desk.showWeek(office.monday);
    // when
    const int row = office.rowOf(office.mair.id.uuid());
    REQUIRE(office.desk.move(visit.id, office.mair.id.uuid(), row, 3));
    // then
    CHECK(office.visits.visit(visit.id)->plannedStart == at(office.monday.addDays(3), 8));
    // when
    REQUIRE(office.workspace.undo(office.desk.scope()));
    // then
    CHECK(office.visits.visit(visit.id)->plannedStart == visit.plannedStart);
}

TEST_CASE("A move that breaks a rule is refused whole, with the reason") {
    // given
    WeekOffice office;
    office.planned(office.monday.addDays(3), 8, 30, {office.gwen.id});
    const Visit visit = office.planned(office.monday.addDays(1), 8, 30, {office.mair.id});
    office.desk.showWeek(office.monday);
    // when
    const auto moved =
        office.desk.move(visit.id, office.mair.id.uuid(), office.rowOf(office.gwen.id.uuid()), 3);
    // then
    CHECK_FALSE(moved);
    CHECK(office.desk.refusal().startsWith(QStringLiteral("Gwen Owen: ")));
    CHECK(office.visits.visit(visit.id)->plannedStart == visit.plannedStart);
    CHECK(office.visits.visit(visit.id)->workers == visit.workers);
}

TEST_CASE("A visit that goes to another day keeps to the rules, by worker, by person and by typing") {
    // given
    WeekOffice office;
    office.planned(office.monday.addDays(3), 8, 30, {office.mair.id});
    const Visit visit = office.planned(office.monday.addDays(1), 8, 30, {office.mair.id});
    office.desk.showWeek(office.monday);
    // when, then
    const auto row = [&](const QUuid& id) { return office.rowOf(id); };
    CHECK_FALSE(office.desk.move(visit.id, office.mair.id.uuid(), row(office.mair.id.uuid()), 3));
    CHECK(office.desk.refusal().startsWith(QStringLiteral("Mair")));
    CHECK_FALSE(office.desk.moveTo(visit.id, office.monday.addDays(3), QTime(8, 15)));
    office.desk.setBy(WeekBy::People);
    CHECK_FALSE(office.desk.promise(visit.id, row(visit.person.uuid()), 3).fits);
    CHECK_FALSE(office.desk.move(visit.id, visit.person.uuid(), row(visit.person.uuid()), 3));
    CHECK(office.visits.visit(visit.id)->plannedStart == visit.plannedStart);
    CHECK(office.desk.moveTo(visit.id, office.monday.addDays(3), QTime(9, 0)));
}

TEST_CASE("A recorded visit stays where it was made") {
    // given
    WeekOffice office;
    const Visit visit = office.planned(office.monday, 8, 30, {office.mair.id});
    REQUIRE(office.visits.recordAsPlanned({visit.id}));
    office.desk.showWeek(office.monday);
    // when
    const auto moved = office.desk.moveTo(visit.id, office.monday.addDays(1), QTime(9, 0));
    // then
    CHECK_FALSE(moved);
    CHECK(office.desk.refusal() == QStringLiteral("Only visits that are still planned can be moved."));
}

TEST_CASE("Where the heads of the days have no room for the month, all go without it") {
    WeekOffice office;
    office.desk.showWeek(office.monday);
    const auto head = [&](int role) {
        return office.desk.model().headerData(2, Qt::Horizontal, role).toString();
    };
    const QString day = QString::number(office.monday.addDays(2).day());
    CHECK(head(WeekModel::ShortHeadRole) == QStringLiteral("Wed ") + day);
    CHECK(head(Qt::DisplayRole).startsWith(head(WeekModel::ShortHeadRole) + u' '));
    CHECK(head(Qt::AccessibleTextRole).contains(QStringLiteral("Wednesday")));
}

TEST_CASE("Arrow keys go from visit to visit, and Enter opens one") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 30, {office.mair.id});
    const Visit second = office.planned(office.monday, 12, 30, {office.mair.id});
    WeekPage page(office.desk);
    page.resize(1100, 700);
    page.show();
    page.grid()->setCurrentIndex(office.desk.model().index(office.rowOf(office.mair.id.uuid()), 0));
    std::optional<VisitId> opened;
    QObject::connect(page.grid(), &WeekGrid::opened, [&](const VisitId& visit) { opened = visit; });
    // when
    QTest::keyClick(page.grid(), Qt::Key_Down);
    QTest::keyClick(page.grid(), Qt::Key_Return);
    // then
    CHECK(opened == second.id);
    CHECK(accessibilityFaults(page) == QStringList());
    const WhileWelsh welsh;
    CHECK(accessibilityFaults(page) == QStringList());
}

TEST_CASE("The week says its days once, and offers only the view that is not shown") {
    // given
    WeekOffice office;
    office.desk.showWeek(office.monday);
    WeekPage page(office.desk);
    page.show();
    // then
    CHECK(visibleText(page).contains(QStringLiteral("23 to 29 November 2026")));
    CHECK_FALSE(controlCalled<QPushButton>(page, QStringLiteral("By worker")));
    // when
    auto* turn = controlCalled<QPushButton>(page, QStringLiteral("By person"));
    REQUIRE(turn);
    turn->click();
    // then
    CHECK_FALSE(turn->isVisible());
    CHECK(controlCalled<QPushButton>(page, QStringLiteral("By worker")));
    const WhileWelsh welsh;
    QApplication::processEvents();
    CHECK(visibleText(page).contains(QStringLiteral("23 – 29 Tachwedd 2026")));
}

TEST_CASE("In a narrow cell a visit that was called off keeps the name, and says the rest in its tip") {
    // given
    WeekOffice office;
    office.planned(office.monday, 8, 30, {office.mair.id});
    office.desk.showWeek(office.monday);
    const int row = office.rowOf(office.mair.id.uuid());
    WeekBlock block = office.desk.model().blocks(row, 0).first();
    block.state = VisitState::Cancelled;
    const QFontMetrics metrics{QFont()};
    const int name = metrics.horizontalAdvance(block.name);
    // then
    CHECK(WeekDelegate::secondLine(block, metrics, name + 4) == block.name);
    CHECK(WeekDelegate::secondLine(block, metrics, 10 * name) == block.name + QStringLiteral(" · Cancelled"));
    // when
    QTableView view;
    WeekDelegate delegate;
    QStyleOptionViewItem cell;
    cell.rect = QRect(0, 0, 92, 60);
    const QPoint inside = WeekDelegate::blockRect(cell.rect, 0, cell.font).center();
    QHelpEvent asked(QEvent::ToolTip, inside, inside);
    delegate.helpEvent(&asked, &view, cell, office.desk.model().index(row, 0));
    // then
    CHECK(QToolTip::text() == spokenBlock(office.desk.model().blocks(row, 0).first()).toHtmlEscaped());
    // when: beside the rows
    CHECK_FALSE(delegate.helpEvent(&asked, &view, {}, {}));
    // then
    QToolTip::hideText();
}
