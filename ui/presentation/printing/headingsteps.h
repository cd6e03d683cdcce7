// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/reportfigures.h"

namespace aelwyd::betteroff {

/// A heading through the period: how many outcomes it had on the first day that is told, and where they are
/// on the last one.
struct HeadingStep {
    FrameworkLink link;
    qint64 atFirst = 0;
    StatusFigures last;
};
/// Those of either day, in the order of the frameworks and of their headings; those that no framework knows
/// any more come last.
QList<HeadingStep> headingSteps(const OutcomeFigures& figures, const Catalogues& catalogues);

} // namespace aelwyd::betteroff
