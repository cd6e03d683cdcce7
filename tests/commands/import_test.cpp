// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace aelwyd::test;

namespace {

QString data(const char* name) {
    return QStringLiteral(AELWYD_TEST_DATA "/") + QLatin1String(name);
}

QString withoutMessages(const QJsonObject& report) {
    QJsonArray problems;
    for (const QJsonValue& each : report["problems"].toArray()) {
        QJsonObject problem = each.toObject();
        CHECK_FALSE(problem.take("message").toString().isEmpty());
        problems.append(problem);
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{"added", report["added"]}, {"problems", problems}}).toJson());
}

QString wanted(const char* name, const char* noun) {
    QFile file(data(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(
        QJsonDocument(QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(noun)].toObject())
            .toJson());
}

} // namespace

TEST_CASE("The offices' spreadsheets come in through the command line, and a second time change nothing") {
    const Desk desk;
    const auto people = desk.run({"import-people", data("people-windows.csv"), "--json"});
    CHECK(people.status == 0);
    CHECK(withoutMessages(people.json()) == wanted("expected-windows.json", "people"));
    CHECK(people.err.contains(QStringLiteral("Internal notes")));
    const auto staff = desk.run({"import-staff", data("staff-windows.csv"), "--json"});
    CHECK(staff.status == 0);
    CHECK(withoutMessages(staff.json()) == wanted("expected-windows.json", "staff"));

    const QByteArray before = desk.run({"dump", "--json"}).out;
    const auto again = desk.run({"import-people", data("people-windows.csv"), "--json"}).json();
    CHECK((again["added"] == 0 && again["updated"] == 0 && again["unchanged"] == 31));
    CHECK(desk.run({"dump", "--json"}).out == before);
    CHECK(desk.run({"verify"}).status == 0);
}

TEST_CASE("A trial import says what would come in and leaves no file behind") {
    const Desk desk;
    const auto run = desk.run({"import-people", data("people-excel.csv"), "--dry-run", "--json"});
    CHECK(run.status == 0);
    CHECK(run.json()["added"] == 31);
    CHECK_FALSE(QFile::exists(desk.file()));
}

TEST_CASE("A file that is no spreadsheet of ours is refused, in words and in JSON, and makes no agency") {
    const Desk desk;
    const auto run =
        desk.run({"import-people", desk.write("notes.csv", "just,some,words\n1,2,3\n"), "--json"});
    CHECK(run.status == 1);
    CHECK(run.json()["problems"][0]["code"] == "no_header");
    CHECK_FALSE(run.err.isEmpty());
    CHECK_FALSE(QFile::exists(desk.file()));
    CHECK(desk.run({"import-people", desk.path("missing.csv")}).status == 1);
    CHECK(desk.run({"import-people", desk.path(".")}).status == 1);
}

TEST_CASE("The trial's day decides whether a birth lies in the future") {
    const Desk desk;
    const QString sheet =
        desk.write("people.csv", "reference,last_name,date_of_birth\nP-1,Rees,01/06/1950\n");
    const QStringList import{"--database",    desk.file(), "--today", "1949-01-01",
                             "import-people", sheet,       "--json"};
    const auto run = runProgram(import);
    CHECK(run.status == 1);
    CHECK(run.json()["problems"][0]["code"] == "date_in_future");
}

TEST_CASE("Messages come in the language asked for, JSON keeps its codes") {
    const Desk desk;
    const QString sheet = desk.write("people.csv", "cyfeirnod;Enw cyntaf;CYFENW;iaith\nP-1;Siân;;cy\n");
    const auto welsh = desk.run({"--language", "cy", "import-people", sheet, "--json"});
    CHECK(welsh.status == 1);
    CHECK(welsh.json()["problems"][0]["code"] == "required");
    CHECK(welsh.json()["problems"][0]["column"] == "last_name");
}
