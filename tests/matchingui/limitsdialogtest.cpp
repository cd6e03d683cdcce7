// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/limitsdialog.h"
#include "tests/matchingui/matchoffice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "ui/presentation/wording/language.h"

#include <QSpinBox>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct LimitsOffice {
    MatchOffice office;
    MatchDesk desk{office.matching, office.visits, office.people, office.workforce};
    LimitsDialog dialog{desk};
    LimitsOffice() { dialog.show(); }
    QSpinBox* limit(const char* field) { return fieldOf<QSpinBox>(dialog, field); }
    void keep() { test::keep(dialog); }
};

} // namespace

TEST_CASE("Every control of the limits of the rules has a name, in either language") {
    LimitsOffice given;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(accessibilityFaults(given.dialog) == QStringList());
    }
}

TEST_CASE("A limit that is changed becomes the next version, and the points stay") {
    LimitsOffice given;
    const MatchWeights before = given.desk.weights();
    REQUIRE(given.limit("red_hours"));
    CHECK(given.limit("red_hours")->value() == 20);
    CHECK(given.limit("micro_people")->value() == 4);
    given.limit("red_hours")->setValue(16);
    given.keep();
    CHECK_FALSE(given.dialog.isVisible());
    const MatchWeights after = given.desk.weights();
    CHECK(after.version == before.version + 1);
    CHECK(after.limits.redWeeklyMinutes == 16 * 60);
    CHECK(after.limits.dbsYears == before.limits.dbsYears);
    CHECK(after.most == before.most);
}

TEST_CASE("A limit that is changed holds at once for the open visits and for the answer in front") {
    // given: a check of January 2025
    LimitsOffice given;
    const CareWorkerId mair = given.office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const ServiceUserId person = given.office.support(QStringLiteral("Eirlys"));
    const VisitId visit = given.office.plan(person, "2026-11-24T10:00", {mair});
    given.desk.open().begin(given.desk.today());
    REQUIRE(given.desk.ask(visit).isEmpty());
    REQUIRE(given.desk.mayGo().rowCount() == 1);
    REQUIRE(given.desk.open().rowCount() == 0);
    // when
    given.limit("dbs_years")->setValue(1);
    given.keep();
    // then
    CHECK(given.desk.mayGo().rowCount() == 0);
    CHECK(given.desk.ruledOut().rowCount() == 1);
    CHECK(given.desk.open().rowCount() == 1);
    // when another copy or window of the agency sets it back
    MatchWeights back = given.desk.weights();
    back.limits.dbsYears = 3;
    REQUIRE(given.office.matching.setWeights(back));
    // then
    CHECK(given.desk.mayGo().rowCount() == 1);
    CHECK(given.desk.open().rowCount() == 0);
}
