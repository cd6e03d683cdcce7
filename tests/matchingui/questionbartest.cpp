// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/questionbar.h"
#include "tests/matchingui/matchoffice.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/matching/personpicker.h"
#include "ui/widgets/plans/minutesfield.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("With little room the person stands above day, time and length, and nothing is cut off") {
    // given
    const Theme theme(*qApp);
    MatchOffice office;
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    QWidget window;
    window.resize(720, 300);
    QuestionBar bar(desk, &window);
    bar.resize(360, 160);
    // when
    window.show();
    QApplication::processEvents();
    // then
    const QRect person = bar.findChild<PersonPicker*>()->geometry();
    const QRect day = bar.findChild<DateField*>()->geometry();
    const QRect time = bar.findChild<TimeField*>()->geometry();
    const QRect minutes = bar.findChild<MinutesField*>()->geometry();
    CHECK(person.bottom() < day.top());
    CHECK((day.right() < time.left() && time.right() < minutes.left()));
    CHECK((minutes.right() < bar.width() && person.right() == minutes.right()));
    // when
    bar.resize(700, 160);
    QApplication::processEvents();
    // then
    CHECK(bar.findChild<PersonPicker*>()->y() == bar.findChild<DateField*>()->y());
}
