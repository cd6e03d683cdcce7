// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/visitwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

#include <QStringList>

namespace aelwyd::wording {

QString visitTime(const Visit& visit) {
    const auto span = spanOf(visit);
    if (!span) return translate("Wording", "No time", "visit");
    return time(span->start.time()) + QStringLiteral("–") + time(span->end().time());
}

QString happened(const Visit& visit) {
    if (visit.state == VisitState::Delivered && visit.actualStart)
        return translate("Wording", "Delivered: %1, %2", "time, minutes")
            .arg(time(visit.actualStart->time()), minutes(visit.actualMinutes.value_or(0)));
    if (visit.state == VisitState::Cancelled && !visit.cancelledBy.isEmpty())
        return translate("Wording", "Cancelled by: %1").arg(withVisibleControls(visit.cancelledBy));
    return word(visit.state);
}

QString ledgerEffect(const QList<LedgerEntry>& entries) {
    QStringList sums, reasons;
    for (const LedgerEntry& entry : entries) {
        if (const QString reason = word(entry.reason); !reason.isEmpty() && !reasons.contains(reason))
            reasons.append(reason);
        sums.append(translate("Wording", "%1: %2", "kind of entry, minutes")
                        .arg(word(entry.kind), minutes(entry.minutes)));
    }
    const QString all = sums.join(QStringLiteral(" · "));
    return reasons.isEmpty() ? all : reasons.join(u' ') + u' ' + all;
}

QString patternChange(const PatternChange& change) {
    const bool nothing = change.added.isEmpty() && change.changed.isEmpty() && change.removed.isEmpty();
    if (nothing)
        return translate("Wording", "Nothing to change: the visits are as the plan says (%1).")
            .arg(change.unchanged);
    return translate("Wording", "New visits: %1. Changed: %2. Taken away: %3. As they were: %4.")
        .arg(change.added.size())
        .arg(change.changed.size())
        .arg(change.removed.size())
        .arg(change.unchanged);
}

} // namespace aelwyd::wording
