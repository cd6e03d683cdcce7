// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aelwyd {

/// By how much the clock of another copy may run ahead of this computer's and still be followed.
inline constexpr qint64 kClockFollowed = 15 * 60 * 1000;

/// What a commit's clock says after this device's last one, on a computer whose clock shows `now`
/// (milliseconds since 1970; before that counts as 1970), when the latest of the commits it has seen said
/// `seen`. Later than `last` whatever the computer's clock does.
quint64 nextClock(quint64 last, quint64 seen, qint64 now);

/// Milliseconds since 1970.
qint64 timeOf(quint64 clock);

} // namespace aelwyd
