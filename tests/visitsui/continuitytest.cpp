// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogues.h"
#include "tests/support/catch.h"
#include "tests/visitsui/visitoffice.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/visits/continuitypage.h"

#include <QSignalSpy>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Continuity is told over time, by team and person by person, and opens the person") {
    // given
    VisitOffice office;
    QList<VisitId> made;
    for (const int day : {2, 9, 16})
        made.append(office.planned(QDate(2026, 11, day), 9, 45, {office.mair.id}).id);
    made.append(office.planned(QDate(2026, 11, 17), 9, 45, {office.gwen.id}).id);
    REQUIRE(office.visits.recordAsPlanned(made));
    const Catalogues catalogues = Catalogues::load({});
    ContinuityDesk desk({office.bank, office.visits, office.people, office.plans, office.workforce,
                         office.matching, catalogues});
    ContinuityPage page(desk);
    // when
    page.show();
    // then
    CHECK(desk.sentence() == "Meetings with the usual worker: 75%. Different workers a person: 2.0. "
                             "Visits: 4. People: 1.");
    CHECK(desk.monthRows() == QList<QStringList>{{"November 2026", "1", "4", "2.0", "75%", "0.50"}});
    CHECK(desk.teamRows() == QList<QStringList>{{"Locality not known", "1", "4", "2.0", "75%", "0.50"}});
    CHECK(desk.peopleRows() == QList<QStringList>{{"Eirlys Prydderch", "4", "2", "1", "2", "75%", "0.50"}});
    QSignalSpy asked(&page, &ContinuityPage::placeAsked);
    emit page.people()->activated(page.people()->model()->index(0, 0));
    CHECK(asked.size() == 1);
    page.goTo(QStringLiteral("4"));
    CHECK((desk.weeks() == 4 && page.place() == "4"));
    page.goTo(QStringLiteral("dragons"));
    CHECK(desk.weeks() == 4);
}
