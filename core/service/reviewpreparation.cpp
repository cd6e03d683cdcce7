// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"

#include "core/service/bankservice.h"
#include "core/storage/concernstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/storystore.h"
#include "core/storage/visitstore.h"

#include <QSet>

namespace aelwyd {

namespace {

void count(VisitCount& sum, const Visit& visit) {
    switch (visit.state) {
    case VisitState::Planned:
        ++sum.planned;
        break;
    case VisitState::Delivered:
        ++sum.delivered;
        sum.minutes += visit.actualMinutes.value_or(0);
        break;
    case VisitState::Cancelled:
        ++sum.cancelled;
        break;
    case VisitState::Missed:
        ++sum.missed;
        break;
    case VisitState::Refused:
        ++sum.refused;
        break;
    }
}

VisitCount visitsSince(Database& database, const ServiceUserId& person, QDate from, QDate to) {
    VisitCount sum;
    QSet<CareWorkerId> workers;
    for (const Visit& visit : VisitStore(database).ofPerson(person, *LocalMoment::at(from, QTime(0, 0)),
                                                            *LocalMoment::at(to.addDays(1), QTime(0, 0)))) {
        count(sum, visit);
        if (visit.state == VisitState::Delivered)
            for (const CareWorkerId& worker : visit.workers)
                workers.insert(worker);
    }
    sum.differentWorkers = static_cast<int>(workers.size());
    return sum;
}

std::optional<Review> lastFullReview(const QList<Review>& latestFirst, QDate day) {
    for (const Review& review : latestFirst)
        if (isFull(review.kind) && review.on <= day) return review;
    return std::nullopt;
}

QList<ReviewAction> openActionsOf(const QList<Review>& reviews) {
    QList<ReviewAction> open;
    for (const Review& review : reviews)
        for (const ReviewAction& action : review.actions)
            if (!action.doneOn) open.append(action);
    return open;
}

void countEntry(BankSince& sum, const LedgerEntry& entry) {
    if (entry.kind == EntryKind::Banked) sum.banked += entry.minutes;
    if (entry.kind == EntryKind::Used) sum.used += entry.minutes;
    if (entry.kind == EntryKind::Lapsed) sum.lapsed += entry.minutes;
}

std::optional<BankSince> bankSince(Workspace& workspace, const ServiceUserId& person, QDate from, QDate to) {
    const auto statements = BankService(workspace).statements(person, to);
    if (!statements || statements.value().isEmpty()) return std::nullopt;
    BankSince sum;
    for (const BankStatement& statement : statements.value())
        for (const LedgerEntry& entry : statement.entries)
            if (entry.on >= from && entry.on <= to) countEntry(sum, entry);
    if (to == workspace.clock().today()) sum.balance = statements.value().last().balance;
    return sum;
}

} // namespace

ReviewPreparation ReviewService::prepare(const ServiceUserId& person, QDate day,
                                         const std::optional<ReviewId>& held) const {
    Database& database = m_workspace.database();
    auto known = reviews(person);
    known.removeIf([&](const Review& review) { return review.id == held || review.on > day; });
    ReviewPreparation ready{.since = factsOf(person).startsOn, .last = lastFullReview(known, day)};
    ready.openActions = openActionsOf(known);
    if (ready.last) ready.since = ready.last->on;
    if (!ready.since) return ready;
    const auto isSince = [&](QDate on) { return on >= *ready.since && on <= day; };
    ready.visits = visitsSince(database, person, *ready.since, day);
    ready.bank = bankSince(m_workspace, person, *ready.since, day);
    for (const OutcomeRating& rating : standing(OutcomeStore(database).ratings(person)))
        if (isSince(rating.on)) ready.ratings.append(rating);
    for (const Story& story : StoryStore(database).ofPerson(person))
        if (isSince(story.on)) ready.stories.append(story);
    for (const Concern& concern : ConcernStore(database).ofPerson(person))
        if (isSince(concern.raisedOn) || isWaiting(concern, day)) ready.concerns.append(concern);
    return ready;
}

} // namespace aelwyd
