// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/due.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kTrained(2026, 3, 2);

StaffMember starter(std::optional<Rag> status, QDate decidedOn = kTrained) {
    StaffMember member;
    member.worker.trainedOn = kTrained;
    if (status) member.experience.append(ExperienceDecision{{*status, decidedOn, {}, {}}});
    return member;
}

std::optional<DueItem> dueOf(const StaffMember& member, DueKind kind, QDate today,
                             const QList<StaffMeeting>& meetings = {}) {
    for (const DueItem& item : dueFor(member, meetings, today))
        if (item.kind == kind) return item;
    return std::nullopt;
}

} // namespace

TEST_CASE("The review of a Red worker is coming on day 13, due on day 14 and late on day 15") {
    for (const auto status : {std::optional(Rag::Red), std::optional<Rag>()}) {
        const StaffMember member = starter(status);
        CHECK(dueOf(member, DueKind::RedReview, kTrained.addDays(13))->state == DueState::Coming);
        CHECK(dueOf(member, DueKind::RedReview, kTrained.addDays(14))->state == DueState::Due);
        CHECK(dueOf(member, DueKind::RedReview, kTrained.addDays(15))->state == DueState::Late);
        CHECK(dueOf(member, DueKind::RedReview, kTrained)->on == kTrained.addDays(14));
    }
    CHECK_FALSE(dueOf(starter(Rag::Amber), DueKind::RedReview, kTrained.addDays(15)));
}

TEST_CASE("A decision that keeps a worker Red is the review, and the next is due two weeks after it") {
    StaffMember member = starter(Rag::Red);
    const auto decide = [&](int day) {
        member.experience.append(ExperienceDecision{{Rag::Red, kTrained.addDays(day), {}, {}}});
        return static_cast<int>(kTrained.daysTo(*redReviewOn(member, kTrained.addDays(40))));
    };
    CHECK(decide(13) == 14);
    CHECK(decide(14) == 28);
    CHECK(decide(30) == 44);
}

TEST_CASE("Whoever has no DBS check needs it from the first day of work, and at once if that is not known") {
    const QDate today(2026, 11, 23);
    StaffMember member = starter(Rag::Green);
    const auto missing = [&] { return dueOf(member, DueKind::DbsMissing, today); };
    CHECK(missing() == DueItem{DueKind::DbsMissing, today, DueState::Due});
    member.worker.startDate = today.addDays(60);
    CHECK(missing() == DueItem{DueKind::DbsMissing, today.addDays(60), DueState::Coming});
    member.worker.startDate = today.addDays(61);
    CHECK_FALSE(missing());
    member.worker.startDate = today.addDays(-1);
    CHECK(missing()->state == DueState::Late);
    member.worker.dbsDate = today.addDays(1);
    CHECK(missing());
    member.worker.dbsDate = today;
    CHECK_FALSE(missing());
    member.worker.dbsDate.reset();
    member.worker.leaveDate = today;
    CHECK_FALSE(missing());
}

TEST_CASE("Who is not registered, and began on an unknown day, is due today, but not a small business") {
    const QDate today(2026, 11, 23);
    StaffMember member = starter(Rag::Green);
    CHECK(dueOf(member, DueKind::Registration, today)->on == today);
    member.worker.startDate = QDate(2026, 5, 31);
    CHECK(dueOf(member, DueKind::Registration, today)->on == QDate(2026, 11, 30));
    member.worker.startDate.reset();
    member.worker.employment = Employment::PersonalAssistant;
    CHECK_FALSE(dueOf(member, DueKind::Registration, today));
}

TEST_CASE("Without the day of training the two weeks are counted from the start") {
    StaffMember member = starter(Rag::Red);
    member.worker.trainedOn.reset();
    CHECK_FALSE(redReviewOn(member, kTrained));
    member.worker.startDate = QDate(2026, 3, 1);
    CHECK(redReviewOn(member, kTrained) == QDate(2026, 3, 15));
}

TEST_CASE("The decision about Amber: after two weeks of Amber, between week 2 and week 8 after training") {
    const auto due = [](int amberFrom) {
        const QDate from = kTrained.addDays(amberFrom);
        return static_cast<int>(kTrained.daysTo(*amberDecisionOn(starter(Rag::Amber, from), from)));
    };
    CHECK(due(0) == 14);
    CHECK(due(14) == 28);
    CHECK(due(41) == 55);
    CHECK(due(42) == 56);
    CHECK(due(43) == 56);
    CHECK(due(56) == 56);
    CHECK(due(57) == 71);
    StaffMember earlier = starter(Rag::Amber, kTrained.addDays(-7));
    CHECK(amberDecisionOn(earlier, kTrained) == kTrained.addDays(14));
}

TEST_CASE("Amber is due on the fourteenth day, late on the next, and settled by either ruling") {
    StaffMember member = starter(Rag::Amber);
    CHECK(dueOf(member, DueKind::AmberDecision, kTrained.addDays(13))->state == DueState::Coming);
    CHECK(dueOf(member, DueKind::AmberDecision, kTrained.addDays(14))->state == DueState::Due);
    CHECK(dueOf(member, DueKind::AmberDecision, kTrained.addDays(15))->state == DueState::Late);
    for (AmberRuling ruling : {AmberRuling::ConfirmedForAll, AmberRuling::KeptToAmberAndGreen}) {
        member.experience.last().ruling = ruling;
        CHECK_FALSE(amberDecisionOn(member, kTrained.addDays(15)));
    }
    member.experience.last().ruling = AmberRuling::Open;
    member.worker.confirmedForAll = true;
    CHECK_FALSE(amberDecisionOn(member, kTrained.addDays(15)));
}

TEST_CASE("Supervision is due three months after the last one, the development plan after a year") {
    StaffMember member = starter(Rag::Green);
    member.worker.startDate = QDate(2026, 11, 30);
    CHECK(dueOf(member, DueKind::Supervision, QDate(2027, 2, 1))->on == QDate(2027, 2, 28));
    const StaffMeeting held{.worker = member.worker.id, .heldOn = QDate(2027, 1, 15)};
    CHECK_FALSE(dueOf(member, DueKind::Supervision, QDate(2027, 2, 1), {held}));
    CHECK(dueOf(member, DueKind::Supervision, QDate(2027, 4, 16), {held})->state == DueState::Late);
    CHECK(dueOf(member, DueKind::DevelopmentPlan, QDate(2027, 11, 1), {held})->on == QDate(2027, 11, 30));
}

TEST_CASE("What runs out is told sixty days before: registration, DBS and competences") {
    const QDate today(2026, 11, 23);
    StaffMember member = starter(Rag::Green);
    CareWorker& worker = member.worker;
    worker.registrationExpires = today.addDays(60);
    worker.dbsDate = today.addDays(60).addYears(-3);
    worker.competences = {{"HSC221", QDate(2024, 1, 1), today.addDays(60)},
                          {"HSC223", QDate(2024, 1, 1), today.addDays(61)},
                          {"HSC218", QDate(2023, 1, 1), today.addDays(5)},
                          {"HSC218", QDate(2025, 1, 1), std::nullopt}};
    CHECK(dueOf(member, DueKind::Registration, today));
    CHECK(dueOf(member, DueKind::Dbs, today));
    CHECK(dueOf(member, DueKind::CompetenceExpires, today)->unit == "HSC221");
    CHECK(dueFor(member, {}, today).size() == 3);
    CHECK_FALSE(dueOf(member, DueKind::Registration, today.addDays(-1)));
    worker.leaveDate = today;
    CHECK(dueFor(member, {}, today).isEmpty());
}
