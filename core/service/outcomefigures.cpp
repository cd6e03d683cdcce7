// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportpeople.h"
#include "core/storage/outcomestore.h"

#include <map>

namespace aelwyd {

namespace {

/// One outcome through its versions.
struct OutcomeLife {
    QList<AgreedOutcome> versions;
    QList<OutcomeStatusChange> changes;
    QList<OutcomeRating> ratings;
    QList<StatusEntry> history;
    /// As it was worded on `day`; null before it was agreed.
    const AgreedOutcome* on(QDate day) const {
        const AgreedOutcome* found = nullptr;
        for (const AgreedOutcome& version : versions)
            if (version.agreedOn <= day) found = &version;
        return found;
    }
};

/// Outcomes by id, so that rows come in one order, and the version of each plan that was agreed when.
struct OutcomeLives {
    std::map<QByteArray, OutcomeLife> byOutcome;
    QHash<ServiceUserId, QMap<int, QDate>> agreedOn;
    QHash<ServiceUserId, QList<StageChange>> stages;

    int versionOn(const ServiceUserId& person, QDate day) const {
        int found = 0;
        const auto versions = agreedOn.value(person);
        for (auto version = versions.begin(); version != versions.end(); ++version)
            if (*version <= day) found = version.key();
        return found;
    }
    bool isEnded(const ServiceUserId& person, QDate day) const {
        return stageOn(stages.value(person), day) == PackageStage::Ended;
    }
};

OutcomeLives livesOf(Database& database, const ReportPeople& people) {
    const OutcomeStore store(database);
    OutcomeLives lives;
    for (const AgreedOutcome& each : store.allAgreed()) {
        if (!people.contains(each.person)) continue;
        lives.byOutcome[each.outcome.id.bytes()].versions.append(each);
        lives.agreedOn[each.person].insert(each.version, each.agreedOn);
        if (const auto package = people.packages().constFind(each.person); package != people.packages().end())
            lives.stages.insert(each.person, package->stages);
    }
    for (const OutcomeStatusChange& change : store.allChanges())
        if (const auto life = lives.byOutcome.find(change.outcome.bytes()); life != lives.byOutcome.end())
            life->second.changes.append(change);
    for (const OutcomeRating& rating : store.allRatings())
        if (const auto life = lives.byOutcome.find(rating.outcome.bytes()); life != lives.byOutcome.end())
            life->second.ratings.append(rating);
    for (auto& [id, life] : lives.byOutcome)
        life.history = statusHistory(life.versions, life.changes, life.versions.first().outcome.id);
    return lives;
}

/// The ends of the months of the period, and its own.
QList<QDate> daysOf(const ReportScope& scope) {
    QList<QDate> days;
    for (QDate end(scope.from.year(), scope.from.month(), scope.from.daysInMonth()); end < scope.to;
         end = end.addDays(1).addMonths(1).addDays(-1))
        days.append(end);
    days.append(scope.to);
    return days;
}

/// What no version in force holds any more, or nobody supports any more, counts only by how it ended.
bool counts(const OutcomeLives& lives, const AgreedOutcome& outcome, OutcomeStatus status, QDate day) {
    const bool isInForce = outcome.version == lives.versionOn(outcome.person, day);
    return isFinal(status) || (isInForce && !lives.isEnded(outcome.person, day));
}

OutcomePoint pointOf(const OutcomeLives& lives, QDate day) {
    OutcomePoint point{.on = day};
    std::map<std::pair<QString, QString>, StatusFigures> headings;
    for (const auto& [id, life] : lives.byOutcome) {
        const AgreedOutcome* outcome = life.on(day);
        const OutcomeStatus status = statusOn(life.history, day).status;
        if (!outcome || !counts(lives, *outcome, status, day)) continue;
        const QUuid row = outcome->outcome.id.uuid();
        point.byStatus[static_cast<size_t>(status)].add(row);
        for (const FrameworkLink& link : outcome->outcome.links)
            headings[{link.framework, link.heading}][static_cast<size_t>(status)].add(row);
    }
    for (const auto& [link, figures] : headings)
        point.headings.append({{link.first, link.second}, figures});
    return point;
}

/// From the rating that stood when the period began; what was told on its first day is part of it, so that
/// no step falls between two periods.
Progress progressIn(const OutcomeLife& life, const ReportScope& scope) {
    Progress progress = progressOf(life.ratings, life.versions.first().outcome.id, scope.to);
    while (progress.line.size() > 1 && progress.line[1].on < scope.from)
        progress.line.removeFirst();
    return progress;
}

/// Not of people whose package had ended before the period began.
void addProgress(OutcomeFigures& figures, const OutcomeLives& lives, const OutcomeLife& life,
                 const ReportScope& scope) {
    const AgreedOutcome* outcome = life.on(scope.to);
    const Progress progress = progressIn(life, scope);
    const bool letGo = statusOn(life.history, scope.to).status == OutcomeStatus::LetGo;
    if (!outcome || letGo || progress.line.isEmpty() || lives.isEnded(outcome->person, scope.from)) return;
    const OutcomeKind kind = outcome->outcome.kind;
    KindFigures& sums = figures.kinds[static_cast<size_t>(kind)];
    sums.byDirection[static_cast<size_t>(progress.direction())].add(outcome->outcome.id.uuid());
    if (isBetterOff(kind, progress).value_or(false)) sums.betterOff.add(outcome->outcome.id.uuid());
}

} // namespace

OutcomeFigures outcomeFigures(Database& database, const ReportScope& scope, const ReportPeople& people) {
    const OutcomeLives lives = livesOf(database, people);
    OutcomeFigures figures;
    for (const QDate day : daysOf(scope))
        figures.points.append(pointOf(lives, day));
    for (const OutcomeKind kind : allOf<OutcomeKind>())
        figures.kinds[static_cast<size_t>(kind)].kind = kind;
    for (const auto& [id, life] : lives.byOutcome)
        addProgress(figures, lives, life, scope);
    return figures;
}

} // namespace aelwyd
