// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planpages.h"

namespace aelwyd {

/// One thing that is still needed before the plan can be agreed, and the field to go to.
struct StillNeeded {
    QString field;
    PlanPage page;
    /// A sentence in the language of the interface.
    QString words;
};

/// What is still needed if the meeting were held on `today` and all three parties had agreed. Empty: the plan
/// is ready.
QList<StillNeeded> stillNeeded(const SupportPlan& plan, QDate today);

} // namespace aelwyd
