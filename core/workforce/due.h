// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/staffmember.h"
#include "core/workforce/supervision.h"

namespace aelwyd {

enum class DueKind {
    RedReview,
    AmberDecision,
    Supervision,
    DevelopmentPlan,
    Registration,
    Dbs,
    CompetenceExpires,
    DbsMissing
};
template <>
struct CodeList<DueKind> {
    static constexpr std::array codes{"red_review",         "amber_decision", "supervision",
                                      "development_plan",   "registration",   "dbs",
                                      "competence_expires", "dbs_missing"};
};

/// Coming: shown before it is late. Due: today. Late: the day has gone by.
enum class DueState { Coming, Due, Late };
template <>
struct CodeList<DueState> {
    static constexpr std::array codes{"coming", "due", "late"};
};
/// What is to be done by the day `on`, seen on `today`.
inline DueState dueState(QDate on, QDate today) {
    return on > today ? DueState::Coming : on == today ? DueState::Due : DueState::Late;
}

/// Something that has to be done for a worker by a day.
struct DueItem {
    DueKind kind = DueKind::RedReview;
    QDate on;
    DueState state = DueState::Coming;
    /// The competence unit, where one runs out.
    QString unit = {};
    friend bool operator==(const DueItem&, const DueItem&) = default;
};

/// How long papers hold: the agency's choice.
struct DueTerms {
    int dbsYears = 3;
    int registrationMonths = 6;
};

/// The day on which a worker's first two weeks are over and a review for Amber falls due (Care at Home 2010,
/// Box 7): the fourteenth after training ended, or after the start if that is not known. A decision made then
/// or later that keeps the worker Red is that review, and the next falls due two weeks after it. Nothing
/// unless the worker is Red, or undecided, on `today`.
std::optional<QDate> redReviewOn(const StaffMember& member, QDate today);
/// The day by which an Amber worker without a ruling needs one: two weeks after becoming Amber, though not
/// before two weeks after training and not after eight, as long as they were Amber by then (Box 7). Nothing
/// for others.
std::optional<QDate> amberDecisionOn(const StaffMember& member, QDate today);

/// Everything that is due or late, or will be due within `ahead` days, earliest first; nothing for workers
/// who have left or are archived. `meetings` are the worker's. Without a DBS check, or a registration where
/// the start is not known either, nobody may go: it is due on the first day of work, or today if that is not
/// known.
QList<DueItem> dueFor(const StaffMember& member, const QList<StaffMeeting>& meetings, QDate today,
                      int ahead = 60, const DueTerms& terms = {});

} // namespace aelwyd
