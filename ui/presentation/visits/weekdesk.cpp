// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/weekdesk.h"

#include "core/base/text.h"
#include "ui/presentation/matching/givenwords.h"
#include "ui/presentation/visits/personvisits.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/problems.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Rules are asked after the week has been drawn.
constexpr int kRulesLaterMilliseconds = 150;
constexpr int kDaysOfWeek = 7;

LocalMoment weekBegins(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

QString sentencesOf(const std::vector<BrokenRule>& rules) {
    QStringList sentences;
    for (const BrokenRule& rule : rules)
        sentences.append(wording::sentence(rule));
    return sentences.join(u' ');
}

} // namespace

WeekDesk::WeekDesk(VisitService& visits, PeopleService& people, WorkforceService& workforce,
                   MatchingService& matching, QObject* parent)
    : QObject(parent)
    , m_visits(visits)
    , m_people(people)
    , m_workforce(workforce)
    , m_matching(matching) {
    m_monday = mondayOf(today());
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WeekDesk::readBroken);
    connect(&visits.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        const bool ours = changes.touches(Noun::Visit) || changes.touches(Noun::CareWorker) ||
                          changes.touches(Noun::ServiceUser) || changes.touches(Noun::Agency);
        if (!ours) return;
        m_stale = true;
        emit changed();
    });
}

void WeekDesk::show(QDate day, WeekBy by) {
    if (day.isValid()) m_monday = mondayOf(day);
    m_by = by;
    reload();
}

void WeekDesk::refresh() {
    if (m_stale) reload();
}

void WeekDesk::retranslate() {
    m_stale = true;
    emit changed();
}

void WeekDesk::reload() {
    m_stale = false;
    m_model.setContent(content());
    m_broken.clear();
    m_checked = 0;
    m_later.start(kRulesLaterMilliseconds);
    emit changed();
}

WeekContent WeekDesk::content() {
    WeekContent content{.by = m_by, .monday = m_monday};
    content.visits = m_visits.between(weekBegins(m_monday), weekBegins(m_monday.addDays(7)));
    const auto names = m_people.names();
    for (const Visit& visit : std::as_const(content.visits))
        if (!content.people.contains(visit.person))
            content.people.insert(visit.person, withVisibleControls(names.value(visit.person)));
    const QList<WeekName> workers = workerRows(content);
    content.names = m_by == WeekBy::Workers ? workers : peopleRows(content);
    content.workers = m_workerNames;
    return content;
}

/// Everybody who works here, and whoever has left and still has visits.
QList<WeekName> WeekDesk::workerRows(const WeekContent& content) {
    QSet<CareWorkerId> busy;
    for (const Visit& visit : content.visits)
        for (const CareWorkerId& worker : visit.workers)
            busy.insert(worker);
    QList<WeekName> rows;
    m_workerNames.clear();
    for (const CareWorker& worker : m_workforce.workers()) {
        const QString name = withVisibleControls(fullName(worker));
        m_workerNames.insert(worker.id, name);
        const bool gone = worker.archived || (worker.leaveDate && *worker.leaveDate <= content.monday);
        if (!gone || busy.contains(worker.id))
            rows.append({worker.id.uuid(), name, worker.contractMaximumMinutes});
    }
    return rows;
}

/// Everybody who has visits, in the order of the list of people.
QList<WeekName> WeekDesk::peopleRows(const WeekContent& content) const {
    QList<WeekName> rows;
    QHash<ServiceUserId, QString> left = content.people;
    for (const ServiceUserId& id : m_people.search({}, {}, 1'000'000).ids)
        if (left.contains(id)) rows.append({id.uuid(), left.take(id), {}});
    for (auto person = left.constBegin(); person != left.constEnd(); ++person)
        rows.append({person.key().uuid(), person.value(), {}});
    return rows;
}

QString WeekDesk::personName(const ServiceUserId& id) const {
    const auto rows = m_people.rows({id});
    return rows.isEmpty() ? QString() : withVisibleControls(rows.first().name);
}

/// A day at a time, so that keys and clicks are answered in between.
void WeekDesk::readBroken() {
    const QDate day = m_monday.addDays(m_checked);
    for (const BrokenVisit& visit : m_matching.brokenBetween(weekBegins(day), weekBegins(day.addDays(1))))
        m_broken.insert(visit.visit.id);
    if (++m_checked < kDaysOfWeek) return m_later.start(0);
    m_model.markBroken(m_broken);
}

QString WeekDesk::placeOf(const Visit& visit) const {
    return QStringLiteral("people:person/%1/visits/%2").arg(visit.person.toString(), visit.id.toString());
}

bool WeekDesk::awaitsRecord(const Visit& visit) const {
    return aelwyd::awaitsRecord(visit, LocalMoment::now(m_visits.workspace().clock()));
}

std::unique_ptr<AsPlannedModel> WeekDesk::openVisits() const {
    return std::make_unique<AsPlannedModel>(m_visits, m_people, m_workerNames, m_monday, m_scope);
}

int WeekDesk::gaps() const {
    int gaps = 0;
    if (m_model.rowCount() == 0) return 0;
    for (int column = 0; column < 7; ++column)
        gaps += int(m_model.blocks(0, column).size());
    return gaps;
}

QStringList WeekDesk::faults(const VisitId& id) const {
    QStringList faults;
    for (const BrokenVisit& broken : m_matching.brokenRules(id))
        faults.append(
            tr("%1: %2", "worker, rules").arg(workerName(broken.worker), sentencesOf(broken.rules)));
    return faults;
}

QStringList WeekDesk::whatToLookAt(const VisitId& id) const {
    return m_model.marksOf(id) + faults(id);
}

QStringList WeekDesk::howGiven(const VisitId& id) const {
    return aelwyd::howGiven(m_matching, id,
                            [this](const CareWorkerId& worker) { return workerName(worker); });
}

/// One worker's row: would they fit; a person's row: do those fit who come.
WeekPromise WeekDesk::promise(const VisitId& id, int row, int column) const {
    const auto visit = this->visit(id);
    if (!visit || !visit->plannedStart) return {};
    const auto worker = CareWorkerId::tryFromUuid(m_model.row(row).id);
    const bool isGiven = m_by == WeekBy::Workers && worker;
    const QList<CareWorkerId> coming = isGiven ? QList{*worker} : visit->workers;
    const auto start = LocalMoment::at(m_model.dayOf(column), visit->plannedStart->time());
    if (!start) return {false, tr("There is no such time on this day: the clocks change.")};
    if (coming.isEmpty() || (m_by == WeekBy::Workers && !worker)) return {};
    const auto answer = m_matching.match(id, *start);
    if (!answer) return {false, wording::messages(answer.problems())};
    return promiseOf(answer.value(), coming);
}

WeekPromise WeekDesk::promiseOf(const MatchAnswer& answer, const QList<CareWorkerId>& coming) const {
    WeekPromise promise;
    for (const Candidate& candidate : answer.ranking.candidates) {
        if (!coming.contains(candidate.worker)) continue;
        const QString name = workerName(candidate.worker);
        if (!candidate.eligible()) return {false, name + QStringLiteral(": ") + sentencesOf(candidate.rules)};
        promise = {true, wording::readAloud(name, candidate)};
    }
    return promise;
}

Result<void> WeekDesk::refuse(const Problems& problems) {
    if (!m_refusal.isEmpty()) return problems;
    m_refusal = wording::messages(problems);
    const bool canBeApproved =
        !isBeyondTheBank(problems) && std::any_of(problems.begin(), problems.end(), [](const Problem& each) {
            return each.code == ErrorCode::OverBlock;
        });
    if (canBeApproved)
        m_refusal += u' ' + tr("That is done where the person's visits are: change this one there.");
    return problems;
}

Result<void> WeekDesk::shift(const VisitId& id, const std::optional<LocalMoment>& start) {
    auto visit = this->visit(id);
    if (!visit || visit->state != VisitState::Planned) {
        m_refusal = tr("Only visits that are still planned can be moved.");
        return Problem{QStringLiteral("state"), ErrorCode::Choice};
    }
    if (!start) {
        m_refusal = tr("There is no such time on this day: the clocks change.");
        return Problem{QStringLiteral("planned_start"), ErrorCode::Time};
    }
    if (visit->plannedStart == start) return {};
    const auto moved = m_visits.move(*visit, *start);
    return moved ? moved : refuse(moved.problems());
}

/// Nothing is broken silently: what stood against the visit before it moved is known, all else refuses it.
Result<void> WeekDesk::keepRules(const VisitId& id, const QStringList& known) {
    QStringList broken = faults(id);
    broken.removeIf([&](const QString& fault) { return known.contains(fault); });
    if (broken.isEmpty()) return {};
    m_refusal = broken.join(u' ') + u' ' +
                tr("To do it all the same, take the worker off, move it, and give it with a reason.");
    return Problem{QStringLiteral("worker"), ErrorCode::Choice};
}

Result<void> WeekDesk::allocate(const VisitId& id, const QUuid& from, const QUuid& to) {
    if (from == to) return {};
    const auto before = CareWorkerId::tryFromUuid(from), after = CareWorkerId::tryFromUuid(to);
    if (!after) {
        const auto freed = m_matching.unassign(id, *before);
        return freed ? freed : refuse(freed.problems());
    }
    const auto assigned = m_matching.assign(id, *after, {.insteadOf = before, .beside = !before});
    if (!assigned) return refuse(assigned.problems());
    if (assigned.value().done) return {};
    m_refusal = workerName(*after) + QStringLiteral(": ") + sentencesOf(assigned.value().broken);
    return Problem{QStringLiteral("worker"), ErrorCode::Choice};
}

Result<void> WeekDesk::move(const VisitId& id, const QUuid& from, int row, int column) {
    m_refusal.clear();
    const auto visit = this->visit(id);
    if (!visit || !visit->plannedStart) return Problem{{}, ErrorCode::NotFound};
    const QUuid to = m_model.row(row).id;
    const QDate day = m_model.dayOf(column);
    if (m_by == WeekBy::People && to != visit->person.uuid() && !to.isNull()) {
        m_refusal = tr("A visit stays with its person. It can go to another day.");
        return Problem{QStringLiteral("person"), ErrorCode::Choice};
    }
    const QStringList known = faults(id);
    return m_visits.workspace().transact({Operation::EditVisit, m_scope}, [&]() -> Result<void> {
        const auto shifted = shift(id, LocalMoment::at(day, visit->plannedStart->time()));
        if (!shifted) return shifted;
        const auto given = m_by == WeekBy::People ? Result<void>() : allocate(id, from, to);
        return given ? keepRules(id, known) : given;
    });
}

Result<void> WeekDesk::moveTo(const VisitId& id, QDate day, QTime time) {
    m_refusal.clear();
    const QStringList known = faults(id);
    return m_visits.workspace().transact({Operation::EditVisit, m_scope}, [&] {
        const auto shifted = shift(id, LocalMoment::at(day, time));
        return shifted ? keepRules(id, known) : shifted;
    });
}

} // namespace aelwyd
