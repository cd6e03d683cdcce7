// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todayoutlook.h"

#include "core/service/bankservice.h"
#include "core/service/matchingservice.h"
#include "core/service/matchknowledge.h"
#include "core/service/reviewservice.h"
#include "core/service/workforceservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/workerstore.h"

#include <QHash>

namespace aelwyd {

namespace {

static_assert(kPlannedAhead == MatchKnowledge::kPlannedDays);

/// As far back as a visit may count for a rule about one of today.
constexpr int kDaysBack = 35;

LocalMoment beginningOf(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

TodayNote noteOf(const BrokenVisit& broken) {
    const Visit& visit = broken.visit;
    return {.kind = TodayKind::VisitAgainstRule,
            .on = visit.plannedStart->day(),
            .subject = visit.id.uuid(),
            .person = visit.person.uuid(),
            .detail = toCode(broken.rules.front().rule),
            .begins = visit.plannedStart,
            .ends = visit.plannedStart->plus(visit.plannedMinutes.value_or(0))};
}

TodayNotes bankNotes(const BankOutlook& outlook) {
    TodayNotes all{outlook.person.uuid(), outlook.otherwiseFrom.value_or(kUntilWritten)};
    if (outlook.bank && outlook.bank->lapsing > 0)
        all.notes.append(
            {.kind = TodayKind::BankLapsing, .on = outlook.bank->period.to, .amount = outlook.bank->lapsing});
    if (outlook.bank && outlook.bank->overBlock) all.notes.append({.kind = TodayKind::BankOver});
    return all;
}

} // namespace

TodayOutlook::TodayOutlook(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                           const MatchingService& matching, const ReviewService& reviews)
    : m_workspace(workspace)
    , m_workforce(workforce)
    , m_bank(bank)
    , m_matching(matching)
    , m_reviews(reviews) {}

QDate TodayOutlook::today() const {
    return m_workspace.clock().today();
}

QList<TodayNotes> TodayOutlook::all(TodayPart part) const {
    switch (part) {
    case TodayPart::Reviews:
        return allReviews();
    case TodayPart::Bank:
        return allBanks();
    case TodayPart::Workers:
        return allWorkers();
    case TodayPart::Rules:
        return allRules();
    }
    return {};
}

TodayNotes TodayOutlook::of(TodayPart part, const QUuid& owner) const {
    switch (part) {
    case TodayPart::Reviews:
        return reviewsOf(owner);
    case TodayPart::Bank:
        return bankNotes(m_bank.outlook(*ServiceUserId::tryFromUuid(owner), today()));
    case TodayPart::Workers:
        return workersOf(owner);
    case TodayPart::Rules:
        return rulesOf(owner);
    }
    return {};
}

QList<TodayNotes> TodayOutlook::allReviews() const {
    const auto facts = m_reviews.allFacts();
    QList<TodayNotes> all;
    for (const ServiceUserId& person : PeopleStore(m_workspace.database()).ids())
        all.append(reviewNotes(person, facts.value(person), today()));
    return all;
}

TodayNotes TodayOutlook::reviewsOf(const QUuid& owner) const {
    const auto person = *ServiceUserId::tryFromUuid(owner);
    const auto key = PeopleStore(m_workspace.database()).key(person);
    const bool counts = key && !key->archived;
    return reviewNotes(person, counts ? m_reviews.factsOf(person) : ReviewFacts{}, today());
}

QList<TodayNotes> TodayOutlook::allBanks() const {
    QList<TodayNotes> all;
    for (const BankOutlook& outlook : m_bank.outlooks(today()))
        all.append(bankNotes(outlook));
    return all;
}

/// Whoever is to meet somebody later is looked at alone: the quick reading leaves that out.
QList<TodayNotes> TodayOutlook::allWorkers() const {
    const WorkerStore workers(m_workspace.database());
    const auto later = workers.metAfter(today());
    const auto terms = m_workforce.termsByDay();
    QHash<QUuid, TodayNotes> told;
    const QDate ahead = today().addDays(TodayReach::ahead + kDaysNoted);
    for (const DueFacts& facts : workers.dueFacts(today(), ahead))
        if (const CareWorkerId& id = facts.member.worker.id; !later.contains(id))
            told.insert(id.uuid(), workerNotes(facts.member, facts.meetings, today(), terms));
    QList<TodayNotes> all;
    for (const CareWorkerId& id : workers.ids())
        all.append(told.contains(id.uuid())
                       ? told.take(id.uuid())
                       : (later.contains(id) ? workersOf(id.uuid()) : TodayNotes{id.uuid(), kUntilWritten}));
    return all;
}

TodayNotes TodayOutlook::workersOf(const QUuid& owner) const {
    const auto id = *CareWorkerId::tryFromUuid(owner);
    const auto member = m_workforce.member(id);
    if (!member || member->worker.archived) return {owner, kUntilWritten};
    return workerNotes(*member, m_workforce.meetings(id), today(), m_workforce.termsByDay());
}

/// Of today alone: to look further ahead for everybody would take as long again for each day.
QList<TodayNotes> TodayOutlook::allRules() const {
    QHash<QUuid, QList<TodayNote>> told;
    const LocalMoment from = beginningOf(today());
    const LocalMoment until = beginningOf(today().addDays(TodayReach::rules));
    const auto tell = [&](const BrokenVisit& broken, QDate newUntil) {
        const Visit& visit = broken.visit;
        if (visit.state != VisitState::Planned || !visit.plannedStart || m_matching.isOverridden(broken))
            return;
        TodayNote note = noteOf(broken);
        note.newUntil = newUntil;
        auto& own = told[broken.worker.uuid()];
        if (!own.contains(note)) own.append(note);
    };
    for (const BrokenVisit& broken : m_matching.ragBreaksSince(today().addDays(-kDecidedLately)))
        if (broken.visit.plannedStart >= until) tell(broken, today());
    // What is planned of these days has been read by now.
    for (const BrokenVisit& broken : m_matching.brokenBetween(from, until))
        tell(broken, {});
    QList<TodayNotes> all;
    for (const CareWorkerId& id : WorkerStore(m_workspace.database()).ids())
        all.append({id.uuid(), today().addDays(1), told.value(id.uuid())});
    return all;
}

TodayNotes TodayOutlook::rulesOf(const QUuid& owner) const {
    const QDate until = today().addDays(TodayReach::rules + kDaysNoted);
    const WorkerLookout lookout =
        m_matching.lookoutOf(*CareWorkerId::tryFromUuid(owner), until, today().addDays(-kDecidedLately));
    TodayNotes all{owner, today().addDays(kDaysNoted + 1)};
    for (const BrokenVisit& broken : lookout.broken)
        all.notes.append(noteOf(broken));
    for (const DecidedBreak& each : lookout.decided) {
        TodayNote& note = all.notes.emplaceBack(noteOf(each.broken));
        note.newUntil = each.decidedOn.addDays(kDecidedLately);
    }
    return all;
}

QList<TodayNotes> TodayOutlook::ofEach(TodayPart part, const QSet<QUuid>& owners) const {
    QList<TodayNotes> fresh;
    for (const QUuid& owner : owners)
        fresh.append(of(part, owner));
    return fresh;
}

/// Rules look back four weeks, from the week's first day on.
QSet<QUuid> TodayOutlook::thoseWhoCome(const QList<ServiceUserId>& people) const {
    QSet<QUuid> workers;
    for (const ServiceUserId& person : people)
        for (const VisitPlace& place :
             placesOf(m_workspace.database(), person, beginningOf(today().addDays(-kDaysBack)),
                      beginningOf(today().addDays(kPlannedAhead + kDaysNoted))))
            workers.insert(place.worker.uuid());
    return workers;
}

void TodayOutlook::rememberBanks() const {
    m_bank.overview(today());
}

OpenVisits TodayOutlook::openOn(QDate day) const {
    return m_matching.unstaffedOn(day);
}

} // namespace aelwyd
