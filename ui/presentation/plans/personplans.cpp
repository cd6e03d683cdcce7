// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/personplans.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"

namespace aelwyd {

PersonPlans::PersonPlans(PlanService& plans, const PeopleService& people, QObject* parent)
    : QObject(parent)
    , m_plans(plans)
    , m_people(people) {
    connect(&m_plans.workspace(), &Workspace::changed, this, &PersonPlans::follow);
}

void PersonPlans::setPerson(const std::optional<ServiceUserId>& id) {
    m_id = id;
    reload();
}

void PersonPlans::follow(const ChangeSet& changes) {
    if (!m_id) return;
    if (changes.touches(Noun::SupportPlan, m_id->uuid()) || changes.touches(Noun::ServiceUser, m_id->uuid()))
        reload();
}

void PersonPlans::reload() {
    m_person = m_id ? m_people.person(*m_id) : std::nullopt;
    m_versions = m_id ? m_plans.versions(*m_id) : QList<PlanSummary>();
    emit changed();
}

std::optional<PlanSummary> PersonPlans::latest(PlanState state) const {
    for (const PlanSummary& summary : m_versions)
        if (summary.state == state) return summary;
    return std::nullopt;
}

std::optional<PlanSummary> PersonPlans::version(const SupportPlanId& id) const {
    for (const PlanSummary& summary : m_versions)
        if (summary.id == id) return summary;
    return std::nullopt;
}

std::optional<PlanSummary> PersonPlans::before(const SupportPlanId& id) const {
    const auto later = version(id);
    for (const PlanSummary& summary : m_versions)
        if (later && summary.version < later->version) return summary;
    return std::nullopt;
}

QStringList PersonPlans::wishes(const SupportPlanId& id) const {
    QStringList wishes;
    const auto read = plan(id);
    for (const PersonalOutcome& outcome : read ? read->outcomes : QList<PersonalOutcome>())
        if (outcome.status != OutcomeStatus::LetGo)
            wishes.append(withVisibleControls(outcome.wish.preferring(installedLanguage()).simplified()));
    return wishes;
}

Result<SupportPlanId> PersonPlans::startDraft() {
    if (!m_id) return Problem{{}, ErrorCode::NotFound};
    if (const auto there = draft()) return there->id;
    return m_plans.startDraft(*m_id);
}

Result<void> PersonPlans::discardDraft() {
    const auto there = draft();
    if (!there) return Problem{{}, ErrorCode::NotFound};
    return m_plans.discardDraft(there->id);
}

bool PersonPlans::canBringBackDraft() const {
    const Workspace& workspace = m_plans.workspace();
    return m_id && !draft() && workspace.canUndo(m_id->uuid()) &&
           workspace.nextUndo(m_id->uuid()) == Operation::DiscardDraft;
}

void PersonPlans::bringBackDraft() {
    if (canBringBackDraft()) m_plans.workspace().undo(m_id->uuid());
}

Result<void> PersonPlans::agree(const SupportPlanId& id, const Agreement& agreement) {
    return m_plans.agree(id, agreement);
}

AgreementForm PersonPlans::suggestedAgreement() const {
    AgreementForm form{.on = today()};
    if (!m_person) return form;
    form.person = fullName(*m_person);
    for (const CircleMember& member : m_people.circle(m_person->id)) {
        if (member.relationship == Relationship::SocialWorker && form.socialWorker.isEmpty())
            form.socialWorker = member.name;
        const bool speaksFor =
            member.relationship == Relationship::Attorney || member.relationship == Relationship::Advocate;
        if (speaksFor && form.representative.isEmpty()) form.representative = member.name;
    }
    return form;
}

} // namespace aelwyd
