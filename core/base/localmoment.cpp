// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localmoment.h"

#include "core/base/clock.h"

#include <chrono>

namespace aelwyd {

namespace {

constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

/// 1 January 1970 as Qt counts days.
constexpr qint64 kEpoch = 2440588;

qint64 greenwich(QDate day, QTime time) {
    return (day.toJulianDay() - kEpoch) * kDay + time.hour() * kHour + time.minute();
}

/// The minute in Greenwich at which the clocks change: 01:00 on the month's last Sunday, as in every year
/// since the Summer Time (Amendment) Regulations of 1996.
qint64 changeOfClocks(std::chrono::year year, std::chrono::month month) {
    const std::chrono::sys_days lastSunday = year / month / std::chrono::Sunday[std::chrono::last];
    return lastSunday.time_since_epoch().count() * kDay + kHour;
}

qint64 summerTime(std::chrono::year year, qint64 minutes) {
    return minutes >= changeOfClocks(year, std::chrono::March) &&
                   minutes < changeOfClocks(year, std::chrono::October)
               ? kHour
               : 0;
}

/// Days since 1970 began, rounded down.
qint64 wholeDays(qint64 minutes) {
    return (minutes - (minutes < 0 ? kDay - 1 : 0)) / kDay;
}

std::chrono::year yearOf(qint64 days) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days))).year();
}

qint64 wallClock(qint64 minutes) {
    return minutes + summerTime(yearOf(wholeDays(minutes)), minutes);
}

} // namespace

std::optional<LocalMoment> LocalMoment::at(QDate day, QTime time) {
    if (!day.isValid() || !time.isValid()) return std::nullopt;
    const qint64 wall = greenwich(day, time);
    const qint64 summer = wall - kHour;
    const std::chrono::year year = yearOf(wholeDays(wall));
    if (summerTime(year, summer)) return LocalMoment(summer);
    if (summerTime(year, wall)) return std::nullopt;
    return LocalMoment(wall);
}

LocalMoment LocalMoment::now(const Clock& clock) {
    const QDateTime now = clock.now();
    const auto moment = at(now.date(), now.time());
    return moment ? *moment : *at(now.date(), QTime(12, 0));
}

std::optional<LocalMoment> LocalMoment::fromIso(const QString& text) {
    const QString iso = text.trimmed();
    constexpr int kDateLength = 10;
    if (iso.size() <= kDateLength || (iso[kDateLength] != u'T' && iso[kDateLength] != u' '))
        return std::nullopt;
    const QString clock = iso.mid(kDateLength + 1);
    const QString form = clock.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    return at(QDate::fromString(iso.left(kDateLength), QStringLiteral("yyyy-MM-dd")),
              QTime::fromString(clock, form));
}

QDate LocalMoment::day() const {
    return QDate::fromJulianDay(kEpoch + wholeDays(wallClock(m_minutes)));
}

QTime LocalMoment::time() const {
    const qint64 wall = wallClock(m_minutes);
    const auto ofDay = static_cast<int>(((wall % kDay) + kDay) % kDay);
    return QTime(ofDay / kHour, ofDay % kHour);
}

QString LocalMoment::toIso() const {
    return day().toString(Qt::ISODate) + u'T' + time().toString(QStringLiteral("HH:mm"));
}

} // namespace aelwyd
