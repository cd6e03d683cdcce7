// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/hardrules.h"
#include "core/service/matchingservice.h"
#include "core/service/matchknowledge.h"
#include "core/storage/matchstore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// As far back as any rule looks.
constexpr int kDaysLookedBack = 28;

LocalMoment firstOf(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

PeopleFacts factsOfThose(Database& database, const QList<Visit>& visits) {
    QSet<ServiceUserId> people;
    for (const Visit& visit : visits)
        people.insert(visit.person);
    return MatchStore(database).peopleFacts(people);
}

/// One worker with the visits that rules look at, and whose they are.
struct WorkerSight {
    WorkerSight(Database& database, const StaffMember& member, QDate today)
        : worker(forMatching(member))
        , limits(MatchStore(database).limitsByDay())
        , visits(visitTimesOf(database, member.worker.id,
                              firstOf(today.addDays(1 - today.dayOfWeek() - kDaysLookedBack)),
                              firstOf(today.addDays(MatchKnowledge::kPlannedDays + kDaysLookedBack))))
        , people(factsOfThose(database, visits))
        , index(visits, people) {}
    std::vector<BrokenRule> rulesOf(const Visit& visit) const;
    QDate latestDecision(const ServiceUserId& person) const;

    MatchWorker worker;
    LimitsByDay limits;
    QList<Visit> visits;
    PeopleFacts people;
    VisitIndex index;
};

std::vector<BrokenRule> WorkerSight::rulesOf(const Visit& visit) const {
    const auto asked = askedFrom(visit);
    if (!asked || !takesTime(visit)) return {};
    // Only points count what was before.
    static const VisitIndex noPast({}, {});
    const MatchPerson person = personForRules(visit.person, people.value(visit.person));
    const MatchLimits ceilings = limits.on(asked->start.day());
    return rulesAgainst(worker, MatchDay(person, *asked, index, ceilings, &noPast));
}

/// About the worker or the person; not valid where none has a day.
QDate WorkerSight::latestDecision(const ServiceUserId& person) const {
    QDate latest;
    const auto take = [&latest](const auto& history) {
        for (const auto& decision : history)
            latest = std::max(latest, decision.decidedOn.value_or(QDate()));
    };
    take(worker.member.experience);
    take(people.value(person).complexity);
    return latest;
}

bool touches(const Visit& visit, LocalMoment from, LocalMoment until) {
    const auto span = spanOf(visit);
    return span && span->start < until && span->end() > from;
}

} // namespace

WorkerLookout MatchingService::lookoutOf(const CareWorkerId& id, QDate until, QDate since) const {
    WorkerLookout found;
    Database& database = m_workspace.database();
    const auto member = WorkerStore(database).member(id);
    if (!member || member->worker.archived) return found;
    const QDate today = m_workspace.clock().today();
    const WorkerSight sight(database, *member, today);
    const VisitStore store(database);
    for (const Visit& visit : sight.visits) {
        if (visit.state != VisitState::Planned || !visit.plannedStart) continue;
        if (touches(visit, firstOf(today), firstOf(until)))
            if (const auto rules = sight.rulesOf(visit); !rules.empty()) {
                BrokenVisit broken{*store.visit(visit.id), id, rules};
                if (!isOverridden(broken)) found.broken.append(broken);
            }
        const QDate decided = sight.latestDecision(visit.person), day = visit.plannedStart->day();
        if (day < today || decided < since || visit.kind == VisitKind::Shadowing) continue;
        if (const auto rule = ragRuleAgainst(*member, sight.people.value(visit.person).complexity, day))
            if (BrokenVisit broken{*store.visit(visit.id), id, {*rule}}; !isOverridden(broken))
                found.decided.append({broken, decided});
    }
    return found;
}

} // namespace aelwyd
