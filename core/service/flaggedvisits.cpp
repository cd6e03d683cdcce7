// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/flaggedvisits.h"

#include "core/bank/plannedflags.h"
#include "core/service/bankservice.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

void addFlagsOfBank(QList<FlaggedVisit>& flags, const std::optional<BankFacts>& facts,
                    const QList<Visit>& came, QDate today) {
    const auto package = facts ? std::optional(facts->package) : std::nullopt;
    QSet<VisitId> ids;
    QDate last;
    for (const Visit& visit : came) {
        ids.insert(visit.id);
        if (const auto moment = momentOf(visit)) last = std::max(last, moment->day());
        if (isOutsideBank(visit, package)) flags.append(flaggedOutside(visit, package));
    }
    if (!facts || !last.isValid()) return;
    // Nothing that is further off can have been spent.
    const QDate until = std::min(last, today.addYears(1));
    for (const BankStatement& statement : bankStatements(*facts, until, today))
        for (const FlaggedVisit& flag : statement.flags + flaggedPlans(statement, facts->visits))
            if (flag.flag != VisitFlag::OutsidePackage && ids.contains(flag.visit)) flags.append(flag);
}

/// Each of `came` once. `visits` are by their start.
void addFlagsOfPlace(QList<FlaggedVisit>& flags, const QSet<VisitId>& came, const QList<Visit>& visits) {
    QHash<CareWorkerId, QList<const Visit*>> byWorker;
    for (const Visit& visit : visits)
        for (const CareWorkerId& worker : visit.workers)
            if (takesTime(visit) && spanOf(visit)) byWorker[worker].append(&visit);
    QSet<VisitId> told;
    const auto tell = [&](const Visit& visit, const Visit& other) {
        if (!came.contains(visit.id) || told.contains(visit.id)) return;
        told.insert(visit.id);
        flags.append(flaggedOverlap(visit, other));
    };
    for (const QList<const Visit*>& ofWorker : std::as_const(byWorker))
        for (qsizetype i = 0; i < ofWorker.size(); ++i)
            for (qsizetype j = i + 1; j < ofWorker.size(); ++j) {
                const VisitSpan first = *spanOf(*ofWorker[i]), second = *spanOf(*ofWorker[j]);
                if (second.start >= first.end()) break;
                if (!overlap(first, second)) continue;
                tell(*ofWorker[i], *ofWorker[j]);
                tell(*ofWorker[j], *ofWorker[i]);
            }
}

constexpr int kRuleDays = 28;

} // namespace

int countAgainstRules(const MatchingService& matching, const QStringList& references) {
    const QSet<QString> came(references.begin(), references.end());
    const QDate today = matching.workspace().clock().today();
    const auto midnight = [](QDate day) { return *LocalMoment::at(day, QTime(0, 0)); };
    QSet<VisitId> against;
    for (const BrokenVisit& broken :
         matching.brokenBetween(midnight(today), midnight(today.addDays(kRuleDays))))
        if (broken.visit.state == VisitState::Planned && came.contains(broken.visit.reference))
            against.insert(broken.visit.id);
    return static_cast<int>(against.size());
}

QList<FlaggedVisit> flaggedAmong(const VisitService& visits, const QStringList& references) {
    QHash<ServiceUserId, QList<Visit>> came;
    std::optional<LocalMoment> from, until;
    QSet<VisitId> ids;
    for (const QString& reference : references) {
        const auto visit = visits.byReference(reference);
        if (!visit) continue;
        ids.insert(visit->id);
        came[visit->person].append(*visit);
        const auto span = spanOf(*visit);
        if (span && (!from || span->start < *from)) from = span->start;
        if (span && (!until || span->end() > *until)) until = span->end();
    }
    QList<FlaggedVisit> flags;
    const BankService bank(visits.workspace());
    for (auto each = came.cbegin(); each != came.cend(); ++each)
        addFlagsOfBank(flags, bank.facts(each.key()), each.value(), visits.workspace().clock().today());
    if (from) addFlagsOfPlace(flags, ids, visits.between(*from, *until));
    std::stable_sort(flags.begin(), flags.end(), [](const FlaggedVisit& a, const FlaggedVisit& b) {
        return std::tie(a.reference, a.flag) < std::tie(b.reference, b.flag);
    });
    return flags;
}

void tellFlagged(ImportReport& report, const VisitService& visits) {
    report.toLookAt = flaggedAmong(visits, report.visits);
    QSet<VisitId> ids;
    for (const FlaggedVisit& flag : std::as_const(report.toLookAt))
        ids.insert(flag.visit);
    report.flagged = static_cast<int>(ids.size());
}

} // namespace aelwyd
