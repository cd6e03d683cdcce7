// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace aelwyd::test;

namespace {

const char* const kMatchPeople = "reference,last_name,complexity,complexity_decided_on,language\n"
                                 "P-1,Rees,amber,2026-01-01,cy\n";
const char* const kStaff =
    "reference,last_name,start_date,trained_on,experience,experience_decided_on,languages,competences,"
    "registration_number,registration_expires,dbs_date,availability\n"
    "W-1,Prys,2025-01-06,2025-01-10,green,2025-01-11,cy:fluent,HSC221@2025-04-01,W/1,2028-01-01,2025-01-01,"
    "Mon 07:00-14:00\n"
    "W-2,Bevan,2025-01-06,2025-01-10,red,2025-01-11,en:fluent,,W/2,2028-01-01,2025-01-01,Mon 07:00-14:00\n";
const char* const kVisits = "reference,person,worker,kind,planned_start,planned_minutes,state\n"
                            "V-1,P-1,,planned,2026-11-23T09:00,45,planned\n";

struct MatchDesk : Desk {
    MatchDesk() {
        REQUIRE(run({"import-people", write("people.csv", kMatchPeople)}).status == 0);
        REQUIRE(run({"import-staff", write("staff.csv", kStaff)}).status == 0);
        REQUIRE(run({"import-visits", write("visits.csv", kVisits)}).status == 0);
    }
};

int sumOf(const QJsonArray& reasons) {
    int sum = 0;
    for (const auto& reason : reasons)
        sum += reason.toObject()["points"].toInt();
    return sum;
}

} // namespace

TEST_CASE("A visit that comes in against a rule is kept and counted") {
    const MatchDesk desk;
    const auto run = desk.run({"import-visits",
                               desk.write("more.csv", "reference,person,worker,kind,planned_start,"
                                                      "planned_minutes,state\n"
                                                      "V-2,P-1,W-2,planned,2026-11-30T09:00,45,planned\n"
                                                      "V-3,P-1,W-1,planned,2026-11-30T10:00,45,planned\n"),
                               "--json"});
    CHECK(run.status == 0);
    CHECK(run.json()["added"] == 2);
    CHECK(run.json()["problems"].toArray().isEmpty());
    CHECK(run.json()["against_rules"] == 1);
}

TEST_CASE("match ranks who may go with points that add up, and names every rule against the others") {
    const MatchDesk desk;
    const auto run =
        desk.run({"match", "--person", "P-1", "--at", "2026-11-23T09:00:30", "--minutes", "45", "--json"});
    REQUIRE(run.status == 0);
    CHECK(run.json()["person"] == "P-1");
    CHECK(run.json()["at"] == "2026-11-23T09:00");
    CHECK(run.json()["minutes"] == 45);
    const auto first = run.json()["workers"][0].toObject();
    CHECK(first["reference"] == "W-1");
    CHECK(first["eligible"] == true);
    CHECK(first["reasons"].toArray().size() == 8);
    CHECK(sumOf(first["reasons"].toArray()) == first["score"].toInt());
    const auto second = run.json()["workers"][1].toObject();
    CHECK(second["eligible"] == false);
    CHECK(second["rules"].toArray().size() == 1);
    CHECK(second["rules"][0]["code"] == "rag");
    CHECK(second["may_shadow"] == true);
    CHECK(desk.run({"match", "--visit", "V-1", "--json"}).json()["workers"] == run.json()["workers"]);
    CHECK(desk.run({"match", "--visit", "V-1"}).out.contains("Prys"));
}

TEST_CASE("match refuses what it cannot answer, and tells wrong usage from a wrong hour") {
    const MatchDesk desk;
    const auto status = [&](const QStringList& rest) { return desk.run(QStringList{"match"} + rest).status; };
    CHECK(status({"--person", "P-9", "--at", "2026-11-23T09:00", "--minutes", "45"}) == 1);
    CHECK(status({"--person", "P-1", "--at", "2026-03-29T01:30", "--minutes", "45"}) == 1);
    CHECK(status({"--person", "P-1", "--at", "2026-11-23T09:00", "--minutes", "0"}) == 1);
    CHECK(status({"--visit", "V-9"}) == 1);
    CHECK(status({"--person", "P-1", "--at", "tomorrow", "--minutes", "45"}) == 2);
    CHECK(status({"--person", "P-1", "--at", "2026-11-23T09:00"}) == 2);
    CHECK(status({"--person", "P-1", "--at", "2026-11-23T09:00", "--minutes", "x"}) == 2);
    CHECK(status({}) == 2);
}

TEST_CASE("assign obeys the rules unless a reason is given") {
    const MatchDesk desk;
    const auto refused = desk.run({"assign", "--visit", "V-1", "--worker", "W-2", "--json"});
    CHECK(refused.status == 1);
    CHECK(refused.json()["assigned"] == false);
    CHECK(refused.json()["rules"][0]["code"] == "rag");
    CHECK(desk.run({"assign", "--visit", "V-1", "--worker", "W-1"}).status == 0);
    const auto overridden =
        desk.run({"assign", "--visit", "V-1", "--worker", "W-2", "--override", "Snow", "--json"});
    CHECK(overridden.status == 0);
    CHECK(overridden.json()["overridden"] == true);
    CHECK(desk.run({"assign", "--visit", "V-1"}).status == 2);
}

TEST_CASE("assign tells what it has to know, and the state of a visit that is not planned") {
    const MatchDesk desk;
    REQUIRE(desk.run({"import-staff", desk.write("more.csv", "reference,last_name\nW-3,Rees\n")}).status ==
            0);
    const QString visits =
        desk.write("two.csv", "reference,person,worker,planned_start,planned_minutes,state\n"
                              "V-2,P-1,W-1;W-2,2026-11-23T10:00,45,planned\n"
                              "V-3,P-1,,2026-11-23T11:00,45,cancelled\n");
    REQUIRE(desk.run({"import-visits", visits}).status == 0);
    const auto messageOf = [&](const char* visit) {
        const auto run = desk.run({"assign", "--visit", visit, "--worker", "W-3", "--json"});
        CHECK(run.status == 1);
        return run.json()["problems"].toArray().first().toObject()["message"].toString();
    };
    CHECK(messageOf("V-2").contains(QStringLiteral("--instead-of")));
    CHECK(messageOf("V-3").contains(QStringLiteral("Cancelled")));
}

TEST_CASE("The list and page of staff tell standing and what is due, and reports are written") {
    const MatchDesk desk;
    const auto staff = desk.run({"list", "staff", "--json"}).json()["staff"].toArray();
    REQUIRE(staff.size() == 2);
    CHECK(staff[0]["standing"]["status"] == "red");
    CHECK(staff[0]["due"].toArray().size() > 0);
    const QByteArray table = desk.run({"list", "staff"}).out;
    CHECK(table.contains("What is due"));
    CHECK(table.contains("Supervision late: 6 Apr 2025"));
    CHECK(desk.run({"show", "worker", "W-1", "--json"}).json()["standing"].toObject()["decided"] == true);
    REQUIRE(desk.run({"report", "training", "--to-file", desk.path("training.csv")}).status == 0);
    CHECK(desk.read("training.csv").contains("HSC221"));
    REQUIRE(desk.run({"report", "retention", "--from", "2025-01-01", "--to", "2026-11-23", "--to-file",
                      desk.path("retention.csv")})
                .status == 0);
    CHECK(desk.read("retention.csv").contains("100.0"));
    CHECK(desk.run({"report", "dragons", "--to-file", desk.path("x.csv")}).status == 2);
}

TEST_CASE("A worker's page is written as a paper and as a spreadsheet, if there is such a worker") {
    const MatchDesk desk;
    const auto write = [&](const char* file, const QStringList& whom) {
        return desk.run(QStringList{"report", "worker"} + whom + QStringList{"--to-file", desk.path(file)})
            .status;
    };
    REQUIRE(write("page.csv", {"--worker", "W-1"}) == 0);
    const QByteArray page = desk.read("page.csv");
    CHECK(page.startsWith("\xef\xbb\xbfPrys\r\n"));
    for (const char* words : {"W-1", "Welsh (fluent)", "HSC221", "07:00–14:00"}) {
        INFO(words);
        CHECK(page.contains(words));
    }
    REQUIRE(write("page.pdf", {"--worker", "W-1"}) == 0);
    CHECK(desk.read("page.pdf").startsWith("%PDF"));
    CHECK(write("none.csv", {"--worker", "W-9"}) == 1);
    CHECK(write("none.csv", {}) == 2);
}

TEST_CASE("What workers and people are like is told in words, and as codes to other programs") {
    const Desk desk;
    REQUIRE(desk.run({"import-staff",
                      desk.write("staff.csv", "reference,last_name,qualities\nW-1,Prys,on_time;listening\n")})
                .status == 0);
    const QByteArray told = desk.run({"show", "worker", "W-1"}).out;
    CHECK(told.contains("Listens, On time"));
    CHECK(desk.run({"--language", "cy", "show", "worker", "W-1"}).out.contains("Prydlondeb"));
    const auto codes = desk.run({"show", "worker", "W-1", "--json"}).json()["qualities"].toArray();
    CHECK(codes == QJsonArray{"listening", "on_time"});
}

TEST_CASE("How a visit came to its workers is told, with what counted then and which rules were overridden") {
    const MatchDesk desk;
    CHECK(desk.run({"match", "--visit", "V-1", "--json"}).json()["given"].toArray().isEmpty());
    REQUIRE(desk.run({"assign", "--visit", "V-1", "--worker", "W-1"}).status == 0);
    REQUIRE(desk.run({"assign", "--visit", "V-1", "--worker", "W-2", "--override", "Snow", "--by", "Nia"})
                .status == 0);
    const auto given = desk.run({"match", "--visit", "V-1", "--json"}).json()["given"].toArray();
    REQUIRE(given.size() == 2);
    CHECK(given[0]["worker"] == "W-1");
    CHECK(given[0]["score"].toInt() > 0);
    CHECK(given[0]["weights"]["continuity"] == 30);
    CHECK(given[1]["worker"] == "W-2");
    CHECK(given[1]["score"].isNull());
    CHECK(given[1]["rules"].toArray().contains(QJsonValue("rag")));
    CHECK(given[1]["reason"] == "Snow");
    CHECK(given[1]["by"] == "Nia");
    const QByteArray told = desk.run({"match", "--visit", "V-1"}).out;
    CHECK(told.contains("given to Prys, who had"));
    CHECK(told.contains("Why: Snow"));
}
