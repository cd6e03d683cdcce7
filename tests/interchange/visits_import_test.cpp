// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/service/flaggedvisits.h"
#include "core/service/interchangeservice.h"
#include "core/service/visitservice.h"
#include "core/storage/visitstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QByteArray kHead = "reference,person,worker,kind,planned_start,planned_minutes,actual_start,actual_"
                         "minutes,state,cancelled_at,agreed_short,note\n";

/// P-1 and P-2 from 5 January 2026 with ten hours a week, W-1 and W-2; today is 23 November 2026.
struct VisitsOffice {
    test::TestAgency agency;
    InterchangeService interchange{agency.workspace};
    VisitService visits{agency.workspace};
    BankService bank{agency.workspace};
    VisitsOffice() {
        REQUIRE(interchange
                    .importPeople("reference,last_name,agreed_hours_max,start_date,bank_period\n"
                                  "P-1,Rees,10,2026-01-05,week\nP-2,Hughes,10,2026-01-05,week\n",
                                  false)
                    .added == 2);
        REQUIRE(interchange.importStaff("reference,last_name\nW-1,Prys\nW-2,Evans\n", false).added == 2);
    }
    ImportReport take(const QByteArray& rows, bool dryRun = false) {
        return interchange.importVisits(kHead + rows, dryRun);
    }
    /// What is told of one row: "column code", joined with commas.
    QString toldOf(const QByteArray& row) {
        QStringList told;
        for (const ImportProblem& problem : take(row).problems)
            told.append(problem.problem.field + u' ' + toCode(problem.problem.code));
        return told.join(u',');
    }
    ServiceUserId person(const char* reference) {
        return *agency.people.byReference(QString::fromUtf8(reference));
    }
};

} // namespace

TEST_CASE("The visits file says what is kept, and a second time changes nothing") {
    VisitsOffice office;
    const QByteArray rows = "V-1,P-1,W-2;W-1,planned,2026-11-20T09:00,60,2026-11-20T09:05:30,45,delivered,,"
                            "yes,\"tea, and\ntoast\"\n"
                            "V-2,P-1,,pop_in,,,20/11/2026 14:00,15,delivered,,,\n"
                            "V-3,P-2,W-1,Flexible,2026-11-25T10:00,30,,,,,,\n"
                            "V-4,P-2,W-1,planned,2026-11-20T10:00,30,,,cancelled,2026-11-19T10:00,,\n";
    const auto dry = office.take(rows, true);
    CHECK(office.visits.ofPerson(office.person("P-1")).isEmpty());
    const auto first = office.take(rows);
    CHECK(first == dry);
    CHECK((first.added == 4 && first.problems.isEmpty()));
    const Visit visit = *office.visits.byReference(QStringLiteral("V-1"));
    CHECK((visit.workers.size() == 2 && visit.agreedShort && visit.actualMinutes == 45));
    CHECK(visit.actualStart->toIso() == "2026-11-20T09:05");
    CHECK(visit.note == "tea, and\ntoast");
    CHECK(office.visits.byReference(QStringLiteral("V-3"))->kind == VisitKind::Flexible);
    const auto again = office.take(rows);
    CHECK((again.added == 0 && again.updated == 0 && again.unchanged == 4));
    CHECK(VisitStore(*office.agency.database).superseded(visit.person).isEmpty());
}

TEST_CASE("Each slip of a visit's row is told with its column and code, and nothing of the row comes in") {
    VisitsOffice office;
    const std::pair<const char*, const char*> rows[] = {
        {",P-1,,planned,2026-11-20T09:00,60,,,,,,", "reference required"},
        {"V-1,,,planned,2026-11-20T09:00,60,,,,,,", "person required"},
        {"V-1,P-9,,planned,2026-11-20T09:00,60,,,,,,", "person unknown_reference"},
        {"V-1,P-1,W-1;W-9,planned,2026-11-20T09:00,60,,,,,,", "worker unknown_reference"},
        {"V-1,P-1,,dance,2026-11-20T09:00,60,,,gone,,perhaps,",
         "kind choice,state choice,agreed_short choice"},
        {"V-1,P-1,,planned,,,,,,,,", "planned_start required,planned_minutes required"},
        {"V-1,P-1,,planned,tomorrow,sixty,,,,,,", "planned_start date,planned_minutes number"},
        {"V-1,P-1,,planned,2026-11-20,60,,,,,,", "planned_start date"},
        {"V-1,P-1,,planned,2026-11-20T09:00,1441,,,,,,", "planned_minutes range"},
        {"V-1,P-1,,planned,2026-11-20T09:00,0,,,,,,", "planned_minutes range"},
        {"V-1,P-1,,planned,2026-11-20T09:00,7.5,,,,,,", "planned_minutes number"},
        {"V-1,P-1,,planned,2026-11-20T09:00,60,,,delivered,,,",
         "actual_start required,actual_minutes required"},
        {"V-1,P-1,,planned,2026-11-20T09:00,60,2026-11-20T09:00,-5,delivered,,,", "actual_minutes range"},
        {"V-1,P-1,,planned,2026-11-20T09:00,60,2026-11-24T00:00,60,delivered,,,",
         "actual_start date_in_future"},
        {"V-1,P-1,,planned,2026-11-20T09:00,60,,,cancelled,2026-11-24T09:00,,",
         "cancelled_at date_in_future"},
        {"V-1,P-1,,planned,2026-03-29T01:30,60,,,,,,", "planned_start date"},
        {"V-1,P-1,,planned,2026-11-20T25:00,60,,,,,,", "planned_start date"},
        {"V\x01,P-1,,planned,2026-11-20T09:00,60,,,,,,", "reference control_character"}};
    for (const auto& [row, told] : rows) {
        INFO(row);
        CHECK(office.toldOf(QByteArray(row) + '\n') == QString::fromUtf8(told));
    }
    CHECK(VisitStore(*office.agency.database).isEmpty());
    CHECK(office.take(QByteArray(201, 'V') + ",P-1,,planned,2026-11-20T09:00,60,,,,,,\n")
              .problems.first()
              .problem.code == ErrorCode::TooLong);
}

TEST_CASE("What lies close to the rules comes in") {
    VisitsOffice office;
    const char* rows[] = {"V-1,P-1,,planned,2026-11-20T09:00,1440,,,,,,",
                          "V-2,P-1,,planned,2026-10-25T01:30,60,,,,,,",
                          "V-3,P-1,,pop-in,,,,,,,,",
                          "V-4,P-1,,planned,2026-11-20T09:00,60,2026-11-23T23:59,60,delivered,,,",
                          "V-5,P-1,,planned,2026-11-20 09:00,60.0,,,missed,,,",
                          "V-6,P-1,W-1;W-1,review,2020-11-20T09:00,60,,,cancelled,,,"};
    for (const char* row : rows) {
        INFO(row);
        CHECK(office.toldOf(QByteArray(row) + '\n').isEmpty());
    }
    CHECK(office.visits.byReference(QStringLiteral("V-6"))->workers.size() == 1);
}

TEST_CASE("The later row of a reference is told, and lines count from the file's first") {
    VisitsOffice office;
    const auto report = office.take("V-1,P-1,,planned,2026-11-20T09:00,60,,,,,,\"two\nlines\"\n"
                                    "V-1,P-1,,planned,2026-11-20T09:00,30,,,,,,\n"
                                    "V-2,P-7,,planned,2026-11-20T09:00,30,,,,,,\n");
    CHECK(report.added == 1);
    REQUIRE(report.problems.size() == 2);
    CHECK((report.problems[0].line == 4 && report.problems[0].problem.code == ErrorCode::Duplicate));
    CHECK((report.problems[1].line == 5 && report.problems[1].problem.field == "person"));
}

TEST_CASE("Importing a recorded visit with other facts puts it right and keeps what had been recorded") {
    VisitsOffice office;
    const QByteArray before = "V-1,P-1,,planned,2026-11-23T08:00,60,2026-11-23T08:00,60,delivered,,,\n";
    const QByteArray after = "V-1,P-1,,planned,2026-11-23T08:00,60,2026-11-23T08:00,40,delivered,,yes,\n";
    office.take("V-1,P-1,,planned,2026-11-23T08:00,60,,,planned,,,\n");
    CHECK(office.take(before).updated == 1);
    CHECK(office.take(after).updated == 1);
    CHECK(office.take(after).unchanged == 1);
    const auto bank = office.bank.statement(office.person("P-1"), QDate(2026, 11, 23)).value();
    CHECK((bank.delivered == 40 && bank.banked == 20 && bank.balance == 20));
    CHECK(bank.entries.size() == 5);
    office.take("V-1,P-2,,planned,2026-11-23T08:00,60,2026-11-23T08:00,40,delivered,,yes,\n");
    CHECK(office.bank.statement(office.person("P-1"), QDate(2026, 11, 23)).value().delivered == 0);
    CHECK(office.bank.statement(office.person("P-1"), QDate(2026, 11, 23)).value().entries.size() == 7);
    CHECK(office.bank.statement(office.person("P-2"), QDate(2026, 11, 23)).value().delivered == 40);
}

TEST_CASE("A blank cell clears, a column that is not there leaves the value") {
    VisitsOffice office;
    office.take("V-1,P-1,W-1,planned,2026-11-25T08:00,60,,,,,,by the back door\n");
    CHECK(office.interchange.importVisits("reference,worker\nV-1,\n", false).updated == 1);
    const Visit visit = *office.visits.byReference(QStringLiteral("V-1"));
    CHECK((visit.workers.isEmpty() && visit.note == "by the back door" && visit.plannedMinutes == 60));
}

TEST_CASE("A file of visits can be stopped, and then nothing is changed") {
    VisitsOffice office;
    QByteArray rows;
    for (int i = 0; i < 2000; ++i)
        rows += "V-" + QByteArray::number(i) + ",P-1,,planned,2026-11-25T08:00,60,,,,,,\n";
    QList<double> shares;
    const auto report = office.interchange.importVisits(kHead + rows, false, [&](double share) {
        shares.append(share);
        return shares.size() < 3;
    });
    CHECK(report.refused);
    CHECK(report.problems.first().problem.code == ErrorCode::Cancelled);
    CHECK((shares.size() == 3 && shares[0] < shares[1] && shares[1] < shares[2] && shares[2] < 1));
    CHECK(VisitStore(*office.agency.database).isEmpty());
    CHECK(office.take(rows).added == 2000);
}

TEST_CASE("Headings and words of the visits file may be Welsh") {
    VisitsOffice office;
    const auto report = office.interchange.importVisits(
        "cyfeirnod;unigolyn;gweithiwr;math;dechrau a gynlluniwyd;munudau a gynlluniwyd;cyflwr\n"
        "V-1;P-1;W-1;hyblyg;25/11/2026 09:00;30;wedi'i gynllunio\n",
        false);
    CHECK((report.added == 1 && report.problems.isEmpty() && report.ignoredColumns.isEmpty()));
    CHECK(office.visits.byReference(QStringLiteral("V-1"))->kind == VisitKind::Flexible);
}

TEST_CASE("Of the visits that came in, those that somebody should look at are told") {
    VisitsOffice office;
    const auto report = office.take(
        // sound
        "V-1,P-1,W-1,planned,2026-11-16T09:00,60,2026-11-16T09:00,60,delivered,,,\n"
        // before the package
        "V-2,P-1,W-1,planned,2025-12-01T09:00,60,2025-12-01T09:00,60,delivered,,,\n"
        // longer than planned
        "V-3,P-1,W-1,planned,2026-11-17T09:00,60,2026-11-17T09:00,61,delivered,,,\n"
        // one worker in two places
        "V-4,P-1,W-2,planned,2026-11-18T09:00,60,2026-11-18T09:00,60,delivered,,,\n"
        "V-5,P-2,W-2,planned,2026-11-18T09:59,60,2026-11-18T09:59,60,delivered,,,\n"
        // touching ends
        "V-6,P-2,W-2,planned,2026-11-18T10:59,60,2026-11-18T10:59,60,delivered,,,\n");
    CHECK((report.added == 6 && report.problems.isEmpty()));
    CHECK(report.visits.size() == 6);
    const auto flags = flaggedAmong(office.visits, report.visits);
    QStringList told;
    for (const FlaggedVisit& flag : flags)
        told.append(flag.reference + u' ' + toCode(flag.flag));
    CHECK(told == QStringList{QStringLiteral("V-2 outside_package"),
                              QStringLiteral("V-3 longer_than_planned"), QStringLiteral("V-4 overlap"),
                              QStringLiteral("V-5 overlap")});
    CHECK((flags[1].figures == QList<int>{60, 61} && flags[2].figures == QList<int>{1}));
    CHECK(flags[2].other == QStringLiteral("V-5"));
    CHECK(flaggedAmong(office.visits, {QStringLiteral("V-1"), QStringLiteral("V-6")}).isEmpty());
    CHECK(flaggedAmong(office.visits, {QStringLiteral("V-4")}).size() == 1);
    CHECK(office.take("V-1,P-1,W-1,planned,2026-11-16T09:00,60,2026-11-16T09:00,60,delivered,,,\n")
              .visits.isEmpty());
}

TEST_CASE("Plans that pass the block or the bank come in, and are flagged with the figures") {
    VisitsOffice office;
    const auto report = office.take(
        // all but ten minutes of the week's ten hours
        "V-1,P-1,W-1,planned,2026-11-24T07:00,590,,,planned,,,\n"
        "V-2,P-1,W-1,planned,2026-11-25T07:00,15,,,planned,,,\n"
        // nothing is in the bank
        "V-3,P-2,W-2,flexible,2026-11-26T07:00,20,,,planned,,,\n"
        "V-4,P-2,W-2,planned,2026-11-27T07:00,600,,,planned,,,\n");
    REQUIRE((report.added == 4 && report.problems.isEmpty()));
    const auto flags = flaggedAmong(office.visits, report.visits);
    REQUIRE(flags.size() == 3);
    CHECK((flags[0].reference == QStringLiteral("V-2") && flags[0].flag == VisitFlag::OverBlock));
    CHECK(flags[0].figures == QList<int>{605, 600});
    CHECK((flags[1].reference == QStringLiteral("V-3") && flags[1].flag == VisitFlag::OverBank));
    CHECK(flags[1].figures == QList<int>{20});
    CHECK((flags[2].reference == QStringLiteral("V-4") && flags[2].figures == QList<int>{620, 600}));
    CHECK(office.visits.flags(office.person("P-2"), QDate(2026, 11, 26)).size() == 2);
}
