// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"
#include "core/workforce/absence.h"
#include "core/workforce/supervision.h"

namespace aelwyd {

/// When made-up workers are away, and what those who are Red went along to and how they were seen.
struct DemoStaffDays {
    QList<Leave> leave = {};
    QList<AvailabilityException> exceptions = {};
    /// Delivered, of kind shadowing, each beside a visit that was delivered.
    QList<Visit> shadowing = {};
    QList<ShadowingObservation> observations = {};
    friend bool operator==(const DemoStaffDays&, const DemoStaffDays&) = default;
};

/// Nobody is away on a day on which they have a visit, or in two places. By worker.
DemoStaffDays demoStaffDays(const DemoAgency& made, const DemoContent& content, QDate today);

} // namespace aelwyd
