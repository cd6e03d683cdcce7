// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dump.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/Exception.h>
#include <stdexcept>

using namespace aelwyd;
using test::Listener;
using test::TestAgency;

namespace {

const Step kStep{Operation::EditPerson};

/// Saves the person under another first name, inside whatever runs.
void rename(TestAgency& agency, ServiceUser person, const char* firstName) {
    person.firstName = QString::fromUtf8(firstName);
    if (!agency.people.save(person)) throw std::runtime_error("not saved");
}

QString firstNameOf(const TestAgency& agency, const ServiceUserId& id) {
    return agency.people.person(id)->firstName;
}

} // namespace

TEST_CASE("Work that returns problems changes nothing and announces nothing") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    const QJsonObject before = dumpOf(*agency.database);
    Listener listener(agency.workspace);
    const auto result = agency.workspace.transact(kStep, [&]() -> Result<void> {
        rename(agency, person, "Mair");
        return Problem{QStringLiteral("field"), ErrorCode::Duplicate};
    });
    CHECK(result.problems() == Problems{{QStringLiteral("field"), ErrorCode::Duplicate}});
    CHECK(dumpOf(*agency.database) == before);
    CHECK(listener.sets.isEmpty());
}

TEST_CASE("Work that throws changes nothing, announces nothing, and the fault goes on") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    const QJsonObject before = dumpOf(*agency.database);
    Listener listener(agency.workspace);
    CHECK_THROWS_AS(agency.workspace.transact(kStep,
                                              [&]() -> Result<void> {
                                                  rename(agency, person, "Mair");
                                                  throw std::runtime_error("fault");
                                              }),
                    std::runtime_error);
    CHECK(dumpOf(*agency.database) == before);
    CHECK(listener.sets.isEmpty());
    rename(agency, person, "Mair");
    CHECK(listener.sets.size() == 1);
}

TEST_CASE("A save that breaks a foreign key fails at commit and leaves nothing behind") {
    TestAgency agency;
    const QJsonObject before = dumpOf(*agency.database);
    const CircleMember orphan{.serviceUser = ServiceUserId::create(), .name = QStringLiteral("Gwen")};
    CHECK_THROWS_AS(agency.people.saveCircleMember(orphan), SQLite::Exception);
    CHECK(dumpOf(*agency.database) == before);
    test::takeOn(agency, "Eirlys", "Prydderch");
}

TEST_CASE("Transactions inside one another are one: announced together, once for each record") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    Listener listener(agency.workspace);
    REQUIRE(agency.workspace.transact(kStep, [&]() -> Result<void> {
        rename(agency, person, "Mair");
        CHECK(listener.sets.isEmpty());
        rename(agency, person, "Nest");
        test::takeOn(agency, "Huw", "Tomos");
        return {};
    }));
    REQUIRE(listener.sets.size() == 1);
    CHECK(listener.sets.first().changes.size() == 2);
    CHECK(listener.count(person.id.uuid()) == 1);
}

TEST_CASE("When the inner transaction fails and the outer goes on, only the inner is taken back") {
    TestAgency agency;
    const ServiceUser kept = test::takeOn(agency, "Eirlys", "Prydderch"),
                      undone = test::takeOn(agency, "Mair", "Owen");
    Listener listener(agency.workspace);
    REQUIRE(agency.workspace.transact(kStep, [&]() -> Result<void> {
        rename(agency, kept, "Nest");
        const auto refused = agency.workspace.transact(kStep, [&]() -> Result<void> {
            rename(agency, undone, "Nobody");
            return Problem{{}, ErrorCode::Cancelled};
        });
        CHECK_FALSE(refused);
        CHECK_THROWS(agency.workspace.transact(kStep, [&]() -> Result<void> {
            rename(agency, undone, "Nobody");
            throw std::runtime_error("fault");
        }));
        return {};
    }));
    CHECK(firstNameOf(agency, kept.id) == u"Nest");
    CHECK(firstNameOf(agency, undone.id) == u"Mair");
    CHECK(listener.count(kept.id.uuid()) == 1);
    CHECK(listener.count(undone.id.uuid()) == 0);
}

TEST_CASE("When the outer transaction fails, the inner ones are gone with it") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    Listener listener(agency.workspace);
    CHECK_FALSE(agency.workspace.transact(kStep, [&]() -> Result<void> {
        rename(agency, person, "Nest");
        return Problem{{}, ErrorCode::Cancelled};
    }));
    CHECK(firstNameOf(agency, person.id) == u"Eirlys");
    CHECK(listener.sets.isEmpty());
    // The step of the inner save is not remembered: only taking the person on can be undone.
    CHECK(agency.workspace.nextUndo(person.id.uuid()) == Operation::AddPerson);
}

TEST_CASE("Work that changes nothing leaves no step and announces nothing") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    const SupportPlan plan = test::fullDraft(agency, person.id);
    agency.workspace.forgetSteps(person.id.uuid());
    agency.workspace.forgetSteps(plan.id.uuid());
    Listener listener(agency.workspace);
    CHECK(agency.people.save(person));
    CHECK(agency.plans.saveDraft(plan));
    CHECK(agency.people.setArchived(person.id, false));
    CHECK(agency.agency.save({}));
    CHECK(agency.agency.save({}));
    CHECK(listener.sets.size() == 1); // the agency's row, when there was none
    CHECK_FALSE(agency.workspace.canUndo(person.id.uuid()));
    CHECK_FALSE(agency.workspace.canUndo(plan.id.uuid()));
}

TEST_CASE("Listeners hear after the commit, and may write in their turn") {
    TestAgency agency;
    int heard = 0;
    QObject::connect(&agency.workspace, &Workspace::changed, &agency.workspace, [&](const ChangeSet& set) {
        if (!set.touches(Noun::ServiceUser) || ++heard > 1) return;
        CHECK(agency.people.byReference(QStringLiteral("P-0001")));
        agency.agency.save({QStringLiteral("Gofal"), {}, false});
    });
    test::takeOn(agency, "Eirlys", "Prydderch");
    CHECK(heard == 1);
    CHECK(agency.agency.agency().name == u"Gofal");
}

TEST_CASE("What is announced names the record, its noun, its owner and what became of it") {
    TestAgency agency;
    Listener listener(agency.workspace);
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::ServiceUser, person.id.uuid(), person.id.uuid(), ChangeAction::Added}});

    CircleMember member{.serviceUser = person.id, .name = QStringLiteral("Gwen")};
    REQUIRE(agency.people.saveCircleMember(member));
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::CircleMember, member.id.uuid(), person.id.uuid(), ChangeAction::Added}});
    REQUIRE(agency.people.removeCircleMember(member));
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::CircleMember, member.id.uuid(), person.id.uuid(), ChangeAction::Removed}});

    Package package{.serviceUser = person.id, .funding = {Funding::SelfFunded, Funding::TopUp}};
    REQUIRE(agency.people.savePackage(package));
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::Package, package.id.uuid(), person.id.uuid(), ChangeAction::Added}});
    package = withHours(package, {QDate(2026, 1, 1), 60, 60});
    REQUIRE(agency.people.savePackage(package));
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::Package, package.id.uuid(), person.id.uuid(), ChangeAction::Updated}});

    REQUIRE(agency.people.decideComplexity(person.id, {Rag::Amber, {}, {}, {}}));
    CHECK(listener.sets.takeFirst().changes ==
          QList<Change>{{Noun::ServiceUser, person.id.uuid(), person.id.uuid(), ChangeAction::Updated}});
}

TEST_CASE("A plan is announced under its person, whatever part of it changes, and when it is agreed") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    Listener listener(agency.workspace);
    const SupportPlan plan = test::fullDraft(agency, person.id);
    REQUIRE(agency.plans.agree(plan.id, test::meeting(agency)));
    REQUIRE(listener.sets.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(listener.sets[i].changes == QList<Change>{{Noun::SupportPlan, plan.id.uuid(), person.id.uuid(),
                                                         i ? ChangeAction::Updated : ChangeAction::Added}});
}
