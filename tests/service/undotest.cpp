// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dump.h"
#include "core/storage/verification.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/records.h"

using namespace aelwyd;
using test::Chance;
using test::TestAgency;

namespace {

/// An agency with one person whose draft is being written.
struct Desk : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    SupportPlan plan = test::fullDraft(*this, person.id);
    QUuid scope = plan.id.uuid();

    Desk() { workspace.forgetSteps(scope); }
    void type(const char* text, const char* field = "good_day") {
        plan.texts[PlanText::GoodDay].en = QString::fromUtf8(text);
        REQUIRE(plans.saveDraft(plan, QString::fromUtf8(field)));
    }
    QString typed() const { return plans.plan(plan.id)->texts.value(PlanText::GoodDay).en; }
    void renamePerson(const char* firstName) {
        person.firstName = QString::fromUtf8(firstName);
        REQUIRE(people.save(person));
    }
    int undoAll(const QUuid& scope) {
        int steps = 0;
        for (; workspace.canUndo(scope); ++steps)
            REQUIRE(workspace.undo(scope));
        return steps;
    }
};

} // namespace

TEST_CASE("With nothing to undo or redo, that is said") {
    Desk desk;
    CHECK_FALSE(desk.workspace.canUndo(desk.scope));
    CHECK_FALSE(desk.workspace.canRedo(desk.scope));
    CHECK(desk.workspace.undo(desk.scope).problems().first().code == ErrorCode::NothingToUndo);
    CHECK(desk.workspace.redo(desk.scope).problems().first().code == ErrorCode::NothingToUndo);
}

TEST_CASE("Undo takes a step back, redo brings it again, and both are announced") {
    Desk desk;
    desk.type("Sun");
    test::Listener listener(desk.workspace);
    REQUIRE(desk.workspace.nextUndo(desk.scope) == Operation::EditPlan);
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed().isEmpty());
    CHECK(desk.workspace.nextRedo(desk.scope) == Operation::EditPlan);
    REQUIRE(desk.workspace.redo(desk.scope));
    CHECK(desk.typed() == u"Sun");
    CHECK(listener.sets.size() == 2);
    CHECK(listener.count(desk.scope) == 2);
}

TEST_CASE("A new step after an undo leaves nothing to redo") {
    Desk desk;
    desk.type("Sun");
    REQUIRE(desk.workspace.undo(desk.scope));
    desk.type("Rain");
    CHECK_FALSE(desk.workspace.canRedo(desk.scope));
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed().isEmpty());
}

TEST_CASE("Typing in one field within two seconds is one step, later or elsewhere another") {
    const auto [wait, field, steps] = GENERATE(table<int, const char*, int>({{0, "good_day", 1},
                                                                             {1999, "good_day", 1},
                                                                             {2000, "good_day", 1},
                                                                             {2001, "good_day", 2},
                                                                             {10, "bad_day", 2},
                                                                             {10, "", 2}}));
    Desk desk;
    desk.type("S");
    desk.clock.forward(wait);
    desk.type("Su", field);
    INFO(wait << " ms, then " << field);
    CHECK(desk.undoAll(desk.scope) == steps);
    CHECK(desk.typed().isEmpty());
}

TEST_CASE("Typing on and on without a pause stays one step, and redo brings all of it") {
    Desk desk;
    for (const char* text : {"S", "Su", "Sun", "Sun a", "Sun an", "Sun and tea"}) {
        desk.type(text);
        desk.clock.forward(1500);
    }
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed().isEmpty());
    CHECK_FALSE(desk.workspace.canUndo(desk.scope));
    REQUIRE(desk.workspace.redo(desk.scope));
    CHECK(desk.typed() == u"Sun and tea");
}

TEST_CASE("What is typed after an undo does not join the step before") {
    Desk desk;
    desk.type("Sun");
    desk.type("Sun!", "other");
    REQUIRE(desk.workspace.undo(desk.scope));
    desk.type("Sun and tea");
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed() == u"Sun");
}

TEST_CASE("An item added, typed into and taken out within one step comes and goes whole") {
    Desk desk;
    const QJsonObject before = dumpOf(*desk.database);
    desk.plan.risks.append({.wish = {{}, QStringLiteral("To swim")}});
    REQUIRE(desk.plans.saveDraft(desk.plan, QStringLiteral("risks")));
    desk.plan.risks.last().worry.en = QStringLiteral("Cold water");
    REQUIRE(desk.plans.saveDraft(desk.plan, QStringLiteral("risks")));
    desk.plan.risks.removeFirst();
    REQUIRE(desk.plans.saveDraft(desk.plan, QStringLiteral("risks")));
    const QJsonObject after = dumpOf(*desk.database);
    CHECK(desk.undoAll(desk.scope) == 1);
    CHECK(dumpOf(*desk.database) == before);
    REQUIRE(desk.workspace.redo(desk.scope));
    CHECK(dumpOf(*desk.database) == after);
}

TEST_CASE("Each editor takes back its own steps alone") {
    Desk desk;
    desk.type("Sun");
    desk.renamePerson("Mair");
    desk.clock.forward(5000);
    desk.type("Sun and tea");
    REQUIRE(desk.workspace.undo(desk.person.id.uuid()));
    CHECK(desk.people.person(desk.person.id)->firstName == u"Eirlys");
    CHECK(desk.typed() == u"Sun and tea");
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed() == u"Sun");
    REQUIRE(desk.workspace.redo(desk.person.id.uuid()));
    CHECK(desk.people.person(desk.person.id)->firstName == u"Mair");
}

TEST_CASE("A step is no longer offered once something else has changed its record") {
    Desk desk;
    desk.renamePerson("Mair");
    desk.renamePerson("Nest");
    ServiceUser imported = desk.person;
    imported.phone = QStringLiteral("01554 770011");
    REQUIRE(desk.workspace.transact({Operation::ImportPeople}, [&] { return desk.people.save(imported); }));
    CHECK_FALSE(desk.workspace.canUndo(desk.person.id.uuid()));
    CHECK(desk.people.person(desk.person.id) == imported);
    imported.firstName = QStringLiteral("Mair");
    REQUIRE(desk.people.save(imported));
    REQUIRE(desk.workspace.undo(desk.person.id.uuid()));
    CHECK(desk.people.person(desk.person.id)->phone == u"01554 770011");
}

TEST_CASE("Starting a draft cannot be taken back from under what has been written in it") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    const SupportPlan plan = test::fullDraft(agency, person.id);
    CHECK_FALSE(agency.workspace.canUndo(person.id.uuid()));
    CHECK(agency.plans.plan(plan.id) == plan);
}

TEST_CASE("Taking a person on can be undone, and brought back, with all that was done in between") {
    TestAgency agency;
    const QJsonObject before = dumpOf(*agency.database);
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    const QUuid scope = person.id.uuid();
    REQUIRE(agency.people.saveCircleMember({.serviceUser = person.id, .name = QStringLiteral("Gwen")}));
    REQUIRE(agency.people.savePackage({.serviceUser = person.id, .funding = {Funding::DirectPayment}}));
    REQUIRE(agency.plans.startDraft(person.id));
    const QJsonObject after = dumpOf(*agency.database);
    for (int i = 0; i < 4; ++i)
        REQUIRE(agency.workspace.undo(scope));
    CHECK(dumpOf(*agency.database) == before);
    CHECK_FALSE(agency.workspace.canUndo(scope));
    for (int i = 0; i < 4; ++i)
        REQUIRE(agency.workspace.redo(scope));
    CHECK(dumpOf(*agency.database) == after);
}

TEST_CASE("A decision in a ledger cannot be undone, nor what the same record was before it") {
    Desk desk;
    const QUuid scope = desk.person.id.uuid();
    desk.renamePerson("Mair");
    REQUIRE(desk.people.decideComplexity(desk.person.id, {Rag::Red, desk.clock.today(), {}, {}}));
    CHECK_FALSE(desk.workspace.canUndo(scope));
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    REQUIRE(desk.workforce.save(worker));
    worker.lastName = QStringLiteral("Tomos");
    worker.experience = RagDecision{Rag::Green, desk.clock.today(), {}, {}};
    REQUIRE(desk.workforce.save(worker));
    CHECK_FALSE(desk.workspace.canUndo(worker.id.uuid()));
    CHECK(desk.workforce.worker(worker.id)->lastName == u"Tomos");
}

TEST_CASE("Agreeing a plan forgets its steps") {
    Desk desk;
    desk.type("Sun");
    REQUIRE(desk.plans.agree(desk.plan.id, test::meeting(desk)));
    CHECK_FALSE(desk.workspace.canUndo(desk.scope));
    CHECK_FALSE(desk.workspace.canUndo(desk.person.id.uuid()));
    CHECK(desk.typed() == u"Sun");
}

TEST_CASE("Discarding a draft can be undone: the whole draft is back") {
    Desk desk;
    desk.type("Sun");
    const QJsonObject before = dumpOf(*desk.database);
    REQUIRE(desk.plans.discardDraft(desk.plan.id));
    CHECK_FALSE(desk.plans.plan(desk.plan.id));
    CHECK_FALSE(desk.plans.draftOf(desk.person.id));
    REQUIRE(desk.workspace.undo(desk.person.id.uuid()));
    CHECK(dumpOf(*desk.database) == before);
    CHECK(desk.plans.plan(desk.plan.id) == desk.plan);
    REQUIRE(desk.workspace.redo(desk.person.id.uuid()));
    CHECK_FALSE(desk.plans.plan(desk.plan.id));
}

TEST_CASE("A draft that could not be discarded keeps the steps that can be taken back") {
    Desk desk;
    desk.type("Sun");
    desk.database->execute("CREATE TEMP TRIGGER no_room BEFORE DELETE ON main.support_plan BEGIN "
                           "SELECT RAISE(ABORT, 'no room'); END");
    CHECK_THROWS(desk.plans.discardDraft(desk.plan.id));
    REQUIRE(desk.workspace.canUndo(desk.scope));
    REQUIRE(desk.workspace.undo(desk.scope));
    CHECK(desk.typed() != u"Sun");
}

TEST_CASE("Whatever is edited, undone and redone, the plan is what a plain list of its states says") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int run = 0; run < 8; ++run) {
        Desk desk;
        QList<SupportPlan> states{test::asRead(desk.plan)};
        int at = 0;
        for (int i = 0; i < 60; ++i) {
            const int what = chance.below(4);
            if (what == 0) {
                REQUIRE(desk.workspace.undo(desk.scope).operator bool() == (at > 0));
                at = qMax(0, at - 1);
            } else if (what == 1) {
                REQUIRE(desk.workspace.redo(desk.scope).operator bool() == (at + 1 < states.size()));
                at = qMin(at + 1, int(states.size()) - 1);
            } else {
                const SupportPlan next = test::asRead(test::withRandomEdit(chance, states[at]));
                REQUIRE(desk.plans.saveDraft(next));
                if (next != states[at]) states = states.mid(0, ++at) << next;
            }
            desk.renamePerson(chance.coin() ? "Mair" : "Nest");
            REQUIRE(desk.plans.plan(desk.plan.id) == states[at]);
        }
        REQUIRE(verify(*desk.database).problems.isEmpty());
    }
}

TEST_CASE("Joined steps, however mixed, go back to where they began") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int run = 0; run < 30; ++run) {
        Desk desk;
        const QJsonObject before = dumpOf(*desk.database);
        SupportPlan plan = desk.plan;
        for (int i = 0; i < 12; ++i) {
            plan = test::withRandomEdit(chance, plan);
            REQUIRE(desk.plans.saveDraft(plan, QStringLiteral("all")));
        }
        const QJsonObject after = dumpOf(*desk.database);
        REQUIRE(desk.undoAll(desk.scope) <= 1);
        REQUIRE(dumpOf(*desk.database) == before);
        if (desk.workspace.canRedo(desk.scope)) REQUIRE(desk.workspace.redo(desk.scope));
        REQUIRE(dumpOf(*desk.database) == after);
    }
}
