// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/todayitem.h"

#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

TodayItem named(TodayKind kind, const QUuid& subject, const TodayName& whose) {
    return {.kind = kind,
            .subject = subject,
            .reference = whose.reference,
            .name = whose.name,
            .locality = whose.locality};
}

/// 0: care of today or tomorrow. 1: late. 2: due today. 3: coming.
int urgency(const TodayItem& item, QDate today) {
    const bool care = item.kind == TodayKind::VisitUnstaffed || item.kind == TodayKind::VisitAgainstRule;
    if (care && item.on <= today.addDays(1)) return 0;
    return item.state == DueState::Late ? 1 : item.state == DueState::Due ? 2 : 3;
}

using Order = std::tuple<int, QDate, qint64, TodayKind, const QString&, const QString&, const QUuid&,
                         const QString&, const QString&, const QString&>;
/// Everything by which lines are told apart, the most pressing first; of the line itself, because a large
/// board asks for it a million times.
Order orderOf(const TodayItem& item, QDate today) {
    const qint64 minute = item.at ? item.at->minutes() : 0;
    return {urgency(item, today), item.on,      minute,        item.kind,     item.reference,
            item.detail,          item.subject, item.words.cy, item.words.en, item.worker};
}

} // namespace

TodayKind todayKindOf(DueKind kind) {
    switch (kind) {
    case DueKind::RedReview:
        return TodayKind::RedReview;
    case DueKind::AmberDecision:
        return TodayKind::AmberDecision;
    case DueKind::Supervision:
        return TodayKind::Supervision;
    case DueKind::DevelopmentPlan:
        return TodayKind::DevelopmentPlan;
    case DueKind::Registration:
        return TodayKind::Registration;
    case DueKind::Dbs:
        return TodayKind::Dbs;
    case DueKind::CompetenceExpires:
        return TodayKind::CompetenceExpires;
    case DueKind::DbsMissing:
        return TodayKind::DbsMissing;
    }
    return TodayKind::Supervision;
}

std::optional<TodayItem> lineOf(const ReviewAction& action, const ReviewId& review, const TodayName& whose,
                                QDate today, int ahead) {
    if (action.doneOn || action.dueOn > today.addDays(ahead)) return std::nullopt;
    TodayItem item = named(TodayKind::ReviewAction, review.uuid(), whose);
    item.on = action.dueOn;
    item.state = dueState(action.dueOn, today);
    item.words = {action.what, action.what};
    return item;
}

std::optional<TodayItem> lineOf(const ReviewAction& action, const ThemeRoundId& round, QDate today,
                                int ahead) {
    if (action.doneOn || action.dueOn > today.addDays(ahead)) return std::nullopt;
    TodayItem item = named(TodayKind::ThemeAction, round.uuid(), {});
    item.on = action.dueOn;
    item.state = dueState(action.dueOn, today);
    item.words = {action.what, action.what};
    return item;
}

std::optional<TodayItem> lineOf(const Concern& concern, const TodayName& whose, QDate today, int ahead) {
    const QDate on = lastMoved(concern, today).addDays(kDaysUntilChased);
    if (concern.archived || !isWaiting(concern, today) || on > today.addDays(ahead)) return std::nullopt;
    TodayItem item = named(TodayKind::Waiting, concern.id.uuid(), whose);
    item.on = on;
    item.state = dueState(on, today);
    item.detail = toCode(concern.kind);
    item.words = concern.what;
    item.amount = daysWaiting(concern, today).value_or(0);
    return item;
}

std::optional<TodayItem> backupLine(const std::optional<QDate>& last, QDate today) {
    const QDate by = last ? last->addDays(kDaysUntilBackup) : today;
    if (last && by >= today) return std::nullopt;
    return TodayItem{.kind = TodayKind::Backup, .state = dueState(by, today), .on = by};
}

bool isMorePressing(const TodayItem& a, const TodayItem& b, QDate today) {
    return orderOf(a, today) < orderOf(b, today);
}

QList<TodayItem> mergedBoard(const QList<QList<TodayItem>>& told, QDate today) {
    QList<TodayItem> board;
    for (const QList<TodayItem>& lines : told)
        board += lines;
    std::sort(board.begin(), board.end(),
              [today](const TodayItem& a, const TodayItem& b) { return isMorePressing(a, b, today); });
    board.erase(std::unique(board.begin(), board.end()), board.end());
    return board;
}

} // namespace aelwyd
