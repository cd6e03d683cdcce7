// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/presentation/printing/icalendar.h"

using namespace aelwyd;

namespace {

const QDateTime kWritten(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

Visit calendarVisit(const char* moment, int minutes, VisitState state = VisitState::Planned) {
    Visit visit{.reference = QStringLiteral("V-1"), .person = ServiceUserId::create()};
    visit.state = state;
    visit.plannedStart = LocalMoment::fromIso(QLatin1String(moment));
    visit.plannedMinutes = minutes;
    return visit;
}

WeekFacts weekWith(const QList<Visit>& visits) {
    return {.name = QStringLiteral("Tŵm Rhŷs"),
            .reference = QStringLiteral("P-1"),
            .monday = QDate(2026, 11, 23),
            .visits = visits};
}

QByteArray calendarOf(const WeekFacts& facts, CalendarOf whose = CalendarOf::Person) {
    return weekCalendar(facts, whose, ReaderLanguage::English, kWritten);
}

/// As a calendar program reads it: lines that go on are put together again.
QList<QByteArray> contentLines(QByteArray calendar) {
    return calendar.replace("\r\n ", "").split('\n');
}

bool hasLine(const QByteArray& calendar, const QByteArray& line) {
    return contentLines(calendar).contains(line + '\r');
}

} // namespace

TEST_CASE("A week is a calendar in universal time, whatever the clocks in Wales do") {
    const QByteArray calendar =
        calendarOf(weekWith({calendarVisit("2026-11-23T09:00", 45), calendarVisit("2026-07-01T09:00", 30)}));
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(hasLine(calendar, "DTSTART:20261123T090000Z"));
    CHECK(hasLine(calendar, "DTEND:20261123T094500Z"));
    CHECK(hasLine(calendar, "DTSTART:20260701T080000Z"));
    CHECK(hasLine(calendar, "DTSTAMP:20261122T080000Z"));
    CHECK(calendar.count("BEGIN:VEVENT") == 2);
}

TEST_CASE("No line of a calendar is longer than 75 octets, and no letter is cut in two") {
    Visit visit = calendarVisit("2026-11-23T09:00", 45);
    ServiceUser person;
    person.id = visit.person;
    person.firstName = QString(40, u'ŵ');
    person.lastName = QString(70, u'ŷ');
    person.address = QStringLiteral("1 Heol; Fawr, \\ Bala\nGwynedd\tx");
    WeekFacts facts = weekWith({visit});
    facts.people.insert(person.id, person);
    const QByteArray calendar = calendarOf(facts, CalendarOf::Worker);
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
    CHECK(hasLine(calendar, "SUMMARY:" + fullName(person).toUtf8()));
    CHECK(hasLine(calendar, "LOCATION:1 Heol\\; Fawr\\, \\\\ Bala\\, Gwyneddx"));
}

TEST_CASE("What was called off is in the calendar as cancelled, and what has no length has no end") {
    const QByteArray calendar =
        calendarOf(weekWith({calendarVisit("2026-11-23T09:00", 45, VisitState::Cancelled),
                             calendarVisit("2026-11-24T09:00", 45, VisitState::Missed),
                             Visit{.reference = QStringLiteral("V-2"), .person = ServiceUserId::create()}}));
    CHECK(calendar.count("BEGIN:VEVENT") == 1);
    CHECK(hasLine(calendar, "STATUS:CANCELLED"));
    CHECK(hasLine(calendar, "SEQUENCE:1"));
    Visit atTheDoor = calendarVisit("2026-11-23T09:00", 45, VisitState::Delivered);
    atTheDoor.actualStart = atTheDoor.plannedStart;
    atTheDoor.actualMinutes = 0;
    CHECK_FALSE(calendarOf(weekWith({atTheDoor})).contains("DTEND"));
}
