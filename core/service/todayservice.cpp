// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todayservice.h"

#include "core/base/text.h"
#include "core/service/inboxservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/staffkeys.h"
#include "core/storage/themestore.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

/// Today and tomorrow: a line each for visits without a worker.
constexpr int kSoonDays = 2;
/// So many days a decision counts as new: whoever changes it has had time to look at all planned weeks.
constexpr int kDecidedLately = 56;

LocalMoment midnightOf(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

TodayItem visitLine(TodayKind kind, const VisitId& visit, const LocalMoment& start, const TodayName& whose,
                    QDate today) {
    return {.kind = kind,
            .state = dueState(start.day(), today),
            .on = start.day(),
            .subject = visit.uuid(),
            .reference = whose.reference,
            .name = whose.name,
            .locality = whose.locality,
            .at = start};
}

TodayItem bankLine(TodayKind kind, const PersonBank& bank, QDate on, QDate today, int minutes) {
    return {.kind = kind,
            .state = dueState(on, today),
            .on = on,
            .subject = bank.person.uuid(),
            .reference = bank.reference,
            .name = bank.name,
            .locality = bank.locality,
            .amount = minutes};
}

template <class Lines>
void addIf(Lines& lines, const std::optional<TodayItem>& line) {
    if (line) lines.append(*line);
}

} // namespace

TodayService::TodayService(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                           const MatchingService& matching, const ReviewService& reviews,
                           const ConcernService& concerns, const BackupService* backups)
    : m_workspace(workspace)
    , m_workforce(workforce)
    , m_bank(bank)
    , m_matching(matching)
    , m_reviews(reviews)
    , m_concerns(concerns)
    , m_backups(backups) {
    QObject::connect(&workspace, &Workspace::changed, &m_ear,
                     [this](const ChangeSet& changes) { hear(changes); });
}

QList<std::pair<TodayService::Part, int>> TodayService::partsOf(const TodayReach& reach) {
    return {{Part::UnstaffedSoon, std::min(reach.unstaffed, kSoonDays)},
            {Part::UnstaffedLater, reach.unstaffed},
            {Part::Rules, reach.rules},
            {Part::Reviews, reach.ahead},
            {Part::Actions, reach.ahead},
            {Part::Workers, reach.ahead},
            {Part::Bank, reach.lapsing},
            // Whoever waits is told from the first day on.
            {Part::Waiting, kDaysUntilChased}};
}

QList<TodayItem> TodayService::board(QDate today, const TodayReach& reach) const {
    while (readNext(today, reach)) {
    }
    return boardSoFar(today, reach);
}

QList<TodayItem> TodayService::boardSoFar(QDate today, const TodayReach& reach) const {
    QList<QList<TodayItem>> told{backupLines(today), resolveLines(today)};
    for (const auto& [each, days] : partsOf(reach))
        if (isKept(each, today, days)) told.append(part(each, today, days));
    return mergedBoard(told, today);
}

bool TodayService::readNext(QDate today, const TodayReach& reach) const {
    for (const auto& [each, days] : partsOf(reach)) {
        if (isKept(each, today, days)) continue;
        part(each, today, days);
        return true;
    }
    return false;
}

bool TodayService::isKept(Part part, QDate today, int days) const {
    const auto kept = m_kept.constFind(static_cast<int>(part));
    return kept != m_kept.constEnd() && kept->today == today && kept->days == days;
}

/// Asked each time: a backup changes no record.
QList<TodayItem> TodayService::backupLines(QDate today) const {
    QList<TodayItem> lines;
    if (!m_backups || !m_workspace.session()) return lines;
    const auto last = m_backups->lastVerified();
    addIf(lines, backupLine(last ? std::optional(last->at.date()) : std::nullopt, today));
    return lines;
}

/// One line for all, because copies that meet after weeks may have many.
QList<TodayItem> TodayService::resolveLines(QDate today) const {
    const int count = InboxService(m_workspace).count();
    if (count == 0) return {};
    return {{.kind = TodayKind::ToResolve, .state = DueState::Due, .on = today, .amount = count}};
}

/// Forgets what a change may have made untrue.
void TodayService::hear(const ChangeSet& changes) {
    const bool people = changes.touches(Noun::ServiceUser), workers = changes.touches(Noun::CareWorker);
    const bool packages = changes.touches(Noun::Package), visits = changes.touches(Noun::Visit);
    // The limits of the rules are the agency's.
    const bool agency = changes.touches(Noun::Agency);
    const bool reviews = changes.touches(Noun::Review), plans = changes.touches(Noun::SupportPlan);
    if (people || workers) m_names.clear();
    const std::pair<Part, bool> touched[]{
        {Part::UnstaffedSoon, people || visits},
        {Part::UnstaffedLater, people || visits},
        {Part::Rules, people || workers || packages || visits || agency},
        {Part::Reviews, people || packages || plans || reviews},
        {Part::Actions, people || reviews || changes.touches(Noun::ThemeRound)},
        {Part::Workers, workers || agency},
        {Part::Bank, people || packages || visits || changes.touches(Noun::BankAdjustment)},
        {Part::Waiting, people || changes.touches(Noun::Concern)}};
    for (const auto& [part, is] : touched)
        if (is) m_kept.remove(static_cast<int>(part));
}

const QList<TodayItem>& TodayService::part(Part part, QDate today, int days) const {
    const int key = static_cast<int>(part);
    // What is read may write what it has worked out, and be heard of: nothing is held of the parts meanwhile.
    if (!isKept(part, today, days)) m_kept.insert(key, {today, days, read(part, names(), today, days)});
    return m_kept.constFind(key)->lines;
}

QList<TodayItem> TodayService::read(Part part, const Names& names, QDate today, int days) const {
    switch (part) {
    case Part::UnstaffedSoon:
        return unstaffedSoonLines(names, today, days);
    case Part::UnstaffedLater:
        return unstaffedLaterLines(today, days);
    case Part::Rules:
        return ruleLines(names, today, days);
    case Part::Reviews:
        return reviewLines(names, today, days);
    case Part::Actions:
        return actionLines(names, today, days);
    case Part::Workers:
        return workerLines(names, today, days);
    case Part::Bank:
        return bankLines(today, days);
    case Part::Waiting:
        return waitingLines(names, today, days);
    }
    return {};
}

/// Of people and workers.
const TodayService::Names& TodayService::names() const {
    if (!m_names.isEmpty()) return m_names;
    Database& database = m_workspace.database();
    for (const PersonKey& key : PeopleStore(database).keysWithoutStages())
        m_names.insert(key.id.uuid(), {key.reference, fullName(key.firstName, key.lastName), key.locality});
    for (const StaffKey& key : staffKeys(database))
        m_names.insert(key.id.uuid(), {key.reference, fullName(key.firstName, key.lastName), key.locality});
    return m_names;
}

QList<TodayItem> TodayService::reviewLines(const Names& names, QDate today, int ahead) const {
    QList<TodayItem> lines;
    for (const PersonReviews& person : m_reviews.dueOn(today, ahead))
        for (const ReviewDue& due : person.due)
            addIf(lines, lineOf(due, person.person, names.value(person.person.uuid()), today, ahead));
    return lines;
}

QList<TodayItem> TodayService::actionLines(const Names& names, QDate today, int ahead) const {
    QList<TodayItem> lines;
    for (const OpenAction& open : m_reviews.openActions())
        addIf(lines, lineOf(open.action, open.review, names.value(open.person.uuid()), today, ahead));
    for (const OpenThemeAction& open : ThemeStore(m_workspace.database()).openActions())
        addIf(lines, lineOf(open.action, open.round, today, ahead));
    return lines;
}

QList<TodayItem> TodayService::workerLines(const Names& names, QDate today, int ahead) const {
    QList<TodayItem> lines;
    for (const WorkerDue& worker : m_workforce.dueOn(today, ahead))
        for (const DueItem& due : worker.items)
            lines.append(lineOf(due, worker.worker, names.value(worker.worker.uuid())));
    return lines;
}

QList<TodayItem> TodayService::bankLines(QDate today, int ahead) const {
    QList<TodayItem> lines;
    for (const PersonBank& bank : m_bank.overview(today)) {
        if (bank.lapsing > 0 && bank.daysLeft <= ahead)
            lines.append(bankLine(TodayKind::BankLapsing, bank, bank.period.to, today, bank.lapsing));
        if (bank.overBlock) lines.append(bankLine(TodayKind::BankOver, bank, today, today, 0));
    }
    return lines;
}

/// Of a later day one line for all its visits, dealt with from the first of them on.
static void addToDay(TodayItem& day, const UnstaffedVisit& visit) {
    if (day.amount++ > 0) return;
    day.kind = TodayKind::VisitUnstaffed;
    day.on = visit.start.day();
    day.subject = visit.visit.uuid();
}

QList<TodayItem> TodayService::unstaffedSoonLines(const Names& names, QDate today, int days) const {
    QList<TodayItem> lines;
    for (const UnstaffedVisit& visit : m_matching.unstaffed(today, today.addDays(days))) {
        TodayItem& line = lines.emplaceBack(visitLine(TodayKind::VisitUnstaffed, visit.visit, visit.start,
                                                      names.value(visit.person.uuid()), today));
        line.amount = visit.missing;
    }
    return lines;
}

QList<TodayItem> TodayService::unstaffedLaterLines(QDate today, int days) const {
    QMap<QDate, TodayItem> later;
    const QDate from = today.addDays(std::min(days, kSoonDays));
    for (const UnstaffedVisit& visit : m_matching.unstaffed(from, today.addDays(days)))
        addToDay(later[visit.start.day()], visit);
    return later.values();
}

std::optional<TodayItem> TodayService::ruleLine(const Names& names, const BrokenVisit& broken,
                                                QDate today) const {
    const Visit& visit = broken.visit;
    // What was overridden with a reason is known and counted elsewhere.
    if (visit.state != VisitState::Planned || !visit.plannedStart || m_matching.isOverridden(broken))
        return std::nullopt;
    TodayItem line = visitLine(TodayKind::VisitAgainstRule, visit.id, *visit.plannedStart,
                               names.value(visit.person.uuid()), today);
    line.detail = toCode(broken.rules.front().rule);
    line.worker = names.value(broken.worker.uuid()).name;
    return line;
}

/// Of the next days all rules; further ahead what a decision about RAG has broken, as long as it is new.
QList<TodayItem> TodayService::ruleLines(const Names& names, QDate today, int days) const {
    QList<TodayItem> lines;
    const LocalMoment until = midnightOf(today.addDays(days));
    for (const BrokenVisit& broken : m_matching.brokenBetween(midnightOf(today), until))
        addIf(lines, ruleLine(names, broken, today));
    QSet<std::pair<VisitId, CareWorkerId>> told;
    for (const BrokenVisit& broken : m_matching.ragBreaksSince(today.addDays(-kDecidedLately))) {
        const bool isNear = days > 0 && broken.visit.plannedStart && *broken.visit.plannedStart < until;
        const std::pair which(broken.visit.id, broken.worker);
        if (isNear || told.contains(which)) continue;
        told.insert(which);
        addIf(lines, ruleLine(names, broken, today));
    }
    return lines;
}

QList<TodayItem> TodayService::waitingLines(const Names& names, QDate today, int ahead) const {
    QList<TodayItem> lines;
    for (const Concern& concern : m_concerns.waiting(today)) {
        const TodayName whose = concern.person ? names.value(concern.person->uuid()) : TodayName{};
        addIf(lines, lineOf(concern, whose, today, ahead));
    }
    return lines;
}

} // namespace aelwyd
