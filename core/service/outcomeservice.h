// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/status.h"
#include "core/service/workspace.h"

namespace aelwyd {

/// One outcome of a person on a day: as the plan words it, how it stands, and how far it is.
struct OutcomeLine {
    PersonalOutcome outcome;
    /// The plan in force that day holds it; otherwise an earlier one did.
    bool inPlan = false;
    StatusEntry status;
    Progress progress;
};

/// How far people say their outcomes are, and what became of them. What is written stays; a mistake is put
/// right by writing again. Field names in problems are those of the structs in snake case.
class OutcomeService {
  public:
    /// Not owned; must outlive this.
    explicit OutcomeService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// As agreed by `day`: those of the plan in force in its order, then those of earlier versions.
    QList<OutcomeLine> outcomes(const ServiceUserId& person, QDate day) const;
    /// Every rating in the order in which it was written down, those that were put right among them.
    QList<OutcomeRating> ratings(const ServiceUserId& person) const;
    QList<StatusEntry> statusHistory(const ServiceUserId& person, const PlanItemId& outcome) const;

    /// What stands against keeping it: see problemsOf and problemOfRating; UnknownOutcome on "outcome" if no
    /// version of the person's plan holds it; NotFound on "corrects" unless that is a rating of it.
    Problems check(const OutcomeRating& rating) const;
    /// Cannot be taken back with undo: it is put right by another that names it.
    Result<void> rate(const OutcomeRating& rating);
    /// Its status from a day on. UnknownOutcome on "outcome", and see problemsOf.
    Result<void> changeStatus(OutcomeStatusChange change);

    Workspace& workspace() const { return m_workspace; }

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
