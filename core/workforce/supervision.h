// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/staffmember.h"

namespace aelwyd {

/// Supervision is three-monthly (guidance to regulation 36 of the Regulated Services (Service Providers and
/// Responsible Individuals) (Wales) Regulations 2017); the development plan is reviewed yearly.
enum class MeetingKind { Supervision, DevelopmentPlan };
template <>
struct CodeList<MeetingKind> {
    static constexpr std::array codes{"supervision", "development_plan"};
};

struct StaffMeetingTag;
using StaffMeetingId = Id<StaffMeetingTag>;

/// A supervision or a review of the development plan that was held.
struct StaffMeeting {
    StaffMeetingId id = StaffMeetingId::create();
    CareWorkerId worker;
    MeetingKind kind = MeetingKind::Supervision;
    QDate heldOn;
    QString heldBy;
    QString note;
    friend bool operator==(const StaffMeeting&, const StaffMeeting&) = default;
};

struct ShadowingTag;
using ShadowingId = Id<ShadowingTag>;

/// What an assessor saw when a worker shadowed a call; it feeds the decision about experience.
struct ShadowingObservation {
    ShadowingId id = ShadowingId::create();
    CareWorkerId worker;
    QDate on;
    QString assessor;
    /// How complex the call was, if it was noted.
    std::optional<Rag> complexity;
    /// What was seen, in the assessor's words.
    QString seen;
    /// What the assessor would decide.
    std::optional<Rag> recommends;
    friend bool operator==(const ShadowingObservation&, const ShadowingObservation&) = default;
};

/// Those of `observations` that were made after the worker's last decision about experience, in their order.
QList<ShadowingObservation> seenSince(const StaffMember& member,
                                      const QList<ShadowingObservation>& observations);

/// Required on "held_on"; DateInFuture; text problems on "held_by" and "note".
Problems problemsOf(const StaffMeeting& meeting, QDate today);
/// Required on "on", "assessor" and "seen"; DateInFuture on "on"; text problems.
Problems problemsOf(const ShadowingObservation& observation, QDate today);

} // namespace aelwyd
