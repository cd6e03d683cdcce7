// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ranking.h"

#include "core/matching/hardrules.h"
#include "core/matching/softpoints.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Smaller for whoever comes first: those who may go, then by score. The staff are in the order of their
/// references, so their places settle ties.
quint64 rankOf(const Candidate& candidate) {
    constexpr int kPlaceBits = 32;
    constexpr quint64 kBelowAll = 1000;
    const quint64 below =
        candidate.eligible() ? kBelowAll - static_cast<quint64>(candidate.score) : 2 * kBelowAll;
    return below << kPlaceBits | static_cast<quint64>(candidate.place);
}

/// Candidates are large: their ranks are sorted, and each candidate is moved once.
std::vector<Candidate> inOrder(std::vector<Candidate> candidates) {
    std::vector<quint64> ranks;
    ranks.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        ranks.push_back(rankOf(candidate));
    std::sort(ranks.begin(), ranks.end());
    std::vector<Candidate> ordered;
    ordered.reserve(candidates.size());
    for (const quint64 rank : ranks)
        ordered.push_back(std::move(candidates[static_cast<quint32>(rank)]));
    return ordered;
}

/// Reading memory is what thousands of workers cost: the processor is told what will be read of a worker, and
/// brings it while others are judged.
void fetch(const MatchWorker& ahead, const MatchDay& day) {
    const StaffMember& member = ahead.member;
    const std::array<const void*, 6> parts{member.worker.availability.constData(),
                                           member.worker.competences.constData(),
                                           member.worker.languages.constData(),
                                           member.experience.constData(),
                                           ahead.qualities.constData(),
                                           ahead.interests.constData()};
    for (const void* part : parts)
        __builtin_prefetch(part);
    day.visits.ofWorker(ahead.worker().id).fetch();
}

void mostFirst(std::vector<GapInReason>& gaps) {
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const GapInReason& a, const GapInReason& b) { return a.points > b.points; });
}

} // namespace

bool mayGoAndSpeaks(const Candidate& candidate) {
    if (!candidate.eligible()) return false;
    const auto& level = candidate.reasons[static_cast<size_t>(ReasonCode::Language)].level;
    return level && *level >= LanguageLevel::Good;
}

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
    constexpr qsizetype kAhead = 6; // workers whose facts are on their way from memory
    for (qsizetype place = 0; place < staff.size(); ++place) {
        if (place + kAhead < staff.size()) fetch(staff[place + kAhead], day);
        ranking.candidates.push_back(candidateFor(staff[place], day, weights));
        ranking.candidates.back().place = place;
    }
    ranking.candidates = inOrder(std::move(ranking.candidates));
    const auto& all = ranking.candidates;
    ranking.eligible = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Candidate& c) { return c.eligible(); }));
    if (day.person.person.language) ranking.languageMet = std::any_of(all.begin(), all.end(), mayGoAndSpeaks);
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
