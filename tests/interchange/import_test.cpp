// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interchangeservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace aelwyd;
using aelwyd::test::TestAgency;

namespace {

QByteArray dataFile(const QString& name) {
    QFile file(QStringLiteral(AELWYD_TEST_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList told(const ImportReport& report) {
    QStringList lines;
    for (const ImportProblem& problem : report.problems)
        lines.append(
            QStringLiteral("%1 %2 %3")
                .arg(QString::number(problem.line), problem.problem.field, toCode(problem.problem.code)));
    return lines;
}

QStringList expected(const QJsonObject& noun) {
    QStringList lines;
    for (const QJsonValue& problem : noun["problems"].toArray())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(QString::number(problem["line"].toInt()), problem["column"].toString(),
                              problem["code"].toString()));
    return lines;
}

struct Office {
    TestAgency agency;
    InterchangeService interchange{agency.workspace};
    int announced = 0;
    Office() {
        QObject::connect(&agency.workspace, &Workspace::changed, &agency.workspace, [this] { ++announced; });
    }
};

} // namespace

TEST_CASE("The offices' spreadsheets come in, each slip is told, and a second import changes nothing") {
    const QString kind = GENERATE(QStringLiteral("excel"), QStringLiteral("windows"));
    const auto wanted =
        QJsonDocument::fromJson(dataFile(QStringLiteral("expected-%1.json").arg(kind))).object();
    const QByteArray people = dataFile(QStringLiteral("people-%1.csv").arg(kind));
    const QByteArray staff = dataFile(QStringLiteral("staff-%1.csv").arg(kind));
    Office office;

    const auto dry = office.interchange.importPeople(people, true);
    CHECK(office.announced == 0);
    CHECK(office.agency.people.search({}, {}, 100).total == 0);
    const auto first = office.interchange.importPeople(people, false);
    CHECK(first == dry);
    CHECK(first.added == wanted["people"]["added"].toInt());
    CHECK(told(first) == expected(wanted["people"].toObject()));
    CHECK(first.ignoredColumns == QStringList{QStringLiteral("Internal notes")});
    CHECK(office.announced == 1);
    const auto firstStaff = office.interchange.importStaff(staff, false);
    CHECK(firstStaff.added == wanted["staff"]["added"].toInt());
    CHECK(told(firstStaff) == expected(wanted["staff"].toObject()));

    const auto again = office.interchange.importPeople(people, false);
    const auto againStaff = office.interchange.importStaff(staff, false);
    CHECK((again.added == 0 && again.updated == 0 && again.unchanged == first.added));
    CHECK((againStaff.added == 0 && againStaff.updated == 0 && againStaff.unchanged == firstStaff.added));
    CHECK(told(again) == told(first));
    CHECK(office.announced == 2);
    CHECK(office.agency.people.search({}, {}, 100).total == first.added);
}

TEST_CASE("What the spreadsheet says is what is kept") {
    Office office;
    REQUIRE(office.interchange.importPeople(dataFile(QStringLiteral("people-excel.csv")), false).added == 31);
    const auto id = office.agency.people.byReference(QStringLiteral("P-0002"));
    REQUIRE(id);
    const auto person = office.agency.people.person(*id);
    CHECK(person->address == QStringLiteral("Fron Deg,\n\"Tŷ Mawr\", Pen-y-groes"));
    CHECK(office.agency.people.complexityHistory(*id).first().status == Rag::Red);
    const auto package = office.agency.people.package(*id);
    CHECK(package->carryOverLimitMinutes == 240);
    CHECK(package->maxWeeklyChargePence == 0);
    CHECK(package->bankStartsOn == QDate(2026, 10, 1));
    CHECK(stageOn(*package, QDate(2026, 11, 23)) == PackageStage::Active);
}

TEST_CASE("A changed sheet updates who changed and leaves the others") {
    Office office;
    const QByteArray head = "reference,last_name,known_as\n";
    REQUIRE(office.interchange.importPeople(head + "P-1,Rees,\nP-2,Hughes,\n", false).added == 2);
    const auto report =
        office.interchange.importPeople(head + "P-1,Rees,Nain\nP-2,Hughes,\nP-3,Evans,\n", false);
    CHECK((report.added == 1 && report.updated == 1 && report.unchanged == 1));
}

TEST_CASE("The first row of a reference stands and the later one is told, with all its problems") {
    Office office;
    const auto report = office.interchange.importPeople(
        "reference,last_name,language\nP-1,Rees,cy\nP-1,Hughes,elvish language\n", false);
    CHECK(told(report) ==
          QStringList{QStringLiteral("3 reference duplicate"), QStringLiteral("3 language choice")});
    CHECK(office.agency.people.person(*office.agency.people.byReference(QStringLiteral("P-1")))->lastName ==
          QStringLiteral("Rees"));
}

TEST_CASE("A file that is no sheet of people changes nothing and says why") {
    Office office;
    const auto report = office.interchange.importPeople("nothing,of,use\n1,2,3\n", false);
    CHECK(report.refused);
    CHECK(told(report) == QStringList{QStringLiteral("1  no_header")});
    CHECK(office.announced == 0);
}

TEST_CASE("A refusal of a worker who is not known yet is kept") {
    Office office;
    office.interchange.importPeople("reference,last_name,do_not_send\nP-1,Rees,W-77\n", false);
    const auto id = office.agency.people.byReference(QStringLiteral("P-1"));
    CHECK(office.agency.people.person(*id)->doNotSend == QStringList{QStringLiteral("W-77")});
}

TEST_CASE("A decision dated after the trial's day comes in as it stands") {
    Office office;
    office.agency.clock.setDay(QDate(2026, 1, 5));
    const auto report = office.interchange.importPeople(
        "reference,last_name,complexity,complexity_decided_on\nP-1,Rees,red,01/11/2026\n", false);
    CHECK(report.added == 1);
}

TEST_CASE("A dry run leaves nothing behind for the next change to announce") {
    Office office;
    office.interchange.importPeople("reference,last_name\nP-1,Rees\n", true);
    QList<Change> changes;
    QObject::connect(&office.agency.workspace, &Workspace::changed, &office.agency.workspace,
                     [&](const ChangeSet& set) { changes += set.changes; });
    const auto person = test::takeOn(office.agency, QStringLiteral("Nia"), QStringLiteral("Prys"));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id == person.id.uuid());
}
