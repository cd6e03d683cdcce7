// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/todaynote.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kAhead = TodayReach::ahead;

LocalMoment dayBegins(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

/// Days are counted from `today` on: none that is past ends anything.
void endBy(QDate& until, QDate day, QDate today) {
    if (day > today) until = std::min(until, day);
}

bool isTold(const DueItem& item, QDate today) {
    const bool isHistory = item.kind == DueKind::CompetenceExpires && item.on < today.addDays(-kAhead);
    return item.on <= today.addDays(kAhead) && !isHistory;
}

/// Whether what was worked out earlier tells on `day` just what is true then.
bool isTrueOn(QDate day, QList<DueItem> noted, const QList<DueItem>& due) {
    noted.removeIf([day](const DueItem& item) { return !isTold(item, day); });
    return std::equal(noted.begin(), noted.end(), due.begin(), due.end(),
                      [](const DueItem& a, const DueItem& b) {
                          return std::tie(a.kind, a.on, a.unit) == std::tie(b.kind, b.on, b.unit);
                      });
}

TodayItem begun(const TodayNote& note, const QUuid& owner, const TodayName& whose, QDate today) {
    const QDate on = note.on.isValid() ? note.on : today;
    return {.kind = note.kind,
            .state = dueState(on, today),
            .on = on,
            .subject = note.subject.isNull() ? owner : note.subject,
            .reference = whose.reference,
            .name = whose.name,
            .locality = whose.locality,
            .detail = note.detail,
            .amount = note.amount};
}

/// Of the next days every rule; further ahead what a decision about RAG has broken, as long as it is new.
bool isTold(const TodayNote& note, QDate today) {
    const LocalMoment until = dayBegins(today.addDays(TodayReach::rules));
    if (!note.newUntil.isValid()) return *note.begins<until&& * note.ends> dayBegins(today);
    return *note.begins >= until && *note.begins < dayBegins(today.addDays(kPlannedAhead)) &&
           note.newUntil >= today;
}

std::optional<TodayItem> ruleLine(const TodayNote& note, const QUuid& owner, const TodayName& worker,
                                  const TodayName& person, QDate today) {
    if (!isTold(note, today)) return std::nullopt;
    TodayItem line = begun(note, owner, person, today);
    line.at = note.begins;
    line.worker = worker.name;
    return line;
}

} // namespace

TodayNotes reviewNotes(const ServiceUserId& person, const ReviewFacts& facts, QDate today) {
    TodayNotes all{person.uuid(), kUntilWritten};
    if (facts.endsOn) endBy(all.until, facts.endsOn->addDays(1), today);
    if (facts.startsOn) endBy(all.until, lastDayOfOpening(*facts.startsOn).addDays(1), today);
    for (const ReviewDue& due : reviewsDue(facts, today)) {
        if (due.on <= today.addDays(kAhead + kDaysNoted))
            all.notes.append({.kind = TodayKind::Review, .on = due.on, .detail = toCode(due.kind)});
        else
            endBy(all.until, due.on.addDays(-kAhead), today);
    }
    return all;
}

TodayNotes workerNotes(const StaffMember& member, const QList<StaffMeeting>& meetings, QDate today,
                       const std::function<DueTerms(QDate)>& terms) {
    const auto due = dueFor(member, meetings, today, kAhead + kDaysNoted, terms(today));
    QDate until = today.addDays(1);
    const auto isTrue = [&] {
        return isTrueOn(until, due, dueFor(member, meetings, until, kAhead, terms(until)));
    };
    while (until <= today.addDays(kDaysNoted) && isTrue())
        until = until.addDays(1);
    TodayNotes all{member.worker.id.uuid(), until};
    for (const DueItem& item : due)
        all.notes.append({.kind = todayKindOf(item.kind), .on = item.on, .detail = item.unit});
    return all;
}

std::optional<TodayItem> lineOf(const TodayNote& note, const QUuid& owner, const TodayName& whose,
                                const TodayName& person, QDate today) {
    if (note.kind == TodayKind::VisitAgainstRule) return ruleLine(note, owner, whose, person, today);
    const int ahead = note.kind == TodayKind::BankLapsing ? TodayReach::lapsing : TodayReach::ahead;
    const bool isHistory = note.kind == TodayKind::CompetenceExpires && note.on < today.addDays(-ahead);
    if (isHistory || (note.on.isValid() && note.on > today.addDays(ahead))) return std::nullopt;
    return begun(note, owner, whose, today);
}

} // namespace aelwyd
