// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdates.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace aelwyd;
using test::Chance;

namespace {

const QDate kStart(2026, 3, 2);

ReviewFacts started(const QList<HeldReview>& held = {}, QDate start = kStart) {
    return {.startsOn = start, .held = held};
}

std::optional<QDate> dueOf(const ReviewFacts& facts, ReviewKind kind, QDate today) {
    for (const ReviewDue& due : reviewsDue(facts, today))
        if (due.kind == kind) return due.on;
    return std::nullopt;
}

QList<ReviewKind> kindsDue(const ReviewFacts& facts, QDate today) {
    QList<ReviewKind> kinds;
    for (const ReviewDue& due : reviewsDue(facts, today))
        kinds.append(due.kind);
    return kinds;
}

using enum ReviewKind;

} // namespace

TEST_CASE("A package that begins asks for its reviews after a day, a week, six weeks and a year") {
    const auto due = reviewsDue(started(), kStart);
    REQUIRE(due.size() == 4);
    CHECK(due[0] == ReviewDue{FirstDay, QDate(2026, 3, 3)});
    CHECK(due[1] == ReviewDue{FirstWeek, QDate(2026, 3, 9)});
    CHECK(due[2] == ReviewDue{SixWeeks, QDate(2026, 4, 13)});
    CHECK(due[3] == ReviewDue{Yearly, QDate(2027, 3, 2)});
}

TEST_CASE("Without a start nothing is due") {
    CHECK(reviewsDue({}, kStart).isEmpty());
    CHECK(reviewsDue({.held = {{SixWeeks, kStart}}}, kStart).isEmpty());
}

TEST_CASE("The looks of the first week are due until six weeks are over, and not a day longer") {
    const QDate sixWeeks = kStart.addDays(42);
    for (const QDate day : {kStart, sixWeeks.addDays(-1), sixWeeks})
        CHECK(kindsDue(started(), day) == QList{FirstDay, FirstWeek, SixWeeks, Yearly});
    CHECK(kindsDue(started(), sixWeeks.addDays(1)) == QList{SixWeeks, Yearly});
}

TEST_CASE("A fuller review takes the place of those before it, and a smaller one does not") {
    const QDate day = kStart.addDays(3);
    CHECK(kindsDue(started({{FirstDay, day}}), day) == QList{FirstWeek, SixWeeks, Yearly});
    CHECK(kindsDue(started({{FirstWeek, day}}), day) == QList{SixWeeks, Yearly});
    CHECK(kindsDue(started({{SixWeeks, day}}), day) == QList{ThreeMonths, Yearly});
    CHECK(kindsDue(started({{Asked, day}}), day) == QList{ThreeMonths, Yearly});
}

TEST_CASE("Three calendar months follow each full review, clamped to the end of the month") {
    const auto next = [](int year, int month, int day) {
        const QDate held(year, month, day);
        return dueOf(started({{SixWeeks, held}}, held.addDays(-42)), ThreeMonths, held);
    };
    CHECK(next(2026, 1, 30) == QDate(2026, 4, 30));
    CHECK(next(2026, 1, 31) == QDate(2026, 4, 30));
    CHECK(next(2026, 2, 1) == QDate(2026, 5, 1));
    CHECK(next(2026, 11, 29) == QDate(2027, 2, 28));
    CHECK(next(2026, 11, 30) == QDate(2027, 2, 28));
    CHECK(next(2027, 11, 29) == QDate(2028, 2, 29));
    CHECK(next(2027, 11, 30) == QDate(2028, 2, 29));
    CHECK(next(2026, 12, 1) == QDate(2027, 3, 1));
}

TEST_CASE("A year is twelve calendar months, also from 29 February") {
    const auto yearly = [](QDate start) { return dueOf(started({}, start), Yearly, start); };
    CHECK(yearly(QDate(2028, 2, 28)) == QDate(2029, 2, 28));
    CHECK(yearly(QDate(2028, 2, 29)) == QDate(2029, 2, 28));
    CHECK(yearly(QDate(2028, 3, 1)) == QDate(2029, 3, 1));
    CHECK(yearly(QDate(2027, 2, 28)) == QDate(2028, 2, 28));
}

TEST_CASE("The yearly review takes the place of the three-monthly one that would fall on its day or later") {
    const QDate yearly = kStart.addMonths(12);
    const auto kindsAfter = [&](QDate last) { return kindsDue(started({{ThreeMonths, last}}), last); };
    CHECK(kindsAfter(yearly.addMonths(-3).addDays(-1)) == QList{ThreeMonths, Yearly});
    CHECK(kindsAfter(yearly.addMonths(-3)) == QList{Yearly});
    CHECK(kindsAfter(yearly.addMonths(-3).addDays(1)) == QList{Yearly});
}

TEST_CASE("After the yearly review the next three months and the next year begin") {
    const QDate held(2027, 3, 10);
    const ReviewFacts facts = started({{SixWeeks, kStart.addDays(42)}, {Yearly, held}});
    CHECK(dueOf(facts, ThreeMonths, held) == QDate(2027, 6, 10));
    CHECK(dueOf(facts, Yearly, held) == QDate(2028, 3, 10));
}

TEST_CASE("A review before the start belongs to an earlier package") {
    CHECK(dueOf(started({{Yearly, kStart.addDays(-1)}}), SixWeeks, kStart));
    CHECK_FALSE(dueOf(started({{Yearly, kStart}}), SixWeeks, kStart));
}

TEST_CASE("Nothing falls due after the last day of the package, and nothing is asked once it is past") {
    ReviewFacts facts = started();
    facts.endsOn = kStart.addDays(42);
    CHECK(kindsDue(facts, *facts.endsOn) == QList{FirstDay, FirstWeek, SixWeeks});
    CHECK(reviewsDue(facts, facts.endsOn->addDays(1)).isEmpty());
    facts.endsOn = kStart.addDays(41);
    CHECK(kindsDue(facts, kStart) == QList{FirstDay, FirstWeek});
}

TEST_CASE("The day that the plan names brings the next full review forward and never back") {
    const QDate held = kStart.addDays(42);
    ReviewFacts facts = started({{SixWeeks, held}});
    facts.agreedOn = held.addDays(20);
    CHECK(dueOf(facts, ThreeMonths, held) == facts.agreedOn);
    facts.agreedOn = held.addMonths(5);
    CHECK(dueOf(facts, ThreeMonths, held) == held.addMonths(3));
    facts.agreedOn = held;
    CHECK(dueOf(facts, ThreeMonths, held) == held.addMonths(3));
}

TEST_CASE("A package's dates are its start, or its first active day, and the day before it is ended") {
    Package package{.serviceUser = ServiceUserId::create()};
    CHECK_FALSE(factsOfPackage(package).startsOn);
    package.stages = {{kStart.addDays(-9), PackageStage::Assessment, {}}, {kStart, PackageStage::Active, {}}};
    CHECK(factsOfPackage(package).startsOn == kStart);
    CHECK_FALSE(factsOfPackage(package).endsOn);
    package.startsOn = kStart.addDays(1);
    package.stages.append({kStart.addDays(90), PackageStage::Ended, {}});
    CHECK(factsOfPackage(package).startsOn == kStart.addDays(1));
    CHECK(factsOfPackage(package).endsOn == kStart.addDays(89));
}

TEST_CASE("Whatever is held, in whatever order: one date a kind, never before the review it follows") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 300; ++round) {
        ReviewFacts facts = started({}, kStart.addDays(chance.below(400)));
        for (int i = chance.below(8); i > 0; --i)
            facts.held.append({chance.oneOf(allOf<ReviewKind>()), kStart.addDays(chance.between(-30, 900))});
        const QDate today = kStart.addDays(chance.below(900));
        const auto due = reviewsDue(facts, today);
        std::reverse(facts.held.begin(), facts.held.end());
        CHECK(reviewsDue(facts, today) == due);
        QList<ReviewKind> kinds;
        for (const ReviewDue& each : due) {
            CHECK_FALSE(kinds.contains(each.kind));
            kinds.append(each.kind);
            CHECK(each.on > *facts.startsOn);
            CHECK(each.kind != Asked);
        }
        CHECK(std::is_sorted(due.begin(), due.end(), [](auto& a, auto& b) { return a.on < b.on; }));
    }
}

TEST_CASE("Reviews held on each day that they fall due keep the whole rhythm of the years") {
    ReviewFacts facts = started({}, QDate(2026, 1, 31));
    QList<ReviewDue> rhythm;
    QDate today = *facts.startsOn;
    for (int i = 0; i < 9; ++i) {
        const ReviewDue next = reviewsDue(facts, today).first();
        rhythm.append(next);
        facts.held.append({next.kind, next.on});
        today = next.on;
    }
    CHECK(rhythm == QList<ReviewDue>{{FirstDay, QDate(2026, 2, 1)},
                                     {FirstWeek, QDate(2026, 2, 7)},
                                     {SixWeeks, QDate(2026, 3, 14)},
                                     {ThreeMonths, QDate(2026, 6, 14)},
                                     {ThreeMonths, QDate(2026, 9, 14)},
                                     {ThreeMonths, QDate(2026, 12, 14)},
                                     {Yearly, QDate(2027, 1, 31)},
                                     {ThreeMonths, QDate(2027, 4, 30)},
                                     {ThreeMonths, QDate(2027, 7, 30)}});
}
