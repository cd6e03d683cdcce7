// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/forms/typedtext.h"
#include "tests/support/catch.h"

using namespace aelwyd::typedtext;

TEST_CASE("Dates are read in both languages whatever the interface speaks") {
    const QDate saintDavid(1939, 3, 1);
    for (const QString& typed :
         {QStringLiteral("1 March 1939"), QStringLiteral("1 Mawrth 1939"), QStringLiteral("1/3/1939"),
          QStringLiteral("01.03.1939"), QStringLiteral("1939-03-01"), QStringLiteral("1 mar 1939")}) {
        CAPTURE(typed.toStdString());
        CHECK(readDate(typed) == saintDavid);
    }
    for (const QString& typed :
         {QString(), QStringLiteral("31/02/1940"), QStringLiteral("March"), QStringLiteral("about 1940")}) {
        CAPTURE(typed.toStdString());
        CHECK_FALSE(readDate(typed));
    }
}

TEST_CASE("Hours are read as offices type them") {
    CHECK(readHours(QStringLiteral("6")) == 360);
    CHECK(readHours(QStringLiteral("6.5")) == 390);
    CHECK(readHours(QStringLiteral("6,5")) == 390);
    CHECK(readHours(QStringLiteral("6:20")) == 380);
    CHECK(readHours(QStringLiteral("6 h 30")) == 390);
    CHECK_FALSE(readHours(QStringLiteral("6:75")));
    CHECK_FALSE(readHours(QStringLiteral("-2")));
    CHECK_FALSE(readHours(QStringLiteral("six")));
    CHECK(shownHours(390) == QStringLiteral("6.5"));
    CHECK(shownHours(380) == QStringLiteral("6:20"));
}

TEST_CASE("Pounds are read with and without pence") {
    CHECK(readPounds(QStringLiteral("£21.40")) == 2140);
    CHECK(readPounds(QStringLiteral("21,4")) == 2140);
    CHECK(readPounds(QStringLiteral("100")) == 10000);
    CHECK_FALSE(readPounds(QStringLiteral("-1")));
    CHECK(shownPounds(2140) == QStringLiteral("21.40"));
    CHECK(shownPounds(10000) == QStringLiteral("100"));
}

TEST_CASE("A set with commas inside its entries survives showing and reading") {
    for (const QStringList& set :
         {QStringList{QStringLiteral("choir")}, QStringList{QStringLiteral("gardening, roses")},
          QStringList{QStringLiteral("choir"), QStringLiteral("gardening, roses")}, QStringList{}})
        CHECK(readSet(shownSet(set)) == set);
    CHECK(readSet(QStringLiteral("patient, kind")) ==
          QStringList{QStringLiteral("patient"), QStringLiteral("kind")});
}
