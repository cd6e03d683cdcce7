// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/rulebench.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A competence covers its first and its last day") {
    RuleBench bench;
    bench.person.person.competences = {"HSC221", "HSC223"};
    const auto held = [&](QDate from, std::optional<QDate> until) {
        bench.worker.competences = {{"HSC223", QDate(2020, 1, 1), {}}, {"HSC221", from, until}};
        return !bench.breaks("competence");
    };
    CHECK(held(kDay, kDay));
    CHECK(held(kDay, {}));
    CHECK_FALSE(held(kDay.addDays(1), {}));
    CHECK_FALSE(held(kDay.addDays(-9), kDay.addDays(-1)));
    const Candidate candidate = candidateOf(bench.member, bench.person, bench.asked);
    CHECK(candidate.rules.front().names == QStringList{"HSC221"});
}

TEST_CASE("Either list keeps a worker away, and a wish for a gender takes no unknown") {
    RuleBench bench;
    bench.person.person.doNotSend = {"W-1"};
    CHECK(bench.rules() == QStringList{"do_not_send"});
    bench.person.person.doNotSend = {"W-11"};
    bench.worker.doNotSend = {"P-1"};
    CHECK(bench.rules() == QStringList{"do_not_send"});
    bench.worker.doNotSend.clear();
    bench.person.person.workerGender = GenderPreference::Female;
    CHECK(bench.rules().isEmpty());
    bench.person.person.workerGender = GenderPreference::Male;
    CHECK(bench.rules() == QStringList{"gender"});
    bench.worker.gender.reset();
    CHECK(bench.rules() == QStringList{"gender"});
}

TEST_CASE(
    "Registration holds on its last day, without one there are six months, clamped to the month's end") {
    RuleBench bench;
    bench.worker.registrationExpires = kDay;
    CHECK(bench.rules().isEmpty());
    bench.worker.registrationExpires = kDay.addDays(-1);
    CHECK(bench.rules() == QStringList{"registration"});
    bench.worker.employment = Employment::MicroEnterprise;
    CHECK(bench.rules().isEmpty());
    bench.worker.employment = Employment::Employed;
    bench.worker.registrationExpires.reset();
    CHECK(bench.rules().isEmpty());
    bench.worker.registrationNumber.clear();
    bench.worker.startDate = QDate(2026, 5, 24);
    CHECK(bench.rules().isEmpty());
    bench.worker.startDate = QDate(2026, 5, 23);
    CHECK(bench.rules() == QStringList{"registration"});
    bench.worker.startDate = QDate(2026, 8, 31);
    bench.at("2027-02-27T09:00", 45);
    CHECK(bench.rules().isEmpty());
    bench.at("2027-02-28T09:00", 45);
    CHECK(bench.rules() == QStringList{"registration"});
    bench.worker.startDate.reset();
    CHECK(bench.rules() == QStringList{"registration"});
}

TEST_CASE("A DBS check counts from its day until it is three years old") {
    RuleBench bench;
    bench.worker.dbsDate = kDay;
    CHECK(bench.rules().isEmpty());
    bench.worker.dbsDate = kDay.addDays(1);
    CHECK(bench.rules() == QStringList{"dbs"});
    bench.worker.dbsDate = QDate(2023, 11, 24);
    CHECK(bench.rules().isEmpty());
    bench.worker.dbsDate = QDate(2023, 11, 23);
    CHECK(bench.rules() == QStringList{"dbs"});
    bench.worker.dbsDate.reset();
    CHECK(bench.rules() == QStringList{"dbs"});
    bench.worker.dbsDate = QDate(2024, 2, 29);
    bench.at("2027-02-27T09:00", 45);
    CHECK(bench.rules().isEmpty());
    bench.at("2027-02-28T09:00", 45);
    CHECK(bench.rules() == QStringList{"dbs"});
}

TEST_CASE("The week's minutes may reach the contract's maximum and not pass it") {
    RuleBench bench;
    bench.worker.contractMaximumMinutes = 120;
    bench.add("2026-11-29T12:00", 75);
    CHECK(bench.rules().isEmpty());
    bench.visits.first().plannedMinutes = 76;
    CHECK(bench.rules() == QStringList{"hours"});
    bench.visits.first().kind = VisitKind::Shadowing;
    CHECK(bench.rules().isEmpty());
    bench.visits.first() = plannedVisit(bench.person.person.id, {bench.worker.id}, "2026-11-22T12:00", 76);
    CHECK(bench.rules().isEmpty());
    bench.visits.first() = plannedVisit(bench.person.person.id, {bench.worker.id}, "2026-11-30T12:00", 76);
    CHECK(bench.rules().isEmpty());
    bench.worker.contractMaximumMinutes = 44;
    CHECK(bench.rules() == QStringList{"hours"});
}

TEST_CASE("Twenty hours are a Red worker's week, an undecided one's too") {
    RuleBench bench;
    bench.add("2026-11-24T12:00", 20 * 60 - 45);
    for (const auto& experience : {QList<ExperienceDecision>{}, {{{Rag::Red, QDate(2026, 11, 1), {}, {}}}}}) {
        bench.member.experience = experience;
        bench.visits.first().plannedMinutes = 20 * 60 - 45;
        CHECK(bench.rules().isEmpty());
        bench.visits.first().plannedMinutes = 20 * 60 - 44;
        CHECK(bench.rules() == QStringList{"red_hours"});
    }
    bench.member.experience.append(ExperienceDecision{{Rag::Amber, kDay, {}, {}}});
    CHECK(bench.rules().isEmpty());
}

TEST_CASE("A micro-enterprise gives personal care to four people in the 28 days that end on the day") {
    RuleBench bench;
    bench.worker.employment = Employment::MicroEnterprise;
    bench.person.person.competences = {"HSC218"};
    bench.worker.competences = {{"HSC218", QDate(2020, 1, 1), {}}};
    QList<ServiceUserId> others;
    for (int i = 0; i < 4; ++i) {
        others.append(ServiceUserId::create());
        bench.people[others.last()] = {true, {}};
        bench.visits.append(plannedVisit(others.last(), {bench.worker.id}, "2026-10-27T09:00", 30));
    }
    CHECK(bench.rules() == QStringList{"micro_limit"});
    Visit& last = bench.visits.last();
    last.plannedStart = moment("2026-10-26T09:00");
    CHECK(bench.rules().isEmpty());
    last.plannedStart = moment("2026-11-23T13:00");
    CHECK(bench.rules() == QStringList{"micro_limit"});
    last.plannedStart = moment("2026-11-24T09:00");
    CHECK(bench.rules().isEmpty());
    last.plannedStart = moment("2026-11-20T09:00");
    last.kind = VisitKind::Review;
    CHECK(bench.rules().isEmpty());
    last.kind = VisitKind::PopIn;
    last.state = VisitState::Missed;
    CHECK(bench.rules().isEmpty());
    last.state = VisitState::Planned;
    CHECK(bench.rules() == QStringList{"micro_limit"});
    bench.people[others.last()].needsPersonalCare = false;
    CHECK(bench.rules().isEmpty());
    bench.people[others.last()].needsPersonalCare = true;
    bench.worker.employment = Employment::Employed;
    CHECK(bench.rules().isEmpty());
    bench.worker.employment = Employment::PersonalAssistant;
    bench.person.person.competences.clear();
    CHECK(bench.rules().isEmpty());
}

TEST_CASE("Every rule that stands is told, in one order") {
    RuleBench bench;
    bench.member = StaffMember{};
    bench.worker.reference = QStringLiteral("W-1");
    bench.worker.leaveDate = kDay;
    bench.worker.trainedOn = kDay.addDays(1);
    bench.worker.contractMaximumMinutes = 0;
    bench.member.leave = {{.worker = bench.worker.id, .from = kDay, .until = kDay}};
    bench.person.complexity.clear();
    bench.person.person.competences = {"HSC221"};
    bench.person.person.doNotSend = {"W-1"};
    bench.person.person.workerGender = GenderPreference::Female;
    bench.add("2026-11-23T09:15", 20 * 60);
    CHECK(bench.rules() == QStringList{"rag", "left", "not_started", "availability", "leave", "overlap",
                                       "competence", "do_not_send", "gender", "registration", "dbs", "hours",
                                       "red_hours"});
}
