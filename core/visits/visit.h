// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localmoment.h"
#include "core/people/serviceuser.h"
#include "core/workforce/careworker.h"

namespace aelwyd {

struct VisitTag;
using VisitId = Id<VisitTag>;

/// Flexible visits are paid from the bank; a pop-in is the visit that nobody planned. Shadowing and review
/// visits are the office's: they make no entry in the bank.
enum class VisitKind { Planned, Flexible, PopIn, Shadowing, Review };
template <>
struct CodeList<VisitKind> {
    static constexpr std::array codes{"planned", "flexible", "pop_in", "shadowing", "review"};
};

/// Missed: by the provider. Refused: at the door.
enum class VisitState { Planned, Delivered, Cancelled, Missed, Refused };
template <>
struct CodeList<VisitState> {
    static constexpr std::array codes{"planned", "delivered", "cancelled", "missed", "refused"};
};

/// What was planned and what really happened. Times are the wall clock's, durations elapsed minutes.
struct Visit {
    VisitId id = VisitId::create();
    /// The key of the spreadsheets.
    QString reference;
    ServiceUserId person;
    /// A set, by id; empty while nobody is allocated. Two or more: double-handed.
    QList<CareWorkerId> workers;
    VisitKind kind = VisitKind::Planned;
    VisitState state = VisitState::Planned;
    /// A pop-in may have none.
    std::optional<LocalMoment> plannedStart;
    std::optional<int> plannedMinutes;
    std::optional<LocalMoment> actualStart;
    std::optional<int> actualMinutes;
    std::optional<LocalMoment> cancelledAt;
    /// It was shorter than planned, and the person agreed: the difference is banked.
    bool agreedShort = false;
    /// In the worker's words.
    QString note;
    /// The outcome that a flexible visit serves (item of the person's plan).
    std::optional<QUuid> outcome;
    /// Why a rule was broken when it was allocated; empty when none was.
    QString overrideReason;
    QString overriddenBy;
    /// Who called it off; empty if that is not known.
    QString cancelledBy;
    /// Of the worker, on the way to it; never part of the care minutes.
    std::optional<int> travelMinutes;
    /// Who approved that it passes what the bank holds; empty when nobody had to.
    QString approvedBy;
    /// How many workers it takes: 2 for a double-handed visit.
    int carers = 1;
    /// The item of the plan's visit pattern that it was made from.
    std::optional<QUuid> planItem;
    friend bool operator==(const Visit&, const Visit&) = default;
};

/// When the visit takes the worker's time: the actual times if it was delivered and they are known, else the
/// planned ones; nothing if there are none. `minutes` elapse.
struct VisitSpan {
    LocalMoment start;
    int minutes = 0;
    LocalMoment end() const { return start.plus(minutes); }
};
std::optional<VisitSpan> spanOf(const Visit& visit);
/// Touching ends are no overlap.
bool overlap(const VisitSpan& a, const VisitSpan& b);
/// The visit's place in the ledger: its actual start if delivered, else its planned start; nothing if that is
/// not known.
std::optional<LocalMoment> momentOf(const Visit& visit);
/// Whether both tell the bank the same: kind, state, times, notice and agreement.
bool sameFacts(const Visit& a, const Visit& b);
/// The longest visit, planned or delivered, in minutes.
inline constexpr int kLongestVisit = 24 * 60;
/// Everything that stands against keeping `visit` on `today`; fields named as the columns of the visits file.
Problems problemsOf(const Visit& visit, QDate today);
/// It has begun by `now`, and nothing was recorded of it yet.
bool awaitsRecord(const Visit& visit, const LocalMoment& now);
/// Planned or delivered: it takes, or took, somebody's time.
bool takesTime(const Visit& visit);

} // namespace aelwyd

// Lists of tens of thousands grow without moving their members one by one.
Q_DECLARE_TYPEINFO(aelwyd::Visit, Q_RELOCATABLE_TYPE);
