// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"
#include "core/reviews/review.h"

namespace aelwyd {

/// A review that was held, as the dates of the next ones follow from it.
struct HeldReview {
    ReviewKind kind = ReviewKind::SixWeeks;
    QDate on;
    friend bool operator==(const HeldReview&, const HeldReview&) = default;
};

/// Everything that the dates of reviews follow from.
struct ReviewFacts {
    /// The first day of the package; nothing: nothing is due.
    std::optional<QDate> startsOn;
    /// The last day of the package, if it has ended or is to.
    std::optional<QDate> endsOn;
    /// In any order; those before the start belong to an earlier package and do not count.
    QList<HeldReview> held;
    /// The review day that the plan in force names; it brings the next full review forward, never back.
    std::optional<QDate> agreedOn;
};

/// The last day on which the reviews of the first day and week are asked for.
QDate lastDayOfOpening(QDate start);

struct ReviewDue {
    ReviewKind kind = ReviewKind::SixWeeks;
    QDate on;
    friend bool operator==(const ReviewDue&, const ReviewDue&) = default;
};

/// The next review of each kind as of `today`, earliest first. First day: a day after the start. First week:
/// 7 days after it. Each is due until it or a fuller one was held, and no longer once six weeks are over.
/// Six weeks: 42 days after the start, until the first full review. Then three calendar months after the last
/// full review (31 January, 30 April), and twelve after the last yearly one or the start (29 February, 28
/// February); where the yearly one is due by then, it takes the place of the three-monthly one. Nothing falls
/// due after the package's last day, and nothing is asked for any more once that is past.
QList<ReviewDue> reviewsDue(const ReviewFacts& facts, QDate today);

/// The start and the end of a package as reviews count them: its start, or the first day on which it is
/// active; and the day before it is ended for good.
ReviewFacts factsOfPackage(const Package& package);

} // namespace aelwyd
