// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"

#include "core/service/outcomeservice.h"
#include "core/service/planservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/planstore.h"
#include "core/storage/reviewstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// The agreed version in force on `day`.
std::optional<SupportPlanId> planOn(Database& database, const ServiceUserId& person, QDate day) {
    for (const PlanHead& head : PlanStore(database).heads(person))
        if (head.agreedOn && *head.agreedOn <= day) return head.id;
    return std::nullopt;
}

bool isAgreedPlanOf(Database& database, const ServiceUserId& person, const SupportPlanId& plan) {
    for (const PlanHead& head : PlanStore(database).heads(person))
        if (head.id == plan) return head.agreedOn.has_value();
    return false;
}

/// The first full review that comes after `day`.
std::optional<QDate> nextFullReview(const QList<ReviewDue>& due, QDate day) {
    for (const ReviewDue& each : due)
        if (isFull(each.kind) && each.on > day) return each.on;
    return std::nullopt;
}

} // namespace

std::optional<Review> ReviewService::review(const ReviewId& id) const {
    return ReviewStore(m_workspace.database()).review(id);
}

QList<Review> ReviewService::reviews(const ServiceUserId& person) const {
    return ReviewStore(m_workspace.database()).ofPerson(person);
}

Review ReviewService::completed(Review review) const {
    review = tidied(std::move(review));
    if (!review.plan) review.plan = planOn(m_workspace.database(), review.person, review.on);
    return review;
}

Problems ReviewService::check(const Review& review) const {
    Database& database = m_workspace.database();
    Problems problems =
        problemsOf(review, ReviewStore(database).firstAgreed(review.person), m_workspace.clock().today());
    if (!PeopleStore(database).key(review.person)) problems.append({{}, ErrorCode::NotFound});
    if (review.plan && !isAgreedPlanOf(database, review.person, *review.plan))
        problems.append({QStringLiteral("plan"), ErrorCode::NotFound});
    return problems;
}

Result<void> ReviewService::save(const Review& told) {
    const Review review = completed(told);
    if (const Problems problems = check(review); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::HoldReview, review.person.uuid()}, [&]() -> Result<void> {
        ReviewStore(m_workspace.database()).write(review);
        return {};
    });
}

Result<void> ReviewService::setActionDone(const ReviewId& id, const QUuid& action,
                                          const std::optional<QDate>& on) {
    auto found = review(id);
    if (!found) return Problem{{}, ErrorCode::NotFound};
    for (ReviewAction& each : found->actions)
        if (each.id == action) {
            each.doneOn = on;
            return save(*found);
        }
    return Problem{{}, ErrorCode::NotFound};
}

QHash<ServiceUserId, ReviewFacts> ReviewService::allFacts() const {
    Database& database = m_workspace.database();
    const PeopleStore people(database);
    const ReviewStore store(database);
    const auto packages = people.packageLives();
    const auto held = store.allHeld();
    const auto agreed = store.agreedDays();
    QHash<ServiceUserId, ReviewFacts> all;
    for (const ServiceUserId& person : people.idsNotArchived()) {
        const auto package = packages.constFind(person);
        if (package == packages.constEnd()) continue;
        ReviewFacts& facts = *all.insert(person, factsOfPackage(*package));
        facts.held = held.value(person);
        if (const auto day = agreed.constFind(person); day != agreed.constEnd()) facts.agreedOn = *day;
    }
    return all;
}

ReviewFacts ReviewService::factsOf(const ServiceUserId& person) const {
    Database& database = m_workspace.database();
    const auto package = PeopleStore(database).packageStages(person);
    if (!package) return {};
    ReviewFacts facts = factsOfPackage(*package);
    const ReviewStore store(database);
    facts.held = store.held(person);
    facts.agreedOn = store.agreedDay(person);
    return facts;
}

QList<ReviewDue> ReviewService::dueFor(const ServiceUserId& person, QDate today) const {
    return reviewsDue(factsOf(person), today);
}

QHash<ServiceUserId, QDate> ReviewService::firstDue(const QList<ServiceUserId>& people, QDate today) const {
    QHash<ServiceUserId, QDate> first;
    for (const ServiceUserId& person : people)
        if (const auto due = dueFor(person, today); !due.isEmpty()) first.insert(person, due.first().on);
    return first;
}

QList<OpenAction> ReviewService::openActions() const {
    return ReviewStore(m_workspace.database()).openActions();
}

Result<SupportPlanId> ReviewService::draftNextPlan(const ReviewId& id, PlanService& plans) {
    const auto held = review(id);
    if (!held) return Problem{{}, ErrorCode::NotFound};
    const QDate today = m_workspace.clock().today();
    auto draft = plans.startDraft(held->person);
    if (!draft) return draft;
    SupportPlan plan = *plans.plan(draft.value());
    const auto lines = OutcomeService(m_workspace).outcomes(held->person, today);
    for (PersonalOutcome& outcome : plan.outcomes)
        for (const OutcomeLine& line : lines)
            if (line.outcome.id == outcome.id) {
                outcome.status = line.status.status;
                outcome.statusReason = line.status.why;
            }
    plan.reviewOn = nextFullReview(dueFor(held->person, today), today);
    if (const auto saved = plans.saveDraft(plan); !saved) return saved.problems();
    return draft;
}

} // namespace aelwyd
