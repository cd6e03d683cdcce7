// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/visitindex.h"

#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

template <class Key, class Entry, class Start>
void sortEach(QHash<Key, QList<Entry>>& lists, Start start) {
    for (QList<Entry>& list : lists)
        std::sort(list.begin(), list.end(), [&](const Entry& a, const Entry& b) {
            return std::pair(start(a), a.id) < std::pair(start(b), b.id);
        });
}

} // namespace

VisitIndex::VisitIndex(const QList<Visit>& visits, const PeopleFacts& people) {
    const PersonFacts unknown;
    for (const Visit& visit : visits) {
        const auto span = spanOf(visit);
        if (!span || !takesTime(visit)) continue;
        const auto facts = people.constFind(visit.person);
        add(visit, *span, facts == people.constEnd() ? unknown : *facts);
    }
    sortEach(m_byWorker, [](const WorkerVisit& visit) { return visit.span.start; });
    sortEach(m_byPerson, [](const PersonVisit& visit) { return visit.start; });
}

void VisitIndex::add(const Visit& visit, const VisitSpan& span, const PersonFacts& facts) {
    const QDate day = span.start.day();
    WorkerVisit entry{span, visit.id, visit.person, visit.kind};
    entry.personalCare = facts.needsPersonalCare && isCare(visit.kind);
    entry.hard = isCare(visit.kind) && complexityOn(facts.complexity, day) == Rag::Red;
    for (const CareWorkerId& worker : visit.workers)
        m_byWorker[worker].append(entry);
    if (isCare(visit.kind) && !visit.workers.isEmpty())
        m_byPerson[visit.person].append({span.start, visit.id, visit.workers});
    m_longest = std::max(m_longest, span.minutes);
}

const QList<WorkerVisit>& VisitIndex::ofWorker(const CareWorkerId& worker) const {
    static const QList<WorkerVisit> none;
    const auto found = m_byWorker.constFind(worker);
    return found == m_byWorker.constEnd() ? none : *found;
}

const QList<PersonVisit>& VisitIndex::ofPerson(const ServiceUserId& person) const {
    static const QList<PersonVisit> none;
    const auto found = m_byPerson.constFind(person);
    return found == m_byPerson.constEnd() ? none : *found;
}

} // namespace aelwyd
