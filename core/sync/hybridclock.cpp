// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hybridclock.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kCounterBits = 16;
constexpr qint64 kLatest = (qint64(1) << 47) - 1;

quint64 clockAt(qint64 time) {
    return static_cast<quint64>(std::clamp(time, qint64(0), kLatest)) << kCounterBits;
}

} // namespace

quint64 nextClock(quint64 last, quint64 seen, qint64 now) {
    const quint64 followed = std::min(seen + 1, clockAt(now + kClockFollowed));
    return std::max({last + 1, followed, clockAt(now)});
}

qint64 timeOf(quint64 clock) {
    return static_cast<qint64>(clock >> kCounterBits);
}

} // namespace aelwyd
