// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/audit.h"

#include <QMap>

namespace aelwyd {

/// What is wrong with a chain.
enum class AuditFault {
    /// A number is missing, or entries that another copy has seen are gone from the end.
    Gap,
    /// Two entries with one number, or another history than the one that was seen before.
    Fork,
    /// An entry was changed, a seal does not hold, its key is not a user's, or the end is not sealed.
    BadSignature,
    /// The clock went back, or was ahead of now.
    ClockAnomaly,
};

struct AuditFinding {
    AuditFault fault;
    QUuid device;
    quint32 epoch = 1;
    /// The entry where it shows.
    quint64 number = 0;
    friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

/// Everything that a verification compares.
struct AuditTrail {
    QList<AuditEntry> entries;
    QList<AuditSeal> seals;
    /// Public keys that have been a user's at some time, by user.
    QHash<QUuid, QSet<QByteArray>> keys;
    /// Heads that were seen before: on another copy, on paper.
    QList<AuditHead> remembered;
    /// By device and epoch, the last entry by which a manager said that the clock is right: what clocks did
    /// in that chain until then is no finding any more.
    QMap<std::pair<QUuid, quint32>, quint64> clockSettled = {};
};

/// A clock that goes back by less is the network's correction, not somebody's hand; in milliseconds. A file
/// opens without a question then, so nothing may be found in its trail either.
inline constexpr qint64 kClockTolerance = 10 * 60 * 1000;

/// In the order of device, epoch and number; each kind of fault is told once for each entry. `now` in
/// milliseconds since 1970.
QList<AuditFinding> findingsOf(const AuditTrail& trail, qint64 now);

} // namespace aelwyd
