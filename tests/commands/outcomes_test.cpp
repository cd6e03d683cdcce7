// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace aelwyd::test;

namespace {

/// The made-up agency of the day of the tests, and what is written in it.
struct DemoDesk : Desk {
    DemoDesk() {
        const auto made = runProgram({"--today", "2026-11-23", "demo", "--to", file(), "--people", "30",
                                      "--workers", "8", "--weeks", "4"});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }
    QByteArray report(const char* name, const QString& to) const {
        const auto done = run({"report", QLatin1String(name), "--from", "2026-09-01", "--to", "2026-11-23",
                               "--to-file", path(to)});
        INFO(done.err.toStdString());
        CHECK(done.status == 0);
        return read(to);
    }
    QJsonArray figures(const char* name) const {
        const auto document = QJsonDocument::fromJson(report(name, "report.json"));
        return document.object()["figures"].toArray();
    }
};

/// Every id of every table, and every id by which an outcome goes through all versions of its plan.
QSet<QString> idsOf(const QJsonObject& dump) {
    QSet<QString> ids;
    for (const auto& table : dump)
        for (const auto& row : table.toArray())
            ids << row.toObject()["id"].toString() << row.toObject()["item_id"].toString();
    return ids;
}

int heldBetween(const QJsonObject& dump, const QString& kind) {
    int count = 0;
    for (const auto& row : dump["review"].toArray()) {
        const QString on = row.toObject()["on_day"].toString();
        count += row.toObject()["kind"] == kind && on >= u"2026-09-01" && on <= u"2026-11-23";
    }
    return count;
}

} // namespace

TEST_CASE("list due tells what is pressing as a table and as JSON, in the same order") {
    const DemoDesk desk;
    const auto run = desk.run({"list", "due", "--json"});
    REQUIRE(run.status == 0);
    const QJsonArray due = run.json()["due"].toArray();
    CHECK(run.json()["today"] == "2026-11-23");
    REQUIRE(due.size() == run.json()["total"].toInt());
    REQUIRE(due.size() > 5);
    for (const auto& item : due)
        CHECK_FALSE(item.toObject()["text"].toString().isEmpty());
    const QByteArray table = desk.run({"list", "due"}).out;
    CHECK(table.count('\n') == due.size() + 1);
    CHECK(desk.run({"--language", "cy", "list", "due"}).out != table);
}

TEST_CASE("Each report of outcomes is written as a spreadsheet, and whole as JSON") {
    const DemoDesk desk;
    for (const char* name : {"outcomes", "quality", "waiting", "commissioner"}) {
        INFO(name);
        CHECK(desk.report(name, "report.csv").startsWith("\xef\xbb\xbf"));
        CHECK(desk.figures(name).size() > 3);
    }
}

TEST_CASE("Each report of outcomes, and what was worked on together, is written on paper in both languages") {
    const DemoDesk desk;
    for (const char* name : {"outcomes", "quality", "waiting", "commissioner", "together"}) {
        INFO(name);
        const auto run =
            desk.run({"report", name, "--to-file", desk.path("report.pdf"), "--language", "both"});
        CHECK(run.status == 0);
        CHECK(desk.read("report.pdf").startsWith("%PDF"));
    }
    CHECK(desk.run({"report", "outcomes", "--layout", "wide", "--to-file", desk.path("x.pdf")}).status == 2);
    CHECK(desk.run({"report", "together", "--from", "2001-01-01", "--to", "2001-12-31", "--to-file",
                    desk.path("x.pdf")})
              .status == 1);
}

TEST_CASE("Every figure of a commissioner's report names records that are in the file") {
    const DemoDesk desk;
    const QJsonObject dump = desk.run({"dump", "--json"}).json();
    const QSet<QString> ids = idsOf(dump);
    qsizetype traced = 0;
    for (const auto& value : desk.figures("commissioner")) {
        const QJsonObject figure = value.toObject();
        INFO(figure["section"].toString().toStdString() << '/' << figure["item"].toString().toStdString());
        for (const auto& row : figure["rows"].toArray()) {
            CHECK(ids.contains(row.toString()));
            ++traced;
        }
        if (figure["group"] == "held")
            CHECK(figure["figure"].toInt() == heldBetween(dump, figure["item"].toString()));
    }
    CHECK(traced > 100);
}

TEST_CASE("A report of outcomes that is asked for wrongly is explained, and an empty one says that it is") {
    const DemoDesk desk;
    const QString path = desk.path("x.csv");
    const auto status = [&](const QStringList& more) {
        return desk.run(QStringList{"report", "outcomes", "--to-file", path} + more).status;
    };
    for (const char* report : {"outcomes", "overrides"}) {
        const auto reversed = desk.run({"report", QLatin1String(report), "--from", "2026-11-02", "--to",
                                        "2026-11-01", "--to-file", path});
        CHECK(reversed.status == 2);
        CHECK(reversed.err.contains("2 November 2026"));
        CHECK(reversed.err.contains("1 November 2026"));
        CHECK_FALSE(reversed.err.contains("--from"));
    }
    // The last day is then today's: it is told, for nobody wrote it.
    const auto ahead =
        desk.run({"report", "quality", "--from", "2027-01-01", "--to-file", path, "--language", "en"});
    CHECK(ahead.status == 2);
    CHECK(ahead.err.contains("end on 23 November 2026, before it begins on 1 January 2027"));
    CHECK(status({"--from", "soon"}) == 2);
    CHECK(status({"--funding", "lottery"}) == 2);
    const auto nowhere =
        desk.run({"report", "outcomes", "--to-file", path, "--locality", "Bethseda", "--language", "en"});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.err.contains(QStringLiteral("Nobody is found by “Bethseda”")));
    // Of one person or week there is none: the figures of everybody would be taken for theirs.
    CHECK(status({"--person", "P-0001"}) == 2);
    CHECK(status({"--week", "2026-11-23"}) == 2);
    CHECK(desk.run({"report", "waiting", "--to-file", desk.path("x.txt")}).status == 2);
    CHECK(desk.run({"report", "waiting"}).status == 2);
    CHECK(desk.read("x.csv").isEmpty());
    CHECK(status({"--funding", "local_authority", "--locality", "Bethesda"}) == 0);
    const auto empty =
        desk.run({"report", "outcomes", "--from", "1999-01-01", "--to", "1999-12-31", "--to-file", path});
    CHECK(empty.status == 0);
    CHECK(empty.err.contains(QStringLiteral("Nothing was recorded")));
}
