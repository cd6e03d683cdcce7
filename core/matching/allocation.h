// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchrules.h"

namespace aelwyd {

struct AllocationTag;
using AllocationId = Id<AllocationTag>;

/// How a worker stood when a visit was given to them: explains it later, and counts the rules overridden.
struct Allocation {
    AllocationId id = AllocationId::create();
    VisitId visit;
    CareWorkerId worker;
    QDate on;
    /// Nothing when a rule stood against them.
    std::optional<int> score = {};
    int weightsVersion = 1;
    /// Codes of the rules that were overridden.
    QStringList rules = {};
    QString overrideReason = {};
    QString overriddenBy = {};
    friend bool operator==(const Allocation&, const Allocation&) = default;
};

} // namespace aelwyd
