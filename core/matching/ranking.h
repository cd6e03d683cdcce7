// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/matchday.h"

namespace aelwyd {

/// Everybody for one visit: those who may go first, by score, ties by reference; then those who may not, by
/// reference.
struct Ranking {
    std::vector<Candidate> candidates = {};
    int weightsVersion = 1;
    /// How many may go; they are the first.
    int eligible = 0;
    /// False: nobody who may go speaks the person's language of choice well enough to work in it, which is an
    /// unmet need (the Active Offer). Nothing when no language was chosen.
    std::optional<bool> languageMet = {};
};

/// What one worker lacks to the one above.
struct GapInReason {
    ReasonCode code = ReasonCode::Continuity;
    int points = 0;
};
struct GapToNext {
    /// Points behind the one above; 0: only the reference decides.
    int behind = 0;
    /// Where points are lost, most first.
    std::vector<GapInReason> lacks = {};
    /// Where points are gained, most first.
    std::vector<GapInReason> leads = {};
};

Ranking rank(const MatchStaff& staff, const MatchDay& day, const MatchWeights& weights);
/// One worker: the rules against them, or the points.
Candidate candidateFor(const MatchWorker& worker, const MatchDay& day, const MatchWeights& weights);
/// May go, and speaks the person's language of choice well enough to work in it: good or fluent.
bool mayGoAndSpeaks(const Candidate& candidate);
/// What stands between the eligible candidate at `place` (from 1) and the one above: what would change the
/// order.
GapToNext gapAbove(const Ranking& ranking, size_t place);
/// The same between any two who may go.
GapToNext gapBetween(const Candidate& above, const Candidate& below);

} // namespace aelwyd
