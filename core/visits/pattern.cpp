// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/pattern.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

VisitId patternVisitId(const ServiceUserId& person, const PatternVisit& item, LocalMoment start) {
    return VisitId::derived(person.uuid(), "pattern/" + item.id.bytes() + start.toIso().toUtf8() + '/' +
                                               QByteArray::number(item.minutes));
}

std::optional<Visit> visitOfItem(const PatternVisit& item, const ServiceUserId& person, QDate day) {
    const auto start = item.start ? LocalMoment::at(day, *item.start) : std::nullopt;
    if (!start || !item.days.contains(day.dayOfWeek())) return std::nullopt;
    Visit visit{.id = patternVisitId(person, item, *start), .person = person};
    visit.plannedStart = start;
    visit.plannedMinutes = item.minutes;
    visit.carers = item.carers;
    visit.planItem = item.id.uuid();
    return visit;
}

bool isActive(const Package& package, QDate day) {
    return package.startsOn && day >= *package.startsOn && stageOn(package, day) == PackageStage::Active;
}

/// "P-0001-20261123-0800", and for the same time again "-2".
QString patternReference(const QString& person, const Visit& visit, const QList<Visit>& before) {
    const QString first = person + u'-' + visit.plannedStart->day().toString(QStringLiteral("yyyyMMdd")) +
                          u'-' + visit.plannedStart->time().toString(QStringLiteral("HHmm"));
    const auto taken = [&](const QString& reference) {
        return std::any_of(before.begin(), before.end(),
                           [&](const Visit& other) { return other.reference == reference; });
    };
    QString reference = first;
    for (int again = 2; taken(reference); ++again)
        reference = first + u'-' + QString::number(again);
    return reference;
}

bool isOfSameItem(const Visit& visit, const Visit& wanted) {
    return visit.planItem == wanted.planItem && visit.plannedStart &&
           visit.plannedStart->day() == wanted.plannedStart->day();
}

bool isOpen(const Visit& visit, LocalMoment now) {
    return visit.state == VisitState::Planned && visit.planItem && visit.plannedStart &&
           *visit.plannedStart > now;
}

/// What stands of the same item on the same day, and is not wanted as it is any more.
std::optional<Visit> takePredecessor(QList<Visit>& open, const Visit& wanted) {
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&](const Visit& visit) { return isOfSameItem(visit, wanted); });
    if (found == open.end()) return std::nullopt;
    const Visit predecessor = *found;
    open.erase(found);
    return predecessor;
}

QSet<VisitId> idsOf(const QList<Visit>& visits) {
    QSet<VisitId> ids;
    for (const Visit& visit : visits)
        ids.insert(visit.id);
    return ids;
}

/// What stands: as it is wanted, open to be changed, or seen to.
struct StandingVisits {
    StandingVisits(const QList<Visit>& wanted, const QList<Visit>& standing, LocalMoment now)
        : ids(idsOf(standing)) {
        const QSet<VisitId> wantedIds = idsOf(wanted);
        for (const Visit& visit : standing)
            if (!wantedIds.contains(visit.id)) (isOpen(visit, now) ? open : seenTo).append(visit);
    }
    /// A visit is there already, or its item has been seen to that day.
    bool holds(const Visit& visit) const {
        return ids.contains(visit.id) || std::any_of(seenTo.begin(), seenTo.end(), [&](const Visit& other) {
                   return isOfSameItem(other, visit);
               });
    }
    QSet<VisitId> ids;
    QList<Visit> open;
    QList<Visit> seenTo;
};

} // namespace

QList<Visit> visitsOfPattern(const SupportPlan& plan, const Package& package, const QString& personReference,
                             QDate from, QDate to) {
    QList<Visit> visits;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!isActive(package, day)) continue;
        QList<Visit> ofDay;
        for (const PatternVisit& item : plan.visits)
            if (auto visit = visitOfItem(item, package.serviceUser, day)) {
                visit->reference = patternReference(personReference, *visit, ofDay);
                ofDay.append(*visit);
            }
        visits.append(ofDay);
    }
    return visits;
}

PatternChange changeOfPattern(const QList<Visit>& wanted, const QList<Visit>& standing, LocalMoment now) {
    PatternChange change;
    StandingVisits there(wanted, standing, now);
    for (Visit visit : wanted) {
        if (there.holds(visit)) {
            ++change.unchanged;
            continue;
        }
        const auto before = takePredecessor(there.open, visit);
        if (before) visit.workers = before->workers;
        before ? change.changed.append({*before, visit}) : change.added.append(visit);
    }
    change.removed = there.open;
    return change;
}

} // namespace aelwyd
