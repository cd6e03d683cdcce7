// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/visitservice.h"

#include "core/bank/patternblock.h"
#include "core/bank/plannedflags.h"
#include "core/base/text.h"
#include "core/service/bankservice.h"
#include "core/service/references.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

VisitStore visitsOf(Workspace& workspace) {
    return VisitStore(workspace.database());
}

Visit tidiedVisit(Visit visit) {
    for (QString* name : {&visit.reference, &visit.cancelledBy, &visit.approvedBy, &visit.overriddenBy})
        *name = tidied(*name, TextSort::Name);
    for (QString* text : {&visit.note, &visit.overrideReason})
        *text = tidied(*text, TextSort::Note);
    std::sort(visit.workers.begin(), visit.workers.end());
    visit.workers.erase(std::unique(visit.workers.begin(), visit.workers.end()), visit.workers.end());
    return visit;
}

Visit deliveredAsPlanned(Visit visit) {
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart;
    visit.actualMinutes = visit.plannedMinutes;
    return visit;
}

} // namespace

std::optional<Visit> VisitService::visit(const VisitId& id) const {
    return visitsOf(m_workspace).visit(id);
}

std::optional<Visit> VisitService::byReference(const QString& reference) const {
    const auto id = idByTyped(visitsOf(m_workspace), reference);
    return id ? visit(*id) : std::nullopt;
}

QList<Visit> VisitService::ofPerson(const ServiceUserId& person) const {
    return visitsOf(m_workspace).ofPerson(person);
}

QList<Visit> VisitService::ofPerson(const ServiceUserId& person, LocalMoment from, LocalMoment until) const {
    return visitsOf(m_workspace).ofPerson(person, from, until);
}

QList<Visit> VisitService::ofWorker(const CareWorkerId& worker, LocalMoment from, LocalMoment until) const {
    return visitsOf(m_workspace).ofWorker(worker, from, until);
}

QList<Visit> VisitService::between(LocalMoment from, LocalMoment until) const {
    return visitsOf(m_workspace).between(from, until);
}

QList<MadeVisit> VisitService::made(QDate from, QDate to) const {
    const auto begins = LocalMoment::at(from, QTime(0, 0));
    const auto ends = LocalMoment::at(to.addDays(1), QTime(0, 0));
    return begins && ends ? visitsOf(m_workspace).made(*begins, *ends) : QList<MadeVisit>();
}

QString VisitService::nextReference() const {
    return referenceAfter(visitsOf(m_workspace).references(), u'V', 6);
}

Problems VisitService::check(const Visit& visit) const {
    const Visit tidy = tidiedVisit(visit);
    Problems problems = problemsOf(tidy, m_workspace.clock().today());
    const auto namesake = visitsOf(m_workspace).byReference(tidy.reference);
    if (namesake && *namesake != tidy.id)
        problems.append({QStringLiteral("reference"), ErrorCode::Duplicate, {tidy.reference}});
    return problems;
}

Problems VisitService::problemsOfBank(const Visit& visit) const {
    const auto moment = momentOf(visit);
    auto facts = BankService(m_workspace).facts(visit.person);
    if (!moment || !facts) return {};
    facts->visits.removeIf([&](const Visit& known) { return known.id == visit.id; });
    const auto period = bankStatement(*facts, moment->day(), m_workspace.clock().today());
    return period ? problemsOfPlanning(visit, *period) : Problems();
}

Result<void> VisitService::plan(const Visit& visit, const QString& approver) {
    Visit planned = visit;
    planned.state = VisitState::Planned;
    const Problems bank = problemsOfBank(planned);
    planned.approvedBy = bank.isEmpty() ? QString() : tidied(approver, TextSort::Name);
    if (Problems problems = check(planned); !problems.isEmpty()) return problems;
    if (isBeyondTheBank(bank) || (!bank.isEmpty() && planned.approvedBy.isEmpty())) return bank;
    return write(Operation::PlanVisit, planned);
}

Result<void> VisitService::move(const Visit& visit, LocalMoment start) {
    const auto package = PeopleStore(m_workspace.database()).package(visit.person);
    const auto periodOf = [&](const std::optional<LocalMoment>& moment) {
        return package && moment ? bankNumber(*package, moment->day()) : std::nullopt;
    };
    const bool stays = periodOf(visit.plannedStart) == periodOf(start);
    Visit moved = visit;
    moved.plannedStart = start;
    return plan(moved, stays ? visit.approvedBy : QString());
}

PatternChange VisitService::changeOf(const SupportPlan& plan, QDate from, QDate to) const {
    const PeopleStore people(m_workspace.database());
    const auto person = people.person(plan.serviceUser);
    const auto package = people.package(plan.serviceUser);
    const auto now = LocalMoment::now(m_workspace.clock());
    if (!person || !package) return {};
    auto wanted = visitsOfPattern(plan, *package, person->reference, from, to);
    wanted.removeIf([&](const Visit& visit) { return *visit.plannedStart <= now; });
    QSet<VisitId> ids;
    for (const Visit& visit : wanted)
        ids.insert(visit.id);
    auto standing = ofPerson(plan.serviceUser);
    standing.removeIf([&](const Visit& visit) {
        const auto start = visit.plannedStart;
        const bool within = start && start->day() >= from && start->day() <= to;
        return !within && !ids.contains(visit.id);
    });
    return changeOfPattern(wanted, standing, now);
}

Result<PatternChange> VisitService::bringPattern(const SupportPlan& plan, QDate from, QDate to,
                                                 const QString& approver) {
    const QString name = tidied(approver, TextSort::Name);
    if (auto problem = textProblem(QStringLiteral("approved_by"), name, TextSort::Name)) return *problem;
    PatternChange change = changeOf(plan, from, to);
    const Step step{Operation::PlanVisit, plan.serviceUser.uuid()};
    const auto result = m_workspace.transact(step, [&] { return bring(change, plan.serviceUser, name); });
    return result ? Result<PatternChange>(change) : Result<PatternChange>(result.problems());
}

/// The bank is asked when what goes is gone, and before what is new has come.
Result<void> VisitService::bring(PatternChange& change, const ServiceUserId& person,
                                 const QString& approver) {
    VisitStore store = visitsOf(m_workspace);
    const QDate today = m_workspace.clock().today();
    for (const Visit& visit : change.removed)
        store.remove(visit);
    for (const auto& [before, after] : change.changed)
        store.remove(before);
    if (const auto facts = BankService(m_workspace).facts(person))
        if (Problems stand = approveWithinBlock(change, *facts, today, approver);
            !stand.isEmpty() && approver.isEmpty())
            return stand;
    for (const auto& [before, after] : change.changed)
        store.write(after, today);
    for (const Visit& visit : change.added)
        store.write(visit, today);
    return {};
}

Result<void> VisitService::record(const Visit& visit) {
    if (visit.state == VisitState::Planned) return Problem{QStringLiteral("state"), ErrorCode::Choice};
    if (Problems problems = check(visit); !problems.isEmpty()) return problems;
    return write(Operation::RecordVisits, visit);
}

Result<void> VisitService::recordAsPlanned(const QList<VisitId>& ids, const QUuid& scope) {
    return m_workspace.transact({Operation::RecordVisits, scope}, [&]() -> Result<void> {
        for (const VisitId& id : ids) {
            const auto known = visit(id);
            if (!known) return Problem{{}, ErrorCode::NotFound, {id.toString()}};
            if (known->state != VisitState::Planned)
                return Problem{QStringLiteral("state"), ErrorCode::Choice, {known->reference}};
            const Visit made = deliveredAsPlanned(*known);
            if (Problems problems = check(made); !problems.isEmpty()) return problems;
            visitsOf(m_workspace).write(made, m_workspace.clock().today());
        }
        return {};
    });
}

Result<void> VisitService::cancel(const VisitId& id, const std::optional<LocalMoment>& at,
                                  const QString& by) {
    auto known = visit(id);
    if (!known) return Problem{{}, ErrorCode::NotFound, {id.toString()}};
    known->state = VisitState::Cancelled;
    known->cancelledAt = at;
    known->cancelledBy = by;
    return record(*known);
}

QList<FlaggedVisit> VisitService::flags(const ServiceUserId& person, QDate day) const {
    const auto statement = BankService(m_workspace).statement(person, day);
    if (!statement) return flagsWithoutBank(person, day);
    const BankSpan span = statement.value().period;
    return statement.value().flags + flaggedPlans(statement.value(), visitsIn(person, span)) +
           overlapsIn(person, span);
}

QList<FlaggedVisit> VisitService::flagsWithoutBank(const ServiceUserId& person, QDate day) const {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto from = LocalMoment::at(monday, QTime(0, 0));
    const auto until = LocalMoment::at(monday.addDays(7), QTime(0, 0));
    if (!from || !until) return {};
    const auto package = PeopleStore(m_workspace.database()).package(person);
    QList<FlaggedVisit> flags;
    for (const Visit& visit : ofPerson(person, *from, *until))
        if (isOutsideBank(visit, package)) flags.append(flaggedOutside(visit, package));
    return flags + overlapsIn(person, {monday, monday.addDays(6)});
}

Result<void> VisitService::write(Operation operation, const Visit& visit) {
    return m_workspace.transact({operation, visit.person.uuid()}, [&]() -> Result<void> {
        visitsOf(m_workspace).write(tidiedVisit(visit), m_workspace.clock().today());
        return {};
    });
}

QList<Visit> VisitService::visitsIn(const ServiceUserId& person, const BankSpan& span) const {
    const auto from = LocalMoment::at(span.from, QTime(0, 0));
    const auto until = LocalMoment::at(span.to.addDays(1), QTime(0, 0));
    return ofPerson(person, *from, *until);
}

QList<FlaggedVisit> VisitService::overlapsIn(const ServiceUserId& person, const BankSpan& span) const {
    QList<FlaggedVisit> flags;
    for (const Visit& visit : visitsIn(person, span))
        if (const auto other = atTheSameTime(visit)) flags.append(flaggedOverlap(visit, *other));
    return flags;
}

std::optional<Visit> VisitService::atTheSameTime(const Visit& visit) const {
    const auto span = spanOf(visit);
    if (!takesTime(visit) || !span) return std::nullopt;
    for (const CareWorkerId& worker : visit.workers)
        for (const Visit& other : ofWorker(worker, span->start, span->end()))
            if (other.id != visit.id && takesTime(other)) return other;
    return std::nullopt;
}

} // namespace aelwyd
