// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agencystore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/planstore.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "core/storage/workerstore.h"
#include "tests/support/catch.h"
#include "tests/support/records.h"

#include <map>
#include <stdexcept>

using namespace aelwyd;
using test::Chance;

namespace {

std::shared_ptr<Database> inMemory() {
    return Database::open(QStringLiteral(":memory:"), OpenMode::CreateIfMissing).value();
}

constexpr int kRounds = 60;

} // namespace

TEST_CASE("People are read as they were written, new and changed") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < kRounds; ++i) {
        ServiceUser person = test::randomPerson(chance);
        for (int again = 0; again < 3; ++again) {
            store.write(person);
            REQUIRE(store.person(person.id) == person);
            REQUIRE(store.byReference(person.reference) == person.id);
            const ServiceUserId id = person.id;
            person = test::randomPerson(chance);
            person.id = id;
        }
    }
    CHECK(store.keys().size() == kRounds);
    CHECK(verify(*database).problems.isEmpty());
}

TEST_CASE("Circles are read as they were written, in call order and then by name") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    const ServiceUser person = test::randomPerson(chance);
    store.write(person);
    std::map<QByteArray, CircleMember> model;
    for (int i = 0; i < kRounds; ++i) {
        CircleMember member = test::randomMember(chance, person.id);
        if (!model.empty() && chance.coin()) member.id = model.begin()->second.id;
        store.write(member);
        model.insert_or_assign(member.id.bytes(), member);
        if (chance.below(4)) continue;
        store.remove(model.begin()->second);
        model.erase(model.begin());
    }
    const auto read = store.circle(person.id);
    REQUIRE(read.size() == static_cast<qsizetype>(model.size()));
    for (const CircleMember& member : read)
        REQUIRE(member == model.at(member.id.bytes()));
    for (int i = 1; i < read.size(); ++i)
        CHECK(read[i - 1].callOrder.value_or(100) <= read[i].callOrder.value_or(100));
}

TEST_CASE("Packages are read as they were written, new and changed") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < kRounds; ++i) {
        const ServiceUser person = test::randomPerson(chance);
        store.write(person);
        CHECK_FALSE(store.package(person.id));
        const PackageId id = PackageId::create();
        for (int again = 0; again < 3; ++again) {
            Package package = test::randomPackage(chance, person.id);
            package.id = id;
            store.write(package);
            REQUIRE(store.package(person.id) == package);
            REQUIRE(store.key(person.id)->stages == package.stages);
        }
    }
    const auto all = store.packages();
    const auto lives = store.packageLives();
    CHECK(all.size() == kRounds);
    for (const PersonKey& key : store.keys()) {
        CHECK(key.stages == store.package(key.id)->stages);
        CHECK(key.stages == store.packageStages(key.id)->stages);
        CHECK(key.stages == lives.constFind(key.id)->stages);
        CHECK(store.package(key.id) == *all.constFind(key.id));
    }
}

TEST_CASE("Plans are read as they were written, new and changed") {
    const auto database = inMemory();
    PlanStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    const ServiceUser person = test::randomPerson(chance);
    PeopleStore(*database).write(person);
    for (int i = 0; i < kRounds; ++i) {
        std::optional<SupportPlan> before;
        SupportPlan plan = test::withRandomContent(chance, {.serviceUser = person.id, .version = i + 1});
        for (int again = 0; again < 6; ++again) {
            store.write(plan, before);
            before = store.plan(plan.id);
            REQUIRE(before == test::asRead(plan));
            plan =
                again % 2 ? test::withRandomContent(chance, *before) : test::withRandomEdit(chance, *before);
        }
    }
    CHECK(store.heads(person.id).size() == kRounds);
    CHECK(verify(*database).problems.isEmpty());
}

TEST_CASE("Workers are read as they were written, new and changed") {
    const auto database = inMemory();
    WorkerStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < kRounds; ++i) {
        const CareWorkerId id = CareWorkerId::create();
        for (int again = 0; again < 3; ++again) {
            CareWorker worker = test::randomWorker(chance);
            worker.id = id;
            store.write(worker);
            REQUIRE(store.worker(id) == worker);
        }
    }
    CHECK(store.ids().size() == kRounds);
}

TEST_CASE("Decisions are kept in the order of their days, those of one day as they were written down") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    INFO("seed " << chance.seed());
    const ServiceUser person = test::randomPerson(chance);
    store.write(person);
    QList<RagDecision> model;
    for (int i = 0; i < 40; ++i) {
        const auto decision = test::randomDecision(chance, QDate(2026, 1, 1).addDays(chance.below(10)));
        store.addComplexity(person.id, decision);
        model.append(decision);
    }
    std::stable_sort(model.begin(), model.end(),
                     [](const auto& a, const auto& b) { return a.decidedOn < b.decidedOn; });
    CHECK(store.complexityHistory(person.id) == model);
}

TEST_CASE("The agency and what was typed are read as they were written") {
    const auto database = inMemory();
    AgencyStore store(*database);
    CHECK(store.agency() == Agency{});
    const Agency agency{QStringLiteral("Gofal Ŵyn"), QStringLiteral("01554 770011"), true};
    store.write(agency);
    CHECK(store.agency() == agency);
    store.writeFormDraft(QStringLiteral("person/new"), "{\"last_name\":\"Ŵ\"}");
    CHECK(store.formDraft(QStringLiteral("person/new")) == "{\"last_name\":\"Ŵ\"}");
    CHECK(store.formDraft(QStringLiteral("person/other")).isEmpty());
    store.writeFormDraft(QStringLiteral("person/new"), {});
    CHECK(store.formDraft(QStringLiteral("person/new")).isEmpty());
}

TEST_CASE("Text is stored and looked for in NFC, however it was typed") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    ServiceUser person = test::randomPerson(chance);
    person.reference = QStringLiteral("W\u0302-1");
    store.write(person);
    CHECK(store.person(person.id)->reference == u"Ŵ-1");
    CHECK(store.byReference(QStringLiteral("Ŵ-1")) == person.id);
    CHECK(store.byReference(QStringLiteral("W\u0302-1")) == person.id);
}

TEST_CASE("A stored value that its type does not know is a fault, not another value") {
    const auto database = inMemory();
    PeopleStore store(*database);
    Chance chance;
    ServiceUser person = test::randomPerson(chance);
    store.write(person);
    const char* sql = GENERATE("worker_gender = 'purple'", "date_of_birth = '1940-02-30'",
                               "nhs_number = '9434765918'", "language = 'klingonish'");
    INFO(sql);
    database->execute(QByteArray("UPDATE service_user SET ") + sql);
    CHECK_THROWS_AS(store.person(person.id), std::invalid_argument);
    const auto found = verify(*database).problems;
    REQUIRE(found.size() == 1);
    CHECK(found.first().code == ErrorCode::IntegrityFailed);
}
