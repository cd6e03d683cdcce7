// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "ui/presentation/plans/agreementform.h"

namespace aelwyd {

/// The support plans of one person: which is in force, which is being written, and all versions.
class PersonPlans final : public QObject {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive this.
    PersonPlans(PlanService& plans, const PeopleService& people, QObject* parent = nullptr);

    void setPerson(const std::optional<ServiceUserId>& id);
    const std::optional<ServiceUser>& person() const { return m_person; }
    /// Latest first.
    const QList<PlanSummary>& versions() const { return m_versions; }
    std::optional<PlanSummary> draft() const { return latest(PlanState::Draft); }
    std::optional<PlanSummary> inForce() const { return latest(PlanState::Agreed); }
    std::optional<PlanSummary> version(const SupportPlanId& id) const;
    /// The version that came before this one.
    std::optional<PlanSummary> before(const SupportPlanId& id) const;
    /// What the person wants, one line an outcome that is still followed, in the language of the interface
    /// where it is there.
    QStringList wishes(const SupportPlanId& id) const;
    std::optional<SupportPlan> plan(const SupportPlanId& id) const { return m_plans.plan(id); }

    /// The draft there is, or the next one.
    Result<SupportPlanId> startDraft();
    Result<void> discardDraft();
    /// True while throwing the draft away was the last thing done to this person's plans.
    bool canBringBackDraft() const;
    void bringBackDraft();
    /// Tells what stands in the way of agreeing, or agrees.
    Result<void> agree(const SupportPlanId& id, const Agreement& agreement);
    /// Filled in as far as is known: the person, and the social worker and representative of the circle.
    AgreementForm suggestedAgreement() const;
    QDate today() const { return m_plans.workspace().clock().today(); }
    PlanService& service() { return m_plans; }

  signals:
    /// Versions came, went or changed their state; or it is another person.
    void changed();

  private:
    void follow(const ChangeSet& changes);
    void reload();
    std::optional<PlanSummary> latest(PlanState state) const;

    PlanService& m_plans;
    const PeopleService& m_people;
    std::optional<ServiceUserId> m_id;
    std::optional<ServiceUser> m_person;
    QList<PlanSummary> m_versions;
};

} // namespace aelwyd
