// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cellvalues.h"
#include "tests/support/catch.h"

using namespace aelwyd;

TEST_CASE("Dates are read in ISO form and day first, and only when they exist") {
    const QDate day(2026, 3, 4);
    for (const char* text : {"2026-03-04", "04/03/2026", "4/3/2026", "04-03-2026", "4.3.2026"})
        CHECK(dateFromCell(QLatin1String(text)) == day);
    for (const char* text : {"31/02/1941", "4/3/26", "2026-3-4", "2026/03/04", "13/13/2026", "04/03-2026",
                             "46000", "0026-01-01", "4 March 2026", "\u0664/3/2026"})
        CHECK_FALSE(dateFromCell(QString::fromUtf8(text)));
}

TEST_CASE("Hours become whole minutes, half a minute up") {
    CHECK(minutesFromCell(QStringLiteral("3.5")) == 210);
    CHECK(minutesFromCell(QStringLiteral("3,5")) == 210);
    CHECK(minutesFromCell(QStringLiteral("0.0083")) == 0);
    CHECK(minutesFromCell(QStringLiteral("0.0084")) == 1);
    CHECK(minutesFromCell(QStringLiteral("0.025")) == 2);
    CHECK(minutesFromCell(QStringLiteral("-3")) == -180);
    for (const char* text : {"9 or so", "1,500", "1e3", "nan", "3:30", "1.2.3", "--1", "0x10", "99999999999"})
        CHECK_FALSE(minutesFromCell(QLatin1String(text)));
}

TEST_CASE("Money is exact to the penny or refused") {
    CHECK(penceFromCell(QStringLiteral("18.50")) == 1850);
    CHECK(penceFromCell(QStringLiteral("£64.5")) == 6450);
    CHECK(penceFromCell(QStringLiteral("100")) == 10000);
    CHECK(penceFromCell(QStringLiteral("0.07")) == 7);
    CHECK(penceFromCell(QStringLiteral("-£1")) == -100);
    CHECK_FALSE(penceFromCell(QStringLiteral("18.505")));
    CHECK_FALSE(penceFromCell(QStringLiteral("free")));
}

TEST_CASE("Yes and no are understood in both languages, and nothing else is") {
    for (const char* text : {"yes", "TRUE", "1", "oes", "Oes"})
        CHECK(yesNoFromCell(QLatin1String(text)) == true);
    for (const char* text : {"no", "False", "0", "na", "nac oes"})
        CHECK(yesNoFromCell(QLatin1String(text)) == false);
    CHECK_FALSE(yesNoFromCell(QStringLiteral("perhaps")));
}

TEST_CASE("Competences hold from a day, or from a day until another") {
    ErrorCode why{};
    CHECK(competenceFrom(QStringLiteral("HSC221@2025-04-01"), why) ==
          Competence{QStringLiteral("HSC221"), QDate(2025, 4, 1), {}});
    CHECK(competenceFrom(QStringLiteral("HSC223@2024-01-15..15/01/2027"), why)->until == QDate(2027, 1, 15));
    CHECK((!competenceFrom(QStringLiteral("HSC221"), why) && why == ErrorCode::Date));
    CHECK((!competenceFrom(QStringLiteral("@2025-04-01"), why) && why == ErrorCode::Choice));
    CHECK((!competenceFrom(QStringLiteral("X@2025-04-01.."), why) && why == ErrorCode::Date));
    CHECK((!competenceFrom(QStringLiteral("X@2025-04-01..2025-03-01"), why) && why == ErrorCode::DateOrder));
}

TEST_CASE("Availability windows lie within one day, which is named in Welsh or English") {
    CHECK(availabilityFrom(QStringLiteral("Mon 07:00-14:00")) ==
          AvailabilityWindow{1, QTime(7, 0), QTime(14, 0)});
    CHECK(availabilityFrom(QStringLiteral("Gwener 7:00-24:00")) ==
          AvailabilityWindow{5, QTime(7, 0), QTime(0, 0)});
    CHECK(availabilityFrom(QStringLiteral("sul 00:00-00:00")) ==
          AvailabilityWindow{7, QTime(0, 0), QTime(0, 0)});
    for (const char* text : {"Mon 14:00-07:00x", "Mon 14:00-07:00", "Mon 07:00-07:00", "Mon 25:00-26:00",
                             "Mon 7-14", "Dydd 07:00-14:00", "Mon 07:60-14:00", "07:00-14:00"})
        CHECK_FALSE(availabilityFrom(QLatin1String(text)));
}

TEST_CASE("Choices are understood by their codes and by their Welsh words") {
    CHECK(choiceFromCell<Rag>(QStringLiteral("Amber")) == Rag::Amber);
    CHECK(choiceFromCell<Rag>(QStringLiteral("Gwyrdd")) == Rag::Green);
    CHECK(choiceFromCell<Employment>(QStringLiteral("Personal Assistant")) == Employment::PersonalAssistant);
    CHECK_FALSE(choiceFromCell<Rag>(QStringLiteral("purple")));
    CHECK(spokenLanguageFrom(QStringLiteral("cy:rhugl")) ==
          SpokenLanguage{LanguageCode::welsh(), LanguageLevel::Fluent});
    CHECK_FALSE(spokenLanguageFrom(QStringLiteral("cy")));
}

TEST_CASE("A time that the clocks skip in spring is told from what is no moment") {
    CHECK(isSkippedMoment(QStringLiteral("2026-03-29T01:30")));
    CHECK(isSkippedMoment(QStringLiteral("29/3/2026 1:00")));
    CHECK_FALSE(momentFromCell(QStringLiteral("2026-03-29T01:30")));
    for (const char* text : {"2026-03-29T02:00", "2026-03-29T00:59", "2026-10-25T01:30", "2026-03-29", "",
                             "2026-02-30T01:30", "tomorrow 01:30", "2026-11-20T25:10", "2026-11-20 9:60"})
        CHECK_FALSE(isSkippedMoment(QString::fromLatin1(text)));
}
