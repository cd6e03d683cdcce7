// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/comparison.h"
#include "core/plans/framework.h"
#include "core/plans/supportplan.h"
#include "core/service/workspace.h"

namespace aelwyd {

/// One line of a person's list of versions.
struct PlanSummary {
    SupportPlanId id;
    int version = 1;
    PlanState state = PlanState::Draft;
    std::optional<QDate> agreedOn;
    std::optional<QDate> reviewOn;
};

/// Writes, agrees and compares support plans. An agreed version never changes: editing starts the next draft.
class PlanService {
  public:
    /// Not owned; must outlive this.
    explicit PlanService(Workspace& workspace);

    /// Latest version first.
    QList<PlanSummary> versions(const ServiceUserId& person) const;
    std::optional<SupportPlan> plan(const SupportPlanId& id) const;
    /// The draft, if there is one; the agreed version in force, if there is one.
    std::optional<SupportPlanId> draftOf(const ServiceUserId& person) const;
    std::optional<SupportPlanId> agreedOf(const ServiceUserId& person) const;

    /// Starts the first version, or the next from the agreed one. DraftExists (argument: its id) if there is
    /// a draft already.
    Result<SupportPlanId> startDraft(const ServiceUserId& person);
    /// Keeps the draft as it is now, whatever is still missing in it (a first version may begin so, without
    /// startDraft); NotDraft if it is agreed, DraftExists if the person has another draft. Only what differs
    /// from the stored draft is written. Steps with the same `coalesce` join (typing in one field).
    Result<void> saveDraft(const SupportPlan& draft, const QString& coalesce = {});
    /// Throws away a draft that was never agreed; can be undone. NotFound, NotDraft.
    Result<void> discardDraft(const SupportPlanId& id);

    /// What stands against agreeing the draft: NotFound, AlreadyAgreed, and what core/plans says of it.
    Problems problemsOfAgreement(const SupportPlanId& id, const Agreement& agreement) const;
    /// Agrees the draft; it cannot be taken back, and the undo steps of the draft are gone. Errors: those of
    /// problemsOfAgreement.
    Result<void> agree(const SupportPlanId& id, const Agreement& agreement);
    /// The seal of an agreed version, in hexadecimal; empty for drafts.
    QString sealOfPlan(const SupportPlanId& id) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    std::optional<SupportPlanId> inState(const ServiceUserId& person, PlanState state) const;
    Workspace& m_workspace;
};

} // namespace aelwyd
