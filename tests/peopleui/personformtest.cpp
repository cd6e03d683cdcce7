// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/personform.h"
#include "tests/peopleui/office.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using aelwyd::test::fieldsOf;
using aelwyd::test::Office;

namespace {

void type(PersonForm& form, const char* field, QString PersonEntry::*member, const QString& text) {
    form.edit(QLatin1String(field), [&](PersonEntry& entry) { entry.*member = text; });
}

void typeName(PersonForm& form, const QString& firstName, const QString& lastName) {
    form.edit(QStringLiteral("first_name"), [&](PersonEntry& entry) { entry.person.firstName = firstName; });
    form.edit(QStringLiteral("last_name"), [&](PersonEntry& entry) { entry.person.lastName = lastName; });
}

} // namespace

TEST_CASE("Taking on a person stores them with a package where things stand") {
    // given
    Office office;
    PersonForm form(office.people, office.agency);
    form.startNew();
    typeName(form, QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    type(form, "date_of_birth", &PersonEntry::dateOfBirth, QStringLiteral("1 March 1939"));
    type(form, "how_they_came", &PersonEntry::howTheyCame, QStringLiteral("Her daughter rang"));
    form.edit(QStringLiteral("stage"),
              [](PersonEntry& entry) { entry.stage = QStringLiteral("assessment"); });
    // when
    const Result<void> saved = form.save();
    // then
    REQUIRE(saved);
    const auto person = office.people.person(form.id());
    REQUIRE(person);
    CHECK(person->dateOfBirth == QDate(1939, 3, 1));
    CHECK(person->reference == QStringLiteral("P-0001"));
    const auto package = office.people.package(form.id());
    REQUIRE(package);
    CHECK(package->stages == QList<StageChange>{{QDate(2026, 11, 23), PackageStage::Assessment,
                                                 QStringLiteral("Her daughter rang")}});
    CHECK_FALSE(form.isDirty());
    CHECK_FALSE(form.hasUnfinishedNew());
}

TEST_CASE("Taking on is one step that can be taken back and brought back") {
    // given
    Office office;
    PersonForm form(office.people, office.agency);
    form.startNew();
    typeName(form, QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    REQUIRE(form.save());
    const ServiceUserId id = form.id();
    // when
    REQUIRE(office.workspace.undo(id.uuid()));
    // then
    CHECK_FALSE(office.people.person(id));
    CHECK_FALSE(office.people.package(id));
    // when
    REQUIRE(office.workspace.redo(id.uuid()));
    // then
    CHECK(office.people.person(id));
    CHECK(office.people.package(id));
}

TEST_CASE("A wrong NHS number is told beside its field and keeps what was typed") {
    // given
    Office office;
    PersonForm form(office.people, office.agency);
    form.startNew();
    typeName(form, QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    type(form, "nhs_number", &PersonEntry::nhsNumber, QStringLiteral("943 476 5918"));
    // when
    const Result<void> saved = form.save();
    // then
    REQUIRE_FALSE(saved);
    CHECK(fieldsOf(saved.problems()) == QStringList{QStringLiteral("nhs_number")});
    CHECK(form.entry().nhsNumber == QStringLiteral("943 476 5918"));
    CHECK(form.entry().person.firstName == QStringLiteral("Huw"));
    CHECK_FALSE(office.people.person(form.id()));
    // when
    type(form, "nhs_number", &PersonEntry::nhsNumber, QStringLiteral("9434765919"));
    // then
    REQUIRE(form.save());
    CHECK(office.people.person(form.id())->nhsNumber->digits() == QStringLiteral("9434765919"));
    CHECK(form.entry().nhsNumber == QStringLiteral("943 476 5919"));
}

TEST_CASE("Nobody is told about a field while typing in it, nor about fields not reached yet") {
    // given
    Office office;
    PersonForm form(office.people, office.agency);
    form.startNew();
    CHECK(form.shownProblems().isEmpty());
    // when
    type(form, "date_of_birth", &PersonEntry::dateOfBirth, QStringLiteral("1 Ma"));
    // then
    CHECK(form.shownProblems().isEmpty());
    // when
    form.leaveField();
    // then
    CHECK(fieldsOf(form.shownProblems()) == QStringList{QStringLiteral("date_of_birth")});
    // when
    form.save();
    // then
    CHECK(fieldsOf(form.shownProblems()).contains(QStringLiteral("last_name")));
}

TEST_CASE("What was typed about somebody new is back after the program was killed") {
    // given
    Office office;
    {
        PersonForm form(office.people, office.agency);
        form.startNew();
        typeName(form, QStringLiteral("Agnieszka"), QStringLiteral("Kowalska"));
        type(form, "date_of_birth", &PersonEntry::dateOfBirth, QStringLiteral("about 1940"));
        type(form, "nhs_number", &PersonEntry::nhsNumber, QStringLiteral("943 476"));
        form.flush();
    }
    PersonForm form(office.people, office.agency);
    REQUIRE(form.hasUnfinishedNew());
    // when
    form.startNew();
    // then
    CHECK(form.wasRestored());
    CHECK(form.entry().person.firstName == QStringLiteral("Agnieszka"));
    CHECK(form.entry().dateOfBirth == QStringLiteral("about 1940"));
    CHECK(form.entry().nhsNumber == QStringLiteral("943 476"));
    // when
    form.throwAway();
    // then
    CHECK(form.entry().person.firstName.isEmpty());
    CHECK_FALSE(form.hasUnfinishedNew());
}

TEST_CASE("Editing in place stores every field that is right and keeps the others as typed") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PersonForm form(office.people, office.agency);
    REQUIRE(form.open(id));
    form.edit(QStringLiteral("phone"),
              [](PersonEntry& e) { e.person.phone = QStringLiteral(" 01874  610000 "); });
    type(form, "date_of_birth", &PersonEntry::dateOfBirth, QStringLiteral("31/02/1940"));
    // when
    REQUIRE(form.saveWhatIsRight());
    // then
    CHECK(office.people.person(id)->phone == QStringLiteral("01874 610000"));
    CHECK(form.entry().person.phone == QStringLiteral("01874 610000"));
    CHECK(form.entry().dateOfBirth == QStringLiteral("31/02/1940"));
    CHECK(fieldsOf(form.shownProblems()) == QStringList{QStringLiteral("date_of_birth")});
    CHECK(form.isDirty());
    // when
    type(form, "date_of_birth", &PersonEntry::dateOfBirth, QStringLiteral("29/02/1940"));
    REQUIRE(form.saveWhatIsRight());
    // then
    CHECK(office.people.person(id)->dateOfBirth == QDate(1940, 2, 29));
    CHECK_FALSE(form.isDirty());
}

TEST_CASE("What a fault of the disk kept from being stored stays typed, and is stored when there is room") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PersonForm form(office.people, office.agency);
    REQUIRE(form.open(id));
    form.edit(QStringLiteral("phone"),
              [](PersonEntry& e) { e.person.phone = QStringLiteral("01874 610000"); });
    office.database->execute("CREATE TEMP TRIGGER no_room BEFORE UPDATE ON main.service_user BEGIN "
                             "SELECT RAISE(ABORT, 'no room'); END");
    // when
    CHECK_THROWS(form.saveWhatIsRight());
    // then
    CHECK(form.isDirty());
    CHECK(form.entry().person.phone == QStringLiteral("01874 610000"));
    CHECK(office.people.person(id)->phone.isEmpty());
    // when
    office.database->execute("DROP TRIGGER no_room");
    REQUIRE(form.saveWhatIsRight());
    // then
    CHECK(office.people.person(id)->phone == QStringLiteral("01874 610000"));
    CHECK_FALSE(form.isDirty());
}

TEST_CASE("Undo shows in the open form and leaves alone what is being typed") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PersonForm form(office.people, office.agency);
    REQUIRE(form.open(id));
    form.edit(QStringLiteral("phone"),
              [](PersonEntry& e) { e.person.phone = QStringLiteral("01874 610000"); });
    REQUIRE(form.saveWhatIsRight());
    form.edit(QStringLiteral("locality"),
              [](PersonEntry& e) { e.person.locality = QStringLiteral("Talgarth"); });
    // when
    REQUIRE(office.workspace.undo(id.uuid()));
    // then
    CHECK(form.entry().person.phone.isEmpty());
    CHECK(form.entry().person.locality == QStringLiteral("Talgarth"));
    CHECK(form.isDirty());
}

TEST_CASE("A megabyte, control characters and hidden direction marks are refused and kept as typed") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PersonForm form(office.people, office.agency);
    REQUIRE(form.open(id));
    const QString megabyte(1024 * 1024, QLatin1Char('x'));
    // when
    form.edit(QStringLiteral("known_as"), [&](PersonEntry& e) { e.person.knownAs = megabyte; });
    form.edit(QStringLiteral("pronoun"),
              [](PersonEntry& e) { e.person.pronoun = QStringLiteral("he\u202Eeh"); });
    form.edit(QStringLiteral("phone"),
              [](PersonEntry& e) { e.person.phone = QStringLiteral("01874\u0007"); });
    // then
    CHECK(fieldsOf(form.shownProblems()) ==
          QStringList{QStringLiteral("known_as"), QStringLiteral("pronoun"), QStringLiteral("phone")});
    REQUIRE(form.saveWhatIsRight());
    CHECK(office.people.person(id)->knownAs.isEmpty());
    CHECK(form.entry().person.knownAs.size() == megabyte.size());
}

TEST_CASE("Two people taken on at once get references of their own") {
    // given
    Office office;
    PersonForm form(office.people, office.agency);
    form.startNew();
    typeName(form, QStringLiteral("Nia"), QStringLiteral("Prys"));
    office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    // when
    REQUIRE(form.save());
    // then
    CHECK(office.people.person(form.id())->reference == QStringLiteral("P-0002"));
}

TEST_CASE("A reference that somebody else has is told") {
    // given
    Office office;
    office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PersonForm form(office.people, office.agency);
    form.startNew();
    typeName(form, QStringLiteral("Nia"), QStringLiteral("Prys"));
    // when
    form.edit(QStringLiteral("reference"),
              [](PersonEntry& e) { e.person.reference = QStringLiteral("P-0001"); });
    form.leaveField();
    // then
    REQUIRE(form.shownProblems().size() == 1);
    CHECK(form.shownProblems().first().code == ErrorCode::Duplicate);
}
