// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"
#include "core/reviews/review.h"

namespace aelwyd {

/// What papers call a kind of review, in English, for ReportWords.
const char* phraseOf(ReviewKind kind);
/// And how an outcome stands: "Kept up".
const char* phraseOf(OutcomeStatus status);

} // namespace aelwyd
