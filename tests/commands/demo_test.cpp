// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace aelwyd::test;

namespace {

QStringList demoAt(const QString& path, const QString& seed = QStringLiteral("1")) {
    return {"--today",   "2026-11-23", "demo",    "--to", path,     "--people", "6",
            "--workers", "3",          "--weeks", "4",    "--seed", seed};
}

} // namespace

TEST_CASE("The same arguments make the same agency, another seed another one") {
    const Desk desk;
    const auto dumpAfter = [&](const char* name, const char* seed) {
        REQUIRE(runProgram(demoAt(desk.path(name), seed)).status == 0);
        return runProgram({"--database", desk.path(name), "dump", "--json"}).out;
    };
    const QByteArray first = dumpAfter("one.aelwyd", "1");
    CHECK_FALSE(first.isEmpty());
    CHECK(dumpAfter("two.aelwyd", "1") == first);
    CHECK(dumpAfter("three.aelwyd", "2") != first);
    CHECK(QDir(QFileInfo(desk.file()).path()).entryList({"*unfinished*"}).isEmpty());
}

TEST_CASE("A demo agency never takes the place of a file that is there") {
    const Desk desk;
    desk.write("mine.aelwyd", "precious");
    CHECK(runProgram(demoAt(desk.path("mine.aelwyd"))).status == 1);
    CHECK(desk.read("mine.aelwyd") == "precious");
}

TEST_CASE("Plans of the demo agency are printed under safe names, and the paths are told") {
    const Desk desk;
    REQUIRE(runProgram(demoAt(desk.file())).status == 0);
    const auto run = desk.run({"print", "plan", "--all", "--layout", "full", "--language", "both", "--to",
                               desk.path("paper/new"), "--json"});
    REQUIRE(run.status == 0);
    const QJsonArray files = run.json()["files"].toArray();
    REQUIRE_FALSE(files.isEmpty());
    for (const QJsonValue& file : files) {
        QFile pdf(file["file"].toString());
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(5) == "%PDF-");
    }
}

TEST_CASE("A person without a plan, or nobody at all, prints nothing and is told") {
    const Desk desk;
    REQUIRE(desk.run({"import-people", desk.write("people.csv", "reference,last_name\nP-1,Rees\n")}).status ==
            0);
    const QString paper = desk.path("paper");
    CHECK(desk.run({"print", "plan", "--person", "P-1", "--to", paper}).status == 1);
    CHECK(desk.run({"print", "plan", "--person", "P-7", "--to", paper}).status == 1);
    CHECK_FALSE(QFile::exists(paper));
}
