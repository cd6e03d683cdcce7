// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planpages.h"

namespace aelwyd::planwording {

/// "About me", "Outcomes" … and one sentence that says what belongs there.
QString title(PlanPage page);
QString introduction(PlanPage page);

/// What a text of the plan is called, and what a good answer sounds like.
QString title(PlanText text);
QString hint(PlanText text);

/// The three kinds of outcome, explained so that nobody has to know the terms.
QString title(OutcomeKind kind);
QString explanation(OutcomeKind kind);

QString title(ActivityTier tier);
QString explanation(ActivityTier tier);

/// What a field of an item is called: "minutes" of activities. Empty for fields that nobody sees.
QString fieldTitle(PlanPart part, const QString& field);
/// What a good answer to it sounds like; empty where none is needed.
QString fieldHint(PlanPart part, const QString& field);

} // namespace aelwyd::planwording
