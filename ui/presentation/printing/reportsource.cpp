// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportsource.h"

#include "core/service/outcomereports.h"
#include "ui/presentation/printing/boughtwords.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <map>

namespace aelwyd {

namespace {

LocalMoment beginOf(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

QDate mondayBefore(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

/// Those who were put away since stand behind the others: what was done for them was done.
QList<ServiceUserId> everybody(const PeopleService& people, bool archived) {
    return people.search({.archived = archived}, {}, std::numeric_limits<int>::max()).ids;
}

QList<ServiceUserId> everybody(const PeopleService& people) {
    return everybody(people, false) + everybody(people, true);
}

void count(LocalitySums& sums, const LedgerEntry& entry) {
    switch (entry.kind) {
    case EntryKind::Delivered:
        sums.delivered += entry.minutes;
        break;
    case EntryKind::Banked:
        sums.banked += entry.minutes;
        break;
    case EntryKind::Used:
        sums.used += entry.minutes;
        break;
    case EntryKind::Lapsed:
        sums.lapsed += entry.minutes;
        break;
    default:
        break;
    }
}

/// Adds up one person after another.
class CommissionerSums {
  public:
    CommissionerSums(QDate from, QDate to)
        : m_facts{.from = from, .to = to} {
        for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
            m_facts.months.append({month, {}});
    }

    void add(const QString& locality, const Package& package, const QList<BankStatement>& statements) {
        LocalitySums& sums = m_localities[locality];
        ++sums.people;
        sums.owed += statements.last().owed;
        sums.agreed += blockOf(package, {m_facts.from, m_facts.to});
        for (auto& [month, monthly] : m_facts.months) {
            const QDate last = std::min(m_facts.to, month.addMonths(1).addDays(-1));
            monthly.agreed += blockOf(package, {std::max(m_facts.from, month), last});
            ++monthly.people;
        }
        for (const BankStatement& statement : statements)
            for (const LedgerEntry& entry : statement.entries)
                add(sums, entry);
    }

    CommissionerFacts facts() {
        for (const auto& [locality, sums] : m_localities)
            m_facts.localities.append({locality, sums});
        return m_facts;
    }

  private:
    void add(LocalitySums& sums, const LedgerEntry& entry) {
        if (entry.on < m_facts.from || entry.on > m_facts.to) return;
        count(sums, entry);
        for (auto& [month, monthly] : m_facts.months)
            if (month.year() == entry.on.year() && month.month() == entry.on.month()) count(monthly, entry);
    }

    CommissionerFacts m_facts;
    std::map<QString, LocalitySums> m_localities;
};

QList<std::pair<QDate, TeamContinuity>>
continuityByMonth(const QHash<ServiceUserId, QList<MadeVisit>>& byPerson) {
    std::map<QDate, QList<Continuity>> months;
    for (const QList<MadeVisit>& theirs : byPerson) {
        std::map<QDate, QList<MadeVisit>> byMonth;
        for (const MadeVisit& visit : theirs)
            byMonth[QDate(visit.day.year(), visit.day.month(), 1)].append(visit);
        for (const auto& [month, visits] : byMonth)
            months[month].append(continuityOf(visits));
    }
    QList<std::pair<QDate, TeamContinuity>> all;
    for (const auto& [month, people] : months)
        all.append({month, teamContinuityOf(people)});
    return all;
}

} // namespace

QList<SupportPlanId> ReportSource::versionsOf(const ServiceUserId& person) const {
    QList<SupportPlanId> ids;
    if (const auto agreed = plans.agreedOf(person)) ids.append(*agreed);
    for (const PlanSummary& version : plans.versions(person))
        if (!ids.contains(version.id)) ids.append(version.id);
    return ids;
}

QHash<QUuid, BilingualText> ReportSource::outcomesOf(const ServiceUserId& person,
                                                     const QList<Visit>& made) const {
    QHash<QUuid, BilingualText> outcomes;
    QSet<QUuid> wanted;
    for (const Visit& visit : made)
        if (visit.outcome) wanted.insert(*visit.outcome);
    for (const SupportPlanId& id : wanted.isEmpty() ? QList<SupportPlanId>() : versionsOf(person)) {
        const auto plan = plans.plan(id);
        for (const PersonalOutcome& outcome : plan ? plan->outcomes : QList<PersonalOutcome>())
            if (wanted.remove(outcome.id.uuid())) outcomes.insert(outcome.id.uuid(), outcome.wish);
        if (wanted.isEmpty()) break;
    }
    return outcomes;
}

Result<StatementFacts> ReportSource::statement(const ServiceUserId& id, QDate day) const {
    const auto person = people.person(id);
    if (!person) return Problem{{}, ErrorCode::NotFound};
    const auto statement = bank.statement(id, day);
    if (!statement) return statement.problems();
    const BankSpan span = statement.value().period;
    StatementFacts facts{.person = *person, .bank = statement.value()};
    facts.visits = visits.ofPerson(id, beginOf(span.from), beginOf(span.to.addDays(1)));
    facts.run = runLineOf(facts.bank, facts.visits, today());
    facts.outcomes = outcomesOf(id, facts.visits);
    facts.charge = bank.charge(id, day);
    return facts;
}

Result<ChargeFacts> ReportSource::charge(const ServiceUserId& id, QDate day) const {
    const auto person = people.person(id);
    if (!person) return Problem{{}, ErrorCode::NotFound};
    return ChargeFacts{*person, bank.charge(id, day)};
}

void ReportSource::addNames(WeekFacts& facts) const {
    for (const Visit& visit : facts.visits) {
        if (const auto person = people.person(visit.person)) facts.people.insert(visit.person, *person);
        for (const CareWorkerId& worker : visit.workers)
            if (const auto known = workforce.worker(worker)) facts.workers.insert(worker, fullName(*known));
    }
}

Result<WeekFacts> ReportSource::weekOf(const ServiceUserId& id, QDate day) const {
    const auto person = people.person(id);
    if (!person) return Problem{{}, ErrorCode::NotFound};
    WeekFacts facts{.name = fullName(*person), .reference = person->reference, .monday = mondayBefore(day)};
    facts.visits = visits.ofPerson(id, beginOf(facts.monday), beginOf(facts.monday.addDays(7)));
    addNames(facts);
    return facts;
}

Result<WeekFacts> ReportSource::weekOf(const CareWorkerId& id, QDate day) const {
    const auto worker = workforce.worker(id);
    if (!worker) return Problem{{}, ErrorCode::NotFound};
    WeekFacts facts{.name = fullName(*worker), .reference = worker->reference, .monday = mondayBefore(day)};
    facts.visits = visits.ofWorker(id, beginOf(facts.monday), beginOf(facts.monday.addDays(7)));
    addNames(facts);
    return facts;
}

ContinuityFacts ReportSource::continuity(QDate from, QDate to) const {
    ContinuityFacts facts{.from = from, .to = to, .people = {}};
    QHash<ServiceUserId, QList<MadeVisit>> byPerson;
    for (const MadeVisit& visit : visits.made(from, to))
        byPerson[visit.person].append(visit);
    std::map<QString, QList<Continuity>> byTeam;
    QList<Continuity> all;
    const int days = int(from.daysTo(to)) + 1;
    for (const PersonRow& row : people.rows(everybody(people))) {
        const auto theirs = byPerson.constFind(row.id);
        if (theirs == byPerson.constEnd()) continue;
        const Continuity whole = continuityOf(*theirs);
        facts.people.append({row.id, row.reference, row.name, whole,
                             continuityOf(*theirs, to, std::min(7, days)),
                             continuityOf(*theirs, to, std::min(14, days))});
        byTeam[row.locality].append(whole);
        all.append(whole);
    }
    for (const auto& [locality, people] : byTeam)
        facts.teams.append({locality, teamContinuityOf(people)});
    facts.months = continuityByMonth(byPerson);
    facts.everybody = teamContinuityOf(all);
    return facts;
}

CommissionerFacts ReportSource::commissioner(QDate from, QDate to) const {
    CommissionerSums sums(from, to);
    const auto archived = everybody(people, true);
    for (const PersonRow& row : people.rows(everybody(people))) {
        const auto statements = bank.statements(row.id, to);
        const auto package = people.package(row.id);
        if (!statements || statements.value().isEmpty() || !package) continue;
        if (archived.contains(row.id) &&
            visits.ofPerson(row.id, beginOf(from), beginOf(to.addDays(1))).isEmpty())
            continue;
        sums.add(row.locality, *package, statements.value());
    }
    CommissionerFacts facts = sums.facts();
    for (const BoughtTime& bought : OutcomeReports(visits.workspace()).boughtForOthers({from, to}))
        facts.bought.append({boughtWords(bought, catalogues), static_cast<int>(bought.visits.value),
                             static_cast<int>(bought.minutes.value)});
    return facts;
}

TrainingFacts ReportSource::training(QDate day) const {
    TrainingFacts facts{.day = day, .workers = workforce.workers(), .names = catalogues.competences()};
    facts.units = unitsHeld(facts.workers);
    facts.rows = trainingMatrix(facts.workers, facts.units, day);
    return facts;
}

} // namespace aelwyd
