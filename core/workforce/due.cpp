// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/due.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Days: after so many a Red or Amber status is decided on, and so many after training Amber at the latest.
constexpr int kUntilDecision = 14;
constexpr int kAmberLatest = 56;
constexpr int kSupervisionMonths = 3;

/// From when the first weeks are counted.
std::optional<QDate> beginningOf(const CareWorker& worker) {
    return worker.trainedOn ? worker.trainedOn : worker.startDate;
}

/// What has fallen due, with the days of looking ahead.
struct DueList {
    QDate today;
    int ahead;
    QList<DueItem> items = {};
    void add(DueKind kind, const std::optional<QDate>& on, const QString& unit = {}) {
        if (on && *on <= today.addDays(ahead)) items.append({kind, *on, dueState(*on, today), unit});
    }
};

std::optional<QDate> lastMeeting(const QList<StaffMeeting>& meetings, MeetingKind kind, QDate today) {
    std::optional<QDate> last;
    for (const StaffMeeting& meeting : meetings)
        if (meeting.kind == kind && meeting.heldOn <= today) last = std::max(last, {meeting.heldOn});
    return last;
}

std::optional<QDate> nextMeeting(const CareWorker& worker, const QList<StaffMeeting>& meetings,
                                 MeetingKind kind, QDate today) {
    const auto last = lastMeeting(meetings, kind, today);
    const auto from = last ? last : worker.startDate;
    if (!from) return std::nullopt;
    return kind == MeetingKind::Supervision ? from->addMonths(kSupervisionMonths) : from->addYears(1);
}

std::optional<QDate> registrationDue(const CareWorker& worker, QDate today, const DueTerms& terms) {
    if (worker.employment != Employment::Employed) return std::nullopt;
    if (worker.registrationExpires) return worker.registrationExpires;
    if (!worker.registrationNumber.isEmpty()) return std::nullopt;
    return worker.startDate ? worker.startDate->addMonths(terms.registrationMonths) : today;
}

/// A check that is dated after today is none yet.
void addDbs(DueList& due, const CareWorker& worker, const DueTerms& terms) {
    if (worker.dbsDate && *worker.dbsDate <= due.today)
        due.add(DueKind::Dbs, worker.dbsDate->addYears(terms.dbsYears));
    else
        due.add(DueKind::DbsMissing, worker.startDate.value_or(due.today));
}

/// The day on which a unit runs out for good: an entry that is followed by a longer one does not count. Units
/// that ran out more than the days of looking ahead ago are history.
void addCompetences(DueList& due, const CareWorker& worker) {
    QHash<QString, QDate> last;
    QSet<QString> endless;
    for (const Competence& held : worker.competences) {
        if (!held.until) endless.insert(held.unit);
        if (held.until) last[held.unit] = std::max(last.value(held.unit), *held.until);
    }
    for (auto unit = last.begin(); unit != last.end(); ++unit)
        if (!endless.contains(unit.key()) && *unit >= due.today.addDays(-due.ahead))
            due.add(DueKind::CompetenceExpires, *unit, unit.key());
}

} // namespace

std::optional<QDate> redReviewOn(const StaffMember& member, QDate today) {
    const auto beginning = beginningOf(member.worker);
    const Standing standing = standingOn(member, today);
    if (!beginning || standing.status != Rag::Red) return std::nullopt;
    const QDate first = beginning->addDays(kUntilDecision);
    return standing.since && *standing.since >= first ? standing.since->addDays(kUntilDecision) : first;
}

std::optional<QDate> amberDecisionOn(const StaffMember& member, QDate today) {
    const Standing standing = standingOn(member, today);
    const bool open = standing.ruling == AmberRuling::Open && !standing.confirmedForAll;
    if (standing.status != Rag::Amber || !open) return std::nullopt;
    const auto trained = beginningOf(member.worker);
    const auto since = standing.since ? standing.since : trained;
    if (!since) return std::nullopt;
    QDate on = since->addDays(kUntilDecision);
    if (!trained) return on;
    on = std::max(on, trained->addDays(kUntilDecision));
    const QDate latest = trained->addDays(kAmberLatest);
    return *since <= latest ? std::min(on, latest) : on;
}

QList<DueItem> dueFor(const StaffMember& member, const QList<StaffMeeting>& meetings, QDate today, int ahead,
                      const DueTerms& terms) {
    const CareWorker& worker = member.worker;
    if (worker.archived || (worker.leaveDate && *worker.leaveDate <= today)) return {};
    DueList due{today, ahead};
    due.add(DueKind::RedReview, redReviewOn(member, today));
    due.add(DueKind::AmberDecision, amberDecisionOn(member, today));
    due.add(DueKind::Supervision, nextMeeting(worker, meetings, MeetingKind::Supervision, today));
    due.add(DueKind::DevelopmentPlan, nextMeeting(worker, meetings, MeetingKind::DevelopmentPlan, today));
    due.add(DueKind::Registration, registrationDue(worker, today, terms));
    addDbs(due, worker, terms);
    addCompetences(due, worker);
    std::sort(due.items.begin(), due.items.end(), [](const DueItem& a, const DueItem& b) {
        return std::tie(a.on, a.kind, a.unit) < std::tie(b.on, b.kind, b.unit);
    });
    return due.items;
}

} // namespace aelwyd
