// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/presentation/bank/banksentences.h"
#include "ui/widgets/kit/runchart.h"
#include "ui/widgets/kit/tablebox.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Mondays of October and November at nine; the last one is called off in time: 45 minutes banked.
VisitOffice& withBank(VisitOffice& office) {
    QList<VisitId> made;
    for (const int day : {5, 12, 19})
        made.append(office.planned(QDate(2026, 10, day), 9, 60).id);
    office.visits.recordAsPlanned(made);
    const Visit off = office.planned(QDate(2026, 11, 2), 9, 45);
    office.visits.cancel(off.id, at(QDate(2026, 10, 30), 12), QStringLiteral("Her son"));
    office.planned(QDate(2026, 12, 7), 9, 60);
    return office;
}

BankStatement statementOf(VisitOffice& office) {
    return office.bank.statement(office.eirlys.id, office.monday).value();
}

} // namespace

TEST_CASE("Minutes beside the chart of a bank of few hours are not cut off at its edge") {
    // given
    RunChart chart;
    chart.resize(chart.sizeHint());
    chart.setLine({.period = {QDate(2026, 11, 23), QDate(2026, 11, 29)}, .allowed = 120},
                  QStringLiteral("Few hours"));
    // when
    QImage picture(chart.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    chart.render(&picture);
    // then
    int inked = 0;
    for (int row = 0; row < picture.height(); ++row)
        inked += picture.pixel(0, row) != picture.pixel(0, 0);
    CHECK(inked == 0);
}

TEST_CASE("The bank is told in plain words") {
    // given
    VisitOffice office;
    withBank(office);
    // when
    TabDesk desk(office);
    // then
    CHECK(desk.says("45 min"));
    CHECK(desk.says("in the bank, to use by 31 December 2026"));
    CHECK(desk.says("Agreed for the period: 92 h. Spent: 3 h. Still planned: 1 h. Still free: 88 h."));
    CHECK_FALSE(desk.says("Owed to the person"));
}

TEST_CASE("Owed time is shown apart") {
    // given
    VisitOffice office;
    Visit missed = office.planned(QDate(2026, 11, 9), 9, 30);
    missed.state = VisitState::Missed;
    REQUIRE(office.visits.record(missed));
    // when
    TabDesk desk(office);
    // then
    CHECK(desk.says("Owed to the person for visits that we missed or cut short: 30 min."));
    CHECK(statementOf(office).balance == 0);
}

TEST_CASE("Over the block is told with the figures") {
    // given
    VisitOffice office;
    for (int day = 0; day < 5; ++day)
        office.planned(QDate(2026, 12, 7).addDays(day), 1, 22 * 60);
    // when
    TabDesk desk(office);
    // then
    CHECK(desk.says("Spent and planned: 110 h. Agreed: 92 h. That is too much by: 18 h."));
}

TEST_CASE("The run of a period ends where the statement says") {
    // given
    VisitOffice office;
    withBank(office);
    const BankStatement statement = statementOf(office);
    // when
    const RunLine line = runLineOf(statement, office.visits.ofPerson(office.eirlys.id), office.monday);
    // then
    CHECK(line.days() == 92);
    CHECK(line.spent.size() == 54);
    CHECK(line.spentSoFar() == statement.spent());
    CHECK(line.atTheEnd() == statement.spent() + statement.planned);
    CHECK(line.steadyOn(line.period.to) == statement.allowed());
    CHECK(line.on(QDate(2026, 10, 12)) == 120);
    CHECK_FALSE(line.on(QDate(2027, 1, 1)).has_value());
    CHECK(banksentences::runRows(line).last().first() == QStringLiteral("31 December 2026"));
}

TEST_CASE("On the last day of a period what is still planned counts for its end, and is not spent yet") {
    // given
    VisitOffice office;
    withBank(office);
    const QDate last(2026, 12, 31);
    office.planned(last, 18, 45);
    const BankStatement statement = statementOf(office);
    const auto visits = office.visits.ofPerson(office.eirlys.id);
    // when
    const RunLine line = runLineOf(statement, visits, last);
    // then
    CHECK(line.planned.isEmpty());
    CHECK(line.spentSoFar() == statement.spent());
    CHECK(line.on(last) == statement.spent());
    CHECK(statement.planned >= 45);
    CHECK(line.atTheEnd() == statement.spent() + statement.planned);
}

TEST_CASE("Visits that an earlier period left unrecorded do not count in the next") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 12, 31), 18, 45);
    const auto next = office.bank.statement(office.eirlys.id, QDate(2027, 1, 5));
    REQUIRE(next);
    // when
    const RunLine line = runLineOf(next.value(), office.visits.ofPerson(office.eirlys.id), QDate(2027, 1, 5));
    // then
    CHECK(line.atTheEnd() == 0);
}

TEST_CASE("An adjustment needs a reason and an approver") {
    // given
    VisitOffice office;
    withBank(office);
    TabDesk desk(office);
    desk.click(QStringLiteral("Adjust the banked time"));
    // when
    desk.type(QStringLiteral("Time to add"), QStringLiteral("-15"));
    desk.click(QStringLiteral("Add to the ledger"));
    // then
    CHECK(statementOf(office).balance == 45);
    CHECK(desk.says("This is needed. Please fill it in."));
    // when
    desk.type(QStringLiteral("Reason"), QStringLiteral("Counted twice"));
    desk.type(QStringLiteral("Approved by"), QStringLiteral("Non Bevan"));
    desk.click(QStringLiteral("Add to the ledger"));
    // then
    CHECK(statementOf(office).balance == 30);
    CHECK(desk.says("30 min"));
}

TEST_CASE("An adjustment on a day without a bank is refused beside the day, and nothing typed is lost") {
    // given
    VisitOffice office;
    withBank(office);
    TabDesk desk(office);
    desk.click(QStringLiteral("Adjust the banked time"));
    desk.type(QStringLiteral("Time to add"), QStringLiteral("-15"));
    desk.type(QStringLiteral("Reason"), QStringLiteral("Counted twice"));
    desk.type(QStringLiteral("Approved by"), QStringLiteral("Non Bevan"));
    // when
    desk.type(QStringLiteral("Day of the adjustment"), QStringLiteral("1/1/2020"));
    desk.click(QStringLiteral("Add to the ledger"));
    // then
    CHECK(desk.says("There is no bank on this day."));
    CHECK(office.bank.facts(office.eirlys.id)->adjustments.isEmpty());
    CHECK(desk.find<QLineEdit>(QStringLiteral("Reason"))->text() == QStringLiteral("Counted twice"));
}

TEST_CASE("Periods before and after can be looked at") {
    // given
    VisitOffice office;
    withBank(office);
    office.clock.setDay(QDate(2027, 1, 11));
    TabDesk desk(office);
    CHECK(desk.says("1 January 2027 to 31 March 2027"));
    // when
    desk.click(QStringLiteral("The bank period before"));
    // then
    CHECK(desk.says("1 October 2026 to 31 December 2026"));
    CHECK(desk.says("This period is over. Carried over: 0 min. Lapsed: 45 min."));
}

TEST_CASE("Without a package the way to it is offered") {
    // given
    VisitOffice office;
    const ServiceUser gwyn = takeOn(office, QStringLiteral("Gwyn"), QStringLiteral("Rees"));
    TabDesk desk(office);
    // when
    desk.tab.open(gwyn.id);
    // then
    CHECK(desk.says("There is no bank yet."));
    CHECK(desk.find<QAbstractButton>(QStringLiteral("Go to the package")));
}

TEST_CASE("The honest conversation says what a week costs and whether flexible hours change it") {
    // given
    VisitOffice office;
    // when
    TabDesk desk(office);
    // then: seven hours at £20 are more than the national maximum of £100
    CHECK(desk.says("The plan suggests 7 h a week. The charge would be £100.00 a week."));
    CHECK(desk.says("Flexible hours do not change the bill."));
}
