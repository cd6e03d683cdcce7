// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todayservice.h"

#include "core/base/text.h"
#include "core/service/inboxservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/staffkeys.h"
#include "core/storage/themestore.h"

namespace aelwyd {

namespace {

/// Today and tomorrow: a line each for visits without a worker.
constexpr int kSoonDays = 2;

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

template <class Lines>
void addIf(Lines& lines, const std::optional<TodayItem>& line) {
    if (line) lines.append(*line);
}

} // namespace

TodayService::TodayService(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                           const MatchingService& matching, const ReviewService& reviews,
                           const ConcernService& concerns, const BackupService* backups)
    : m_workspace(workspace)
    , m_matching(matching)
    , m_reviews(reviews)
    , m_concerns(concerns)
    , m_backups(backups)
    , m_memory(workspace, TodayOutlook(workspace, workforce, bank, matching, reviews)) {
    QObject::connect(&workspace, &Workspace::changed, &m_ear,
                     [this](const ChangeSet& changes) { hear(changes); });
}

QList<TodayItem> TodayService::board() const {
    while (readNext()) {
    }
    return boardSoFar();
}

QList<TodayItem> TodayService::boardSoFar() const {
    QList<QList<TodayItem>> told{backupLines(), resolveLines()};
    for (Part each : kParts)
        if (isKept(each)) told.append(part(each));
    return mergedBoard(told, today());
}

bool TodayService::readNext() const {
    for (Part each : kParts) {
        if (isKept(each)) continue;
        part(each);
        return true;
    }
    return false;
}

bool TodayService::forgetUntrue() {
    if (m_memory.isTrue()) return false;
    m_memory.forget();
    m_kept.clear();
    return true;
}

bool TodayService::isKept(Part part) const {
    const auto kept = m_kept.constFind(static_cast<int>(part));
    return kept != m_kept.constEnd() && kept->today == today();
}

/// Asked each time: a backup changes no record.
QList<TodayItem> TodayService::backupLines() const {
    QList<TodayItem> lines;
    if (!m_backups || !m_workspace.session()) return lines;
    const auto last = m_backups->lastVerified();
    addIf(lines, backupLine(last ? std::optional(last->at.date()) : std::nullopt, today()));
    return lines;
}

/// One line for all, because copies that meet after weeks may have many.
QList<TodayItem> TodayService::resolveLines() const {
    const int count = InboxService(m_workspace).count();
    if (count == 0) return {};
    return {{.kind = TodayKind::ToResolve, .state = DueState::Due, .on = today(), .amount = count}};
}

/// Forgets what a change may have made untrue.
void TodayService::hear(const ChangeSet& changes) {
    m_memory.forgetUnkept();
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

const QList<TodayItem>& TodayService::part(Part part) const {
    const int key = static_cast<int>(part);
    // What is read may write what it has worked out, and be heard of: nothing is held of the parts meanwhile.
    if (!isKept(part)) m_kept.insert(key, {today(), read(part, names())});
    return m_kept.constFind(key)->lines;
}

QList<TodayItem> TodayService::read(Part part, const Names& names) const {
    switch (part) {
    case Part::UnstaffedSoon:
        return unstaffedSoonLines(names);
    case Part::UnstaffedLater:
        return unstaffedLaterLines();
    case Part::Rules:
        return notedLines(TodayPart::Rules, kPlannedAhead, names);
    case Part::Reviews:
        return notedLines(TodayPart::Reviews, TodayReach::ahead, names);
    case Part::Actions:
        return actionLines(names);
    case Part::Workers:
        return notedLines(TodayPart::Workers, TodayReach::ahead, names);
    case Part::Bank:
        return notedLines(TodayPart::Bank, TodayReach::lapsing, names);
    case Part::Waiting:
        return waitingLines(names);
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

QList<TodayItem> TodayService::notedLines(TodayPart part, int ahead, const Names& names) const {
    QList<TodayItem> lines;
    for (const auto& [owner, note] : m_memory.notes(part, today().addDays(ahead)))
        addIf(lines, lineOf(note, owner, names.value(owner),
                            note.person.isNull() ? TodayName{} : names.value(note.person), today()));
    return lines;
}

QList<TodayItem> TodayService::actionLines(const Names& names) const {
    constexpr int ahead = TodayReach::ahead;
    QList<TodayItem> lines;
    for (const OpenAction& open : m_reviews.openActions())
        addIf(lines, lineOf(open.action, open.review, names.value(open.person.uuid()), today(), ahead));
    for (const OpenThemeAction& open : ThemeStore(m_workspace.database()).openActions())
        addIf(lines, lineOf(open.action, open.round, today(), ahead));
    return lines;
}

QList<TodayItem> TodayService::unstaffedSoonLines(const Names& names) const {
    QList<TodayItem> lines;
    for (const UnstaffedVisit& visit : m_matching.unstaffed(today(), today().addDays(kSoonDays))) {
        TodayItem& line = lines.emplaceBack(visitLine(TodayKind::VisitUnstaffed, visit.visit, visit.start,
                                                      names.value(visit.person.uuid()), today()));
        line.amount = visit.missing;
    }
    return lines;
}

/// Of a later day one line for all its visits, dealt with from the first of them on.
QList<TodayItem> TodayService::unstaffedLaterLines() const {
    const auto days = m_memory.openDays(today().addDays(kSoonDays), today().addDays(TodayReach::unstaffed));
    QList<TodayItem> lines;
    for (auto each = days.begin(); each != days.end(); ++each)
        if (each->first)
            lines.append({.kind = TodayKind::VisitUnstaffed,
                          .on = each.key(),
                          .subject = each->first->uuid(),
                          .amount = each->count});
    return lines;
}

/// Whoever waits is told from the first day on.
QList<TodayItem> TodayService::waitingLines(const Names& names) const {
    QList<TodayItem> lines;
    for (const Concern& concern : m_concerns.waiting(today())) {
        const TodayName whose = concern.person ? names.value(concern.person->uuid()) : TodayName{};
        addIf(lines, lineOf(concern, whose, today(), kDaysUntilChased));
    }
    return lines;
}

} // namespace aelwyd
