// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdates.h"
#include "core/service/reportpeople.h"
#include "core/storage/concernstore.h"
#include "core/storage/planstore.h"
#include "core/storage/reviewstore.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

bool isOfScope(const Concern& concern, const ReportScope& scope, const ReportPeople& people) {
    // What is about nobody belongs to the whole agency, and to no locality or funding.
    return concern.person ? people.contains(*concern.person) : !scope.locality && !scope.funding;
}

/// Raised by the last day, and open on the first or later.
bool waitedIn(const Concern& concern, const ReportScope& scope) {
    const bool over = concern.answeredOn && *concern.answeredOn < scope.from;
    return concern.kind != ConcernKind::Compliment && concern.raisedOn <= scope.to && !over;
}

int medianOf(QList<int> days) {
    if (days.isEmpty()) return 0;
    std::sort(days.begin(), days.end());
    const auto middle = days.size() / 2;
    return days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
}

QHash<ServiceUserId, QString> referencesOf(Database& database) {
    QHash<ServiceUserId, QString> references;
    for (const PersonKey& key : PeopleStore(database).keys())
        references.insert(key.id, key.reference);
    return references;
}

void addReviews(QualityFigures& figures, Database& database, const ReportScope& scope,
                const ReportPeople& people) {
    for (const Review& review : ReviewStore(database).between(scope.from, scope.to)) {
        if (!people.contains(review.person)) continue;
        const QUuid row = review.id.uuid();
        figures.reviews[review.kind].add(row);
        if (review.meetsOutcomes) figures.meetsOutcomes[*review.meetsOutcomes].add(row);
        if (review.stillWanted) figures.stillWanted[*review.stillWanted].add(row);
        if (review.result) figures.results[*review.result].add(row);
    }
}

/// The review day that the plan in force on `day` names.
std::optional<QDate> namedOn(Database& database, const ServiceUserId& person, QDate day) {
    for (const PlanHead& head : PlanStore(database).heads(person))
        if (head.agreedOn && *head.agreedOn <= day) return head.reviewOn;
    return std::nullopt;
}

bool isLateOn(const ReviewFacts& facts, QDate day) {
    const auto due = reviewsDue(facts, day);
    return !due.isEmpty() && due.first().on < day;
}

void addLate(QualityFigures& figures, Database& database, QDate day, const ReportPeople& people) {
    const auto held = ReviewStore(database).allHeld();
    QList<QUuid> late;
    for (auto package = people.packages().begin(); package != people.packages().end(); ++package) {
        if (!people.contains(package.key())) continue;
        ReviewFacts facts = factsOfPackage(*package);
        facts.held = held.value(package.key());
        facts.held.removeIf([&](const HeldReview& review) { return review.on > day; });
        facts.agreedOn = namedOn(database, package.key(), day);
        if (isLateOn(facts, day)) late.append(package.key().uuid());
    }
    std::sort(late.begin(), late.end());
    for (const QUuid& person : late)
        figures.lateReviews.add(person);
}

void addContinuity(QualityFigures& figures, const QList<Visit>& visits) {
    QMap<QUuid, QSet<CareWorkerId>> met;
    for (const Visit& visit : visits)
        if (visit.state == VisitState::Delivered && visit.kind != VisitKind::Shadowing &&
            visit.kind != VisitKind::Review)
            for (const CareWorkerId& worker : visit.workers)
                met[visit.person.uuid()].insert(worker);
    qint64 workers = 0;
    for (auto person = met.begin(); person != met.end(); ++person) {
        workers += person->size();
        figures.workersPerPerson.add(person.key(), 0);
    }
    if (!met.isEmpty()) figures.workersPerPerson.value = (workers * 200 / met.size() + 1) / 2;
}

} // namespace

WaitingFigures waitingFigures(Database& database, const ReportScope& scope, const ReportPeople& people) {
    const auto references = referencesOf(database);
    WaitingFigures figures;
    QList<int> days;
    for (const Concern& concern : ConcernStore(database).all()) {
        if (!isOfScope(concern, scope, people) || !waitedIn(concern, scope)) continue;
        const bool open = isWaiting(concern, scope.to);
        days.append(*daysWaiting(concern, scope.to));
        figures.lines.append(
            {concern, concern.person ? references.value(*concern.person) : QString(), days.last(), open});
        (open ? figures.open : figures.answered).add(concern.id.uuid());
        figures.longestDays = std::max(figures.longestDays, days.last());
    }
    std::stable_sort(figures.lines.begin(), figures.lines.end(),
                     [](const WaitLine& a, const WaitLine& b) { return a.days > b.days; });
    figures.medianDays = medianOf(days);
    return figures;
}

QualityFigures qualityFigures(Database& database, const ReportScope& scope, const ReportPeople& people,
                              const QList<Visit>& visits) {
    QualityFigures figures;
    addReviews(figures, database, scope, people);
    addLate(figures, database, scope.to, people);
    for (const Concern& concern : ConcernStore(database).all())
        if (isOfScope(concern, scope, people) && scope.contains(concern.raisedOn))
            figures.raised[concern.kind].add(concern.id.uuid());
    addContinuity(figures, visits);
    return figures;
}

} // namespace aelwyd
