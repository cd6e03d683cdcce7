// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backupthinning.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

constexpr qint64 kAllWithinSeconds = 48 * 60 * 60;

qint64 dayOf(const QDateTime& at) {
    return at.toUTC().date().toJulianDay();
}

/// Julian day 0 was a Monday.
qint64 weekOf(const QDateTime& at) {
    return dayOf(at) / 7;
}

qint64 monthOf(const QDateTime& at) {
    const QDate day = at.toUTC().date();
    return day.year() * 12 + day.month();
}

/// Marks the last backup of each of the `most` latest spans; `taken` is in the order of time.
void keepLastOf(const QList<QDateTime>& taken, qint64 (*spanOf)(const QDateTime&), qsizetype most,
                QSet<qint64>& kept) {
    QSet<qint64> spans;
    for (auto each = taken.crbegin(); each != taken.crend() && spans.size() < most; ++each) {
        const qint64 span = spanOf(*each);
        if (!spans.contains(span)) kept.insert(each->toMSecsSinceEpoch());
        spans.insert(span);
    }
}

} // namespace

QList<QDateTime> backupsToKeep(QList<QDateTime> taken, const QDateTime& now) {
    std::sort(taken.begin(), taken.end());
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    QSet<qint64> kept;
    for (const QDateTime& at : taken)
        if (at.secsTo(now) <= kAllWithinSeconds) kept.insert(at.toMSecsSinceEpoch());
    keepLastOf(taken, dayOf, 14, kept);
    keepLastOf(taken, weekOf, 8, kept);
    keepLastOf(taken, monthOf, 12, kept);
    taken.removeIf([&](const QDateTime& at) { return !kept.contains(at.toMSecsSinceEpoch()); });
    return taken;
}

} // namespace aelwyd
