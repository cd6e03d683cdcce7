// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localmoment.h"

namespace aelwyd {

namespace {

constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

qint64 greenwich(QDate day, QTime time) {
    static const QDate kEpoch(1970, 1, 1);
    return kEpoch.daysTo(day) * kDay + time.hour() * kHour + time.minute();
}

/// The minute in Greenwich at which the clocks change: 01:00 on the month's last Sunday, as in every year
/// since the Summer Time (Amendment) Regulations of 1996.
qint64 changeOfClocks(int year, int month) {
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return greenwich(last.addDays(-(last.dayOfWeek() % 7)), QTime(1, 0));
}

qint64 summerTime(int year, qint64 minutes) {
    constexpr int kMarch = 3;
    constexpr int kOctober = 10;
    return minutes >= changeOfClocks(year, kMarch) && minutes < changeOfClocks(year, kOctober) ? kHour : 0;
}

qint64 wallClock(qint64 minutes) {
    const int year = QDate(1970, 1, 1).addDays((minutes - (minutes < 0 ? kDay - 1 : 0)) / kDay).year();
    return minutes + summerTime(year, minutes);
}

} // namespace

std::optional<LocalMoment> LocalMoment::at(QDate day, QTime time) {
    if (!day.isValid() || !time.isValid()) return std::nullopt;
    const qint64 wall = greenwich(day, time);
    const qint64 summer = wall - kHour;
    if (summerTime(day.year(), summer)) return LocalMoment(summer);
    if (summerTime(day.year(), wall)) return std::nullopt;
    return LocalMoment(wall);
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
    const qint64 wall = wallClock(m_minutes);
    return QDate(1970, 1, 1).addDays((wall - (wall < 0 ? kDay - 1 : 0)) / kDay);
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
