// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/rulebench.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Nothing stands against a worker who is free and right in everything") {
    CHECK(RuleBench().rules().isEmpty());
}

TEST_CASE("The day of leaving is the first on which a worker has left") {
    RuleBench bench;
    bench.worker.leaveDate = kDay.addDays(1);
    CHECK_FALSE(bench.breaks("left"));
    bench.worker.leaveDate = kDay;
    CHECK(bench.rules() == QStringList{"left"});
}

TEST_CASE("A worker can start on the start day, and on the day on which training ended") {
    RuleBench bench;
    bench.worker.startDate = kDay;
    bench.worker.trainedOn = kDay;
    CHECK(bench.rules().isEmpty());
    bench.worker.trainedOn = kDay.addDays(1);
    CHECK(bench.rules() == QStringList{"not_started"});
    bench.worker.trainedOn.reset();
    CHECK(bench.rules().isEmpty());
    bench.worker.startDate = kDay.addDays(1);
    CHECK(bench.rules() == QStringList{"not_started"});
}

TEST_CASE("A visit lies wholly inside one window, to the minute, and two that touch are two") {
    RuleBench bench;
    bench.worker.availability = {{1, QTime(9, 0), QTime(9, 45)}};
    CHECK(bench.rules().isEmpty());
    bench.at("2026-11-23T08:59", 45);
    CHECK(bench.breaks("availability"));
    bench.at("2026-11-23T09:01", 45);
    CHECK(bench.breaks("availability"));
    bench.worker.availability = {{1, QTime(9, 0), QTime(9, 30)}, {1, QTime(9, 30), QTime(14, 0)}};
    bench.at("2026-11-23T09:00", 45);
    CHECK(bench.breaks("availability"));
    bench.worker.availability = {{2, QTime(7, 0), QTime(14, 0)}};
    CHECK(bench.breaks("availability"));
    bench.worker.availability.clear();
    CHECK(bench.breaks("availability"));
}

TEST_CASE("A window until midnight holds a visit that ends at midnight, none holds one that goes past it") {
    RuleBench bench;
    bench.worker.availability = {{1, QTime(20, 0), QTime(0, 0)}, {2, QTime(0, 0), QTime(8, 0)}};
    bench.at("2026-11-23T23:00", 60);
    CHECK_FALSE(bench.breaks("availability"));
    bench.at("2026-11-23T23:00", 61);
    CHECK(bench.breaks("availability"));
}

TEST_CASE("On the night on which the clocks go forward a visit ends an hour later by the clock") {
    RuleBench bench;
    bench.worker.availability = {{7, QTime(0, 0), QTime(2, 29)}};
    bench.worker.registrationExpires = QDate(2030, 1, 1);
    bench.at("2026-03-29T00:30", 59);
    CHECK_FALSE(bench.breaks("availability"));
    bench.at("2026-03-29T00:30", 60);
    CHECK(bench.breaks("availability"));
}

TEST_CASE("What is arranged for a day holds instead of the weekday's windows") {
    RuleBench bench;
    bench.member.exceptions = {{.worker = bench.worker.id, .day = kDay}};
    CHECK(bench.rules() == QStringList{"availability"});
    bench.member.exceptions = {
        {.worker = bench.worker.id, .day = kDay, .start = QTime(8, 0), .end = QTime(10, 0)}};
    CHECK(bench.rules().isEmpty());
    bench.at("2026-11-23T11:00", 45);
    CHECK(bench.rules() == QStringList{"availability"});
    bench.at("2026-11-24T11:00", 45);
    CHECK(bench.rules().isEmpty());
}

TEST_CASE("Leave touches a visit on its first and on its last day") {
    RuleBench bench;
    const auto booked = [&](QDate from, QDate until) {
        bench.member.leave = {{.worker = bench.worker.id, .from = from, .until = until}};
        return bench.breaks("leave");
    };
    CHECK(booked(kDay, kDay));
    CHECK(booked(kDay.addDays(-9), kDay));
    CHECK_FALSE(booked(kDay.addDays(1), kDay.addDays(9)));
    CHECK_FALSE(booked(kDay.addDays(-9), kDay.addDays(-1)));
    bench.at("2026-11-23T23:00", 61);
    CHECK(booked(kDay.addDays(1), kDay.addDays(1)));
    bench.at("2026-11-23T23:00", 60);
    CHECK_FALSE(booked(kDay.addDays(1), kDay.addDays(1)));
}

TEST_CASE("Visits that touch do not overlap, one minute more does") {
    RuleBench bench;
    bench.add("2026-11-23T08:00", 60);
    bench.add("2026-11-23T09:45", 30);
    CHECK(bench.rules().isEmpty());
    bench.visits.first().plannedMinutes = 61;
    CHECK(bench.rules() == QStringList{"overlap"});
}

TEST_CASE("Delivered visits count at their actual times, and those that did not happen not at all") {
    RuleBench bench;
    Visit& visit = bench.add("2026-11-23T09:00", 45);
    for (VisitState state : {VisitState::Cancelled, VisitState::Missed, VisitState::Refused}) {
        visit.state = state;
        CHECK(bench.rules().isEmpty());
    }
    visit.state = VisitState::Delivered;
    visit.actualStart = moment("2026-11-23T09:45");
    visit.actualMinutes = 45;
    CHECK(bench.rules().isEmpty());
    visit.actualStart = moment("2026-11-23T09:44");
    CHECK(bench.rules() == QStringList{"overlap"});
    visit.kind = VisitKind::Shadowing;
    CHECK(bench.rules() == QStringList{"overlap"});
}

TEST_CASE("A visit that is there already is not held against itself") {
    RuleBench bench;
    const Visit& visit = bench.add("2026-11-23T09:00", 45);
    CHECK(bench.rules() == QStringList{"overlap"});
    bench.worker.contractMaximumMinutes = 45;
    bench.asked = *askedFrom(visit);
    CHECK(bench.rules().isEmpty());
}
