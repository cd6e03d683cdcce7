// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A clock that was put back keeps the file closed until a manager says that it is right") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    office.clock->forward(-3 * 60 * 60 * 1000);
    const auto refused = office.tried(QStringLiteral("Mair"), kMairsPassphrase);
    REQUIRE(codeOfResult(refused) == ErrorCode::ClockBack);
    CHECK(refused.problems().first().arguments == QStringList{QStringLiteral("2026-11-23 09:00")});
    const auto insist = [&](const char* user, const QString& passphrase) {
        return openFile({office.scratch.path(), OpenMode::MustExist,
                         Credentials{QString::fromUtf8(user), passphrase}, true},
                        office.clock);
    };
    CHECK(codeOfResult(insist("Huw", kHuwsPassphrase)) == ErrorCode::ClockBack);
    const auto opened = insist("Mair", kMairsPassphrase);
    REQUIRE(opened);
    SeatedUser mair(opened.value());
    CHECK(mair.audit.verification().problems.isEmpty());
    const auto said = mair.audit.lines({.action = AuditAction::Viewed});
    REQUIRE(said.size() == 1);
    CHECK(
        (said.first().subject == QStringLiteral("clock") && said.first().userName == QStringLiteral("Mair")));
}

TEST_CASE(
    "A clock that was put back while the file was open is found until a manager says that it is right") {
    // given
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const auto clocksFound = [](SeatedUser& user) {
        QStringList numbers;
        for (const Problem& problem : user.audit.verification().problems)
            if (problem.code == ErrorCode::AuditClock) numbers.append(problem.arguments.first());
        return numbers;
    };
    {
        const auto huw = office.huw();
        huw->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
        for (const char* reference : {"P-1", "P-2"}) {
            office.clock->forward(60 * 60 * 1000);
            huw->takeOn(QStringLiteral("Evans"), QString::fromUtf8(reference) + QStringLiteral("-late"));
            office.clock->forward(-60 * 60 * 1000);
            huw->takeOn(QStringLiteral("Evans"), QString::fromUtf8(reference));
        }
        // then: in the order in which it happened
        const QStringList numbers = clocksFound(*huw);
        REQUIRE(numbers.size() == 4);
        CHECK(std::is_sorted(numbers.begin(), numbers.end(),
                             [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); }));
        CHECK(codeOfResult(huw->audit.settleClock()) == ErrorCode::NotAllowed);
    }
    const auto mair = office.mair();
    REQUIRE(clocksFound(*mair).size() == 4);
    // when
    REQUIRE(mair->audit.settleClock());
    // then
    CHECK(clocksFound(*mair) == QStringList());
    office.clock->forward(-60 * 60 * 1000);
    mair->takeOn(QStringLiteral("Prys"), QStringLiteral("P-3"));
    CHECK(clocksFound(*mair).size() == 1);
}

TEST_CASE("One day with a wrong clock is settled for everybody when a manager says that it is right") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const qint64 aYearAndMore = qint64(400) * 24 * 60 * 60 * 1000;
    office.clock->forward(aYearAndMore);
    office.mair();
    office.clock->forward(60'000 - aYearAndMore);
    CHECK(codeOfResult(office.tried(QStringLiteral("Huw"), kHuwsPassphrase)) == ErrorCode::ClockBack);
    CHECK(openFile({office.scratch.path(), OpenMode::MustExist,
                    Credentials{QStringLiteral("Mair"), kMairsPassphrase}, true},
                   office.clock));
    CHECK(office.tried(QStringLiteral("Huw"), kHuwsPassphrase));
}
