// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/charge.h"
#include "core/bank/ledgerentry.h"
#include "core/concerns/concern.h"
#include "core/outcomes/rating.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/plans/supportplan.h"
#include "core/reviews/review.h"
#include "core/service/auditservice.h"
#include "core/stories/story.h"
#include "core/visits/visit.h"

#include <QHash>
#include <QJsonObject>

namespace aelwyd {

/// Everything that is kept about one person, to be handed to that person.
struct SubjectFacts {
    ServiceUser person;
    QList<RagDecision> complexity;
    QList<CircleMember> circle;
    std::optional<Package> package;
    QList<SupportPlan> plans;
    QList<Visit> visits;
    /// The latest first; empty for a file that is not protected.
    QList<AuditLine> audit;
    /// All of it again as it is stored.
    QJsonObject record;
    QList<OutcomeRating> ratings = {};
    /// What the outcomes are that the ratings are about.
    QHash<PlanItemId, BilingualText> outcomes = {};
    QList<Review> reviews = {};
    QList<Story> stories = {};
    QList<Concern> concerns = {};
    /// Who may see the stories, as it was said from time to time.
    QHash<StoryId, QList<ConsentEntry>> consents = {};
    /// What the week of the copy costs, and how the banked time was adjusted.
    std::optional<WeeklyCharge> charge = {};
    QList<BankAdjustment> adjustments = {};
    /// Who came to the visits.
    QHash<CareWorkerId, QString> workers = {};
};

/// A person's right to a copy (UK GDPR, article 15).
class SubjectService {
  public:
    /// Not owned; must outlive this.
    explicit SubjectService(Workspace& workspace)
        : m_workspace(workspace) {}
    /// NotFound; NotAllowed unless by a manager. Safeguarding notes are not in it: whether they may be told
    /// is decided apart. Without `thirdParties` telephone numbers and addresses of others are left out. The
    /// audit trail tells of it before it is returned.
    Result<SubjectFacts> facts(const ServiceUserId& person, bool thirdParties);

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
