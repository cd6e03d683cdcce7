// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/concerns/concern.h"
#include "core/service/outcomeservice.h"
#include "core/service/reviewservice.h"
#include "core/stories/story.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// What a review on paper needs.
struct ReviewPaperFacts {
    ServiceUser person;
    ReviewKind kind = ReviewKind::SixWeeks;
    /// When it is or was held.
    QDate on;
    ReviewPreparation preparation;
    /// Those of the plan.
    QList<OutcomeLine> outcomes;
    /// What was said; nothing: a form to write on.
    std::optional<Review> held;
};

/// The form to take along before a review, or the record of one that was held: what happened since, how far
/// the outcomes are, the two questions (Care at Home 2010, Box 15a), three things that work, do not work and
/// matter (Box 3), who took part, what was decided and who does what.
Report reviewPaper(const ReviewPaperFacts& facts, ReaderLanguage language);

} // namespace aelwyd
