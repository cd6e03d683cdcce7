// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/personrecord.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

PersonReading readOne(const QByteArray& sheet, const PersonRecord& known = {}, QDate today = kToday) {
    auto opened = Sheet::open(sheet, peopleColumns());
    REQUIRE(opened);
    SheetRow row;
    REQUIRE(opened.value()->next(row));
    return readPerson(row, known, today);
}

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const Problem& problem : problems)
        codes.append(problem.field + u':' + toCode(problem.code));
    return codes;
}

PersonRecord after(const PersonReading& reading) {
    PersonRecord record = reading.record;
    if (reading.decision) record.complexity.append(*reading.decision);
    return record;
}

const QByteArray kHours = "reference,last_name,start_date,agreed_hours_min,agreed_hours_max\n";

} // namespace

TEST_CASE("A row that is right in everything becomes a person with a package") {
    const auto reading = readOne(
        "reference,first_name,last_name,date_of_birth,language,nhs_number,agreed_hours_min,agreed_hours_max,"
        "bank_period,carry_over_limit_hours,hourly_rate,max_weekly_charge,funding,interests,start_date\n"
        "P-1,  Siân   ,Davies,10/10/1981,Cymraeg,160 110 8435,3.5,5.5,week,4,18.50,0,top_up;local_authority,"
        "dogs; cooking;dogs,20/04/2026\n");
    REQUIRE(reading.problems.isEmpty());
    const ServiceUser& person = reading.record.person;
    CHECK(person.firstName == QStringLiteral("Siân"));
    CHECK(person.dateOfBirth == QDate(1981, 10, 10));
    CHECK(person.language == LanguageCode::welsh());
    CHECK(person.nhsNumber->digits() == QStringLiteral("1601108435"));
    CHECK(person.interests == QStringList{QStringLiteral("cooking"), QStringLiteral("dogs")});
    REQUIRE(reading.record.package);
    const Package& package = *reading.record.package;
    CHECK(package.funding == QList<Funding>{Funding::LocalAuthority, Funding::TopUp});
    CHECK(package.hours == QList<AgreedHours>{{QDate(2026, 4, 20), 210, 330}});
    CHECK(stageOn(package, kToday) == PackageStage::Active);
    CHECK(package.bankPeriod == BankPeriod::Week);
    CHECK(package.hourlyRatePence == 1850);
    CHECK(package.maxWeeklyChargePence == 0);
}

TEST_CASE("Every problem of a row is told, in the order of the columns") {
    const auto reading = readOne("last_name,reference,language,date_of_birth,nhs_number,hourly_rate\n,,"
                                 "Klingon speaker,31/02/1941,1,x\n");
    CHECK(codesOf(reading.problems) ==
          QStringList{QStringLiteral("reference:required"), QStringLiteral("last_name:required"),
                      QStringLiteral("date_of_birth:date"), QStringLiteral("language:choice"),
                      QStringLiteral("nhs_number:nhs_number"), QStringLiteral("hourly_rate:number")});
}

TEST_CASE("A greatest number of hours below the least is told with the least, and as it is written") {
    const auto reading = readOne(kHours + "P-1,A,,7.5,3\n");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.first() ==
          Problem{QStringLiteral("agreed_hours_max"), ErrorCode::Range, {"7.5", "168", "3"}});
}

TEST_CASE("A figure that is out of range is told with its limits, and as it is written") {
    const auto hours = readOne(kHours + "P-1,A,,-3,5.5\n").problems;
    REQUIRE(hours.size() == 1);
    CHECK(hours.first() == Problem{QStringLiteral("agreed_hours_min"), ErrorCode::Range, {"0", "168", "-3"}});
    const auto rate = readOne("reference,last_name,hourly_rate\nP-1,A,£100001").problems;
    REQUIRE(rate.size() == 1);
    CHECK(rate.first().arguments == QStringList{"0", "100000", "£100001"});
}

TEST_CASE("A word with a letter that cannot be read is named") {
    const auto reading = readOne("reference,last_name\nP-1,Si\xef\xbf\xbdn Rees\n");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.first().code == ErrorCode::ControlCharacter);
    CHECK(reading.problems.first().arguments == QStringList{QStringLiteral("Si\uFFFDn")});
}

TEST_CASE("One mistake in the hours is told once") {
    CHECK(codesOf(readOne(kHours + "P-1,A,,-3,5.5\n").problems) ==
          QStringList{QStringLiteral("agreed_hours_min:range")});
    CHECK(codesOf(readOne(kHours + "P-1,A,,9 or so,7\n").problems) ==
          QStringList{QStringLiteral("agreed_hours_min:number")});
    CHECK(codesOf(readOne(kHours + "P-1,A,,9,7\n").problems) ==
          QStringList{QStringLiteral("agreed_hours_max:range")});
    CHECK(codesOf(readOne(kHours + "P-1,A,,9,169\n").problems) ==
          QStringList{QStringLiteral("agreed_hours_max:range")});
}

TEST_CASE("Control characters and tricks of direction in names are refused, HTML and formulas are text") {
    for (const char* name : {"Re\0es", "Re\tes", "\"Re\nes\"", "Re\u202Ees", "Re\uFFFDes"}) {
        const QByteArray cell = qstrlen(name) == 2 ? QByteArray("Re\0es", 5) : QByteArray(name);
        CHECK(codesOf(readOne("reference,last_name\nP-1," + cell).problems) ==
              QStringList{QStringLiteral("last_name:control_character")});
    }
    const auto reading =
        readOne("reference,last_name,known_as\nP-1,<b>Nan</b>,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    CHECK(reading.problems.isEmpty());
    CHECK(reading.record.person.lastName == QStringLiteral("<b>Nan</b>"));
    CHECK(reading.record.person.knownAs == QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"));
}

TEST_CASE("A name of a megabyte is too long, a name of two hundred letters is not") {
    CHECK(codesOf(readOne("reference,last_name\nP-1," + QByteArray(1000000, 'x')).problems) ==
          QStringList{QStringLiteral("last_name:too_long")});
    CHECK(readOne("reference,last_name\nP-1," + QByteArray(200, 'x')).problems.isEmpty());
}

TEST_CASE("A column that is not there leaves the value, a blank cell clears it") {
    const auto first =
        after(readOne("reference,last_name,known_as,phone,nhs_number\nP-1,Rees,Nain,01286 1,9434765919\n"));
    const auto second = readOne("reference,last_name,phone\nP-1,Rees,\n", first);
    CHECK(second.problems.isEmpty());
    CHECK(second.record.person.knownAs == QStringLiteral("Nain"));
    CHECK(second.record.person.nhsNumber);
    CHECK(second.record.person.phone.isEmpty());
}

TEST_CASE("What is required cannot be cleared") {
    const auto first = after(readOne("reference,last_name\nP-1,Rees\n"));
    CHECK(codesOf(readOne("reference,last_name\nP-1,\n", first).problems) ==
          QStringList{QStringLiteral("last_name:required")});
}

TEST_CASE("A decision about complexity is added once, and never takes back a later one") {
    const QByteArray head = "reference,last_name,complexity,complexity_decided_on,complexity_reason\n";
    const auto first = after(readOne(head + "P-1,Rees,amber,19/12/2025,hoist\n"));
    CHECK(first.complexity.size() == 1);
    CHECK_FALSE(readOne(head + "P-1,Rees,amber,19/12/2025,hoist\n", first).decision);
    CHECK_FALSE(readOne(head + "P-1,Rees,,,\n", first).decision);
    auto later = first;
    later.complexity.append({Rag::Red, QDate(2026, 5, 1), QStringLiteral("Nia"), {}});
    CHECK_FALSE(readOne(head + "P-1,Rees,amber,19/12/2025,hoist\n", later).decision);
    CHECK(readOne(head + "P-1,Rees,green,02/06/2026,\n", later).decision->status == Rag::Green);
}

TEST_CASE("A complexity without a day is added when it differs from the last, and then stays quiet") {
    const QByteArray sheet = "reference,last_name,complexity\nP-1,Rees,green\n";
    PersonRecord known;
    known.complexity = {{Rag::Red, QDate(2026, 5, 1), {}, {}}};
    const auto reading = readOne(sheet, known);
    REQUIRE(reading.decision);
    known.complexity.prepend(*reading.decision);
    CHECK_FALSE(readOne(sheet, known).decision);
}

TEST_CASE("Changed hours hold from today on, the same hours change nothing") {
    const auto first = after(readOne(kHours + "P-1,Rees,2026-04-20,7,\n"));
    CHECK(first.package->hours == QList<AgreedHours>{{QDate(2026, 4, 20), 420, 420}});
    CHECK(readOne(kHours + "P-1,Rees,2026-04-20,,7\n", first).record.package == first.package);
    CHECK(readOne(kHours + "P-1,Rees,2026-04-20,,\n", first).record.package == first.package);
    const auto changed = readOne(kHours + "P-1,Rees,2026-04-20,7,9\n", first);
    CHECK(changed.record.package->hours ==
          QList<AgreedHours>{{QDate(2026, 4, 20), 420, 420}, {kToday, 420, 540}});
}

TEST_CASE("Hours changed before the start hold from the start") {
    const auto first = after(readOne(kHours + "P-1,Rees,2027-01-04,7,7\n"));
    const auto changed = readOne(kHours + "P-1,Rees,2027-01-04,8,8\n", first);
    CHECK(changed.record.package->hours == QList<AgreedHours>{{QDate(2027, 1, 4), 480, 480}});
}

TEST_CASE("Without a start the package is an enquiry, and a start makes it active from that day") {
    const auto first = after(readOne("reference,last_name,agreed_hours_min,start_date\nP-1,Rees,7,\n"));
    CHECK(stageOn(*first.package, kToday) == PackageStage::Enquiry);
    const auto begun =
        readOne("reference,last_name,agreed_hours_min,start_date\nP-1,Rees,7,01/11/2026\n", first);
    CHECK(begun.problems.isEmpty());
    CHECK(stageOn(*begun.record.package, kToday) == PackageStage::Active);
}

TEST_CASE("A moved start takes along what began with it") {
    const auto first = after(readOne(kHours + "P-1,Rees,2026-04-20,7,7\n"));
    const auto moved = readOne(kHours + "P-1,Rees,2026-05-04,7,7\n", first);
    REQUIRE(moved.problems.isEmpty());
    CHECK(moved.record.package->startsOn == QDate(2026, 5, 4));
    CHECK(moved.record.package->stages == QList<StageChange>{{QDate(2026, 5, 4), PackageStage::Active, {}}});
    CHECK(moved.record.package->hours == QList<AgreedHours>{{QDate(2026, 5, 4), 420, 420}});
}

TEST_CASE("A row about the person alone begins no package") {
    CHECK_FALSE(
        readOne("reference,last_name,hourly_rate,bank_period,start_date\nP-1,Rees,,,\n").record.package);
}
