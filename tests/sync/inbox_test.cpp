// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/inboxoffices.h"

using namespace aelwyd;
using test::InboxOffices;
using test::setPhoneOf;
using test::TestAgency;

TEST_CASE("What two offices wrote apart is in the inbox of both, with who wrote what and when") {
    InboxOffices offices;
    setPhoneOf(offices.a, offices.person.id, "1");
    setPhoneOf(offices.b, offices.person.id, "2");
    offices.meet();
    const auto items = offices.inboxB.items();
    REQUIRE(items.size() == 1);
    const InboxItem& item = items.first();
    CHECK(item.rule == FindingRule::Conflict);
    CHECK(item.subject == offices.person.id.uuid());
    CHECK(item.subjectName == QLatin1String("Mair Owen"));
    CHECK(item.table == QLatin1String("service_user"));
    CHECK(item.columns == QStringList{QStringLiteral("phone")});
    REQUIRE(item.sides.size() == 2);
    CHECK(item.sides[0].values.first().bytes == "1");
    CHECK(item.sides[1].values.first().bytes == "2");
    CHECK(item.sides[0].at < item.sides[1].at);
    CHECK(item.sides[0].action == QLatin1String("edit_person"));
    CHECK(item.sides[0].device == offices.syncA.device());
    CHECK(item.shown.first().bytes == "2");
}

TEST_CASE(
    "One side, the side that is shown, or a third: a decision holds on both copies, and can be taken back") {
    InboxOffices offices;
    setPhoneOf(offices.a, offices.person.id, "1");
    setPhoneOf(offices.b, offices.person.id, "2");
    offices.meet();
    const QUuid item = offices.inboxA.items().first().id;
    CHECK(offices.inboxA.choose(item, 2).problems().first().code == ErrorCode::Choice);
    CHECK(offices.inboxA.accept(QUuid::createUuid(), {}, {}).problems().first().code == ErrorCode::NotFound);
    SECTION("one side") {
        REQUIRE(offices.inboxA.choose(item, 0));
        offices.meet();
        CHECK(offices.b.people.person(offices.person.id)->phone == QLatin1String("1"));
        REQUIRE(offices.inboxA.undo(item));
        offices.meet();
        CHECK(offices.b.people.person(offices.person.id)->phone == QLatin1String("2"));
    }
    SECTION("what is shown") {
        REQUIRE(offices.inboxA.accept(item, {}, {}));
        offices.meet();
        CHECK(offices.b.people.person(offices.person.id)->phone == QLatin1String("2"));
    }
    SECTION("a third") {
        REQUIRE(offices.inboxB.write(item, {SyncValue::ofText("3")}));
        offices.meet();
        CHECK(offices.a.people.person(offices.person.id)->phone == QLatin1String("3"));
    }
    CHECK(offices.inboxA.count() == 0);
    CHECK(offices.inboxB.count() == 0);
}

TEST_CASE("A worker whom two offices sent to two places at once is a finding, until somebody lets it stand "
          "or moves a visit") {
    InboxOffices offices;
    offices.plan(offices.a, "V-1", 9);
    const VisitId second = offices.plan(offices.b, "V-2", 9);
    offices.plan(offices.b, "V-3", 12);
    offices.meet();
    REQUIRE(offices.rules() == QList<FindingRule>{FindingRule::SameTime});
    const InboxItem item = offices.inboxA.items().first();
    CHECK(item.subject == offices.worker.id.uuid());
    QStringList named = item.names();
    named.sort();
    CHECK(named == QStringList{QStringLiteral("Prys"), QStringLiteral("V-1"), QStringLiteral("V-2")});
    SECTION("it stands") {
        CHECK(offices.inboxA.accept(item.id, QStringLiteral(" "), {}).problems().first().code ==
              ErrorCode::Required);
        REQUIRE(offices.inboxA.accept(item.id, QStringLiteral("Next door"), QStringLiteral("Nia")));
        offices.meet();
        CHECK(offices.inboxB.count() == 0);
        REQUIRE(offices.inboxB.undo(item.id));
        offices.meet();
        CHECK(offices.inboxA.count() == 1);
    }
    SECTION("a visit is moved") {
        REQUIRE(offices.a.workspace.transact({Operation::EditVisit}, [&]() -> Result<void> {
            Visit visit = *VisitStore(*offices.a.database).visit(second);
            visit.plannedStart = LocalMoment::at(QDate(2026, 11, 24), QTime(15, 0));
            VisitStore(*offices.a.database).write(visit, offices.a.clock.today());
            return {};
        }));
        CHECK(offices.inboxA.count() == 0);
        offices.meet();
        CHECK(offices.inboxB.count() == 0);
    }
}

TEST_CASE("Colour codes decided apart: the more cautious holds on both copies until somebody decides again") {
    InboxOffices offices;
    const QDate today = offices.a.clock.today();
    REQUIRE(
        offices.a.people.decideComplexity(offices.person.id, {Rag::Red, today, {}, QStringLiteral("falls")}));
    REQUIRE(offices.b.people.decideComplexity(offices.person.id,
                                              {Rag::Amber, today.addDays(0), {}, QStringLiteral("better")}));
    offices.meet();
    CHECK(offices.rules().contains(FindingRule::RagApart));
    QStringList decided;
    for (const InboxItem& item : offices.inboxB.items())
        for (const FindingSide& side : item.rule == FindingRule::RagApart ? item.sides : QList<FindingSide>())
            decided.append(QString::fromUtf8(side.values.value(0).bytes + ' ' + side.values.value(1).bytes));
    CHECK(decided == QStringList{QStringLiteral("red falls"), QStringLiteral("amber better")});
    for (TestAgency* agency : {&offices.a, &offices.b})
        CHECK(agency->people.complexityHistory(offices.person.id).last().status == Rag::Red);
    REQUIRE(offices.b.people.decideComplexity(offices.person.id,
                                              {Rag::Amber, today, {}, QStringLiteral("seen by both")}));
    offices.meet();
    CHECK(offices.inboxA.count() == 0);
    for (TestAgency* agency : {&offices.a, &offices.b})
        CHECK(agency->people.complexityHistory(offices.person.id).last().status == Rag::Amber);
}

TEST_CASE("Colour codes decided one after the other in one go were not decided in two places") {
    InboxOffices offices;
    setPhoneOf(offices.b, offices.person.id, "01248 000111");
    ServiceUser other;
    other.reference = QStringLiteral("P-2");
    other.lastName = QStringLiteral("Evans");
    const QDate today = offices.a.clock.today();
    REQUIRE(offices.a.workspace.transact({Operation::ImportPeople}, [&]() -> Result<void> {
        if (auto saved = offices.a.people.save(other); !saved) return saved;
        if (auto first = offices.a.people.decideComplexity(other.id, {Rag::Red, today.addDays(-30), {}, {}});
            !first)
            return first;
        return offices.a.people.decideComplexity(other.id, {Rag::Amber, today, {}, {}});
    }));
    offices.meet();
    CHECK(offices.inboxA.count() == 0);
    CHECK(offices.inboxB.count() == 0);
    for (TestAgency* agency : {&offices.a, &offices.b})
        CHECK(agency->people.complexityHistory(other.id).last().status == Rag::Amber);
}

TEST_CASE("A plan that comes in together with its agreement is counted once") {
    InboxOffices offices;
    setPhoneOf(offices.b, offices.person.id, "01248 000111");
    REQUIRE(offices.a.workspace.transact({Operation::AgreePlan}, [&]() -> Result<void> {
        const SupportPlan plan = test::fullDraft(offices.a, offices.person.id);
        return offices.a.plans.agree(plan.id, test::meeting(offices.a));
    }));
    const auto came = offices.syncB.merge(offices.syncA.since(offices.syncB.held()));
    REQUIRE(came);
    const MergeReport::Rows plans = came.value().rows.value(QStringLiteral("support_plan"));
    CHECK(plans.added == 1);
    CHECK(plans.changed == 0);
}

TEST_CASE("One NHS number for two people who were taken on apart is a finding") {
    InboxOffices offices;
    for (TestAgency* agency : {&offices.a, &offices.b}) {
        ServiceUser one = test::takeOn(*agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
        one.nhsNumber = NhsNumber::fromString(QStringLiteral("943 476 5919"));
        REQUIRE(agency->people.save(one));
    }
    offices.meet();
    CHECK(offices.rules() == QList<FindingRule>{FindingRule::SamePerson});
}

TEST_CASE("A visit that one office gives to a worker whom the other has just found to be new to the work") {
    InboxOffices offices;
    REQUIRE(
        offices.a.people.decideComplexity(offices.person.id, {Rag::Amber, offices.a.clock.today(), {}, {}}));
    offices.meet();
    offices.plan(offices.a, "V-1", 9);
    CareWorker worker = *offices.b.workforce.worker(offices.worker.id);
    worker.experience = RagDecision{Rag::Red, offices.b.clock.today(), {}, {}};
    REQUIRE(offices.b.workforce.save(worker));
    offices.meet();
    REQUIRE(offices.rules() == QList<FindingRule>{FindingRule::VisitRag});
    CHECK(offices.inboxB.items().first().otherName == QLatin1String("Mair Owen"));
}

TEST_CASE("A plan that one office agrees while the other still writes to it stays as it was agreed") {
    InboxOffices offices;
    const SupportPlanId id = test::fullDraft(offices.a, offices.person.id).id;
    offices.meet();
    REQUIRE(offices.a.plans.agree(id, test::meeting(offices.a)));
    const SupportPlan agreed = *offices.a.plans.plan(id);
    SupportPlan draft = *offices.b.plans.plan(id);
    draft.outcomes.first().wish.en = QStringLiteral("Something else");
    draft.outcomes.append(draft.outcomes.first());
    draft.outcomes.last().id = PlanItemId::create();
    draft.visits.clear();
    REQUIRE(offices.b.plans.saveDraft(draft));
    offices.meet();
    CHECK(offices.b.plans.plan(id)->outcomes == agreed.outcomes);
    CHECK(offices.b.plans.plan(id)->visits == agreed.visits);
    CHECK_FALSE(offices.rules().isEmpty());
    for (const FindingRule rule : offices.rules())
        CHECK(rule == FindingRule::AgreedApart);
    for (TestAgency* agency : {&offices.a, &offices.b})
        CHECK(verify(*agency->database).problems == Problems());
    for (const InboxItem& item : offices.inboxA.items())
        REQUIRE(
            offices.inboxA.accept(item.id, QStringLiteral("For the next version"), QStringLiteral("Nia")));
    offices.meet();
    CHECK(offices.inboxB.count() == 0);
}

TEST_CASE("What somebody has seen and done all the same is no finding") {
    InboxOffices offices;
    offices.plan(offices.a, "V-1", 9);
    offices.meet();
    offices.plan(offices.b, "V-2", 9);
    offices.meet();
    CHECK(offices.inboxA.count() == 0);
}

TEST_CASE("After taking in, the windows hear of each record, steps on it cannot be taken back, and the file "
          "verifies") {
    InboxOffices offices;
    setPhoneOf(offices.a, offices.person.id, "1");
    setPhoneOf(offices.b, offices.person.id, "2");
    int told = 0;
    QObject::connect(&offices.a.workspace, &Workspace::changed,
                     [&](const ChangeSet& set) { told += set.touches(Noun::ServiceUser); });
    offices.meet();
    CHECK(told == 1);
    CHECK_FALSE(offices.a.workspace.canUndo(offices.person.id.uuid()));
    for (TestAgency* agency : {&offices.a, &offices.b})
        CHECK(verify(*agency->database).problems == Problems());
}

TEST_CASE("Who was deleted by one office and written to by the other: the person stays, or goes for good") {
    InboxOffices offices;
    const ServiceUser other = test::takeOn(offices.a, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    offices.meet();
    REQUIRE(offices.a.workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        offices.a.database->execute("DELETE FROM service_user WHERE id = x'" + other.id.bytes().toHex() +
                                    "'");
        return {};
    }));
    setPhoneOf(offices.b, other.id, "1");
    offices.meet();
    REQUIRE(offices.rules() == QList<FindingRule>{FindingRule::KeptRow});
    const QUuid item = offices.inboxA.items().first().id;
    SECTION("stays") {
        REQUIRE(offices.inboxA.choose(item, 0));
        offices.meet();
        CHECK(offices.b.people.person(other.id));
    }
    SECTION("goes") {
        REQUIRE(offices.inboxB.choose(item, 1));
        offices.meet();
        CHECK_FALSE(offices.a.people.person(other.id));
    }
    CHECK(offices.inboxA.count() == 0);
    CHECK(offices.inboxB.count() == 0);
}
