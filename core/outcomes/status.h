// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rating.h"

namespace aelwyd {

/// An outcome's status from a day on, between two versions of the plan. Written once.
struct OutcomeStatusChange {
    QUuid id;
    ServiceUserId person;
    PlanItemId outcome;
    QDate on;
    OutcomeStatus status = OutcomeStatus::Active;
    BilingualText why;
    QString decidedBy;
    friend bool operator==(const OutcomeStatusChange&, const OutcomeStatusChange&) = default;
};

OutcomeStatusChange tidied(OutcomeStatusChange change);
/// Required and DateInFuture on "on"; Required on "why" where it was let go or changed; text problems.
Problems problemsOf(const OutcomeStatusChange& change, QDate today);

/// An outcome as one agreed version of the plan holds it.
struct AgreedOutcome {
    ServiceUserId person;
    SupportPlanId plan;
    int version = 1;
    QDate agreedOn;
    PersonalOutcome outcome;
};

/// From this day on the outcome is in this status.
struct StatusEntry {
    QDate on;
    OutcomeStatus status = OutcomeStatus::Active;
    BilingualText why;
    friend bool operator==(const StatusEntry&, const StatusEntry&) = default;
};

/// The life of one outcome: what the agreed versions say of it and what was decided between them, by day. A
/// version that only repeats the one before says nothing new, so it takes no decision back. On one day the
/// version comes first, then decisions in the order in which they were written down.
QList<StatusEntry> statusHistory(const QList<AgreedOutcome>& versions,
                                 const QList<OutcomeStatusChange>& changes, const PlanItemId& outcome);
/// The entry in force on `day`; active without one.
StatusEntry statusOn(const QList<StatusEntry>& history, QDate day);
/// OutcomeLetGo (argument: since when) on "on" for a rating of a day on which the outcome is let go already.
std::optional<Problem> problemOfRating(const OutcomeRating& rating, const QList<StatusEntry>& history);

/// Nothing more is expected of an outcome in this status.
inline bool isFinal(OutcomeStatus status) {
    return status != OutcomeStatus::Active;
}

} // namespace aelwyd
