// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planpages.h"

namespace aelwyd::planwording {

/// "About me", "Outcomes" … and one sentence that says what belongs there.
QString title(PlanPage page);
QString introduction(PlanPage page);

/// What a good answer sounds like.
QString hint(PlanText text);

/// What a field of an item is called: "minutes" of activities. Empty for fields that nobody sees.
QString fieldTitle(PlanPart part, const QString& field);
/// What a good answer to it sounds like; empty where none is needed.
QString fieldHint(PlanPart part, const QString& field);

} // namespace aelwyd::planwording
