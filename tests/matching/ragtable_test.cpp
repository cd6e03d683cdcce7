// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ragtable.h"
#include "tests/matching/office.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QStringList rulesOnMonday(const StaffMember& member, const MatchPerson& person) {
    return rulesFor(member, person, mondayMorning());
}

} // namespace

TEST_CASE("The table of Box 7, cell by cell") {
    using enum RagVerdict;
    CHECK(ragVerdict(Rag::Red, Rag::Green) == MayWork);
    CHECK(ragVerdict(Rag::Red, Rag::Amber) == ShadowOnly);
    CHECK(ragVerdict(Rag::Red, Rag::Red) == ShadowOnly);
    CHECK(ragVerdict(Rag::Amber, Rag::Green) == MayWork);
    CHECK(ragVerdict(Rag::Amber, Rag::Amber) == MayWork);
    CHECK(ragVerdict(Rag::Amber, Rag::Red) == ShadowOnly);
    CHECK(ragVerdict(Rag::Green, Rag::Green) == MayWork);
    CHECK(ragVerdict(Rag::Green, Rag::Amber) == MayWork);
    CHECK(ragVerdict(Rag::Green, Rag::Red) == MayWork);
}

TEST_CASE("Amber confirmed for all stands in the row of Green, Red confirmed stays Red") {
    StaffMember member = freeWorker();
    MatchPerson person = easyPerson();
    person.complexity = {{Rag::Red, QDate(2026, 1, 1), {}, {}}};
    member.worker.confirmedForAll = true;
    member.experience = {{{Rag::Amber, QDate(2026, 1, 1), {}, {}}}};
    CHECK(rulesOnMonday(member, person).isEmpty());
    member.experience = {{{Rag::Red, QDate(2026, 1, 1), {}, {}}}};
    CHECK(rulesOnMonday(member, person) == QStringList{"rag"});
    member.experience = {{{Rag::Amber, QDate(2026, 1, 1), {}, {}}}};
    member.worker.confirmedForAll = false;
    CHECK(rulesOnMonday(member, person) == QStringList{"rag"});
}

TEST_CASE("A ruling of its own date outweighs the yes of the sheet, from its day on") {
    StaffMember member = freeWorker();
    member.worker.confirmedForAll = true;
    member.experience = {{{Rag::Amber, QDate(2026, 1, 1), {}, {}}},
                         {{Rag::Amber, QDate(2026, 3, 1), {}, {}},
                          ExperienceBasis::Shadowing,
                          QDate(2026, 2, 27),
                          AmberRuling::KeptToAmberAndGreen},
                         {{Rag::Amber, QDate(2026, 6, 1), {}, {}}, {}, {}, AmberRuling::ConfirmedForAll}};
    CHECK(standingOn(member, QDate(2026, 2, 28)).row() == Rag::Green);
    CHECK(standingOn(member, QDate(2026, 3, 1)).row() == Rag::Amber);
    CHECK(standingOn(member, QDate(2026, 5, 31)).row() == Rag::Amber);
    CHECK(standingOn(member, QDate(2026, 6, 1)).row() == Rag::Green);
}

TEST_CASE("What is not decided, or not yet, counts as Red on both sides") {
    StaffMember member = freeWorker();
    MatchPerson person = easyPerson();
    member.experience.clear();
    CHECK(rulesOnMonday(member, person).isEmpty());
    person.complexity = {{Rag::Amber, QDate(2026, 1, 1), {}, {}}};
    CHECK(rulesOnMonday(member, person) == QStringList{"rag"});
    member = freeWorker();
    person.complexity.clear();
    CHECK(rulesOnMonday(member, person).isEmpty());
    member.experience = {{{Rag::Amber, QDate(2026, 1, 1), {}, {}}}};
    CHECK(rulesOnMonday(member, person) == QStringList{"rag"});
}

TEST_CASE("The status in force on the visit's day counts: the day of the decision does, the day before not") {
    StaffMember member = freeWorker();
    MatchPerson person = easyPerson();
    person.complexity = {{Rag::Red, QDate(2026, 1, 1), {}, {}}};
    for (const auto& [decided, broken] :
         {std::pair(QDate(2026, 11, 22), false), {QDate(2026, 11, 23), false}, {QDate(2026, 11, 24), true}}) {
        member.experience = {{{Rag::Amber, QDate(2026, 1, 1), {}, {}}}, {{Rag::Green, decided, {}, {}}}};
        CHECK(rulesOnMonday(member, person).contains("rag") == broken);
    }
    member.experience = {{{Rag::Green, std::nullopt, {}, {}}}};
    CHECK(rulesOnMonday(member, person).isEmpty());
    member.experience.append(ExperienceDecision{{Rag::Amber, QDate(2026, 11, 23), {}, {}}});
    CHECK(rulesOnMonday(member, person) == QStringList{"rag"});
}

TEST_CASE("Who may not work there may shadow, if nothing else stands against it") {
    StaffMember member = freeWorker();
    MatchPerson person = easyPerson();
    person.complexity.clear();
    member.experience = {{{Rag::Red, QDate(2026, 1, 1), {}, {}}}};
    CHECK(candidateOf(member, person, mondayMorning()).mayShadow);
    AskedVisit shadowing = mondayMorning();
    shadowing.kind = VisitKind::Shadowing;
    CHECK(rulesFor(member, person, shadowing).isEmpty());
    member.worker.dbsDate.reset();
    CHECK_FALSE(candidateOf(member, person, mondayMorning()).mayShadow);
}

TEST_CASE("The hardest that a person's calls become counts what is decided for later, and not what is past") {
    const QDate today(2026, 11, 23);
    CHECK(hardestFrom({}, today) == Rag::Red);
    CHECK(hardestFrom({{Rag::Green, today, {}, {}}}, today) == Rag::Green);
    CHECK(hardestFrom({{Rag::Green, today.addDays(1), {}, {}}}, today) == Rag::Red);
    CHECK(hardestFrom({{Rag::Red, today.addDays(-9), {}, {}}, {Rag::Green, today, {}, {}}}, today) ==
          Rag::Green);
    CHECK(hardestFrom({{Rag::Green, {}, {}, {}}, {Rag::Amber, today.addDays(9), {}, {}}}, today) ==
          Rag::Amber);
}

TEST_CASE("The lowest row of a worker counts what is decided for later, and not what is past") {
    const QDate today(2026, 11, 23);
    StaffMember member = freeWorker();
    member.experience = {};
    CHECK(lowestRowFrom(member, today) == Rag::Red);
    member.experience = {{{Rag::Red, today.addDays(-9), {}, {}}}, {{Rag::Green, today, {}, {}}}};
    CHECK(lowestRowFrom(member, today) == Rag::Green);
    member.experience.append(ExperienceDecision{{Rag::Amber, today.addDays(9), {}, {}}});
    CHECK(lowestRowFrom(member, today) == Rag::Amber);
    member.worker.confirmedForAll = true;
    CHECK(lowestRowFrom(member, today) == Rag::Green);
}
