// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/overview.h"

#include "core/service/reviewservice.h"

namespace aelwyd {

namespace {

void addPackage(Overview& overview, QDate today) {
    if (!overview.package) return;
    overview.stage = stageOn(*overview.package, today);
    overview.hours = hoursOn(*overview.package, today);
    for (const StageChange& change : overview.package->stages)
        if (change.from <= today) overview.since = change;
}

void addCircle(Overview& overview, const QList<CircleMember>& circle) {
    for (const CircleMember& member : circle)
        if (member.callOrder) overview.toCall.append(member);
}

/// By the rules of when reviews fall due; before the package has begun, as the plan says.
std::optional<QDate> nextReview(Workspace& workspace, const SupportPlan& agreed) {
    const auto due = ReviewService(workspace).dueFor(agreed.serviceUser, workspace.clock().today());
    return due.isEmpty() ? agreed.reviewOn : std::optional(due.first().on);
}

void addPlans(Overview& overview, const PlanService& plans, const ServiceUserId& id) {
    const auto draftId = plans.draftOf(id);
    const auto agreedId = plans.agreedOf(id);
    const auto draft = draftId ? plans.plan(*draftId) : std::nullopt;
    const auto agreed = agreedId ? plans.plan(*agreedId) : std::nullopt;
    overview.planId = agreedId ? agreedId : draftId;
    if (draft) overview.draftVersion = draft->version;
    if (agreed) overview.agreedVersion = agreed->version;
    if (agreed) overview.reviewOn = nextReview(plans.workspace(), *agreed);
    for (const auto* plan : {&agreed, &draft})
        if (*plan && overview.whatMatters.isEmpty())
            overview.whatMatters = (*plan)->texts.value(PlanText::WhatMatters);
}

} // namespace

std::optional<Overview> overviewOf(const PeopleService& people, const PlanService& plans,
                                   const ServiceUserId& id) {
    const auto person = people.person(id);
    if (!person) return std::nullopt;
    Overview overview{.person = *person};
    overview.package = people.package(id);
    addPackage(overview, people.workspace().clock().today());
    if (const auto history = people.complexityHistory(id); !history.isEmpty())
        overview.complexity = history.last();
    addCircle(overview, people.circle(id));
    addPlans(overview, plans, id);
    return overview;
}

} // namespace aelwyd
