// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/support/forms.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/visits/asplanneddialog.h"
#include "ui/widgets/visits/weekcell.h"
#include "ui/widgets/visits/weekdelegate.h"
#include "ui/widgets/visits/weekgrid.h"
#include "ui/widgets/visits/weekpage.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct PastWeek : VisitOffice {
    WeekDesk desk{visits, people, workforce, matching};
    const QDate before = monday.addDays(-7);
    PastWeek() { desk.showWeek(before); }
};

} // namespace

TEST_CASE("A week's visits are recorded as planned, save those that were ticked off or cannot be") {
    // given
    PastWeek office;
    const Visit first = office.planned(office.before, 8, 30, {office.mair.id});
    const Visit second = office.planned(office.before.addDays(1), 8, 30, {office.gwen.id});
    const Visit nobody = office.planned(office.before.addDays(2), 8, 30);
    office.desk.refresh();
    const auto model = office.desk.openVisits();
    // then
    CHECK(model->rowCount() == 3);
    CHECK(model->ticked() == 2);
    CHECK(model->choices().size() == 4);
    // when
    model->setData(model->index(1, AsPlannedModel::When), Qt::Unchecked, Qt::CheckStateRole);
    const auto told = model->record();
    // then
    REQUIRE(told);
    CHECK(told.value() == QStringLiteral("Recorded as planned: 1."));
    CHECK(office.visits.visit(first.id)->state == VisitState::Delivered);
    CHECK(office.visits.visit(second.id)->state == VisitState::Planned);
    CHECK(model->rowCount() == 2);
    CHECK(model->ticked() == 0);
    // when
    REQUIRE(office.workspace.undo(office.desk.scope()));
    // then
    CHECK(office.visits.visit(first.id)->state == VisitState::Planned);
}

TEST_CASE("Those of one day are chosen, and what cannot be recorded is told by name") {
    // given
    PastWeek office;
    office.planned(office.before, 8, 60, {office.mair.id});
    Visit clash = office.planned(office.before, 9, 30, {office.mair.id});
    clash.plannedStart = at(office.before, 8, 30);
    REQUIRE(office.visits.plan(clash, QStringLiteral("Test")));
    office.planned(office.before.addDays(1), 8, 30, {office.gwen.id});
    office.desk.refresh();
    const auto model = office.desk.openVisits();
    CHECK(model->ticked() == 1);
    // when
    model->choose(QStringLiteral("day/") + office.before.toString(Qt::ISODate));
    for (int row = 0; row < model->rowCount(); ++row)
        model->setData(model->index(row, AsPlannedModel::When), Qt::Checked, Qt::CheckStateRole);
    const auto told = model->record();
    // then
    REQUIRE(told);
    CHECK(told.value().startsWith(QStringLiteral("Recorded as planned: 0.\nLeft as they are: 2.")));
    CHECK(told.value().contains(QStringLiteral("Eirlys Prydderch")));
    CHECK(told.value().contains(QStringLiteral("in two places at once")));
    CHECK(model->rowCount() == 2);
}

TEST_CASE("The dialog says how many it records, and closes when nothing is left") {
    // given
    PastWeek office;
    const Visit only = office.planned(office.before, 8, 30, {office.mair.id});
    office.desk.refresh();
    AsPlannedDialog dialog(office.desk.openVisits());
    dialog.show();
    CHECK(accessibilityFaults(dialog) == QStringList());
    QPushButton* record = buttonSaying(dialog, QStringLiteral("Record as planned (1)"));
    REQUIRE(record);
    // when
    buttonSaying(dialog, QStringLiteral("Tick none"))->click();
    CHECK_FALSE(record->isEnabled());
    buttonSaying(dialog, QStringLiteral("Tick all"))->click();
    record->click();
    // then
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome() == QStringLiteral("Recorded as planned: 1."));
    CHECK(office.visits.visit(only.id)->state == VisitState::Delivered);
}

TEST_CASE("A click anywhere in a row, also on its day, ticks it once") {
    // given
    PastWeek office;
    office.planned(office.before, 8, 30, {office.mair.id});
    office.desk.refresh();
    AsPlannedDialog dialog(office.desk.openVisits());
    dialog.show();
    QPushButton* record = buttonSaying(dialog, QStringLiteral("Record as planned (1)"));
    REQUIRE(record);
    auto* table = dialog.findChild<QTableView*>();
    const auto click = [&](int column, int fromLeft) {
        const QRect cell = table->visualRect(table->model()->index(0, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {cell.left() + fromLeft, cell.center().y()});
        return record->isEnabled();
    };
    // then
    CHECK_FALSE(click(AsPlannedModel::When, 14));
    CHECK(click(AsPlannedModel::When, 90));
    CHECK_FALSE(click(AsPlannedModel::When + 1, 40));
}

TEST_CASE("A cell that holds more visits than it shows opens the list of all by keys and by a click") {
    // given
    PastWeek office;
    QList<VisitId> ids;
    for (int i = 0; i < WeekDelegate::kMostBlocks + 2; ++i)
        ids.append(office.planned(office.before, 6 + i, 30, {office.mair.id}).id);
    WeekPage page(office.desk);
    page.resize(1400, 1200);
    page.show();
    office.desk.refresh();
    int row = 1;
    while (office.desk.model().row(row).id != office.mair.id.uuid())
        ++row;
    page.grid()->setCurrentIndex(office.desk.model().index(row, 0));
    auto* cell = page.findChild<WeekCell*>();
    REQUIRE(cell);
    // when
    for (int i = 0; i < WeekDelegate::kMostBlocks - 1; ++i)
        QTest::keyClick(page.grid(), Qt::Key_Down);
    CHECK(page.grid()->accessibleDescription().contains(QStringLiteral("And more: 3")));
    QTest::keyClick(page.grid(), Qt::Key_Return);
    // then
    REQUIRE(cell->isVisible());
    QList<QPushButton*> lines = cell->findChildren<QPushButton*>();
    CHECK(lines.size() == WeekDelegate::kMostBlocks + 2);
    CHECK(accessibilityFaults(page) == QStringList());
    // when
    std::optional<VisitId> opened;
    QObject::connect(cell, &WeekCell::opened, [&](const VisitId& visit) { opened = visit; });
    lines.last()->click();
    // then
    CHECK(opened == ids.last());
    CHECK_FALSE(cell->isVisible());
    // when
    const QRect box = page.grid()->visualRect(office.desk.model().index(row, 0));
    const QRect more = WeekDelegate::blockRect(box, WeekDelegate::kMostBlocks - 1, page.grid()->font());
    QTest::mouseClick(page.grid()->viewport(), Qt::LeftButton, {}, more.center());
    // then
    CHECK(cell->isVisible());
    CHECK(opened == ids.last());
}
