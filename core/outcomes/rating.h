// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/plans/supportplan.h"

namespace aelwyd {

struct OutcomeRatingTag;
using OutcomeRatingId = Id<OutcomeRatingTag>;

/// The ends of the scale: "far from it" and "there".
inline constexpr int kLowestScore = 0;
inline constexpr int kHighestScore = 10;

/// How far a personal outcome is, as somebody told it on a day. Written once; put right only by another one
/// that names it.
struct OutcomeRating {
    OutcomeRatingId id = OutcomeRatingId::create();
    ServiceUserId person;
    /// Item of the person's plan, the same through all versions.
    PlanItemId outcome;
    QDate on;
    /// 0 to 10; nothing only where an earlier one is taken back.
    std::optional<int> score;
    /// In the words of the one who said it.
    BilingualText words;
    Voice saidBy = Voice::Person;
    QString saidByName;
    /// The rating that this one puts right, or takes back.
    std::optional<OutcomeRatingId> corrects;
    friend bool operator==(const OutcomeRating&, const OutcomeRating&) = default;
};

OutcomeRating tidied(OutcomeRating rating);
/// What stands against keeping it on `today`: Required and DateInFuture on "on"; Required on "score" unless
/// it takes one back, Range (arguments: the ends of the scale); text problems. Whether the outcome was let
/// go is said by problemOfRating.
Problems problemsOf(const OutcomeRating& rating, QDate today);
/// Those that stand: without what was put right or taken back. By day, then in the order in which they were
/// written down.
QList<OutcomeRating> standing(QList<OutcomeRating> ratings);

/// Where an outcome has gone between its first and its latest rating.
enum class Direction { Unknown, Better, Same, Worse };
template <>
struct CodeList<Direction> {
    static constexpr std::array codes{"unknown", "better", "same", "worse"};
};

/// What the little line on a person's page shows.
struct Progress {
    /// Those that stand, earliest first.
    QList<OutcomeRating> line;
    std::optional<int> first() const { return line.isEmpty() ? std::nullopt : line.first().score; }
    std::optional<int> latest() const { return line.isEmpty() ? std::nullopt : line.last().score; }
    /// Unknown below two ratings.
    Direction direction() const;
};

/// Of one outcome, up to `day` and with it.
Progress progressOf(const QList<OutcomeRating>& ratings, const PlanItemId& outcome, QDate day);
/// Whether the person is better off by this outcome: a change has to rise; where it is maintenance or process
/// (York SPRU) staying the same counts too. Nothing while the direction is unknown.
std::optional<bool> isBetterOff(OutcomeKind kind, const Progress& progress);

} // namespace aelwyd
