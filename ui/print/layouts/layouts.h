// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/layouts/composition.h"

namespace aelwyd::paper {

/// All eight parts, the circle of support and the agreement; also the content of large print.
void composeFullPlan(Composition& composition);

/// The sheet for the folder in the home. Window cleaners and visitors may leaf through it, so it has what
/// care workers need at a visit and nothing that helps a stranger or belongs to the person alone: no keys and
/// access, address, date of birth, NHS number, health history, hospital papers, funding, consents or worries.
void composeHomeSheet(Composition& composition);

} // namespace aelwyd::paper
