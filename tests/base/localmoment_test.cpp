// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/localmoment.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace aelwyd;

TEST_CASE("A moment is what the wall clock in Wales shows, on every day until the tables of zones end") {
    const QTimeZone wales("Europe/London");
    for (QDate day(2000, 1, 1); day < QDate(2038, 1, 1); day = day.addDays(1)) {
        const auto noon = LocalMoment::at(day, QTime(12, 0));
        REQUIRE(noon);
        CHECK(noon->minutes() == QDateTime(day, QTime(12, 0), wales).toSecsSinceEpoch() / 60);
        CHECK(noon->toIso() == day.toString(Qt::ISODate) + QStringLiteral("T12:00"));
    }
}

TEST_CASE("The hour that is skipped in spring is no time, and the night is an hour shorter") {
    const QDate spring(2026, 3, 29);
    CHECK(LocalMoment::at(spring, QTime(0, 59)));
    CHECK_FALSE(LocalMoment::at(spring, QTime(1, 0)));
    CHECK_FALSE(LocalMoment::at(spring, QTime(1, 59)));
    const auto before = LocalMoment::at(spring, QTime(0, 30));
    const auto after = LocalMoment::at(spring, QTime(2, 0));
    REQUIRE((before && after));
    CHECK(after->minutesSince(*before) == 30);
    CHECK(before->plus(30) == *after);
}

TEST_CASE("In the hour that comes twice in autumn the first one is meant") {
    const QDate autumn(2026, 10, 25);
    const auto first = LocalMoment::at(autumn, QTime(1, 30));
    const auto after = LocalMoment::at(autumn, QTime(2, 0));
    REQUIRE((first && after));
    CHECK(after->minutesSince(*first) == 90);
    CHECK(first->plus(60).toIso() == QStringLiteral("2026-10-25T01:30"));
}

TEST_CASE("A clock that is set to an hour that the day does not have shows noon of it") {
    class Shown final : public Clock {
      public:
        explicit Shown(QDateTime at)
            : m_at(std::move(at)) {}
        QDateTime now() const override { return m_at; }

      private:
        QDateTime m_at;
    };
    const auto shown = [](QTime time) {
        const Shown clock(QDateTime(QDate(2026, 3, 29), time, Qt::UTC));
        return LocalMoment::now(clock);
    };
    CHECK((shown(QTime(0, 59)) == *LocalMoment::at(QDate(2026, 3, 29), QTime(0, 59))));
    CHECK((shown(QTime(1, 30)) == *LocalMoment::at(QDate(2026, 3, 29), QTime(12, 0))));
    CHECK((shown(QTime(2, 0)) == *LocalMoment::at(QDate(2026, 3, 29), QTime(2, 0))));
}

TEST_CASE("Moments are read with and without seconds, and nothing else is") {
    CHECK(LocalMoment::fromIso(QStringLiteral("2026-11-23T09:05"))->toIso() == "2026-11-23T09:05");
    CHECK(LocalMoment::fromIso(QStringLiteral("2026-11-23 09:05:59"))->toIso() == "2026-11-23T09:05");
    for (const char* wrong : {"", "2026-11-23", "2026-11-23T", "2026-11-23T9:05", "2026-11-23T24:00",
                              "2026-02-30T09:00", "23/11/2026 09:00", "2026-11-23T09:05Z"})
        CHECK_FALSE(LocalMoment::fromIso(QString::fromUtf8(wrong)));
}
