// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/concernservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/planservice.h"
#include "core/service/reviewservice.h"
#include "core/service/storyservice.h"
#include "ui/presentation/matching/personfinder.h"

#include <QObject>

namespace aelwyd {

/// Whether the one person who is open is better off: progress, reviews, stories, and what they wait for.
class OutcomesDesk final : public QObject {
    Q_OBJECT
  public:
    /// All of one workspace; not owned, and must outlive the desk.
    struct Services {
        OutcomeService& outcomes;
        ReviewService& reviews;
        StoryService& stories;
        ConcernService& concerns;
        PlanService& plans;
        SafeguardingService& safeguarding;
        PeopleService& people;
    };
    explicit OutcomesDesk(const Services& services, QObject* parent = nullptr);

    /// Nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    const std::optional<ServiceUserId>& person() const { return m_person; }
    QDate today() const;
    /// To find whom something is about.
    PersonFinder& people() { return m_people; }

    // Of the person who is open; empty for nobody.
    QList<OutcomeLine> outcomes() const;
    QList<ReviewDue> due() const;
    /// Latest first.
    QList<Review> reviews() const;
    ReviewPreparation preparation() const;
    /// Names that nobody has to type again, by the part that somebody takes; and all of them.
    QMap<Voice, QStringList> knownNames() const;
    QStringList allKnownNames() const;
    /// Who opened the file; empty where it is not protected.
    QString whoIsHere() const;
    QList<Story> stories() const;
    StoryConsent consentOf(const StoryId& story) const { return m_services.stories.consent(story); }
    QList<Concern> concerns() const;
    /// About nobody in particular, whoever is open; latest first.
    QList<Concern> concernsOfNobody() const { return m_services.concerns.ofNobody(); }
    /// Latest first; empty for those who may not read them.
    QList<SafeguardingConcern> safeguarding() const;
    /// Whether whoever is here may hold a review, and change what was said in one.
    bool mayHoldReviews() const;
    bool maySafeguard() const { return m_services.safeguarding.mayRead(); }

    // Writes, and what stands against them: see the services. Empty: it is kept.
    Problems rate(OutcomeRating rating);
    Problems changeStatus(OutcomeStatusChange change);
    Problems hold(Review review);
    Problems setActionDone(const ReviewId& review, const QUuid& action, bool done);
    /// What stands against telling it so: tell() writes nothing then.
    Problems check(const Story& story, StoryConsent consent, const QString& givenBy) const;
    /// The story, and who may see it by whose word. A consent for nobody is not noted for a new story.
    Problems tell(Story story, StoryConsent consent, const QString& givenBy);
    /// A story that was told before, put right.
    Problems change(const Story& story);
    /// Who may see it from a day on; for nobody takes back what was agreed.
    Problems agree(const ConsentEntry& consent);
    /// Adds or changes, the answer among it.
    Problems raise(Concern concern);
    Problems keepSafe(const SafeguardingConcern& concern);
    Problems chase(const ConcernId& concern, const ConcernChase& chase);
    /// Starts the next version of the plan from a review.
    Problems draftNextPlan(const ReviewId& review);

  signals:
    /// Something about the person may have changed, or another is open.
    void changed();

  private:
    Services m_services;
    PersonFinder m_people;
    std::optional<ServiceUserId> m_person;
};

} // namespace aelwyd
