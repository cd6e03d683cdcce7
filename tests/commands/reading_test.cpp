// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace aelwyd::test;

namespace {

const char* const kPeople = "reference,first_name,last_name,known_as,agreed_hours_min,start_date,interests\n"
                            "P-1,Siân,Llwyd,=1+1,3.5,01/10/2026,dogs;chapel\nP-2,Huw,Rees,<b>H</b>,,,\n";

struct Office : Desk {
    Office() {
        REQUIRE(run({"import-people", write("people.csv", kPeople)}).status == 0);
        REQUIRE(
            run({"import-staff",
                 write("staff.csv", "reference,last_name,experience,languages\nW-1,Bevan,amber,cy:fluent\n")})
                .status == 0);
    }
};

} // namespace

TEST_CASE("The list and the page of a person say what was brought in") {
    const Office office;
    const auto people = office.run({"list", "people", "--json"});
    REQUIRE(people.status == 0);
    CHECK(people.json()["total"] == 2);
    CHECK(people.json()["people"][0]["reference"] == "P-1");
    CHECK(people.json()["people"][0]["known_as"] == "=1+1");
    const auto person = office.run({"show", "person", "P-1", "--json"});
    REQUIRE(person.status == 0);
    CHECK(person.json()["first_name"].toString() == QStringLiteral("Siân"));
    CHECK(person.json()["package"].toObject()["agreed_hours_min"] == 3.5);
    CHECK(person.json()["package"].toObject()["stage"] == "active");
    CHECK(person.json()["interests"].toArray() == QJsonArray{"chapel", "dogs"});
    CHECK(office.run({"show", "person", "P-2"}).out.contains("<b>H</b>"));
}

TEST_CASE("The list of staff and the page of a worker say what was brought in") {
    const Office office;
    CHECK(office.run({"list", "staff", "--json"}).json()["staff"][0]["languages"][0]["level"] == "fluent");
    const auto worker = office.run({"show", "worker", "W-1", "--json"}).json();
    CHECK(worker["experience"] == "amber");
    CHECK(worker["experience_history"].toArray().size() == 1);
    CHECK(office.run({"list", "staff"}).out.contains("Bevan"));
}

TEST_CASE("Nobody by that reference, or no file, is refused plainly with status 1") {
    const Office office;
    for (const QStringList& verb :
         {QStringList{"show", "person", "P-9", "--json"}, QStringList{"show", "worker", "P-1", "--json"}}) {
        const auto run = office.run(verb);
        CHECK(run.status == 1);
        CHECK(run.json()["problems"][0]["code"] == "not_found");
        CHECK_FALSE(run.err.isEmpty());
    }
    const Desk empty;
    for (const QStringList& verb :
         {QStringList{"list", "people"}, QStringList{"verify"}, QStringList{"dump", "--json"}}) {
        CHECK(empty.run(verb).status == 1);
        CHECK_FALSE(QFile::exists(empty.file()));
    }
}

TEST_CASE("A file that is foreign, damaged or newer is refused with status 3 and left as it was") {
    const Office office;
    const QByteArray sound = office.read("agency.aelwyd");
    QByteArray newer = sound;
    newer[63] = 99;
    QByteArray torn = sound.left(sound.size() / 2);
    QByteArray scratched = sound;
    scratched.replace(4096, 4096, QByteArray(4096, 'x'));
    for (const QByteArray& bytes : {QByteArray("a letter, not an agency"), newer, torn, scratched}) {
        office.write("agency.aelwyd", bytes);
        for (const QStringList& verb :
             {QStringList{"list", "people"}, QStringList{"verify", "--json"}, QStringList{"dump", "--json"},
              QStringList{"import-people", office.path("people.csv")}}) {
            const auto run = office.run(verb);
            CHECK(run.status == 3);
            CHECK_FALSE(run.err.isEmpty());
            CHECK(office.read("agency.aelwyd") == bytes);
        }
    }
}

TEST_CASE("What is not a command is told with status 2 and changes nothing") {
    const Office office;
    const QByteArray before = office.read("agency.aelwyd");
    for (const QStringList& line :
         {QStringList{"frobnicate"}, QStringList{"list"}, QStringList{"list", "dragons"},
          QStringList{"list", "people", "--jason"}, QStringList{"show", "person"},
          QStringList{"show", "dog", "P-1"}, QStringList{"import-people"},
          QStringList{"import-people", "a", "b"}, QStringList{"print", "plan", "--to", "x"},
          QStringList{"print", "plan", "--all", "--person", "P-1", "--to", "x"},
          QStringList{"print", "plan", "--all", "--layout", "huge", "--to", "x"}, QStringList{"demo"},
          QStringList{"demo", "--to", "x", "--people", "many"}, QStringList{"--language", "fr", "verify"},
          QStringList{"--today", "31/02/2026", "verify"}, QStringList{"--database"},
          QStringList{"--nonsense"}}) {
        const auto run = runProgram(QStringList{"--database", office.file()} + line);
        INFO(line.join(u' ').toStdString());
        CHECK(run.status == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(office.read("agency.aelwyd") == before);
}

TEST_CASE("Help names every verb, and the version is told") {
    const auto help = runProgram({"--help"});
    CHECK(help.status == 0);
    for (const char* verb :
         {"demo", "import-people", "import-staff", "list", "show", "print", "verify", "dump"})
        CHECK(help.out.contains(verb));
    CHECK(runProgram({"list", "--help"}).status == 0);
    CHECK(runProgram({"--version"}).out.startsWith("aelwyd "));
}

TEST_CASE("A catalogue of the agency's own that is wrong is told on standard error, and the verb goes on") {
    // given
    const Office office;
    CHECK(office.run({"list", "people", "--json"}).err.isEmpty());
    const QDir catalogues(programData() + QStringLiteral("/catalogues"));
    REQUIRE(catalogues.mkpath(QStringLiteral(".")));
    QFile broken(catalogues.filePath(QStringLiteral("own.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(R"({"code":"own","name":{"en":"Ours"},"headings":[]})");
    broken.close();
    // when
    for (const QStringList& verb :
         {QStringList{"list", "people", "--json"}, QStringList{"bank", "--person", "P-1", "--json"},
          QStringList{"import-people", office.path("people.csv"), "--dry-run", "--json"}}) {
        const auto run = office.run(verb);
        // then
        CHECK(run.status == 0);
        CHECK_FALSE(run.json().isEmpty());
        CHECK(
            run.err.contains(QStringLiteral("is left out: own.json. Something is missing in it: name.cy.")));
    }
    REQUIRE(broken.remove());
}
