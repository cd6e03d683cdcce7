// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/concerns/concern.h"
#include "core/demo/demoagency.h"
#include "core/outcomes/status.h"
#include "core/reviews/review.h"
#include "core/stories/story.h"

namespace aelwyd {

/// Whether anyone in the made-up agency is better off: what people said of their outcomes, reviews, stories,
/// and what waits for an answer.
struct DemoProgress {
    QList<OutcomeRating> ratings;
    QList<OutcomeStatusChange> changes;
    QList<Review> reviews;
    QList<Story> stories;
    QList<ConsentEntry> consents;
    QList<Concern> concerns;
    friend bool operator==(const DemoProgress&, const DemoProgress&) = default;
};

/// The same agency and content give the same values, ids included, and a person's do not depend on the
/// others'. Reviews follow the rhythm of their dates, so that most are in time and a few are late.
DemoProgress demoProgress(const DemoAgency& made, const DemoContent& content, QDate today);

} // namespace aelwyd
