// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/concerns/concern.h"
#include "core/concerns/safeguarding.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

Concern raised(QDate on, ConcernKind kind = ConcernKind::Request) {
    return {.kind = kind, .what = {{}, QStringLiteral("A frame to walk with")}, .raisedOn = on};
}

} // namespace

TEST_CASE("Days of waiting run from the day something was raised until it was answered") {
    const Concern waiting = raised(kToday.addDays(-21));
    CHECK(daysWaiting(waiting, kToday) == 21);
    CHECK(daysWaiting(waiting, waiting.raisedOn) == 0);
    CHECK_FALSE(daysWaiting(waiting, waiting.raisedOn.addDays(-1)));
    Concern answered = waiting;
    answered.answeredOn = kToday.addDays(-14);
    CHECK(daysWaiting(answered, kToday) == 7);
    // As it stood before the answer came.
    CHECK(daysWaiting(answered, kToday.addDays(-15)) == 6);
}

TEST_CASE("Something waits from the day it is raised until the day before it is answered") {
    Concern concern = raised(kToday.addDays(-5));
    concern.answeredOn = kToday;
    CHECK_FALSE(isWaiting(concern, kToday.addDays(-6)));
    CHECK(isWaiting(concern, kToday.addDays(-5)));
    CHECK(isWaiting(concern, kToday.addDays(-1)));
    CHECK_FALSE(isWaiting(concern, kToday));
}

TEST_CASE("A compliment waits for nobody") {
    const Concern compliment = raised(kToday.addDays(-5), ConcernKind::Compliment);
    CHECK_FALSE(isWaiting(compliment, kToday));
    CHECK_FALSE(daysWaiting(compliment, kToday));
}

TEST_CASE("Sending it and asking after it again both move it") {
    Concern concern = raised(kToday.addDays(-30));
    CHECK(lastMoved(concern, kToday) == concern.raisedOn);
    concern.sentOn = kToday.addDays(-20);
    concern.chases = {{newUuidV7(), kToday.addDays(-3), {}, {}}, {newUuidV7(), kToday.addDays(-9), {}, {}}};
    CHECK(lastMoved(concern, kToday) == kToday.addDays(-3));
    CHECK(lastMoved(concern, kToday.addDays(-4)) == kToday.addDays(-9));
    CHECK(lastMoved(concern, kToday.addDays(-10)) == kToday.addDays(-20));
}

TEST_CASE("Nothing is sent, chased or answered before it was raised, or in the future") {
    const Concern concern = raised(kToday.addDays(-5));
    CHECK(problemsOf(concern, kToday).isEmpty());
    const auto codesWith = [&](QDate day) {
        Concern changed = concern;
        changed.sentTo = QStringLiteral("Occupational therapy");
        changed.answer = {{}, QStringLiteral("It comes on Friday")};
        changed.sentOn = changed.answeredOn = day;
        changed.chases = {{{}, day, {}, {}}};
        QList<ErrorCode> codes;
        for (const Problem& problem : problemsOf(tidied(changed), kToday))
            codes.append(problem.code);
        return codes;
    };
    CHECK(codesWith(kToday.addDays(-6)) == QList<ErrorCode>(3, ErrorCode::DateOrder));
    CHECK(codesWith(kToday.addDays(-5)).isEmpty());
    CHECK(codesWith(kToday).isEmpty());
    CHECK(codesWith(kToday.addDays(1)) == QList<ErrorCode>(3, ErrorCode::DateInFuture));
}

TEST_CASE("What was sent says to whom, and what was answered says what") {
    Concern concern = raised(kToday);
    concern.sentOn = concern.answeredOn = kToday;
    CHECK(problemsOf(concern, kToday).size() == 2);
    concern.kind = ConcernKind::Compliment;
    CHECK(problemsOf(concern, kToday).size() == 1);
}

TEST_CASE("Chases come in the order of their days, with ids of their own") {
    Concern concern = raised(kToday.addDays(-9));
    concern.chases = {{{}, kToday, {}, {}}, {{}, kToday.addDays(-2), {}, {}}};
    concern = tidied(concern);
    CHECK(concern.chases.first().on == kToday.addDays(-2));
    CHECK_FALSE(concern.chases.first().id.isNull());
}

TEST_CASE("A safeguarding concern says what happened, to whom it was reported, and how it ended") {
    SafeguardingConcern concern{.person = ServiceUserId::create(), .raisedOn = kToday};
    CHECK(problemsOf(concern, kToday).size() == 1);
    concern.what = QStringLiteral("Money is missing");
    concern.harms = {Harm::Neglect, Harm::Financial, Harm::Neglect};
    CHECK(problemsOf(concern, kToday).isEmpty());
    CHECK(tidied(concern).harms == QList{Harm::Financial, Harm::Neglect});
    concern.reportedOn = concern.closedOn = kToday;
    CHECK(problemsOf(concern, kToday).size() == 2);
    concern.reportedOn = concern.closedOn = kToday.addDays(-1);
    CHECK(problemsOf(concern, kToday).size() == 4);
}
