// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace aelwyd {

/// The one source of "now" and "today"; given to whoever needs it, so that tests and trials choose the day.
class Clock {
  public:
    virtual ~Clock() = default;
    /// Local wall-clock time.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
  public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// The given day, with the time of day running as it does.
class TrialClock final : public Clock {
  public:
    explicit TrialClock(QDate day)
        : m_day(day) {}
    QDateTime now() const override { return QDateTime(m_day, QTime::currentTime()); }

  private:
    QDate m_day;
};

} // namespace aelwyd
