// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;

TEST_CASE(
    "A screen that is locked, a computer that goes to sleep and a session to be locked put the file away") {
    IdleWatch watch(std::chrono::minutes(10));
    QSignalSpy away(&watch, &IdleWatch::away);
    REQUIRE(QMetaObject::invokeMethod(&watch, "wentAway", Qt::DirectConnection, Q_ARG(bool, false)));
    CHECK(away.isEmpty());
    REQUIRE(QMetaObject::invokeMethod(&watch, "wentAway", Qt::DirectConnection, Q_ARG(bool, true)));
    CHECK(away.size() == 1);
    REQUIRE(QMetaObject::invokeMethod(&watch, "lockAsked", Qt::DirectConnection));
    CHECK(away.size() == 2);
}

TEST_CASE("Nobody at the desk for as long as was said puts the file away, once") {
    IdleWatch watch(std::chrono::milliseconds(30));
    QSignalSpy away(&watch, &IdleWatch::away);
    CHECK(QTest::qWaitFor([&] { return !away.isEmpty(); }, 10'000));
    QTest::qWait(100);
    CHECK(away.size() == 1);
}
