// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/staffindex.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/shell/finding.h"

using namespace aelwyd;

TEST_CASE("A page is found by the beginning of any of its words, accents forgiven") {
    CHECK(matches(QStringLiteral("Gosodiadau’r tŷ"), QStringLiteral("ty")));
    CHECK(matches(QStringLiteral("Support plans"), QStringLiteral("pl")));
    CHECK(matches(QStringLiteral("Support plans"), {}));
    CHECK_FALSE(matches(QStringLiteral("Support plans"), QStringLiteral("lan")));
}

TEST_CASE("People are found by name, and choosing one goes to their page") {
    test::TestAgency agency;
    const auto sian =
        test::takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch"), QStringLiteral("P-0001"));
    test::takeOn(agency, QStringLiteral("Huw"), QStringLiteral("Llewelyn"), QStringLiteral("P-0002"));
    QString gone;
    const auto found =
        findingsOfPeople(agency.people, QStringLiteral("sian"), [&](const QString& place) { gone = place; });
    REQUIRE(found.size() == 1);
    CHECK(found.first().title.contains(QStringLiteral("Siân")));
    found.first().go();
    CHECK(gone == QStringLiteral("people:person/%1/overview").arg(sian.id.toString()));
    CHECK(findingsOfPeople(agency.people, QStringLiteral("  "), {}).isEmpty());
}

TEST_CASE("Workers who are here are found by name and number, and choosing one goes to their page") {
    test::TestAgency agency;
    CareWorker mair{.reference = QStringLiteral("W-0007"),
                    .firstName = QStringLiteral("Mair"),
                    .lastName = QStringLiteral("Prŷs"),
                    .locality = QStringLiteral("Y Bala")};
    CareWorker gone{.reference = QStringLiteral("W-0008"),
                    .firstName = QStringLiteral("Mair"),
                    .lastName = QStringLiteral("Huws"),
                    .leaveDate = QDate(2026, 1, 1)};
    REQUIRE(agency.workforce.save(mair));
    REQUIRE(agency.workforce.save(gone));
    StaffIndex staff(agency.workspace);
    QString place;
    const auto found =
        findingsOfWorkers(staff, QStringLiteral("mair"), [&](const QString& asked) { place = asked; });
    REQUIRE(found.size() == 1);
    CHECK(found.first().title == QStringLiteral("Mair Prŷs"));
    CHECK(found.first().detail == QStringLiteral("W-0007  ·  Y Bala"));
    found.first().go();
    CHECK(place == QStringLiteral("staff:worker/%1/overview").arg(mair.id.toString()));
    CHECK(findingsOfWorkers(staff, QStringLiteral("0007"), {}).size() == 1);
    CHECK(findingsOfWorkers(staff, QStringLiteral(" "), {}).isEmpty());
}
