// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// The hours of a week in minutes.
inline constexpr int kMinutesOfWeek = 7 * 24 * 60;

/// The least that a greatest number of hours may be, in figures for a message ("7.5"): the least number of
/// hours in `minimumMinutes`, or nought where that cannot be itself.
inline QString leastOfGreatest(int minimumMinutes) {
    if (minimumMinutes < 0 || minimumMinutes > kMinutesOfWeek) return QStringLiteral("0");
    return QString::number(qRound(minimumMinutes * 100 / 60.0) / 100.0);
}

} // namespace aelwyd
