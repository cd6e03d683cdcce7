// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace aelwyd {

/// Days as derived tables count them: from 1 January 1970.
inline constexpr qint64 kEpochJulianDay = 2440588;

inline qint64 dayNumber(QDate day) {
    return day.toJulianDay() - kEpochJulianDay;
}

inline QDate dayOfNumber(qint64 number) {
    return QDate::fromJulianDay(number + kEpochJulianDay);
}

} // namespace aelwyd
