// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/hardrules.h"
#include "core/service/matchingservice.h"
#include "core/service/matchknowledge.h"
#include "core/storage/visitlookout.h"
#include "core/storage/visitstore.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

LocalMoment firstMinuteOf(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

/// What was decided about RAG since a day, and whose visits it may break from today on.
class RagLookout {
  public:
    RagLookout(MatchKnowledge& knowledge, QDate since, QDate today);
    /// In their calls alone there may be something to tell of, but for redStarters().
    QList<ServiceUserId> people() const;
    /// Workers who stand in the row of Red and of whom that is new: they may come to anybody.
    QList<CareWorkerId> redStarters() const;
    /// Nothing is to be told of any other.
    bool mayBreak(const VisitPlace& place) const;

  private:
    struct Facts {
        Rag status = Rag::Red;
        bool isNew = false;
    };
    template <class Decision>
    bool isNew(const QList<Decision>& decided) const {
        return std::any_of(decided.begin(), decided.end(), [this](const Decision& decision) {
            return decision.decidedOn && *decision.decidedOn >= m_since;
        });
    }
    QDate m_since;
    QHash<CareWorkerId, Facts> m_workers;
    QHash<ServiceUserId, Facts> m_people;
    bool m_anyNewWorker = false;
};

/// Whoever is Green throughout breaks nothing, and is left out.
RagLookout::RagLookout(MatchKnowledge& knowledge, QDate since, QDate today)
    : m_since(since) {
    for (const MatchWorker& each : knowledge.staff()) {
        const Facts facts{lowestRowFrom(each.member, today), isNew(each.member.experience)};
        if (facts.status == Rag::Green) continue;
        m_workers.insert(each.worker().id, facts);
        m_anyNewWorker = m_anyNewWorker || facts.isNew;
    }
    const PeopleFacts& people = knowledge.people();
    for (auto each = people.begin(); each != people.end(); ++each)
        if (const Rag hardest = hardestFrom(each->complexity, today); hardest != Rag::Green)
            m_people.insert(each.key(), {hardest, isNew(each->complexity)});
}

/// To those who are Red the few Amber workers may not go either; an Amber person's calls are only broken by
/// Red workers, whose own calls are fewer.
QList<ServiceUserId> RagLookout::people() const {
    QList<ServiceUserId> asked;
    for (auto each = m_people.begin(); each != m_people.end(); ++each)
        if (each->isNew || (m_anyNewWorker && each->status == Rag::Red)) asked.append(each.key());
    return asked;
}

QList<CareWorkerId> RagLookout::redStarters() const {
    QList<CareWorkerId> asked;
    for (auto each = m_workers.begin(); each != m_workers.end(); ++each)
        if (each->isNew && each->status == Rag::Red) asked.append(each.key());
    return asked;
}

bool RagLookout::mayBreak(const VisitPlace& place) const {
    const auto worker = m_workers.constFind(place.worker);
    const auto person = m_people.constFind(place.person);
    return worker != m_workers.constEnd() && person != m_people.constEnd() &&
           (worker->isNew || person->isNew) &&
           ragVerdict(worker->status, person->status) != RagVerdict::MayWork;
}

} // namespace

void sortByStart(QList<BrokenVisit>& visits) {
    const auto key = [](const BrokenVisit& one) {
        return std::tuple(momentOf(one.visit), one.visit.reference, one.visit.id, one.worker);
    };
    std::sort(visits.begin(), visits.end(),
              [&](const BrokenVisit& a, const BrokenVisit& b) { return key(a) < key(b); });
}

std::optional<BrokenRule> MatchingService::ragBreak(const ServiceUserId& person, const CareWorkerId& worker,
                                                    QDate day) const {
    const auto place = m_knowledge->placeOf(worker);
    if (place < 0) return std::nullopt;
    return ragRuleAgainst(m_knowledge->staff()[place].member, m_knowledge->people().value(person).complexity,
                          day);
}

QList<BrokenVisit> MatchingService::ragBreaksIn(const QList<Visit>& visits,
                                                const std::optional<CareWorkerId>& of) const {
    QList<BrokenVisit> broken;
    for (const Visit& visit : visits) {
        if (visit.state != VisitState::Planned || !visit.plannedStart || visit.kind == VisitKind::Shadowing)
            continue;
        for (const CareWorkerId& worker : visit.workers) {
            if (of && worker != *of) continue;
            if (const auto rule = ragBreak(visit.person, worker, visit.plannedStart->day()))
                broken.append({visit, worker, {*rule}});
        }
    }
    return broken;
}

QList<BrokenVisit> MatchingService::ragBreaksOf(const CareWorkerId& worker) const {
    const QDate today = m_workspace.clock().today();
    return ragBreaksIn(VisitStore(m_workspace.database())
                           .ofWorker(worker, firstMinuteOf(today),
                                     firstMinuteOf(today.addDays(MatchKnowledge::kPlannedDays))),
                       worker);
}

QList<BrokenVisit> MatchingService::ragBreaksOf(const ServiceUserId& person) const {
    const QDate today = m_workspace.clock().today();
    return ragBreaksIn(VisitStore(m_workspace.database())
                           .ofPerson(person, firstMinuteOf(today),
                                     firstMinuteOf(today.addDays(MatchKnowledge::kPlannedDays))),
                       {});
}

/// The next days are read anyway, for visits without a worker. Of the others only calls of those whom a
/// decision touches are looked at: everything that is planned is much more.
QList<BrokenVisit> MatchingService::ragBreaksSince(QDate since) const {
    Database& database = m_workspace.database();
    const QDate today = m_workspace.clock().today(), later = today.addDays(MatchKnowledge::kNearDays);
    const LocalMoment from = firstMinuteOf(later);
    const LocalMoment until = firstMinuteOf(today.addDays(MatchKnowledge::kPlannedDays));
    const RagLookout lookout(*m_knowledge, since, today);
    QSet<std::pair<VisitId, CareWorkerId>> found;
    const auto look = [&](const VisitPlace& place) {
        if (lookout.mayBreak(place)) found.insert({place.visit, place.worker});
    };
    for (const PlannedCall& call : m_knowledge->callsBetween(today, later))
        if (call.worker) look({call.visit, call.person, *call.worker});
    for (const ServiceUserId& person : lookout.people())
        for (const VisitPlace& place : placesOf(database, person, from, until))
            look(place);
    for (const CareWorkerId& worker : lookout.redStarters())
        for (const VisitPlace& place : placesOf(database, worker, from, until))
            look(place);
    QList<BrokenVisit> broken;
    for (const auto& [visit, worker] : std::as_const(found))
        broken += ragBreaksIn({*VisitStore(database).visit(visit)}, worker);
    sortByStart(broken);
    return broken;
}

} // namespace aelwyd
