// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "core/matching/hardrules.h"
#include "core/service/matchingservice.h"
#include "core/service/matchknowledge.h"
#include "core/storage/matchstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/reportfacts.h"
#include "core/storage/visitlookout.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Of somebody who has started, in days.
constexpr int kFirstWeeks = 56;

LocalMoment dayBegins(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

template <class Entry>
void sortByKey(QList<std::pair<QByteArray, Entry>>& keyed, QList<Entry>& into) {
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& entry : keyed)
        into.append(entry.second);
}

QByteArray nameKey(const QString& last, const QString& first, const QString& reference) {
    return welshSortKey({last, first}) + '\0' + reference.toUtf8();
}

bool isHereOn(const CareWorker& worker, QDate day) {
    return !worker.archived && (!worker.leaveDate || *worker.leaveDate > day);
}

} // namespace

QList<BrokenVisit> MatchingService::brokenOf(const QList<Visit>& visits) const {
    const LimitsByDay ceilings = MatchStore(m_workspace.database()).limitsByDay();
    // Only points count what was before.
    static const VisitIndex noPast({}, {});
    const QSet<CareWorkerId> counted = m_knowledge->countedByPeople(visits, ceilings.fewestPeople());
    QHash<ServiceUserId, std::optional<MatchPerson>> people;
    QList<BrokenVisit> broken;
    for (const Visit& visit : visits) {
        const auto asked = askedFrom(visit);
        if (!asked || !takesTime(visit) || visit.workers.isEmpty()) continue;
        if (!people.contains(visit.person))
            people.insert(visit.person, m_knowledge->personForRules(visit.person));
        const auto& person = *people.constFind(visit.person);
        if (!person) continue;
        const MatchLimits limits = ceilings.on(asked->start.day());
        const MatchDay day(*person, *asked, m_knowledge->visitsForRules(asked->start.day(), counted), limits,
                           &noPast);
        for (const CareWorkerId& worker : visit.workers) {
            const auto place = m_knowledge->placeOf(worker);
            auto rules =
                place < 0 ? std::vector<BrokenRule>{} : rulesAgainst(m_knowledge->staff()[place], day);
            if (!rules.empty()) broken.append({visit, worker, std::move(rules)});
        }
    }
    return broken;
}

QList<BrokenVisit> MatchingService::brokenRules(const VisitId& id) const {
    const auto visit = VisitStore(m_workspace.database()).visit(id);
    return visit ? brokenOf({*visit}) : QList<BrokenVisit>{};
}

/// Of most visits no more is read than the rules ask for.
QList<BrokenVisit> MatchingService::brokenBetween(const LocalMoment& from, const LocalMoment& until) const {
    QList<Visit> facts = m_knowledge->factsBetween(from.plus(-kLongestVisit), until);
    facts.removeIf([&](const Visit& visit) {
        const auto span = spanOf(visit);
        return !span || span->end() <= from;
    });
    QList<BrokenVisit> broken = brokenOf(facts);
    const VisitStore store(m_workspace.database());
    for (BrokenVisit& each : broken)
        each.visit = *store.visit(each.visit.id);
    sortByStart(broken);
    return broken;
}

QList<UnstaffedVisit> MatchingService::unstaffed(QDate from, QDate until) const {
    QList<UnstaffedVisit> found;
    for (const PlannedCall& call : openCalls(m_workspace.database(), dayBegins(from), dayBegins(until))) {
        if (!isCare(call.kind)) continue;
        if (found.isEmpty() || found.last().visit != call.visit)
            found.append({call.visit, call.person, call.start, call.carers});
        if (call.worker) --found.last().missing;
    }
    found.removeIf([](const UnstaffedVisit& visit) { return visit.missing <= 0; });
    return found;
}

OpenVisits MatchingService::unstaffedOn(QDate day) const {
    return countOpen(m_workspace.database(), dayBegins(day), dayBegins(day.addDays(1)));
}

bool MatchingService::isOverridden(const BrokenVisit& broken) const {
    if (broken.visit.overrideReason.isEmpty()) return false;
    QStringList overridden;
    for (const Allocation& made : allocations(broken.visit.id))
        if (made.worker == broken.worker) overridden += made.rules;
    return std::all_of(broken.rules.begin(), broken.rules.end(),
                       [&](const BrokenRule& rule) { return overridden.contains(toCode(rule.rule)); });
}

RagGrid MatchingService::ragGrid(QDate day) const {
    RagGrid grid{day, {}, {}};
    QList<std::pair<QByteArray, RagGrid::Row>> rows;
    for (const MatchWorker& each : m_knowledge->staff()) {
        const CareWorker& worker = each.worker();
        if (!isHereOn(worker, day)) continue;
        rows.append({nameKey(worker.lastName, worker.firstName, worker.reference),
                     {worker.id, worker.reference, fullName(worker), standingOn(each.member, day)}});
    }
    sortByKey(rows, grid.workers);
    QList<std::pair<QByteArray, RagGrid::Column>> columns;
    const PeopleFacts& people = m_knowledge->people();
    for (const PersonKey& key : PeopleStore(m_workspace.database()).keys()) {
        if (key.archived) continue;
        const RagDecision* decision = inForceOn(people.value(key.id).complexity, day);
        columns.append({nameKey(key.lastName, key.firstName, key.reference),
                        {key.id, key.reference, fullName(key.firstName, key.lastName),
                         decision ? decision->status : Rag::Red, decision != nullptr}});
    }
    sortByKey(columns, grid.people);
    return grid;
}

FirstWeeks MatchingService::firstWeeksOf(const StaffMember& member) const {
    const QDate start = *member.worker.startDate;
    const auto visits = visitTimesOf(m_workspace.database(), member.worker.id, dayBegins(start),
                                     dayBegins(start.addDays(kFirstWeeks)));
    FirstWeeks found = FirstWeeks::Unknown;
    for (const Visit& visit : visits) {
        const auto span = spanOf(visit);
        if (!span || !takesTime(visit) || !isCare(visit.kind)) continue;
        const QDate day = span->start.day();
        const Rag person = complexityOn(m_knowledge->people().value(visit.person).complexity, day);
        if (ragVerdict(standingOn(member, day).row(), person) == RagVerdict::ShadowOnly)
            return FirstWeeks::Broken;
        found = FirstWeeks::Kept;
    }
    return found;
}

RetentionReport MatchingService::retention(QDate from, QDate to) const {
    RetentionReport report{from, to, 0, {}, {}, {}};
    QList<Starter> starters;
    QList<CareWorker> workers;
    for (const StaffMember& member : WorkerStore(m_workspace.database()).members()) {
        const CareWorker& worker = member.worker;
        workers.append(worker);
        if (!worker.startDate || *worker.startDate < from || *worker.startDate > to) continue;
        starters.append({*worker.startDate, worker.leaveDate, worker.leaveReason, firstWeeksOf(member)});
    }
    report.starters = static_cast<int>(starters.size());
    report.all = survivalOf(starters, to);
    for (FirstWeeks weeks : allOf<FirstWeeks>()) {
        QList<Starter> group = starters;
        group.removeIf([&](const Starter& starter) { return starter.firstWeeks != weeks; });
        report.byFirstWeeks[static_cast<size_t>(weeks)] = survivalOf(group, to);
    }
    report.leavers = leaversByReason(workers, from, to);
    return report;
}

LanguageOffer MatchingService::languageOffer(const QList<Visit>& visits) const {
    const QString welsh = LanguageCode::welsh().code();
    const auto people = countedPeople(m_workspace.database());
    const auto spoken = workingLanguages(m_workspace.database());
    LanguageOffer offer;
    for (const Visit& visit : visits) {
        const bool counts = takesTime(visit) && isCare(visit.kind) && !visit.workers.isEmpty();
        if (!counts || people.value(visit.person).language != LanguageCode::welsh()) continue;
        ++offer.visits;
        offer.met += std::any_of(visit.workers.begin(), visit.workers.end(),
                                 [&](const CareWorkerId& id) { return spoken.value(id).contains(welsh); });
    }
    return offer;
}

} // namespace aelwyd
