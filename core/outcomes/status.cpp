// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/status.h"

#include "core/base/checks.h"

#include <algorithm>

namespace aelwyd {

namespace {

QList<AgreedOutcome> versionsOf(QList<AgreedOutcome> versions, const PlanItemId& outcome) {
    versions.removeIf([&](const AgreedOutcome& each) { return each.outcome.id != outcome; });
    std::sort(versions.begin(), versions.end(),
              [](const AgreedOutcome& a, const AgreedOutcome& b) { return a.version < b.version; });
    return versions;
}

} // namespace

OutcomeStatusChange tidied(OutcomeStatusChange change) {
    change.why = tidied(change.why);
    change.decidedBy = tidied(change.decidedBy, TextSort::Name);
    return change;
}

Problems problemsOf(const OutcomeStatusChange& change, QDate today) {
    Checks checks;
    checks.pastDay("on", change.on, today);
    if (change.status == OutcomeStatus::LetGo || change.status == OutcomeStatus::Changed)
        checks.required("why", change.why);
    checks.clean("why", change.why).clean("decided_by", change.decidedBy, TextSort::Name);
    return checks.problems();
}

QList<StatusEntry> statusHistory(const QList<AgreedOutcome>& versions,
                                 const QList<OutcomeStatusChange>& changes, const PlanItemId& outcome) {
    QList<StatusEntry> history;
    std::optional<OutcomeStatus> said;
    for (const AgreedOutcome& each : versionsOf(versions, outcome)) {
        if (said != each.outcome.status)
            history.append({each.agreedOn, each.outcome.status, each.outcome.statusReason});
        said = each.outcome.status;
    }
    QList<OutcomeStatusChange> decided = changes;
    decided.removeIf([&](const OutcomeStatusChange& change) { return change.outcome != outcome; });
    std::sort(decided.begin(), decided.end(),
              [](const OutcomeStatusChange& a, const OutcomeStatusChange& b) { return a.id < b.id; });
    for (const OutcomeStatusChange& change : decided)
        history.append({change.on, change.status, change.why});
    std::stable_sort(history.begin(), history.end(),
                     [](const StatusEntry& a, const StatusEntry& b) { return a.on < b.on; });
    return history;
}

StatusEntry statusOn(const QList<StatusEntry>& history, QDate day) {
    StatusEntry found;
    for (const StatusEntry& entry : history)
        if (entry.on <= day) found = entry;
    return found;
}

std::optional<Problem> problemOfRating(const OutcomeRating& rating, const QList<StatusEntry>& history) {
    const StatusEntry entry = statusOn(history, rating.on);
    const bool takesBack = rating.corrects && !rating.score;
    if (entry.status != OutcomeStatus::LetGo || takesBack) return std::nullopt;
    return Problem{QStringLiteral("on"), ErrorCode::OutcomeLetGo, {entry.on.toString(Qt::ISODate)}};
}

} // namespace aelwyd
