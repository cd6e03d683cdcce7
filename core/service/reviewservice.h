// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/status.h"
#include "core/reviews/reviewdates.h"
#include "core/service/workspace.h"
#include "core/stories/story.h"

#include <QHash>
#include <QMap>

namespace aelwyd {

class PlanService;
struct Concern;
struct OpenAction;

/// Visits in a time, counted.
struct VisitCount {
    int planned = 0;
    int delivered = 0;
    int cancelled = 0;
    int missed = 0;
    int refused = 0;
    /// Of those delivered.
    int minutes = 0;
    int differentWorkers = 0;
};

/// What became of somebody's bank in a time, in whole minutes.
struct BankSince {
    int banked = 0;
    int used = 0;
    int lapsed = 0;
    /// In the bank now; nothing about a time that is past.
    std::optional<int> balance;
};

/// What a review is prepared with: everything since the last full one.
struct ReviewPreparation {
    /// The day of the last full review, else the first day of the package; nothing without either.
    std::optional<QDate> since;
    std::optional<Review> last;
    VisitCount visits;
    /// Nothing where there is no bank.
    std::optional<BankSince> bank;
    QList<OutcomeRating> ratings;
    QList<Story> stories;
    QList<Concern> concerns;
    /// Of earlier reviews, not done yet.
    QList<ReviewAction> openActions;
};

/// Reviews: when they fall due, what they are prepared with, and what was said. Field names in problems are
/// those of the structs in snake case.
class ReviewService {
  public:
    /// Not owned; must outlive this.
    explicit ReviewService(Workspace& workspace)
        : m_workspace(workspace) {}

    std::optional<Review> review(const ReviewId& id) const;
    /// Latest first.
    QList<Review> reviews(const ServiceUserId& person) const;
    /// What stands against keeping it: see problemsOf; NotFound for a person who is not there, and on "plan"
    /// unless that is an agreed version of theirs.
    Problems check(const Review& review) const;
    /// Adds or changes. Without a plan the version in force on its day is taken.
    Result<void> save(const Review& review);
    /// NotFound; see problemsOf.
    Result<void> setActionDone(const ReviewId& id, const QUuid& action, const std::optional<QDate>& on);

    QList<ReviewDue> dueFor(const ServiceUserId& person, QDate today) const;
    /// What the dates follow from, of everybody who is not archived and has a package; and of one person,
    /// archived or not.
    QHash<ServiceUserId, ReviewFacts> allFacts() const;
    ReviewFacts factsOf(const ServiceUserId& person) const;
    /// The day of the review that is due first for each of these people; without those for whom none is.
    QHash<ServiceUserId, QDate> firstDue(const QList<ServiceUserId>& people, QDate today) const;
    QList<OpenAction> openActions() const;
    /// As it stood on `day`. `held`: a review that was held then, which is not among those before it.
    ReviewPreparation prepare(const ServiceUserId& person, QDate day,
                              const std::optional<ReviewId>& held = {}) const;
    /// Names that are written down already, by the part that somebody may take in a review on `day`: the
    /// person, the circle of support, the workers of the twelve weeks before (most visits first), who opened
    /// the file and who held earlier ones.
    QMap<Voice, QStringList> knownNames(const ServiceUserId& person, QDate day) const;
    /// Starts the next version of the person's plan from a review: outcomes with the status that they have by
    /// now, and the day of the next full review. `plans` is of the same workspace. NotFound; DraftExists.
    Result<SupportPlanId> draftNextPlan(const ReviewId& id, PlanService& plans);

  private:
    Review completed(Review review) const;
    Workspace& m_workspace;
};

} // namespace aelwyd
