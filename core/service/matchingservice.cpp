// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchingservice.h"

#include "core/matching/hardrules.h"
#include "core/service/matchknowledge.h"
#include "core/service/session.h"
#include "core/storage/matchstore.h"
#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

VisitStore storeOfVisits(Workspace& workspace) {
    return VisitStore(workspace.database());
}

/// Who the visit has after `worker` takes the place that the wish names; Required where that is not clear.
Result<QList<CareWorkerId>> workersAfter(const Visit& visit, const CareWorkerId& worker,
                                         const AssignWish& wish) {
    QList<CareWorkerId> workers = visit.workers;
    if (wish.insteadOf && !workers.contains(*wish.insteadOf))
        return Problem{QStringLiteral("instead_of"), ErrorCode::NotFound};
    if (workers.contains(worker)) return workers;
    const bool unclear = workers.size() > 1 && !wish.beside && !wish.insteadOf;
    if (unclear) return Problem{QStringLiteral("instead_of"), ErrorCode::Required};
    if (wish.insteadOf)
        workers.removeAll(*wish.insteadOf);
    else if (!wish.beside)
        workers.clear();
    workers.append(worker);
    std::sort(workers.begin(), workers.end());
    return workers;
}

QStringList codesOfRules(const std::vector<BrokenRule>& rules) {
    QStringList codes;
    for (const BrokenRule& broken : rules)
        codes.append(toCode(broken.rule));
    return codes;
}

const Candidate* candidateIn(const Ranking& ranking, const CareWorkerId& worker) {
    const auto& all = ranking.candidates;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Candidate& each) { return each.worker == worker; });
    return found == all.end() ? nullptr : &*found;
}

Result<Visit> plannedVisitOf(const VisitStore& store, const VisitId& id) {
    auto visit = store.visit(id);
    if (!visit) return Problem{QStringLiteral("visit"), ErrorCode::NotFound};
    if (visit->state != VisitState::Planned)
        return Problem{QStringLiteral("state"), ErrorCode::Choice, {toCode(visit->state)}};
    return *visit;
}

/// Of its texts: the rest of the visit was kept before.
Problems problemsOfOverride(const Visit& visit, QDate today) {
    Problems problems = problemsOf(visit, today);
    problems.removeIf(
        [](const Problem& problem) { return !problem.field.startsWith(QLatin1String("overrid")); });
    return problems;
}

} // namespace

MatchingService::MatchingService(Workspace& workspace)
    : m_workspace(workspace)
    , m_knowledge(std::make_shared<MatchKnowledge>(workspace.database())) {
    QObject::connect(&workspace, &Workspace::changed, &workspace,
                     [knowledge = m_knowledge](const ChangeSet& set) { knowledge->hear(set); });
}

MatchingService::~MatchingService() = default;

Result<MatchAnswer> MatchingService::answer(const ServiceUserId& id, const AskedVisit& asked) const {
    const auto person = m_knowledge->person(id);
    if (!person) return Problem{QStringLiteral("person"), ErrorCode::NotFound};
    MatchAnswer answer{*person, asked, m_knowledge->staff(), {}, weights()};
    const VisitIndex past = m_knowledge->pastOf(id, asked.start);
    const MatchLimits limits = MatchStore(m_workspace.database()).limitsByDay().on(asked.start.day());
    const MatchDay day(answer.person, answer.asked, m_knowledge->visitsAround(asked.start.day()), limits,
                       &past);
    answer.ranking = rank(answer.staff, day, answer.weights);
    return answer;
}

Result<MatchAnswer> MatchingService::match(const ServiceUserId& person, const LocalMoment& at,
                                           int minutes) const {
    if (minutes < 1 || minutes > kLongestVisit)
        return Problem{QStringLiteral("minutes"),
                       ErrorCode::Range,
                       {QStringLiteral("1"), QString::number(kLongestVisit)}};
    return answer(person, {at, minutes});
}

Result<MatchAnswer> MatchingService::match(const VisitId& id) const {
    const auto visit = storeOfVisits(m_workspace).visit(id);
    if (!visit) return Problem{QStringLiteral("visit"), ErrorCode::NotFound};
    const auto asked = askedFrom(*visit);
    if (!asked) return Problem{QStringLiteral("planned_start"), ErrorCode::Required};
    return answer(visit->person, *asked);
}

Result<MatchAnswer> MatchingService::match(const VisitId& id, const LocalMoment& at) const {
    auto visit = storeOfVisits(m_workspace).visit(id);
    if (!visit) return Problem{QStringLiteral("visit"), ErrorCode::NotFound};
    visit->plannedStart = at;
    const auto asked = askedFrom(*visit);
    if (!asked) return Problem{QStringLiteral("planned_start"), ErrorCode::Required};
    return answer(visit->person, *asked);
}

AssignWish MatchingService::signedBy(AssignWish wish) const {
    const Session* session = m_workspace.session();
    if (wish.overriddenBy.trimmed().isEmpty() && session) wish.overriddenBy = session->name;
    return wish;
}

Result<Assignment> MatchingService::assign(const VisitId& id, const CareWorkerId& worker,
                                           const AssignWish& wish) {
    const auto visit = plannedVisitOf(storeOfVisits(m_workspace), id);
    if (!visit) return visit.problems();
    const auto workers = workersAfter(visit.value(), worker, wish);
    if (!workers) return workers.problems();
    const auto answered = match(id);
    if (!answered) return answered.problems();
    const Candidate* chosen = candidateIn(answered.value().ranking, worker);
    if (!chosen) return Problem{QStringLiteral("worker"), ErrorCode::NotFound};
    if (!chosen->eligible() && wish.overrideReason.trimmed().isEmpty())
        return Assignment{false, chosen->rules};
    Visit given = visit.value();
    given.workers = workers.value();
    const Allocation made = allocationOf(id, *chosen, signedBy(wish));
    if (!made.rules.isEmpty() && made.overriddenBy.isEmpty())
        return Problem{QStringLiteral("overridden_by"), ErrorCode::Required};
    const auto kept = keep(given, made);
    return kept ? Result<Assignment>(Assignment{true, chosen->rules}) : kept.problems();
}

Allocation MatchingService::allocationOf(const VisitId& visit, const Candidate& chosen,
                                         const AssignWish& wish) const {
    Allocation made{.visit = visit, .worker = chosen.worker, .on = m_workspace.clock().today()};
    made.weightsVersion = weights().version;
    if (chosen.eligible()) {
        made.score = chosen.score;
        return made;
    }
    made.rules = codesOfRules(chosen.rules);
    made.overrideReason = wish.overrideReason.trimmed();
    made.overriddenBy = wish.overriddenBy.trimmed();
    return made;
}

Result<void> MatchingService::keep(Visit visit, const Allocation& made) {
    visit.overrideReason = made.overrideReason;
    visit.overriddenBy = made.overriddenBy;
    if (Problems problems = problemsOfOverride(visit, made.on); !problems.isEmpty()) return problems;
    const Operation operation = made.rules.isEmpty() ? Operation::EditVisit : Operation::OverrideRule;
    return m_workspace.transact({operation, visit.id.uuid()}, [&]() -> Result<void> {
        storeOfVisits(m_workspace).write(visit, made.on);
        MatchStore(m_workspace.database()).write(made);
        return {};
    });
}

Result<void> MatchingService::unassign(const VisitId& id, const CareWorkerId& worker) {
    VisitStore store = storeOfVisits(m_workspace);
    auto visit = plannedVisitOf(store, id);
    if (!visit) return visit.problems();
    Visit freed = visit.value();
    if (freed.workers.removeAll(worker) == 0) return Problem{QStringLiteral("worker"), ErrorCode::NotFound};
    if (freed.workers.isEmpty()) freed.overrideReason = freed.overriddenBy = QString();
    return m_workspace.transact({Operation::EditVisit, id.uuid()}, [&]() -> Result<void> {
        store.write(freed, m_workspace.clock().today());
        return {};
    });
}

MatchWeights MatchingService::weights() const {
    return MatchStore(m_workspace.database()).weights();
}

std::optional<MatchWeights> MatchingService::weights(int version) const {
    return MatchStore(m_workspace.database()).weights(version);
}

Result<void> MatchingService::setWeights(MatchWeights chosen) {
    if (!chosen.isSound())
        return Problem{
            QStringLiteral("weights"), ErrorCode::Range, {QStringLiteral("0"), QStringLiteral("100")}};
    if (const Problems problems = problemsOf(chosen.limits); !problems.isEmpty()) return problems;
    chosen.version = weights().version + 1;
    return m_workspace.transact({Operation::SetWeights}, [&]() -> Result<void> {
        MatchStore(m_workspace.database()).addWeights(chosen, m_workspace.clock().today());
        return {};
    });
}

QList<Allocation> MatchingService::allocations(const VisitId& visit) const {
    return MatchStore(m_workspace.database()).allocations(visit);
}

QList<Allocation> MatchingService::overrides(QDate from, QDate until) const {
    return MatchStore(m_workspace.database()).overrides(from, until);
}

} // namespace aelwyd
