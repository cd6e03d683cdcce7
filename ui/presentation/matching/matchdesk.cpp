// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/matchdesk.h"

#include "core/base/text.h"
#include "ui/presentation/matching/givenwords.h"
#include "ui/presentation/matching/matchtexts.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// In days, today included: rules that were broken on purpose are counted over this time.
constexpr int kLately = 28;
constexpr int kUsualMinutes = 45;
/// How far ahead a person's next visit is looked for.
constexpr int kAheadDays = 14;

Problems problemsOfQuestion(const MatchQuestion& question) {
    Problems problems;
    const auto need = [&](const char* field, bool given) {
        if (!given) problems.append({QLatin1String(field), ErrorCode::Required});
    };
    need("person", question.person.has_value());
    need("day", question.day.has_value());
    need("time", question.time.has_value());
    need("minutes", question.minutes.has_value());
    return problems;
}

MatchQuestion questionOf(const Visit& visit) {
    MatchQuestion question{visit.person, {}, {}, visit.plannedMinutes};
    if (visit.plannedStart) question.day = visit.plannedStart->day();
    if (visit.plannedStart) question.time = visit.plannedStart->time();
    return question;
}

} // namespace

MatchDesk::MatchDesk(MatchingService& matching, VisitService& visits, PeopleService& people,
                     WorkforceService& workforce, QObject* parent)
    : QObject(parent)
    , m_matching(matching)
    , m_visits(visits)
    , m_people(people)
    , m_open(matching, visits, people, workforce)
    , m_persons(people) {
    connect(&matching.workspace(), &Workspace::changed, this, &MatchDesk::follow);
}

Problems MatchDesk::ask(const MatchQuestion& question) {
    m_question = question;
    m_visit.reset();
    Problems problems = problemsOfQuestion(question);
    std::optional<LocalMoment> at;
    if (question.day && question.time) {
        at = LocalMoment::at(*question.day, *question.time);
        if (!at) problems.append({QStringLiteral("time"), ErrorCode::Time});
    }
    if (problems.isEmpty()) return take(m_matching.match(*question.person, *at, *question.minutes));
    take(problems);
    return problems;
}

Problems MatchDesk::ask(const VisitId& id) {
    m_visit = m_visits.visit(id);
    m_question = m_visit ? questionOf(*m_visit) : MatchQuestion();
    if (!m_visit) return take(Problem{QStringLiteral("visit"), ErrorCode::NotFound});
    return take(m_matching.match(id));
}

void MatchDesk::askFor(const ServiceUserId& person, const CareWorkerId& worker) {
    const QDateTime now = m_visits.workspace().clock().now();
    const auto from = LocalMoment::at(now.date(), now.time());
    const auto until = LocalMoment::at(now.date().addDays(kAheadDays), QTime(0, 0));
    std::optional<VisitId> next;
    if (from)
        for (const Visit& visit : m_visits.ofPerson(person, *from, *until))
            if (!next && visit.state == VisitState::Planned && visit.plannedStart) next = visit.id;
    const QDateTime soon = now.addSecs(3600);
    if (next)
        ask(*next);
    else
        ask({person, soon.date(), QTime(soon.time().hour(), 0), kUsualMinutes});
    look(worker);
}

QStringList MatchDesk::howGiven() const {
    if (!m_visit || !m_answer) return {};
    return aelwyd::howGiven(m_matching, m_visit->id, [this](const CareWorkerId& worker) {
        const Candidate* found = candidateOf(worker);
        return found ? matchtexts::nameOf(*m_answer, *found) : tr("somebody who is not on the staff now");
    });
}

Problems MatchDesk::take(Result<MatchAnswer> answer) {
    const Problems problems = answer ? Problems() : answer.problems();
    m_answer = answer ? std::make_shared<const MatchAnswer>(std::move(answer).value()) : nullptr;
    const QList<CareWorkerId> having = m_visit ? m_visit->workers : QList<CareWorkerId>();
    m_mayGo.setAnswer(m_answer, having);
    m_ruledOut.setAnswer(m_answer, having);
    const Candidate* best = m_mayGo.at(0) ? m_mayGo.at(0) : m_ruledOut.at(0);
    m_compared.reset();
    m_looked.reset();
    if (best) m_looked = best->worker;
    emit answered();
    look(m_looked);
    return problems;
}

const Candidate* MatchDesk::candidateOf(const std::optional<CareWorkerId>& worker) const {
    if (!worker || !m_answer) return nullptr;
    const auto& all = m_answer->ranking.candidates;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Candidate& each) { return each.worker == *worker; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<size_t> MatchDesk::placeOf(const std::optional<CareWorkerId>& worker) const {
    const Candidate* found = candidateOf(worker);
    if (!found || !found->eligible()) return std::nullopt;
    return static_cast<size_t>(found - m_answer->ranking.candidates.data());
}

void MatchDesk::look(const std::optional<CareWorkerId>& worker) {
    m_looked = worker;
    if (m_compared == m_looked) m_compared.reset();
    QList<size_t> places;
    if (const auto place = placeOf(m_looked)) places.append(*place);
    const auto other = placeOf(m_compared);
    if (!places.isEmpty() && other) places.append(*other);
    m_reasons.show(m_answer, places);
    emit lookedAt();
}

void MatchDesk::compare(const std::optional<CareWorkerId>& worker) {
    m_compared = worker;
    look(m_looked);
}

/// Where two or more have the visit and nobody is missing, one gives way: who breaks a rule, if that is one.
AllocationNeeds MatchDesk::needs() const {
    AllocationNeeds needs;
    const Candidate* chosen = candidate();
    if (!chosen) return needs;
    needs.rules = matchtexts::rules(*chosen);
    needs.bank = bankAgainst();
    const bool full = m_visit && m_visit->workers.size() > 1 && m_visit->workers.size() >= m_visit->carers;
    if (!full || m_visit->workers.contains(chosen->worker)) return needs;
    for (const CareWorkerId& worker : m_visit->workers)
        if (const Candidate* its = candidateOf(worker))
            needs.places.append({worker, matchtexts::nameOf(*m_answer, *its)});
    return needs;
}

/// A visit that is there was looked at when it was planned.
Problems MatchDesk::bankAgainst() const {
    if (m_visit) return {};
    Problems problems = m_visits.problemsOfBank(visitThoughtOf());
    for (Problem& problem : problems)
        problem.field = QStringLiteral("approved_by");
    return problems;
}

Problems MatchDesk::problemsOf(const AllocationWish& wish) const {
    Problems problems;
    const AllocationNeeds needed = needs();
    if (!needed.rules.isEmpty() && wish.reason.trimmed().isEmpty())
        problems.append({QStringLiteral("override_reason"), ErrorCode::Required});
    if (!needed.rules.isEmpty() && wish.by.trimmed().isEmpty())
        problems.append({QStringLiteral("overridden_by"), ErrorCode::Required});
    if (!needed.places.isEmpty() && !wish.insteadOf)
        problems.append({QStringLiteral("instead_of"), ErrorCode::Required});
    if (wish.approver.trimmed().isEmpty()) problems += needed.bank;
    return problems;
}

Visit MatchDesk::visitThoughtOf() const {
    Visit visit{.person = *m_question.person};
    visit.plannedStart = m_answer->asked.start;
    visit.plannedMinutes = m_answer->asked.minutes;
    return visit;
}

Visit MatchDesk::visitToGive() const {
    if (m_visit) return *m_visit;
    Visit visit = visitThoughtOf();
    visit.reference = m_visits.nextReference();
    return visit;
}

AssignWish MatchDesk::assignWish(const Visit& visit, const AllocationWish& wish) const {
    AssignWish asked{wish.reason, wish.by, wish.insteadOf};
    asked.beside = !visit.workers.isEmpty() && visit.workers.size() < visit.carers;
    return asked;
}

Result<void> MatchDesk::planAndAssign(const Visit& visit, const AssignWish& wish, const QString& approver) {
    Workspace& workspace = m_visits.workspace();
    const bool isNew = !m_visit;
    const auto operation = isNew ? Operation::PlanVisit : Operation::EditVisit;
    return workspace.transact({operation, visit.id.uuid()}, [&]() -> Result<void> {
        if (isNew)
            if (const auto planned = m_visits.plan(visit, approver); !planned) return planned;
        const auto given = m_matching.assign(visit.id, *m_looked, wish);
        if (!given) return given.problems();
        if (!given.value().done) return Problem{QStringLiteral("override_reason"), ErrorCode::Required};
        return {};
    });
}

Problems MatchDesk::allocate(const AllocationWish& wish) {
    if (!candidate()) return {};
    const Problems problems = problemsOf(wish);
    if (!problems.isEmpty()) return problems;
    const Visit visit = visitToGive();
    const auto worker = m_looked;
    const auto done = planAndAssign(visit, assignWish(visit, wish), wish.approver);
    if (!done) return done.problems();
    ask(visit.id);
    look(worker);
    return {};
}

int MatchDesk::overridesLately() const {
    return static_cast<int>(m_matching.overrides(today().addDays(1 - kLately), today()).size());
}

void MatchDesk::follow(const ChangeSet& changes) {
    if (!m_answer) return;
    const auto touches = [&](Noun noun) { return changes.touches(noun); };
    // What counts and the limits are the agency's.
    if (touches(Noun::Visit) || touches(Noun::CareWorker) || touches(Noun::ServiceUser) ||
        touches(Noun::Agency))
        askAgain();
}

bool MatchDesk::maySetWeights() const {
    return m_visits.workspace().may(Operation::SetWeights);
}

Problems MatchDesk::setWeights(const MatchWeights& weights) {
    return m_matching.setWeights(weights).problems();
}

/// What was read is out of date; who is looked at and compared stays.
void MatchDesk::askAgain() {
    const auto looked = m_looked, compared = m_compared;
    if (m_visit && m_visits.visit(m_visit->id))
        ask(m_visit->id);
    else
        ask(MatchQuestion(m_question));
    if (candidateOf(looked)) look(looked);
    if (placeOf(compared)) compare(compared);
}

void MatchDesk::retranslate() {
    m_open.retranslate();
    m_mayGo.retranslate();
    m_ruledOut.retranslate();
    m_reasons.retranslate();
}

} // namespace aelwyd
