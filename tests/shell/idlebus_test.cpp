// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"
#include "tests/support/catch.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;

namespace {

/// Somebody who watches, on a bus where the test is the desktop.
struct WatchedBus {
    WatchedBus() { watch.listenTo(bus.listener(), bus.listener()); }
    /// What was told before the last signal has come when that has.
    bool isAwayOnce() {
        const bool came = QTest::qWaitFor([&] { return !away.isEmpty(); }, 10'000);
        const bool once = away.size() == 1;
        away.clear();
        return came && once;
    }
    test::PrivateBus bus;
    IdleWatch watch{std::chrono::minutes(10)};
    QSignalSpy away{&watch, &IdleWatch::away};
};

} // namespace

TEST_CASE("Every desktop that says on the bus that its screen is locked puts the file away, and none that "
          "says it is open again") {
    WatchedBus watched;
    for (const char* desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        INFO(desktop);
        watched.bus.tell(desktop, "ActiveChanged", {false});
        watched.bus.tell(desktop, "ActiveChanged", {true});
        CHECK(watched.isAwayOnce());
    }
}

TEST_CASE("The login manager says on the bus that the computer goes to sleep, or that the session is to be "
          "locked") {
    WatchedBus watched;
    watched.bus.tell("org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    watched.bus.tell("org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    CHECK(watched.isAwayOnce());
    watched.bus.tell("org.freedesktop.login1.Session", "Unlock", {});
    watched.bus.tell("org.freedesktop.login1.Session", "Lock", {});
    CHECK(watched.isAwayOnce());
}

TEST_CASE("Who is not the login manager cannot say that the session is to be locked, and other signals mean "
          "nothing") {
    WatchedBus watched;
    watched.bus.send(watched.bus.stranger(), "org.freedesktop.login1.Session", "Lock", {});
    watched.bus.tell("org.example.ScreenSaver", "ActiveChanged", {true});
    watched.bus.tell("org.gnome.ScreenSaver", "WakeUpScreen", {});
    watched.bus.tell("org.gnome.ScreenSaver", "ActiveChanged", {true});
    CHECK(watched.isAwayOnce());
}
