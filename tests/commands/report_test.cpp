// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

using namespace aelwyd::test;

namespace {

/// P-1, whom W-1 visits.
struct ReportDesk : Desk {
    ReportDesk() {
        const QString people =
            write("people.csv", "reference,last_name,locality,agreed_hours_min,agreed_hours_max,"
                                "bank_period,hourly_rate,start_date\n"
                                "P-1,=Rees,Newtown,6,8,four_weeks,15,2026-10-05\n");
        const QString staff =
            write("staff.csv", "reference,first_name,last_name,start_date\nW-1,Mair,Ellis,2025-01-01\n");
        const QString visits =
            write("visits.csv", "reference,person,worker,kind,planned_start,planned_minutes,actual_start,"
                                "actual_minutes,state,agreed_short\n"
                                "V-1,P-1,W-1,planned,2026-11-09T09:00,60,2026-11-09T09:00,40,delivered,yes\n"
                                "V-2,P-1,W-1,planned,2026-11-24T09:00,60,,,,\n");
        REQUIRE(run({"import-people", people}).status == 0);
        REQUIRE(run({"import-staff", staff}).status == 0);
        REQUIRE(run({"import-visits", visits}).status == 0);
    }
    QByteArray report(QStringList verb, const char* name) const {
        verb.prepend(QStringLiteral("report"));
        const auto done = run(verb + QStringList{"--to-file", path(QLatin1String(name))});
        INFO(done.err.toStdString());
        CHECK(done.status == 0);
        return read(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("Every report is written as a PDF and as a spreadsheet") {
    const ReportDesk desk;
    const QList<QStringList> reports{
        {"bank", "--person", "P-1", "--layout", "large-print", "--language", "both"},
        {"bank", "--from", "2026-11-01", "--to", "2026-11-22"},
        {"charge", "--person", "P-1"},
        {"week", "--person", "P-1", "--week", "2026-11-23"},
        {"week", "--worker", "W-1", "--week", "2026-11-23"},
        {"continuity", "--from", "2026-11-01", "--to", "2026-11-22"},
        {"training"},
        {"retention"},
        {"overrides", "--from", "2026-11-01", "--to", "2026-11-22"},
        {"staff", "--language", "both"},
        {"staff", "--locality", "Nowhere"}};
    for (const QStringList& report : reports) {
        INFO(report.join(u' ').toStdString());
        CHECK(desk.report(report, "report.pdf").startsWith("%PDF-1.7"));
        CHECK(desk.report(report, "report.csv").startsWith("\xef\xbb\xbf"));
    }
}

TEST_CASE("A person's bank as a spreadsheet holds the ledger to the minute") {
    const ReportDesk desk;
    const QByteArray csv = desk.report({"bank", "--person", "P-1", "--on", "2026-11-10"}, "bank.csv");
    CHECK(csv.contains("P-1,2026-11-09,Saved,20,V-1,"));
    CHECK(csv.contains("P-1,2026-11-09,Time of visits,40,V-1,"));
}

TEST_CASE("The statement for commissioners adds up to the minute") {
    const ReportDesk desk;
    const QByteArray csv = desk.report({"bank", "--from", "2026-11-02", "--to", "2026-11-15"}, "all.csv");
    CHECK(csv.contains("2026-11-02,2026-11-15,Newtown,1,960,40,20,0,0,0"));
}

TEST_CASE("No name runs as a formula in a report's spreadsheet") {
    const ReportDesk desk;
    CHECK(desk.report({"week", "--worker", "W-1", "--week", "2026-11-24"}, "week.csv").contains(",'=Rees,"));
}

TEST_CASE("A week is written for a calendar program, and nothing else is") {
    const ReportDesk desk;
    const QByteArray week = desk.report({"week", "--worker", "W-1", "--week", "2026-11-24"}, "week.ics");
    CHECK(week.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(week.contains("DTSTART:20261124T090000Z\r\n"));
    CHECK(desk.report({"week", "--person", "P-1", "--week", "2026-11-24"}, "p.ics").contains("Mair Ellis"));
    CHECK(desk.run({"report", "bank", "--person", "P-1", "--to-file", desk.path("b.ics")}).status == 2);
    CHECK(desk.read("b.ics").isEmpty());
}

TEST_CASE("A sheet is not written under the name of a JSON file") {
    const ReportDesk desk;
    CHECK(desk.run({"report", "bank", "--person", "P-1", "--to-file", desk.path("b.json")}).status == 2);
    CHECK(desk.read("b.json").isEmpty());
}

TEST_CASE("A report of everybody is not written for what was asked of one person, place or day") {
    const ReportDesk desk;
    const auto refused = [&](const QString& report, const QStringList& narrowed) {
        const auto run = desk.run(QStringList{"report", report} + narrowed +
                                  QStringList{"--to-file", desk.path("one.csv")});
        return run.status == 2 && run.err.contains(narrowed.first()) && desk.read("one.csv").isEmpty();
    };
    CHECK(refused("continuity", {"--person", "P-1"}));
    CHECK(refused("training", {"--worker", "W-1"}));
    CHECK(refused("bank", {"--locality", "Bala"}));
    CHECK(refused("staff", {"--on", "2026-11-23"}));
    CHECK(refused("charge", {"--funding", "council", "--person", "P-1"}));
    CHECK(desk.run({"report", "staff", "--locality", "Bala", "--to-file", desk.path("staff.csv")}).status ==
          0);
}

TEST_CASE("A report that cannot be made is refused, and one asked for wrongly is explained") {
    const ReportDesk desk;
    const QString path = desk.path("x.pdf");
    CHECK(desk.run({"report", "bank", "--person", "P-9", "--to-file", path}).status == 1);
    CHECK(desk.run({"report", "bank", "--person", "P-1", "--on", "2026-01-01", "--to-file", path}).status ==
          1);
    CHECK(desk.run({"report", "week", "--worker", "W-9", "--to-file", path}).status == 1);
    CHECK(desk.run({"report", "week", "--worker", "W-1", "--person", "P-1", "--to-file", path}).status == 2);
    CHECK(desk.run({"report", "week", "--to-file", path}).status == 2);
    CHECK(desk.run({"report", "bank", "--person", "P-1", "--layout", "home", "--to-file", path}).status == 2);
    CHECK(desk.run({"report", "bank", "--person", "P-1", "--on", "soon", "--to-file", path}).status == 2);
    CHECK(desk.run({"report", "bank", "--person", "P-1"}).status == 2);
    CHECK(desk.read("x.pdf").isEmpty());
}
