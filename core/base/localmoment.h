// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <compare>
#include <optional>

namespace aelwyd {

class Clock;

/// A minute in time, written as the wall clock in Wales shows it. Differences are elapsed minutes, so that a
/// night with a change of the clocks counts as it really was. Independent of the computer's own time zone.
class LocalMoment {
  public:
    /// Nothing for an invalid date or time, and for the hour that is skipped in spring. In the hour that
    /// comes twice in autumn the first one is meant. Seconds are cut off.
    static std::optional<LocalMoment> at(QDate day, QTime time);
    /// "2026-11-23T09:00", with or without seconds; a space instead of the T is accepted.
    static std::optional<LocalMoment> fromIso(const QString& text);
    /// What the clock shows; noon of its day where it is set to an hour that the day does not have.
    static LocalMoment now(const Clock& clock);
    /// The moment that `minutes()` was read from.
    static LocalMoment fromMinutes(qint64 minutes) { return LocalMoment(minutes); }

    QDate day() const;
    QTime time() const;
    /// "2026-11-23T09:00".
    QString toIso() const;
    /// Minutes since 1970 began in Greenwich: for sums, comparison and storage of order, not for people.
    qint64 minutes() const { return m_minutes; }
    LocalMoment plus(int minutes) const { return LocalMoment(m_minutes + minutes); }
    /// Elapsed minutes from `earlier` until this moment.
    qint64 minutesSince(const LocalMoment& earlier) const { return m_minutes - earlier.m_minutes; }
    friend auto operator<=>(const LocalMoment&, const LocalMoment&) = default;

  private:
    explicit constexpr LocalMoment(qint64 minutes)
        : m_minutes(minutes) {}
    qint64 m_minutes = 0;
};

} // namespace aelwyd
