// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankperiod.h"
#include "core/bank/ledgerentry.h"
#include "core/service/boughttime.h"
#include "core/service/reportpeople.h"
#include "core/storage/outcomestore.h"

#include <algorithm>
#include <map>

namespace aelwyd {

namespace {

bool isFlexible(const Visit& visit) {
    return visit.kind == VisitKind::Flexible || visit.kind == VisitKind::PopIn;
}

bool isCareMade(const Visit& visit) {
    return visit.state == VisitState::Delivered && (visit.kind == VisitKind::Planned || isFlexible(visit));
}

Figure* figureOf(TimeFigures& figures, EntryKind kind) {
    switch (kind) {
    case EntryKind::Delivered:
        return &figures.delivered;
    case EntryKind::Banked:
        return &figures.banked;
    case EntryKind::Forfeited:
        return &figures.forfeited;
    case EntryKind::Owed:
        return &figures.owed;
    default:
        return nullptr;
    }
}

/// Visits outside the package, or before its bank begins, make no entry.
bool isInBank(const Visit& visit, const ReportPeople& people) {
    const auto package = people.packages().constFind(visit.person);
    if (package == people.packages().constEnd()) return false;
    const QDate day = momentOf(visit)->day();
    return bankNumber(*package, day) && !isOutside(*package, day);
}

void addVisit(TimeFigures& figures, const Visit& visit) {
    const QUuid row = visit.id.uuid();
    for (const LedgerEntry& entry : entriesOf(visit, 0))
        if (Figure* figure = figureOf(figures, entry.kind)) figure->add(row, entry.minutes);
    if (visit.state == VisitState::Missed && visit.kind != VisitKind::Review &&
        visit.kind != VisitKind::Shadowing)
        figures.missed.add(row);
    if (isFlexible(visit) && visit.state == VisitState::Delivered)
        figures.flexible.add(row, visit.actualMinutes.value_or(0));
}

/// Each outcome as its latest agreed version has it.
QHash<QUuid, PersonalOutcome> latestOutcomes(Database& database) {
    QHash<QUuid, PersonalOutcome> latest;
    for (const AgreedOutcome& each : OutcomeStore(database).allAgreed())
        latest.insert(each.outcome.id.uuid(), each.outcome);
    return latest;
}

} // namespace

TimeFigures timeFigures(Database& database, const QList<Visit>& visits, const ReportPeople& people) {
    TimeFigures figures;
    std::map<QByteArray, BoughtTime> bought;
    for (const Visit& visit : visits) {
        if (!isInBank(visit, people)) continue;
        addVisit(figures, visit);
        if (!isFlexible(visit) || visit.state != VisitState::Delivered) continue;
        BoughtTime& time = bought[visit.outcome ? visit.outcome->toRfc4122() : QByteArray()];
        time.outcome = visit.outcome;
        time.visits.add(visit.id.uuid());
        time.minutes.add(visit.id.uuid(), visit.actualMinutes.value_or(0));
    }
    const auto outcomes = latestOutcomes(database);
    for (auto& [id, time] : bought) {
        const auto outcome = time.outcome ? outcomes.constFind(*time.outcome) : outcomes.constEnd();
        if (outcome != outcomes.constEnd()) time.wish = outcome->wish;
        if (outcome != outcomes.constEnd()) time.headings = outcome->links;
        figures.bought.append(time);
    }
    sortByMinutes(figures.bought);
    return figures;
}

QList<LanguageFigures> languageFigures(Database& database, const QList<Visit>& visits,
                                       const ReportPeople& people) {
    const auto spoken = workingLanguages(database);
    std::map<QString, LanguageFigures> byLanguage;
    QSet<QUuid> counted;
    for (const Visit& visit : visits) {
        if (!isCareMade(visit)) continue;
        const auto& choice = people.facts().constFind(visit.person)->language;
        const QString code = choice ? choice->code() : QString();
        LanguageFigures& figures = byLanguage[code];
        figures.language = code;
        figures.visits.add(visit.id.uuid());
        const bool given = std::any_of(visit.workers.begin(), visit.workers.end(), [&](const auto& worker) {
            return spoken.value(worker).contains(code);
        });
        if (given) figures.given.add(visit.id.uuid());
        if (counted.contains(visit.person.uuid())) continue;
        counted.insert(visit.person.uuid());
        figures.people.add(visit.person.uuid());
    }
    QList<LanguageFigures> lines;
    for (const auto& [code, figures] : byLanguage)
        lines.append(figures);
    // Those who have not said come last.
    if (!lines.isEmpty() && lines.first().language.isEmpty()) lines.append(lines.takeFirst());
    return lines;
}

} // namespace aelwyd
