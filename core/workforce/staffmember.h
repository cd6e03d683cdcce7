// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/absence.h"
#include "core/workforce/experience.h"

namespace aelwyd {

/// A worker with all that planning needs to know.
struct StaffMember {
    CareWorker worker;
    /// Earliest first.
    QList<ExperienceDecision> experience = {};
    QList<Leave> leave = {};
    QList<AvailabilityException> exceptions = {};
    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

inline Standing standingOn(const StaffMember& member, QDate day) {
    return standingOn(member.experience, member.worker.confirmedForAll, day);
}

} // namespace aelwyd
