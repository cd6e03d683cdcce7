// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/todaynote.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;

namespace {

const QDate kThatDay(2026, 11, 23);
const TodayName kWhose{QStringLiteral("P-1"), QStringLiteral("Eirlys Prydderch"),
                       QStringLiteral("Machynlleth")};
const DueTerms kTerms;

DueTerms termsOf(QDate) {
    return kTerms;
}

LocalMoment nineOn(QDate day) {
    return *LocalMoment::at(day, QTime(9, 0));
}

/// The lines that notes give on a day.
QList<TodayItem> linesOn(QDate day, const TodayNotes& notes) {
    QList<TodayItem> lines;
    for (const TodayNote& note : notes.notes)
        if (const auto line = lineOf(note, notes.owner, kWhose, {}, day)) lines.append(*line);
    return mergedBoard({lines}, day);
}

TodayNote against(QDate day, QDate newUntil = {}) {
    return {.kind = TodayKind::VisitAgainstRule,
            .on = day,
            .subject = newUuidV7(),
            .begins = nineOn(day),
            .ends = nineOn(day).plus(60),
            .newUntil = newUntil};
}

bool isTold(const TodayNote& note, QDate day) {
    return lineOf(note, newUuidV7(), kWhose, {}, day).has_value();
}

} // namespace

TEST_CASE("A review is coming the day before, due on its day and late the day after") {
    const TodayNote note{.kind = TodayKind::Review, .on = kThatDay, .detail = QStringLiteral("yearly")};
    const QUuid person = newUuidV7();
    const auto line = [&](int days) { return lineOf(note, person, kWhose, {}, kThatDay.addDays(days)); };
    CHECK_FALSE(line(-31));
    REQUIRE(line(-30));
    CHECK(line(-1)->state == DueState::Coming);
    CHECK(line(0)->state == DueState::Due);
    CHECK(line(1)->state == DueState::Late);
    CHECK(line(0)->subject == person);
    CHECK(line(0)->reference == u"P-1");
    CHECK(line(0)->detail == u"yearly");
}

TEST_CASE("A visit against a rule is told the day before and on its day, not two days before or after") {
    const TodayNote note = against(kThatDay);
    CHECK_FALSE(isTold(note, kThatDay.addDays(-2)));
    CHECK(isTold(note, kThatDay.addDays(-1)));
    CHECK(isTold(note, kThatDay));
    CHECK_FALSE(isTold(note, kThatDay.addDays(1)));
}

TEST_CASE("A night that a rule stands against is told until it is over") {
    TodayNote night = against(kThatDay);
    night.begins = *LocalMoment::at(kThatDay, QTime(22, 0));
    night.ends = night.begins->plus(9 * 60);
    CHECK(isTold(night, kThatDay.addDays(1)));
    CHECK_FALSE(isTold(night, kThatDay.addDays(2)));
}

TEST_CASE("What a decision about RAG has broken is told further ahead, while the decision is new") {
    const TodayNote note = against(kThatDay.addDays(40), kThatDay.addDays(10));
    CHECK(isTold(note, kThatDay));
    CHECK(isTold(note, kThatDay.addDays(10)));
    CHECK_FALSE(isTold(note, kThatDay.addDays(11)));
    const TodayNote near = against(kThatDay.addDays(1), kThatDay.addDays(10));
    CHECK_FALSE(isTold(near, kThatDay));
    CHECK(isTold(near, kThatDay.addDays(-1)));
    CHECK_FALSE(isTold(against(kThatDay.addDays(kPlannedAhead), kThatDay.addDays(10)), kThatDay));
}

TEST_CASE("Banked time that lapses is told three weeks before, and not a day earlier") {
    const TodayNote note{.kind = TodayKind::BankLapsing, .on = kThatDay, .amount = 30};
    CHECK_FALSE(isTold(note, kThatDay.addDays(-22)));
    CHECK(isTold(note, kThatDay.addDays(-21)));
    const TodayNote over{.kind = TodayKind::BankOver};
    CHECK(lineOf(over, newUuidV7(), kWhose, {}, kThatDay)->on == kThatDay);
}

TEST_CASE("Until they end, the notes of a person's reviews tell what is due on each day") {
    Chance chance;
    INFO("seed " << chance.seed());
    const auto person = ServiceUserId::create();
    for (int round = 0; round < 300; ++round) {
        ReviewFacts facts;
        const auto near = [&](int days) { return kThatDay.addDays(chance.between(-days, 40)); };
        if (chance.below(8)) facts.startsOn = near(500);
        if (facts.startsOn && chance.below(3) == 0) facts.endsOn = near(20);
        if (chance.below(3) == 0) facts.agreedOn = near(20);
        for (int i = chance.below(4); i > 0; --i)
            facts.held.append({chance.oneOf(allOf<ReviewKind>()), near(300)});
        const TodayNotes notes = reviewNotes(person, facts, kThatDay);
        CHECK(notes.until > kThatDay);
        for (QDate day = kThatDay; day < std::min(notes.until, kThatDay.addDays(450)); day = day.addDays(1)) {
            QList<TodayItem> expected;
            for (const ReviewDue& due : reviewsDue(facts, day))
                if (due.on <= day.addDays(TodayReach::ahead))
                    expected += *lineOf(
                        TodayNote{.kind = TodayKind::Review, .on = due.on, .detail = toCode(due.kind)},
                        person.uuid(), kWhose, {}, day);
            REQUIRE(linesOn(day, notes) == mergedBoard({expected}, day));
        }
    }
}

TEST_CASE("Until they end, the notes of a worker tell what is due on each day") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 300; ++round) {
        const auto near = [&](int before, int after) {
            return kThatDay.addDays(chance.between(-before, after));
        };
        StaffMember member;
        CareWorker& worker = member.worker;
        if (chance.coin()) worker.startDate = near(700, 5);
        if (chance.coin()) worker.trainedOn = near(80, 5);
        if (chance.coin()) worker.registrationExpires = near(10, 60);
        if (chance.coin()) worker.dbsDate = near(10, 60).addYears(-3);
        if (chance.below(4) == 0) worker.leaveDate = near(2, 12);
        for (int i = chance.below(3); i > 0; --i)
            worker.competences.append({QStringLiteral("HSC221"), near(900, 0), near(40, 60)});
        for (int i = chance.below(3); i > 0; --i)
            member.experience.append(ExperienceDecision{{chance.oneOf(allOf<Rag>()), near(80, 6), {}, {}}});
        QList<StaffMeeting> meetings;
        for (int i = chance.below(3); i > 0; --i)
            meetings.append(
                {.worker = worker.id, .kind = chance.oneOf(allOf<MeetingKind>()), .heldOn = near(120, 6)});
        const TodayNotes notes = workerNotes(member, meetings, kThatDay, &termsOf);
        CHECK(notes.until > kThatDay);
        CHECK(notes.until <= kThatDay.addDays(kDaysNoted + 1));
        for (QDate day = kThatDay; day < notes.until; day = day.addDays(1)) {
            QList<TodayItem> expected;
            for (const DueItem& due : dueFor(member, meetings, day, TodayReach::ahead, kTerms))
                expected +=
                    *lineOf(TodayNote{.kind = todayKindOf(due.kind), .on = due.on, .detail = due.unit},
                            worker.id.uuid(), kWhose, {}, day);
            REQUIRE(linesOn(day, notes) == mergedBoard({expected}, day));
        }
    }
}
