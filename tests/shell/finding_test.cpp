// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
