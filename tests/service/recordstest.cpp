// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/records.h"
#include "core/storage/dump.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

using namespace aelwyd;
using test::Chance;
using test::TestAgency;

namespace {

CareWorker nia() {
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.firstName = QStringLiteral("Nia");
    worker.lastName = QStringLiteral("Prys");
    return worker;
}

} // namespace

TEST_CASE("References count on from the highest of their form") {
    TestAgency agency;
    CHECK(agency.people.nextReference() == u"P-0001");
    test::takeOn(agency, "Mair", "Owen", "P-0041");
    test::takeOn(agency, "Nest", "Owen", "P-7");
    test::takeOn(agency, "Huw", "Owen", "X-9999");
    test::takeOn(agency, "Alun", "Owen", "P-12x");
    CHECK(agency.people.nextReference() == u"P-0042");
    test::takeOn(agency, "Gwen", "Owen", "P-12345");
    CHECK(agency.people.nextReference() == u"P-12346");
}

TEST_CASE("A reference that somebody else has is refused beside its field, also with spaces around it") {
    TestAgency agency;
    const ServiceUser first = test::takeOn(agency, "Mair", "Owen", "P-0001");
    ServiceUser second;
    second.reference = QStringLiteral(" P-0001 ");
    second.lastName = QStringLiteral("Prys");
    const Problems expected{{QStringLiteral("reference"), ErrorCode::Duplicate, {QStringLiteral("P-0001")}}};
    CHECK(agency.people.check(second) == expected);
    CHECK(agency.people.save(second).problems() == expected);
    CHECK_FALSE(agency.people.person(second.id));
    CHECK(agency.people.check(first).isEmpty());
}

TEST_CASE("A person with problems is not saved, and all problems are told") {
    TestAgency agency;
    ServiceUser person;
    person.firstName = QStringLiteral("<b>\u202e");
    const auto result = agency.people.save(person);
    REQUIRE_FALSE(result);
    CHECK(result.problems().size() == 3);
    CHECK(agency.people.search({}, {}, 10).total == 0);
}

TEST_CASE("What is saved about a person is read again, tidied") {
    TestAgency agency;
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 40; ++i) {
        const ServiceUser person = test::randomPerson(chance);
        REQUIRE(agency.people.save(person));
        REQUIRE(agency.people.person(person.id) == tidied(person));
        const CircleMember member = test::randomMember(chance, person.id);
        REQUIRE(agency.people.saveCircleMember(member));
        REQUIRE(agency.people.circle(person.id) == QList{tidied(member)});
        Package package = test::randomPackage(chance, person.id);
        package.stages.clear();
        REQUIRE(agency.people.savePackage(package));
        REQUIRE(agency.people.package(person.id) == package);
    }
}

TEST_CASE("A package that cannot be is refused and changes nothing") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Mair", "Owen");
    Package package = withStage({.serviceUser = person.id}, {QDate(2026, 1, 1), PackageStage::Paused, {}});
    CHECK(agency.people.savePackage(package).problems().first().code == ErrorCode::DateOrder);
    CHECK_FALSE(agency.people.package(person.id));
}

TEST_CASE("Decisions about complexity are added and never overwritten") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Mair", "Owen");
    const QDate today = agency.clock.today();
    const QList<RagDecision> decisions{
        {Rag::Red, today.addDays(-10), QStringLiteral("Nia"), QStringLiteral("new")},
        {Rag::Amber, today, QStringLiteral("Nia"), {}},
        {Rag::Green, today, QStringLiteral("Nia"), QStringLiteral("after all")},
        {Rag::Amber, today, QStringLiteral("Nia"), {}}};
    for (const RagDecision& decision : decisions)
        REQUIRE(agency.people.decideComplexity(person.id, decision));
    CHECK(agency.people.complexityHistory(person.id) == decisions);
    CHECK(agency.people.rows({person.id}).first().complexity == Rag::Amber);
    const RagDecision late{Rag::Green, today.addDays(-5), {}, QStringLiteral("written down late")};
    REQUIRE(agency.people.decideComplexity(person.id, late));
    CHECK(agency.people.complexityHistory(person.id).at(1) == late);
    CHECK(agency.people.rows({person.id}).first().complexity == Rag::Amber);
}

TEST_CASE("A decision of tomorrow, or with a hidden character, is refused") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Mair", "Owen");
    const auto refused = agency.people.decideComplexity(
        person.id, {Rag::Red, agency.clock.today().addDays(1), QStringLiteral("N\u0007"), {}});
    CHECK(refused.problems().size() == 2);
    CHECK(agency.people.complexityHistory(person.id).isEmpty());
}

TEST_CASE("Workers are saved, changed and listed in Welsh alphabetical order") {
    TestAgency agency;
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 40; ++i) {
        CareWorker worker = test::randomWorker(chance);
        worker.startDate.reset();
        REQUIRE(agency.workforce.save(worker));
        REQUIRE(agency.workforce.worker(worker.id) == worker);
        REQUIRE(agency.workforce.byReference(worker.reference) == worker);
    }
    CHECK(agency.workforce.workers().size() == 40);

    TestAgency small;
    for (const char* last : {"Llwyd", "Lewis", "Rhys", "Roberts"}) {
        CareWorker worker = nia();
        worker.reference = worker.lastName = QString::fromUtf8(last);
        REQUIRE(small.workforce.save(worker));
    }
    QStringList names;
    for (const CareWorker& worker : small.workforce.workers())
        names.append(worker.lastName);
    CHECK(names == QStringList{"Lewis", "Llwyd", "Roberts", "Rhys"});
}

TEST_CASE("A worker's reference is nobody else's") {
    TestAgency agency;
    REQUIRE(agency.workforce.save(nia()));
    const auto refused = agency.workforce.save(nia());
    CHECK(refused.problems() ==
          Problems{{QStringLiteral("reference"), ErrorCode::Duplicate, {QStringLiteral("W-1")}}});
}

TEST_CASE("A changed experience is added to the history, the same one again is not") {
    TestAgency agency;
    CareWorker worker = nia();
    worker.experience = RagDecision{Rag::Red, QDate(2026, 1, 5), {}, {}};
    REQUIRE(agency.workforce.save(worker));
    REQUIRE(agency.workforce.save(worker));
    CHECK(agency.workforce.experienceHistory(worker.id).size() == 1);
    worker.experience =
        RagDecision{Rag::Amber, QDate(2026, 2, 5), QStringLiteral("Huw"), QStringLiteral("shadowed well")};
    REQUIRE(agency.workforce.save(worker));
    REQUIRE(agency.workforce.save(worker));
    CHECK(agency.workforce.experienceHistory(worker.id).size() == 2);
    CHECK(agency.workforce.worker(worker.id)->experience == worker.experience);
    worker.experience.reset();
    REQUIRE(agency.workforce.save(worker));
    CHECK(agency.workforce.experienceHistory(worker.id).size() == 2);
}

TEST_CASE("The agency's details are tidied, checked and kept") {
    TestAgency agency;
    REQUIRE(agency.agency.save({QStringLiteral(" Gofal  Ŵyn "), QStringLiteral("01554"), true}));
    CHECK(agency.agency.agency() == Agency{QStringLiteral("Gofal Ŵyn"), QStringLiteral("01554"), true});
    CHECK(agency.agency.save({QStringLiteral("a\u202eb"), {}, false}).problems().first().field ==
          u"agency_name");
}

TEST_CASE("What is typed into a form is kept through closing, on this computer only, until it is forgotten") {
    const test::Scratch scratch;
    const QByteArray typed = R"({"last_name":"Ŵ","note":"a\u0000\n<b>"})";
    {
        TestAgency agency(scratch.path());
        REQUIRE(agency.agency.keepFormDraft(QStringLiteral("person/new"), "{}"));
        REQUIRE(agency.agency.keepFormDraft(QStringLiteral("person/new"), typed));
        REQUIRE(agency.agency.keepFormDraft(QStringLiteral("person/1"), "{\"a\":1}"));
        CHECK_FALSE(dumpOf(*agency.database).contains(QLatin1String("form_draft")));
    }
    TestAgency agency(scratch.path());
    CHECK(agency.agency.formDraft(QStringLiteral("person/new")) == typed);
    CHECK(agency.agency.formDraft(QStringLiteral("person/1")) == "{\"a\":1}");
    REQUIRE(agency.agency.keepFormDraft(QStringLiteral("person/new"), {}));
    CHECK(agency.agency.formDraft(QStringLiteral("person/new")).isEmpty());
    REQUIRE(agency.agency.keepFormDraft(QStringLiteral("person/new"), {}));
}

TEST_CASE("Everything of an agency is there again after closing and opening") {
    const test::Scratch scratch;
    QJsonObject before;
    {
        TestAgency agency(scratch.path());
        const SupportPlan plan = test::fullDraft(agency, test::takeOn(agency, "Mair", "Owen").id);
        REQUIRE(agency.plans.agree(plan.id, test::meeting(agency)));
        REQUIRE(agency.workforce.save(nia()));
        before = dumpOf(*agency.database);
    }
    const TestAgency agency(scratch.path());
    CHECK(dumpOf(*agency.database) == before);
}
