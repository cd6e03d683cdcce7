// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace aelwyd::test;

namespace {

/// P-1 with six to eight hours a week from Monday 5 October 2026, in periods of four weeks, at £15 an hour.
struct BankDesk : Desk {
    BankDesk() {
        const QString people =
            write("people.csv", "reference,last_name,agreed_hours_min,agreed_hours_max,bank_period,"
                                "hourly_rate,start_date\nP-1,Rees,6,8,four_weeks,15,2026-10-05\n"
                                "P-2,Hughes,,,,,\n");
        const QString visits =
            write("visits.csv",
                  "reference,person,kind,planned_start,planned_minutes,actual_start,actual_minutes,state,"
                  "agreed_short\n"
                  "V-1,P-1,planned,2026-11-09T09:00,60,2026-11-09T09:00,40,delivered,yes\n"
                  "V-2,P-1,pop_in,,,2026-11-10T09:00,15,delivered,\n"
                  "V-3,P-1,planned,2026-11-26T09:00,60,,,,\n");
        REQUIRE(run({"import-people", people}).status == 0);
        REQUIRE(run({"import-visits", visits}).status == 0);
    }
    QJsonObject bank(const QStringList& more = {}) const {
        return run(QStringList{"bank", "--person", "P-1", "--json"} + more).json();
    }
};

} // namespace

TEST_CASE("The bank is told in JSON, every figure and entry, and in words") {
    const BankDesk desk;
    const QJsonObject bank = desk.bank();
    CHECK(bank["person"] == "P-1");
    CHECK(bank["period"] == QJsonObject{{"from", "2026-11-02"}, {"to", "2026-11-29"}});
    const std::pair<const char*, int> figures[] = {
        {"block", 1920}, {"delivered", 55}, {"forfeited", 0}, {"planned", 60},     {"banked", 20},
        {"used", 15},    {"repaid", 0},     {"carried", 0},   {"lapsed", 0},       {"owed", 0},
        {"adjusted", 0}, {"carried_in", 0}, {"balance", 5},   {"remaining", 1805}, {"forecast", 5}};
    for (const auto& [name, minutes] : figures) {
        INFO(name);
        CHECK(bank[QLatin1String(name)] == minutes);
    }
    CHECK(bank["over_block"] == false);
    CHECK(bank["entries"].toArray().size() == 5);
    CHECK(bank["entries"][2] == QJsonObject{{"on", "2026-11-09"},
                                            {"kind", "banked"},
                                            {"minutes", 20},
                                            {"visit", "V-1"},
                                            {"reason", "ended_early_agreed"}});
    CHECK(desk.bank({"--on", "2026-10-20"})["period"].toObject()["to"] == "2026-11-01");
    const auto words = desk.run({"bank", "--person", "P-1"});
    CHECK(words.status == 0);
    CHECK(words.out.contains("Used from the bank"));
}

TEST_CASE("Without a bank, a person or a readable day the bank is refused, and says so") {
    const BankDesk desk;
    CHECK(desk.run({"bank", "--person", "P-2", "--json"}).json()["problems"][0]["code"] == "no_bank");
    CHECK(desk.run({"bank", "--person", "P-1", "--on", "2026-10-04"}).status == 1);
    CHECK(desk.run({"bank", "--person", "P-9"}).status == 1);
    CHECK(desk.run({"bank"}).status == 2);
    CHECK(desk.run({"bank", "--person", "P-1", "--on", "someday"}).status == 2);
}

TEST_CASE("The charge of a week is told in pence, with whether flexible hours change it") {
    const BankDesk desk;
    const auto charge = desk.run({"charge", "--person", "P-1", "--week", "2026-11-25", "--json"}).json();
    CHECK(charge["week"] == "2026-11-23");
    CHECK(charge["hours"] == QJsonArray{6, 8});
    CHECK(charge["charge_pence"] == QJsonArray{9000, 10000});
    CHECK(charge["affected_by_flexibility"] == true);
    CHECK_FALSE(charge["why"].toString().isEmpty());
    CHECK(desk.run({"charge", "--person", "P-1"}).out.contains("between £90.00 and £100.00"));
    CHECK(desk.run({"charge", "--person", "P-2", "--json"}).json()["charge_pence"].isNull());
}

TEST_CASE("Hours are changed, paused and ended from the command line") {
    const BankDesk desk;
    REQUIRE(desk.run({"package", "--person", "P-1", "--from", "2026-11-16", "--hours", "4..5"}).status == 0);
    CHECK(desk.bank()["block"] == 14 * 480 / 7 + 14 * 300 / 7);
    REQUIRE(desk.run({"package", "--person", "P-1", "--pause", "2026-11-02..2026-11-08"}).status == 0);
    CHECK(desk.bank()["block"] == 480 + 600);
    REQUIRE(desk.run({"package", "--person", "P-1", "--end", "2026-11-22"}).status == 0);
    CHECK(desk.bank()["block"] == 480 + 300);
    const auto refused = desk.run({"package", "--person", "P-1", "--hours", "200"});
    CHECK((refused.status == 1 && refused.err.count(QStringLiteral("168")) == 1));
    CHECK(desk.run({"package", "--person", "P-1", "--hours", "8..6"}).status == 1);
    CHECK(desk.run({"package", "--person", "P-1", "--end", "2026-10-01"}).status == 1);
    CHECK(desk.run({"package", "--person", "P-1"}).status == 2);
    CHECK(desk.run({"package", "--person", "P-1", "--hours", "6", "--end", "2026-12-01"}).status == 2);
    CHECK(desk.run({"package", "--person", "P-1", "--pause", "2026-11-02"}).status == 0);
    CHECK(desk.run({"verify"}).status == 0);
}

TEST_CASE("A visits file with slips tells each by line and column, and takes in the rest") {
    const BankDesk desk;
    const QString file = desk.write("more.csv", "reference,person,planned_start,planned_minutes\n"
                                                "V-8,P-1,2026-11-25T09:00,30\nV-9,P-7,2026-03-29T01:10,30\n");
    const auto run = desk.run({"import-visits", file, "--json"});
    CHECK(run.status == 0);
    CHECK(run.json()["added"] == 1);
    const auto problems = run.json()["problems"].toArray();
    REQUIRE(problems.size() == 2);
    CHECK((problems[0]["column"] == "person" && problems[0]["code"] == "unknown_reference"));
    CHECK((problems[1]["column"] == "planned_start" && problems[1]["code"] == "date" &&
           problems[1]["line"] == 3));
    CHECK(problems[0].toObject()["message"].toString().contains(QStringLiteral("P-7")));
    CHECK(problems[1].toObject()["message"].toString().contains(QStringLiteral("clocks go forward")));
    CHECK(run.json()["flagged"] == 0);
    CHECK(run.json()["flagged_visits"].toArray().isEmpty());
    CHECK(run.json()["against_rules"] == 0);
}

TEST_CASE("A visits file says which of its visits somebody should look at, and why, with the figures") {
    const BankDesk desk;
    const QByteArray rows = "reference,person,kind,planned_start,planned_minutes,actual_start,actual_minutes,"
                            "state\nV-8,P-1,pop_in,,,2026-10-04T09:00,30,delivered\n"
                            "V-9,P-1,planned,2026-11-12T09:00,30,2026-11-12T09:00,75,delivered\n";
    const QString file = desk.write("a.csv", rows);
    const auto trial =
        desk.run({"import-visits", file, "--dry-run", "--json"}).json()["flagged_visits"].toArray();
    const auto flagged = desk.run({"import-visits", file, "--json"}).json()["flagged_visits"].toArray();
    CHECK(trial == flagged);
    REQUIRE(flagged.size() == 2);
    CHECK((flagged[0]["visit"] == "V-8" && flagged[0]["code"] == "outside_package"));
    CHECK(flagged[0]["message"].toString().contains(QStringLiteral("2026")));
    CHECK((flagged[1]["visit"] == "V-9" && flagged[1]["code"] == "longer_than_planned"));
    const auto words = desk.run(
        {"--language", "cy", "import-visits", desk.write("b.csv", QByteArray(rows).replace("75,", "76,"))});
    CHECK(words.out.contains("V-9"));
    CHECK_FALSE(words.out.contains("V-8"));
}
