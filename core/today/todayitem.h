// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankperiod.h"
#include "core/concerns/concern.h"
#include "core/reviews/reviewdates.h"
#include "core/visits/visit.h"
#include "core/workforce/due.h"

namespace aelwyd {

struct ThemeRoundTag;
using ThemeRoundId = Id<ThemeRoundTag>;

/// Everything that the first screen tells, by where it is dealt with.
enum class TodayKind {
    VisitUnstaffed,
    VisitAgainstRule,
    Review,
    ReviewAction,
    RedReview,
    AmberDecision,
    Supervision,
    DevelopmentPlan,
    Registration,
    Dbs,
    CompetenceExpires,
    BankLapsing,
    BankOver,
    Waiting,
    Backup,
    ToResolve,
    ThemeAction,
    DbsMissing,
};
template <>
struct CodeList<TodayKind> {
    static constexpr std::array codes{
        "visit_unstaffed",    "visit_against_rule", "review",           "review_action", "red_review",
        "amber_decision",     "supervision",        "development_plan", "registration",  "dbs",
        "competence_expires", "bank_lapsing",       "bank_over",        "waiting",       "backup",
        "to_resolve",         "theme_action",       "dbs_missing"};
};

/// One line of the board. What does not belong to a kind is left empty.
struct TodayItem {
    TodayKind kind = TodayKind::Review;
    DueState state = DueState::Coming;
    /// The day by which it has to be done; for what waits, the day on which an answer is late.
    QDate on;
    /// The record that it is dealt with in: the person for reviews and banks, the worker, the visit or the
    /// first one of a day, the review or round of an action, the concern.
    QUuid subject;
    /// Of the person or the worker whom it is about.
    QString reference;
    QString name;
    QString locality;
    /// The code of what it is more closely: which review, competence unit, rule or kind of concern.
    QString detail;
    /// What is to be done, in people's own words.
    BilingualText words;
    /// Minutes about to lapse or over the block; days that it has waited; workers that a visit lacks, or
    /// visits of a day; things to resolve.
    int amount = 0;
    /// When the visit is to begin (nothing: those of a whole day), and for one against a rule which worker it
    /// is.
    std::optional<LocalMoment> at;
    QString worker;
    friend bool operator==(const TodayItem&, const TodayItem&) = default;
};

/// A person or a worker as a line names them.
struct TodayName {
    QString reference;
    QString name;
    QString locality;
};

/// A request or complaint ought to be answered, or asked after again, within a fortnight of the last time
/// that anybody moved it.
inline constexpr int kDaysUntilChased = 14;

TodayKind todayKindOf(DueKind kind);

/// Lines from what each service tells. An action or answer further ahead than `ahead` days gives none.
std::optional<TodayItem> lineOf(const ReviewAction& action, const ReviewId& review, const TodayName& whose,
                                QDate today, int ahead);
std::optional<TodayItem> lineOf(const ReviewAction& action, const ThemeRoundId& round, QDate today,
                                int ahead);
std::optional<TodayItem> lineOf(const Concern& concern, const TodayName& whose, QDate today, int ahead);

/// A protected file is backed up, and the backup read back, at least once a day.
inline constexpr int kDaysUntilBackup = 1;
/// The line about the last backup that was read back (nothing: there is none); nothing while it is young
/// enough.
std::optional<TodayItem> backupLine(const std::optional<QDate>& last, QDate today);

/// Whether `a` is more pressing than `b` on `today`: first what touches somebody's care today or tomorrow,
/// then what is late, the longest first, then what is due today, then what is coming, the soonest first. On
/// one day by kind, then by reference.
bool isMorePressing(const TodayItem& a, const TodayItem& b, QDate today);
/// All in one order, each line once.
QList<TodayItem> mergedBoard(const QList<QList<TodayItem>>& told, QDate today);

} // namespace aelwyd
