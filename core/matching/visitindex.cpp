// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/visitindex.h"

#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// By start, then by id.
template <class Entry, class Start>
void sortByStart(QList<Entry>& list, Start start) {
    std::sort(list.begin(), list.end(), [&](const Entry& a, const Entry& b) {
        return std::pair(start(a), a.id) < std::pair(start(b), b.id);
    });
}

LocalMoment midnightBefore(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

WorkerVisits::Week weekAround(const LocalMoment& moment, qsizetype place) {
    const QDate day = moment.day();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {midnightBefore(monday), midnightBefore(monday.addDays(7)), place, place};
}

bool beginsBefore(const WorkerVisit& visit, const LocalMoment& moment) {
    return visit.span.start < moment;
}

} // namespace

void WorkerVisits::Week::count(const WorkerVisit& visit, int sign) {
    if (visit.kind != VisitKind::Shadowing) minutes += sign * visit.span.minutes;
    if (visit.hard) hardCalls += sign;
}

void WorkerVisits::settle() {
    sortByStart(m_all, [](const WorkerVisit& visit) { return visit.span.start; });
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const WorkerVisit& visit = m_all.at(i);
        if (m_weeks.empty() || visit.span.start >= m_weeks.back().ends)
            m_weeks.push_back(weekAround(visit.span.start, i));
        m_weeks.back().last = i + 1;
        m_weeks.back().count(visit, 1);
    }
}

const WorkerVisits::Week* WorkerVisits::weekFrom(const LocalMoment& begins) const {
    for (const Week& week : m_weeks)
        if (week.begins == begins) return &week;
    return nullptr;
}

/// The weeks lie close together in memory, the visits do not: only those of one week are looked through for
/// the first.
VisitSlice WorkerVisits::between(const LocalMoment& from, const LocalMoment& to) const {
    const auto week =
        std::find_if(m_weeks.begin(), m_weeks.end(), [&](const Week& each) { return each.ends > from; });
    if (week == m_weeks.end()) return {m_all.end(), m_all.end()};
    const VisitSlice inWeek = of(*week);
    const auto first = std::lower_bound(inWeek.first, inWeek.last, from, beginsBefore);
    auto last = first;
    while (last != m_all.end() && last->span.start < to)
        ++last;
    return {first, last};
}

VisitIndex::VisitIndex(const QList<Visit>& visits, const PeopleFacts& people) {
    const PersonFacts unknown;
    for (const Visit& visit : visits) {
        const auto span = spanOf(visit);
        if (!span || !takesTime(visit)) continue;
        const auto facts = people.constFind(visit.person);
        add(visit, *span, facts == people.constEnd() ? unknown : *facts);
    }
    for (WorkerVisits& own : m_byWorker)
        own.settle();
    for (QList<PersonVisit>& own : m_byPerson)
        sortByStart(own, [](const PersonVisit& visit) { return visit.start; });
}

void VisitIndex::add(const Visit& visit, const VisitSpan& span, const PersonFacts& facts) {
    const QDate day = span.start.day();
    WorkerVisit entry{span, visit.id, visit.person, visit.kind};
    entry.personalCare = facts.needsPersonalCare && isCare(visit.kind);
    entry.hard = isCare(visit.kind) && complexityOn(facts.complexity, day) == Rag::Red;
    for (const CareWorkerId& worker : visit.workers)
        m_byWorker[worker].add(entry);
    if (isCare(visit.kind) && !visit.workers.isEmpty())
        m_byPerson[visit.person].append({span.start, visit.id, visit.workers});
    m_longest = std::max(m_longest, span.minutes);
}

const WorkerVisits& VisitIndex::ofWorker(const CareWorkerId& worker) const {
    static const WorkerVisits none;
    const auto found = m_byWorker.constFind(worker);
    return found == m_byWorker.constEnd() ? none : *found;
}

const QList<PersonVisit>& VisitIndex::ofPerson(const ServiceUserId& person) const {
    static const QList<PersonVisit> none;
    const auto found = m_byPerson.constFind(person);
    return found == m_byPerson.constEnd() ? none : *found;
}

} // namespace aelwyd
