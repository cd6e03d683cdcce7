// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/todayitem.h"
#include "core/workforce/staffmember.h"

#include <functional>

namespace aelwyd {

/// How far the board looks ahead, in days.
struct TodayReach {
    /// Reviews, actions, and what is due for workers.
    static constexpr int ahead = 30;
    /// Visits without a worker, today included; after tomorrow one line a day tells how many, without a
    /// subject.
    static constexpr int unstaffed = 14;
    /// Visits against any rule, today included; what a new decision about RAG has broken is told whenever the
    /// visit is.
    static constexpr int rules = 2;
    /// Banked time that lapses: told three weeks before.
    static constexpr int lapsing = 21;
};

/// So many days a decision about RAG counts as new: whoever changes it has had time to look at all planned
/// weeks.
inline constexpr int kDecidedLately = 56;
/// As far ahead as the visits that such a decision breaks are told.
inline constexpr int kPlannedAhead = 400;

/// What is worked out together for each person (reviews, bank) or worker (what is due, visits against rules).
enum class TodayPart { Reviews, Bank, Workers, Rules };
template <>
struct CodeList<TodayPart> {
    static constexpr std::array codes{"reviews", "bank", "workers", "rules"};
};

/// What the board may have to tell of its owner, a person or a worker, as the file keeps it: a line without
/// names, and without what follows from the day on which it is read.
struct TodayNote {
    TodayKind kind = TodayKind::Review;
    /// The day by which it has to be done; not valid: whatever day it is read on.
    QDate on = {};
    /// As of TodayItem; null: the owner.
    QUuid subject = {};
    /// Of a visit against a rule, which is its worker's: the person, and when it begins and ends.
    QUuid person = {};
    QString detail = {};
    int amount = 0;
    std::optional<LocalMoment> begins = {};
    std::optional<LocalMoment> ends = {};
    /// Of a visit that a decision about RAG stands against, whenever it is: the last day on which that is
    /// new. Not valid: of the next days, against any rule.
    QDate newUntil = {};
    friend bool operator==(const TodayNote&, const TodayNote&) = default;
};

/// All of one owner. On each day from the one on which they were worked out to before `until` they tell what
/// is true then, as long as nothing about the owner is written.
struct TodayNotes {
    QUuid owner;
    QDate until;
    QList<TodayNote> notes = {};
};
/// What is true until something is written.
inline const QDate kUntilWritten{9999, 12, 31};
/// So many days what is due and which rules are broken is worked out ahead.
inline constexpr int kDaysNoted = 7;

/// Of a person who is not archived; `facts` are all that reviews follow from.
TodayNotes reviewNotes(const ServiceUserId& person, const ReviewFacts& facts, QDate today);
/// `terms` of each day; `meetings` are the worker's.
TodayNotes workerNotes(const StaffMember& member, const QList<StaffMeeting>& meetings, QDate today,
                       const std::function<DueTerms(QDate)>& terms);

/// The line that a note gives on `today`; nothing where it is for another day. `whose`: the owner's names;
/// `person`: those of the note's person, if it has one.
std::optional<TodayItem> lineOf(const TodayNote& note, const QUuid& owner, const TodayName& whose,
                                const TodayName& person, QDate today);

} // namespace aelwyd
