// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ranking.h"

#include "core/matching/hardrules.h"
#include "core/matching/softpoints.h"

#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

bool speaksTheLanguage(const Candidate& candidate) {
    return candidate.eligible() &&
           candidate.reasons[static_cast<size_t>(ReasonCode::Language)].level.has_value();
}

/// Smaller for whoever comes first: those who may go, then by score. The staff are in the order of their
/// references, so their places settle ties.
std::tuple<bool, int, size_t> rankOf(const Candidate& candidate) {
    return {!candidate.eligible(), -candidate.score, static_cast<size_t>(candidate.place)};
}

/// Candidates are large: their ranks are sorted, and each candidate is moved once.
std::vector<Candidate> inOrder(std::vector<Candidate> candidates) {
    std::vector<std::tuple<bool, int, size_t>> ranks;
    ranks.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        ranks.push_back(rankOf(candidate));
    std::sort(ranks.begin(), ranks.end());
    std::vector<Candidate> ordered;
    ordered.reserve(candidates.size());
    for (const auto& rank : ranks)
        ordered.push_back(std::move(candidates[std::get<2>(rank)]));
    return ordered;
}

void mostFirst(std::vector<GapInReason>& gaps) {
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const GapInReason& a, const GapInReason& b) { return a.points > b.points; });
}

} // namespace

Candidate candidateFor(const MatchWorker& worker, const MatchDay& day, const MatchWeights& weights) {
    Candidate candidate{worker.worker().id};
    const WorkerDay of(worker, day);
    candidate.rules = rulesAgainst(of, day);
    candidate.maybeFamily = day.circle.contains(worker.name);
    candidate.mayShadow = candidate.rules.size() == 1 && candidate.rules.front().rule == MatchRule::Rag;
    if (!candidate.eligible()) return candidate;
    candidate.reasons = pointsFor(of, day, weights);
    for (const MatchReason& reason : candidate.reasons)
        candidate.score += reason.points;
    return candidate;
}

Ranking rank(const MatchStaff& staff, const MatchDay& day, const MatchWeights& weights) {
    Ranking ranking{.weightsVersion = weights.version};
    ranking.candidates.reserve(static_cast<size_t>(staff.size()));
    for (const MatchWorker& worker : staff) {
        ranking.candidates.push_back(candidateFor(worker, day, weights));
        ranking.candidates.back().place = static_cast<qsizetype>(ranking.candidates.size()) - 1;
    }
    ranking.candidates = inOrder(std::move(ranking.candidates));
    const auto& all = ranking.candidates;
    ranking.eligible = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Candidate& c) { return c.eligible(); }));
    if (day.person.person.language)
        ranking.languageMet = std::any_of(all.begin(), all.end(), speaksTheLanguage);
    return ranking;
}

GapToNext gapBetween(const Candidate& above, const Candidate& below) {
    GapToNext gap{.behind = above.score - below.score};
    for (size_t i = 0; i < above.reasons.size() && i < below.reasons.size(); ++i) {
        const int difference = above.reasons[i].points - below.reasons[i].points;
        if (difference > 0) gap.lacks.push_back({above.reasons[i].code, difference});
        if (difference < 0) gap.leads.push_back({above.reasons[i].code, -difference});
    }
    mostFirst(gap.lacks);
    mostFirst(gap.leads);
    return gap;
}

GapToNext gapAbove(const Ranking& ranking, size_t place) {
    return gapBetween(ranking.candidates[place - 1], ranking.candidates[place]);
}

} // namespace aelwyd
