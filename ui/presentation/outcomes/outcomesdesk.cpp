// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/outcomesdesk.h"

#include "core/service/session.h"

namespace aelwyd {

OutcomesDesk::OutcomesDesk(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_people(services.people) {
    connect(&services.outcomes.workspace(), &Workspace::changed, this, &OutcomesDesk::changed);
}

void OutcomesDesk::open(const std::optional<ServiceUserId>& person) {
    m_person = person;
    emit changed();
}

QDate OutcomesDesk::today() const {
    return m_services.outcomes.workspace().clock().today();
}

QList<OutcomeLine> OutcomesDesk::outcomes() const {
    return m_person ? m_services.outcomes.outcomes(*m_person, today()) : QList<OutcomeLine>();
}

QList<ReviewDue> OutcomesDesk::due() const {
    return m_person ? m_services.reviews.dueFor(*m_person, today()) : QList<ReviewDue>();
}

QList<Review> OutcomesDesk::reviews() const {
    return m_person ? m_services.reviews.reviews(*m_person) : QList<Review>();
}

ReviewPreparation OutcomesDesk::preparation() const {
    return m_person ? m_services.reviews.prepare(*m_person, today()) : ReviewPreparation();
}

QMap<Voice, QStringList> OutcomesDesk::knownNames() const {
    return m_person ? m_services.reviews.knownNames(*m_person, today()) : QMap<Voice, QStringList>();
}

QStringList OutcomesDesk::allKnownNames() const {
    QStringList all;
    for (const QStringList& names : knownNames())
        all += names;
    all.removeDuplicates();
    return all;
}

QString OutcomesDesk::whoIsHere() const {
    const Session* session = m_services.outcomes.workspace().session();
    return session ? session->name : QString();
}

bool OutcomesDesk::mayHoldReviews() const {
    return m_services.outcomes.workspace().may(Operation::HoldReview);
}

QList<Story> OutcomesDesk::stories() const {
    return m_person ? m_services.stories.stories(*m_person) : QList<Story>();
}

QList<Concern> OutcomesDesk::concerns() const {
    return m_person ? m_services.concerns.concerns(*m_person) : QList<Concern>();
}

QList<SafeguardingConcern> OutcomesDesk::safeguarding() const {
    return m_person ? m_services.safeguarding.concerns(*m_person) : QList<SafeguardingConcern>();
}

Problems OutcomesDesk::rate(OutcomeRating rating) {
    return m_services.outcomes.rate(rating).problems();
}

Problems OutcomesDesk::changeStatus(OutcomeStatusChange change) {
    return m_services.outcomes.changeStatus(std::move(change)).problems();
}

Problems OutcomesDesk::hold(Review review) {
    return m_services.reviews.save(review).problems();
}

Problems OutcomesDesk::setActionDone(const ReviewId& review, const QUuid& action, bool done) {
    const auto on = done ? std::optional(today()) : std::nullopt;
    return m_services.reviews.setActionDone(review, action, on).problems();
}

static ConsentEntry consentFor(const Story& story, QDate on, StoryConsent consent, const QString& givenBy) {
    return {.id = newUuidV7(), .story = story.id, .on = on, .consent = consent, .givenBy = givenBy};
}

Problems OutcomesDesk::check(const Story& story, StoryConsent consent, const QString& givenBy) const {
    Problems problems = m_services.stories.check(story);
    if (consent != StoryConsent::Nobody)
        problems += problemsOf(tidied(consentFor(story, today(), consent, givenBy)), today());
    return problems;
}

Problems OutcomesDesk::tell(Story story, StoryConsent consent, const QString& givenBy) {
    if (const Problems problems = check(story, consent, givenBy); !problems.isEmpty()) return problems;
    if (const auto saved = m_services.stories.save(story); !saved) return saved.problems();
    if (consent == StoryConsent::Nobody) return {};
    return m_services.stories.agree(consentFor(story, today(), consent, givenBy)).problems();
}

Problems OutcomesDesk::change(const Story& story) {
    return m_services.stories.save(story).problems();
}

Problems OutcomesDesk::agree(const ConsentEntry& consent) {
    return m_services.stories.agree(consent).problems();
}

Problems OutcomesDesk::raise(Concern concern) {
    return m_services.concerns.save(concern).problems();
}

Problems OutcomesDesk::keepSafe(const SafeguardingConcern& concern) {
    return m_services.safeguarding.save(concern).problems();
}

Problems OutcomesDesk::chase(const ConcernId& concern, const ConcernChase& chase) {
    return m_services.concerns.chase(concern, chase).problems();
}

Problems OutcomesDesk::draftNextPlan(const ReviewId& review) {
    const auto drafted = m_services.reviews.draftNextPlan(review, m_services.plans);
    return drafted ? Problems() : drafted.problems();
}

} // namespace aelwyd
