// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchknowledge.h"

#include "core/storage/matchstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kDaysBefore = 28;
constexpr int kDaysAfter = 9;
/// A visit that began before the week may last into it.
constexpr int kDaysOfOverlap = 2;

LocalMoment startOfDay(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

/// Those of the calls that begin between two moments, as visits.
void addVisits(QList<Visit>& visits, const QList<PlannedCall>& calls, LocalMoment from, LocalMoment until) {
    for (const PlannedCall& call : calls) {
        if (call.start < from) continue;
        if (call.start >= until) break;
        if (visits.isEmpty() || visits.last().id != call.visit)
            visits.append({.id = call.visit,
                           .person = call.person,
                           .kind = call.kind,
                           .plannedStart = call.start,
                           .plannedMinutes = call.minutes});
        if (call.worker) visits.last().workers.append(*call.worker);
    }
}

} // namespace

void MatchKnowledge::hear(const ChangeSet& changes) {
    const bool people = changes.touches(Noun::ServiceUser);
    if (changes.touches(Noun::CareWorker)) m_staff.reset();
    if (people) m_people.reset();
    if (!people && !changes.touches(Noun::Visit)) return;
    m_visits.reset();
    m_weekVisits.reset();
    m_calls.reset();
}

const MatchStaff& MatchKnowledge::staff() {
    if (!m_staff) {
        m_staff = staffForMatching(WorkerStore(m_database).members());
        m_places.clear();
        for (qsizetype i = 0; i < m_staff->size(); ++i)
            m_places.insert(m_staff->at(i).worker().id, i);
    }
    return *m_staff;
}

qsizetype MatchKnowledge::placeOf(const CareWorkerId& id) {
    staff();
    return m_places.value(id, -1);
}

const PeopleFacts& MatchKnowledge::people() {
    if (!m_people) m_people = MatchStore(m_database).peopleFacts();
    return *m_people;
}

const VisitIndex& MatchKnowledge::visitsAround(QDate day) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    if (!m_visits || m_monday != monday) {
        const auto visits = visitFacts(m_database, startOfDay(monday.addDays(-kDaysBefore)),
                                       startOfDay(monday.addDays(kDaysAfter)));
        m_visits = VisitIndex(visits, people());
        m_monday = monday;
    }
    return *m_visits;
}

/// To whom the own businesses among the workers give personal care at these visits.
QHash<CareWorkerId, QSet<ServiceUserId>> MatchKnowledge::helpedAt(const QList<Visit>& visits) {
    QHash<CareWorkerId, QSet<ServiceUserId>> helped;
    for (const Visit& visit : visits) {
        const auto person = people().constFind(visit.person);
        if (!isCare(visit.kind) || person == m_people->constEnd() || !person->needsPersonalCare) continue;
        for (const CareWorkerId& worker : visit.workers)
            if (const auto place = placeOf(worker);
                place >= 0 && m_staff->at(place).worker().employment != Employment::Employed)
                helped[worker].insert(visit.person);
    }
    return helped;
}

/// Perhaps too many: whatever became of the visits, whose kind and state are not in the index.
void MatchKnowledge::addHelped(QSet<ServiceUserId>& helped, const CareWorkerId& worker, QDate first,
                               QDate last) {
    const LocalMoment from = startOfDay(first.addDays(-kDaysBefore)), until = startOfDay(last.addDays(1));
    for (const VisitPlace& place : placesOf(m_database, worker, from, until))
        if (people().value(place.person).needsPersonalCare) helped.insert(place.person);
}

QSet<CareWorkerId> MatchKnowledge::countedByPeople(const QList<Visit>& visits, int most) {
    QDate first, last;
    for (const Visit& visit : visits)
        if (const auto span = spanOf(visit)) {
            first = first.isValid() ? std::min(first, span->start.day()) : span->start.day();
            last = std::max(last, span->start.day());
        }
    QSet<CareWorkerId> counted;
    if (!first.isValid()) return counted;
    auto helped = helpedAt(visits);
    for (auto each = helped.begin(); each != helped.end(); ++each) {
        addHelped(each.value(), each.key(), first, last);
        if (each.value().size() > most) counted.insert(each.key());
    }
    return counted;
}

QSet<CareWorkerId> MatchKnowledge::ownBusinesses() {
    QSet<CareWorkerId> own;
    for (const MatchWorker& each : staff())
        if (each.worker().employment != Employment::Employed) own.insert(each.worker().id);
    return own;
}

/// Of the weeks before, rules ask only for whom the visits were: one that is read twice does no harm. Whoever
/// asks for one worker more in the same week, as lists of single visits do, has all of them read.
const VisitIndex& MatchKnowledge::visitsForRules(QDate day, const QSet<CareWorkerId>& counted) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    if (m_visits && m_monday == monday) return *m_visits;
    const bool isSameWeek = m_weekVisits && m_weekMonday == monday;
    if (isSameWeek && (m_weekCounted == counted || m_weekCounted.contains(counted))) return *m_weekVisits;
    m_weekCounted = isSameWeek ? ownBusinesses() : counted;
    const QDate first = monday.addDays(-kDaysOfOverlap);
    auto visits = factsBetween(startOfDay(first), startOfDay(monday.addDays(kDaysAfter)));
    for (const CareWorkerId& worker : std::as_const(m_weekCounted))
        visits +=
            visitTimesOf(m_database, worker, startOfDay(monday.addDays(-kDaysBefore)), startOfDay(first));
    m_weekVisits = VisitIndex(visits, people());
    m_weekMonday = monday;
    return *m_weekVisits;
}

void MatchKnowledge::readCalls(QDate from, QDate until) {
    const bool follows = m_calls && m_callsFrom <= from && from <= m_callsUntil;
    if (!follows) {
        m_calls = QList<PlannedCall>();
        m_callsFrom = m_callsUntil = from;
    }
    if (until <= m_callsUntil) return;
    *m_calls += plannedCalls(m_database, startOfDay(m_callsUntil), startOfDay(until));
    m_callsUntil = until;
}

std::span<const PlannedCall> MatchKnowledge::callsBetween(QDate from, QDate until) {
    readCalls(from, until);
    const auto isBefore = [](const PlannedCall& call, LocalMoment moment) { return call.start < moment; };
    const auto first = std::lower_bound(m_calls->cbegin(), m_calls->cend(), startOfDay(from), isBefore);
    const auto last = std::lower_bound(first, m_calls->cend(), startOfDay(until), isBefore);
    return {first, last};
}

QList<Visit> MatchKnowledge::factsBetween(LocalMoment from, LocalMoment until) {
    const bool isKnown = m_calls && until > startOfDay(m_callsFrom) && until <= startOfDay(m_callsUntil);
    if (!isKnown) return visitFacts(m_database, from, until);
    const LocalMoment known = std::max(from, startOfDay(m_callsFrom));
    auto visits = visitFacts(m_database, from, known) + visitFactsNotPlanned(m_database, known, until);
    addVisits(visits, *m_calls, known, until);
    return visits;
}

VisitIndex MatchKnowledge::pastOf(const ServiceUserId& person, const LocalMoment& start) {
    const LocalMoment from = startOfDay(start.day().addDays(-kPastDays));
    return {VisitStore(m_database).ofPerson(person, from, start), people()};
}

std::optional<MatchPerson> MatchKnowledge::person(const ServiceUserId& id) const {
    const PeopleStore store(m_database);
    const auto found = store.person(id);
    if (!found) return std::nullopt;
    MatchPerson person{*found, store.complexityHistory(id), {}, MatchStore(m_database).feedback(id)};
    for (const CircleMember& member : store.circle(id))
        person.circle.append(member.name);
    return person;
}

std::optional<MatchPerson> MatchKnowledge::personForRules(const ServiceUserId& id) {
    const auto known = people().constFind(id);
    if (known == people().constEnd()) return std::nullopt;
    return aelwyd::personForRules(id, *known);
}

MatchPerson personForRules(const ServiceUserId& id, const PersonFacts& facts) {
    MatchPerson person{{.id = id, .reference = facts.reference}, facts.complexity};
    person.person.competences = facts.competences;
    person.person.doNotSend = facts.doNotSend;
    person.person.workerGender = facts.workerGender;
    return person;
}

} // namespace aelwyd
