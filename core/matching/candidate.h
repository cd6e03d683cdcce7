// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/feedback.h"
#include "core/matching/matchrules.h"
#include "core/matching/matchweights.h"

#include <vector>

namespace aelwyd {

/// Why a worker has points, with what a sentence about it needs.
struct MatchReason {
    ReasonCode code = ReasonCode::Continuity;
    /// 0 to `most`.
    int points = 0;
    int most = 0;
    /// Continuity: own visits to the person in the last eight weeks. Qualities, interests: how many fit.
    /// Fairness: calls to Red people in the week. Hours' room: whole minutes left.
    int count = 0;
    /// Continuity: all visits to the person in that time. Qualities: how many are asked for. Fairness: 1 when
    /// this call itself is to somebody Red.
    int outOf = 0;
    /// Hours' room: whether there is a ceiling at all.
    bool known = true;
    /// Qualities and interests that fit; the language of choice (its code); the locality that is shared.
    QStringList names = {};
    /// Language: how well it is spoken; nothing if not at all.
    std::optional<LanguageLevel> level = {};
    /// Continuity: days since the last visit.
    std::optional<int> daysSince = {};
    /// Qualities: how the person says that it goes with the worker.
    std::optional<Liking> liking = {};
};

/// One worker for one visit.
struct Candidate {
    CareWorkerId worker;
    /// Which of the staff they are.
    qsizetype place = 0;
    /// None: eligible.
    std::vector<BrokenRule> rules = {};
    /// Of every ReasonCode, in order, for those who are eligible.
    std::vector<MatchReason> reasons = {};
    /// The sum of the points of `reasons`.
    int score = 0;
    /// Only the RAG table stands against them: they may go beside somebody who may work there.
    bool mayShadow = false;
    /// Bears the name of somebody in the person's circle.
    bool maybeFamily = false;
    bool eligible() const { return rules.empty(); }
};

} // namespace aelwyd
