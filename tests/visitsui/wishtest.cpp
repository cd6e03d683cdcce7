// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/requestservice.h"
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"

#include <QPlainTextEdit>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// 45 minutes in the bank.
void bankSome(VisitOffice& office) {
    const Visit off = office.planned(QDate(2026, 11, 2), 9, 45);
    office.visits.cancel(off.id, at(QDate(2026, 10, 30), 12), QStringLiteral("Her son"));
}

void writeWish(TabDesk& desk, const QString& words, const QString& minutes) {
    desk.click(QStringLiteral("Write down a wish"));
    auto* text = desk.find<QPlainTextEdit>(QStringLiteral("In the person's own words"));
    text->setFocus();
    QTest::keyClicks(text, words);
    desk.type(QStringLiteral("How long it takes"), minutes);
    desk.click(QStringLiteral("Keep the wish"));
}

} // namespace

TEST_CASE("A wish is written down, lights up, and becomes a flexible visit") {
    // given
    VisitOffice office;
    bankSome(office);
    TabDesk desk(office);
    CHECK(desk.says("Wishes wait here"));
    // when
    writeWish(desk, QStringLiteral("To the cafe with my daughter"), QStringLiteral("45"));
    // then
    CHECK(desk.says("To the cafe with my daughter"));
    CHECK(desk.says("The bank has the time"));
    desk.click(QStringLiteral("Plan a visit for it: To the cafe with my daughter"));
    desk.type(QStringLiteral("Day"), QStringLiteral("27/11/2026"));
    desk.type(QStringLiteral("Begins at"), QStringLiteral("14:00"));
    desk.click(QStringLiteral("Keep the visit"));
    CHECK(desk.says("A visit is planned for it"));
    const auto lines = RequestService(office.workspace).ofPerson(office.eirlys.id);
    REQUIRE(lines.size() == 1);
    const auto visit = office.visits.visit(*lines.first().request.visit);
    REQUIRE(visit);
    CHECK((visit->kind == VisitKind::Flexible && visit->plannedMinutes == 45));
    REQUIRE(office.workspace.undo(office.eirlys.id.uuid()));
    CHECK(desk.says("The bank has the time"));
}

TEST_CASE("A wish that the bank cannot meet waits and says so, and nothing unfinished is kept") {
    VisitOffice office;
    bankSome(office);
    TabDesk desk(office);
    writeWish(desk, QStringLiteral("A day by the sea"), QStringLiteral("46"));
    CHECK(desk.says("Waits for the time"));
    writeWish(desk, QStringLiteral("Much too long"), QStringLiteral("25:00"));
    CHECK(RequestService(office.workspace).ofPerson(office.eirlys.id).size() == 1);
    desk.click(QStringLiteral("Cancel writing down the wish"));
    desk.click(QStringLiteral("No longer asked for: A day by the sea"));
    CHECK(desk.says("No longer asked for"));
}
