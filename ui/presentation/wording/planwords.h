// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/comparison.h"
#include "core/plans/supportplan.h"

namespace aelwyd::wording {

/// The heading over a text, as the person would say it: "A good day for me".
QString heading(PlanText text);
QString word(OutcomeKind kind);
/// One sentence that says what the kind means.
QString explanation(OutcomeKind kind);
QString word(OutcomeStatus status);
QString word(ActivityTier tier);
QString explanation(ActivityTier tier);
QString word(TimeOfDay time);
QString word(PlanState state);
QString word(PartyRole role);
/// "One worker", "Two workers together".
QString carers(int carers);
/// "Version 3".
QString version(int version);

} // namespace aelwyd::wording
