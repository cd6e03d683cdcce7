// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("The table of those who stay has a row for each month and says how many were at risk") {
    // given
    MatchOffice office;
    for (int i = 0; i < 4; ++i) {
        CareWorker worker{.reference = QStringLiteral("W-%1").arg(i)};
        worker.lastName = QStringLiteral("Prys");
        worker.startDate = QDate(2026, 1, 5);
        if (i == 0) worker.leaveDate = QDate(2026, 3, 20);
        if (i == 0) worker.leaveReason = QStringLiteral("Another job");
        REQUIRE(office.workforce.save(worker));
    }
    RetentionDesk desk(office.matching);
    // when
    desk.read(12);
    // then
    const SurvivalTableModel& table = desk.survival();
    REQUIRE(table.rowCount() == desk.report().all.size());
    CHECK(table.index(0, 1).data().toString() == QStringLiteral("4"));
    CHECK(table.index(2, 2).data().toString() == QStringLiteral("75\u202f%"));
    CHECK(desk.leavers().index(0, 0).data().toString() == QStringLiteral("Another job"));
    CHECK(desk.leavers().index(0, 1).data().toString() == QStringLiteral("1"));
    CHECK(desk.sentences().join(u'\n').contains(QStringLiteral("after 3 months: 75\u202f%")));
}

TEST_CASE("Where nobody started there is no curve, and the sentence says so") {
    // given
    MatchOffice office;
    RetentionDesk desk(office.matching);
    // when
    desk.read(12);
    // then
    CHECK(desk.curves().isEmpty());
    CHECK(desk.survival().rowCount() == 0);
    CHECK(desk.sentences().size() == 1);
}
