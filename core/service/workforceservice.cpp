// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workforceservice.h"

#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "core/service/references.h"
#include "core/storage/matchstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kDaysAhead = 60;

WorkerStore storeOfWorkers(Workspace& workspace) {
    return WorkerStore(workspace.database());
}

bool isNewDecision(const std::optional<RagDecision>& told, const std::optional<RagDecision>& known) {
    return told && told != known;
}

QByteArray sortKeyOf(const CareWorker& worker) {
    return welshSortKey({worker.lastName, worker.firstName}) + '\0' + worker.reference.toUtf8();
}

/// The induction cannot end after what it was followed by was decided.
std::optional<Problem> laterInduction(const CareWorker& worker, const std::optional<CareWorker>& before) {
    const bool moved =
        before && worker.trainedOn != before->trainedOn && worker.experience == before->experience;
    if (!moved || !worker.experience || !inductionProblem(worker, worker.experience->decidedOn))
        return std::nullopt;
    return Problem{QStringLiteral("trained_on"),
                   ErrorCode::DateOrder,
                   {worker.experience->decidedOn->toString(Qt::ISODate)}};
}

/// Of one day two times overlap, or it is both free and not.
bool standAgainst(const AvailabilityException& a, const AvailabilityException& b) {
    if (a.id == b.id || a.day != b.day) return false;
    if (!a.start || !b.start || !a.end || !b.end) return true;
    const auto endOf = [](const AvailabilityException& one) {
        return *one.end == QTime(0, 0) ? QTime(23, 59, 59) : *one.end;
    };
    return *a.start < endOf(b) && *b.start < endOf(a);
}

Problems decisionProblems(const CareWorker& worker, const ExperienceDecision& decision, QDate today) {
    const QString day = QStringLiteral("experience_decided_on");
    Problems problems;
    if (!decision.decidedOn) problems.append({day, ErrorCode::Required});
    if (decision.decidedOn && *decision.decidedOn > today)
        problems.append(dayInFuture(day, *decision.decidedOn));
    if (const auto early = inductionProblem(worker, decision.decidedOn)) problems.append(*early);
    if (decision.decidedBy.trimmed().isEmpty())
        problems.append({QStringLiteral("decided_by"), ErrorCode::Required});
    if (decision.ruling != AmberRuling::Open && decision.status != Rag::Amber)
        problems.append({QStringLiteral("ruling"), ErrorCode::Choice});
    for (const auto& [field, text] :
         {std::pair("decided_by", &decision.decidedBy), {"experience_reason", &decision.reason}})
        if (auto problem = textProblem(QLatin1String(field), *text, TextSort::Note))
            problems.append(*problem);
    return problems;
}

} // namespace

WorkforceService::WorkforceService(Workspace& workspace, const Catalogues* catalogues)
    : m_workspace(workspace)
    , m_catalogues(catalogues) {}

QList<CareWorker> WorkforceService::workers() const {
    QList<std::pair<QByteArray, CareWorker>> keyed;
    for (const StaffMember& member : members())
        keyed.append({sortKeyOf(member.worker), member.worker});
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<CareWorker> workers;
    for (const auto& entry : keyed)
        workers.append(entry.second);
    return workers;
}

std::optional<CareWorker> WorkforceService::worker(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).worker(id);
}

std::optional<CareWorker> WorkforceService::byReference(const QString& reference) const {
    const auto id = idByTyped(storeOfWorkers(m_workspace), reference);
    return id ? worker(*id) : std::nullopt;
}

std::optional<StaffMember> WorkforceService::member(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).member(id);
}

QList<StaffMember> WorkforceService::members() const {
    return storeOfWorkers(m_workspace).members();
}

Problems WorkforceService::check(const CareWorker& worker) const {
    const CareWorker tidy = tidied(worker);
    Problems problems = problemsOf(tidy);
    const WorkerStore store = storeOfWorkers(m_workspace);
    const auto namesake = store.byReference(tidy.reference);
    if (namesake && *namesake != tidy.id)
        problems.append({QStringLiteral("reference"), ErrorCode::Duplicate, {tidy.reference}});
    const auto before = store.worker(tidy.id);
    if (isNewDecision(tidy.experience, before ? before->experience : std::nullopt))
        if (const auto early = inductionProblem(tidy, tidy.experience->decidedOn)) problems.append(*early);
    if (const auto late = laterInduction(tidy, before)) problems.append(*late);
    if (m_catalogues && (!before || before->competences != tidy.competences))
        for (const Competence& held : tidy.competences)
            if (!m_catalogues->hasCompetence(held.unit))
                problems.append({QStringLiteral("competences"), ErrorCode::Choice, {held.unit}});
    return problems;
}

Result<void> WorkforceService::save(const CareWorker& worker) {
    const CareWorker tidy = tidied(worker);
    if (const Problems problems = check(tidy); !problems.isEmpty()) return problems;
    WorkerStore store = storeOfWorkers(m_workspace);
    const auto before = store.worker(tidy.id);
    const Step step{before ? Operation::EditWorker : Operation::AddWorker, tidy.id.uuid()};
    return m_workspace.transact(step, [&]() -> Result<void> {
        store.write(tidy);
        if (isNewDecision(tidy.experience, before ? before->experience : std::nullopt))
            store.addExperience(tidy.id, *tidy.experience);
        return {};
    });
}

Result<void> WorkforceService::leave(const CareWorkerId& id, QDate day, const QString& reason) {
    auto leaver = worker(id);
    if (!leaver) return Problem{{}, ErrorCode::NotFound};
    if (!day.isValid()) return Problem{QStringLiteral("leave_date"), ErrorCode::Required};
    leaver->leaveDate = day;
    leaver->leaveReason = reason;
    return save(*leaver);
}

QList<RagDecision> WorkforceService::experienceHistory(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).experienceHistory(id);
}

QList<ExperienceDecision> WorkforceService::experienceDecisions(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).experienceDecisions(id);
}

Result<void> WorkforceService::decideExperience(const CareWorkerId& id, const ExperienceDecision& decision) {
    const auto decided = worker(id);
    if (!decided) return Problem{{}, ErrorCode::NotFound};
    const Problems problems = decisionProblems(*decided, decision, m_workspace.clock().today());
    if (!problems.isEmpty()) return problems;
    WorkerStore store = storeOfWorkers(m_workspace);
    return m_workspace.transact({Operation::EditWorker, id.uuid()}, [&]() -> Result<void> {
        store.addExperience(id, decision);
        return {};
    });
}

template <class Record>
Result<void> WorkforceService::put(const Record& record, const Problems& problems) {
    if (!problems.isEmpty()) return problems;
    WorkerStore store = storeOfWorkers(m_workspace);
    if (!store.worker(record.worker)) return Problem{{}, ErrorCode::NotFound};
    return m_workspace.transact({Operation::EditWorker, record.worker.uuid()}, [&]() -> Result<void> {
        store.write(record);
        return {};
    });
}

template <class Record>
Result<void> WorkforceService::takeOut(const Record& record) {
    WorkerStore store = storeOfWorkers(m_workspace);
    return m_workspace.transact({Operation::EditWorker, record.worker.uuid()}, [&]() -> Result<void> {
        store.remove(record);
        return {};
    });
}

Result<void> WorkforceService::saveLeave(const Leave& leave) {
    return put(leave, problemsOf(leave));
}

Result<void> WorkforceService::removeLeave(const Leave& leave) {
    return takeOut(leave);
}

Problems WorkforceService::check(const AvailabilityException& exception) const {
    Problems problems = problemsOf(exception);
    const auto kept = member(exception.worker);
    if (!problems.isEmpty() || !kept) return problems;
    for (const AvailabilityException& other : kept->exceptions)
        if (standAgainst(exception, other))
            return {{QStringLiteral("availability"),
                     ErrorCode::Availability,
                     {QString::number(exception.day.dayOfWeek())}}};
    return problems;
}

Result<void> WorkforceService::saveException(const AvailabilityException& exception) {
    return put(exception, check(exception));
}

Result<void> WorkforceService::removeException(const AvailabilityException& exception) {
    return takeOut(exception);
}

QList<StaffMeeting> WorkforceService::meetings(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).meetings(id);
}

Result<void> WorkforceService::saveMeeting(const StaffMeeting& meeting) {
    return put(meeting, problemsOf(meeting, m_workspace.clock().today()));
}

Result<void> WorkforceService::removeMeeting(const StaffMeeting& meeting) {
    return takeOut(meeting);
}

QList<ShadowingObservation> WorkforceService::observations(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).observations(id);
}

Result<void> WorkforceService::saveObservation(const ShadowingObservation& observation) {
    return put(observation, problemsOf(observation, m_workspace.clock().today()));
}

Result<void> WorkforceService::removeObservation(const ShadowingObservation& observation) {
    return takeOut(observation);
}

QList<Feedback> WorkforceService::feedback(const CareWorkerId& id) const {
    QList<Feedback> said = MatchStore(m_workspace.database()).feedback(id);
    std::reverse(said.begin(), said.end());
    return said;
}

DueTerms WorkforceService::dueTerms(QDate today) const {
    return termsByDay()(today);
}

std::function<DueTerms(QDate)> WorkforceService::termsByDay() const {
    return [limits = MatchStore(m_workspace.database()).limitsByDay()](QDate day) {
        const MatchLimits known = limits.on(day);
        return DueTerms{known.dbsYears, known.registrationMonths};
    };
}

QList<WorkerDue> WorkforceService::dueOn(QDate today, int ahead) const {
    QList<std::pair<QByteArray, WorkerDue>> keyed;
    const DueTerms terms = dueTerms(today);
    for (const DueFacts& facts : storeOfWorkers(m_workspace).dueFacts(today, today.addDays(ahead))) {
        const CareWorker& worker = facts.member.worker;
        const auto items = aelwyd::dueFor(facts.member, facts.meetings, today, ahead, terms);
        if (!items.isEmpty()) keyed.append({sortKeyOf(worker), {worker.id, items}});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<WorkerDue> due;
    for (const auto& entry : std::as_const(keyed))
        due.append(entry.second);
    return due;
}

QSet<QUuid> WorkforceService::dueNow(QDate today) const {
    QSet<QUuid> due;
    const DueTerms terms = dueTerms(today);
    for (const DueFacts& facts : storeOfWorkers(m_workspace).dueFacts(today, today.addDays(kDaysAhead))) {
        const auto items = aelwyd::dueFor(facts.member, facts.meetings, today, kDaysAhead, terms);
        const auto isNow = [](const DueItem& item) { return item.state != DueState::Coming; };
        if (std::any_of(items.begin(), items.end(), isNow)) due.insert(facts.member.worker.id.uuid());
    }
    return due;
}

QList<DueItem> WorkforceService::dueFor(const CareWorkerId& id, QDate today, int ahead) const {
    const auto found = member(id);
    return found ? aelwyd::dueFor(*found, meetings(id), today, ahead, dueTerms(today)) : QList<DueItem>{};
}

} // namespace aelwyd
