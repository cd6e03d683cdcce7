// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/todayitem.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace aelwyd;
using test::Chance;

namespace {

const QDate kToday(2026, 11, 23);
const TodayName kEirlys{QStringLiteral("P-1"), QStringLiteral("Eirlys Prydderch"),
                        QStringLiteral("Machynlleth")};

TodayItem line(TodayKind kind, int days) {
    return {.kind = kind, .state = dueState(kToday.addDays(days), kToday), .on = kToday.addDays(days)};
}

} // namespace

TEST_CASE("An action that is done is on no board") {
    ReviewAction action{newUuidV7(), QStringLiteral("Ring the surgery"), QStringLiteral("Nia"), kToday, {}};
    CHECK(lineOf(action, ReviewId::create(), kEirlys, kToday, 0)->words.en == u"Ring the surgery");
    action.doneOn = kToday;
    CHECK_FALSE(lineOf(action, ReviewId::create(), kEirlys, kToday, 30));
}

TEST_CASE("What waits is late a fortnight after anybody last moved it, and chasing it gives it time") {
    Concern concern{.what = {{}, QStringLiteral("A frame")}, .raisedOn = kToday.addDays(-14)};
    CHECK(lineOf(concern, kEirlys, kToday, 0)->state == DueState::Due);
    CHECK(lineOf(concern, kEirlys, kToday, 0)->amount == 14);
    concern.raisedOn = kToday.addDays(-15);
    CHECK(lineOf(concern, kEirlys, kToday, 0)->state == DueState::Late);
    concern.raisedOn = kToday.addDays(-13);
    CHECK_FALSE(lineOf(concern, kEirlys, kToday, 0));
    CHECK(lineOf(concern, kEirlys, kToday, 1)->state == DueState::Coming);
    concern.raisedOn = kToday.addDays(-40);
    concern.chases = {{newUuidV7(), kToday, {}, {}}};
    CHECK_FALSE(lineOf(concern, kEirlys, kToday, 13));
    concern.chases.clear();
    concern.answeredOn = kToday;
    CHECK_FALSE(lineOf(concern, kEirlys, kToday, 90));
}

TEST_CASE("Care of today and tomorrow comes first, then what is late, due and coming") {
    const QList<TodayItem> expected{line(TodayKind::VisitUnstaffed, 0), line(TodayKind::VisitAgainstRule, 1),
                                    line(TodayKind::Review, -400),      line(TodayKind::Dbs, -1),
                                    line(TodayKind::Review, 0),         line(TodayKind::VisitUnstaffed, 2),
                                    line(TodayKind::Supervision, 9)};
    CHECK(
        mergedBoard(
            {{expected[6], expected[2]}, {expected[4], expected[0], expected[5]}, {expected[1], expected[3]}},
            kToday) == expected);
}

TEST_CASE("The same line told twice stands once") {
    const TodayItem item = line(TodayKind::Review, 3);
    CHECK(mergedBoard({{item}, {item, item}}, kToday) == QList{item});
    CHECK(mergedBoard({}, kToday).isEmpty());
}

TEST_CASE("The board is the same in whatever order it is told, and loses nothing") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 100; ++round) {
        QList<QList<TodayItem>> told(3);
        qsizetype count = 0;
        for (int i = chance.below(20); i > 0; --i, ++count) {
            TodayItem item = line(chance.oneOf(allOf<TodayKind>()), chance.between(-3, 3));
            item.subject = newUuidV7();
            told[chance.below(3)].append(item);
        }
        const auto board = mergedBoard(told, kToday);
        CHECK(board.size() == count);
        std::reverse(told.begin(), told.end());
        CHECK(mergedBoard(told, kToday) == board);
    }
}

TEST_CASE("A backup is told of when none was read back yesterday or today, or none at all") {
    const QDate today(2026, 11, 23);
    CHECK_FALSE(backupLine(today, today));
    CHECK_FALSE(backupLine(today.addDays(-1), today));
    REQUIRE(backupLine(today.addDays(-2), today));
    CHECK(backupLine(today.addDays(-2), today)->state == DueState::Late);
    CHECK(backupLine(today.addDays(-2), today)->on == today.addDays(-1));
    REQUIRE(backupLine({}, today));
    CHECK(backupLine({}, today)->state == DueState::Due);
}
