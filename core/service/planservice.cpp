// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/planservice.h"

#include "core/base/seal.h"
#include "core/base/text.h"
#include "core/storage/planstore.h"

namespace aelwyd {

namespace {

PlanStore storeOfPlans(Workspace& workspace) {
    return PlanStore(workspace.database());
}

/// The next version: everything of the last one, under its own id, without agreement; a review date that has
/// gone by is left open.
SupportPlan nextVersionOf(const SupportPlan& agreed, QDate today) {
    SupportPlan next = agreed;
    next.id = SupportPlanId::derived(agreed.id.uuid(), "next version");
    next.version = agreed.version + 1;
    next.state = PlanState::Draft;
    next.agreement.reset();
    if (next.reviewOn && *next.reviewOn <= today) next.reviewOn.reset();
    return next;
}

/// Sealed and stored as one and the same.
Agreement tidied(Agreement agreement) {
    for (AgreementParty& party : agreement.parties)
        for (QString* text : {&party.name, &party.note})
            *text = aelwyd::tidied(*text, TextSort::Name);
    return agreement;
}

} // namespace

PlanService::PlanService(Workspace& workspace)
    : m_workspace(workspace) {}

QList<PlanSummary> PlanService::versions(const ServiceUserId& person) const {
    QList<PlanSummary> versions;
    bool agreedSeen = false;
    for (const PlanHead& head : storeOfPlans(m_workspace).heads(person)) {
        const PlanState state = !head.agreedOn ? PlanState::Draft
                                : agreedSeen   ? PlanState::Superseded
                                               : PlanState::Agreed;
        agreedSeen = agreedSeen || head.agreedOn;
        versions.append({head.id, head.version, state, head.agreedOn, head.reviewOn});
    }
    return versions;
}

std::optional<SupportPlan> PlanService::plan(const SupportPlanId& id) const {
    return storeOfPlans(m_workspace).plan(id);
}

std::optional<SupportPlanId> PlanService::inState(const ServiceUserId& person, PlanState state) const {
    for (const PlanSummary& summary : versions(person))
        if (summary.state == state) return summary.id;
    return std::nullopt;
}

std::optional<SupportPlanId> PlanService::draftOf(const ServiceUserId& person) const {
    return inState(person, PlanState::Draft);
}

std::optional<SupportPlanId> PlanService::agreedOf(const ServiceUserId& person) const {
    return inState(person, PlanState::Agreed);
}

Result<SupportPlanId> PlanService::startDraft(const ServiceUserId& person) {
    if (const auto draft = draftOf(person)) return Problem{{}, ErrorCode::DraftExists, {draft->toString()}};
    SupportPlan draft{.serviceUser = person};
    if (const auto agreed = agreedOf(person))
        draft = nextVersionOf(*plan(*agreed), m_workspace.clock().today());
    const auto result = m_workspace.transact({Operation::StartDraft, person.uuid()}, [&]() -> Result<void> {
        storeOfPlans(m_workspace).write(draft, std::nullopt);
        return {};
    });
    if (!result) return result.problems();
    return draft.id;
}

Result<void> PlanService::saveDraft(const SupportPlan& draft, const QString& coalesce) {
    const auto before = plan(draft.id);
    if (before && before->agreement) return Problem{{}, ErrorCode::NotDraft};
    const auto other = before ? std::nullopt : draftOf(draft.serviceUser);
    if (other) return Problem{{}, ErrorCode::DraftExists, {other->toString()}};
    if (Problems problems = problemsOfDraft(draft); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::EditPlan, draft.id.uuid(), coalesce}, [&]() -> Result<void> {
        storeOfPlans(m_workspace).write(draft, before);
        return {};
    });
}

Result<void> PlanService::discardDraft(const SupportPlanId& id) {
    const auto draft = plan(id);
    if (!draft) return Problem{{}, ErrorCode::NotFound, {id.toString()}};
    if (draft->agreement) return Problem{{}, ErrorCode::NotDraft};
    const Step step{Operation::DiscardDraft, draft->serviceUser.uuid()};
    const auto discarded = m_workspace.transact(step, [&]() -> Result<void> {
        storeOfPlans(m_workspace).remove(id);
        return {};
    });
    if (discarded) m_workspace.forgetSteps(id.uuid());
    return discarded;
}

Problems PlanService::problemsOfAgreement(const SupportPlanId& id, const Agreement& agreement) const {
    const auto draft = plan(id);
    if (!draft) return {{{}, ErrorCode::NotFound, {id.toString()}}};
    if (draft->agreement) return {{{}, ErrorCode::AlreadyAgreed}};
    return aelwyd::problemsOfAgreement(*draft, agreement, m_workspace.clock().today());
}

Result<void> PlanService::agree(const SupportPlanId& id, const Agreement& agreement) {
    if (Problems problems = problemsOfAgreement(id, agreement); !problems.isEmpty()) return problems;
    SupportPlan agreed = *plan(id);
    agreed.agreement = tidied(agreement);
    const auto result = m_workspace.transact({Operation::AgreePlan}, [&]() -> Result<void> {
        storeOfPlans(m_workspace).addAgreement(id, *agreed.agreement, sealOf(canonicalContent(agreed)));
        return {};
    });
    if (!result) return result;
    m_workspace.forgetSteps(id.uuid());
    m_workspace.forgetSteps(agreed.serviceUser.uuid());
    return {};
}

QString PlanService::sealOfPlan(const SupportPlanId& id) const {
    return QString::fromLatin1(storeOfPlans(m_workspace).seal(id).toHex());
}

} // namespace aelwyd
