// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "core/service/planservice.h"

namespace aelwyd {

/// What one wants to know about a person with the telephone at one's ear.
struct Overview {
    ServiceUser person;
    std::optional<Package> package;
    PackageStage stage = PackageStage::Enquiry;
    /// The step that brought the stage in force; nothing while it was only an enquiry.
    std::optional<StageChange> since;
    /// In force today.
    std::optional<AgreedHours> hours;
    std::optional<RagDecision> complexity;
    /// In call order, only those to be called.
    QList<CircleMember> toCall;
    /// From the plan in force, else from the draft.
    BilingualText whatMatters;
    /// The plan in force, else the draft.
    std::optional<SupportPlanId> planId;
    std::optional<int> agreedVersion;
    std::optional<int> draftVersion;
    std::optional<QDate> reviewOn;
};

/// Nothing if there is no such person.
std::optional<Overview> overviewOf(const PeopleService& people, const PlanService& plans,
                                   const ServiceUserId& id);

} // namespace aelwyd
