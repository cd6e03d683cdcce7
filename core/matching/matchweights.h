// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/matching/matchlimits.h"

namespace aelwyd {

/// What points are given for.
enum class ReasonCode {
    Continuity,
    Language,
    Qualities,
    Interests,
    Locality,
    Preference,
    HoursRoom,
    Fairness
};
template <>
struct CodeList<ReasonCode> {
    static constexpr std::array codes{"continuity", "language",   "qualities",  "interests",
                                      "locality",   "preference", "hours_room", "fairness"};
};
inline constexpr int kReasonCodes = CodeList<ReasonCode>::codes.size();

/// The most points that each reason can bring, all whole and not negative; together 100; and the ceilings of
/// the rules. The version tells by which of both an old decision was made: the first knew nothing of what
/// people say after visits.
struct MatchWeights {
    int version = 2;
    /// In the order of ReasonCode.
    std::array<int, kReasonCodes> most{30, 20, 10, 10, 10, 5, 10, 5};
    /// So many points more for qualities when the person liked how it went with a worker, and so many fewer
    /// when they would rather not; never past what qualities can bring, nor below nothing.
    int feedback = 5;
    MatchLimits limits = {};
    static MatchWeights first() { return {.version = 1, .feedback = 0}; }
    int of(ReasonCode code) const { return most[static_cast<size_t>(code)]; }
    int total() const {
        int sum = 0;
        for (int each : most)
            sum += each;
        return sum;
    }
    bool isSound() const {
        for (int each : most)
            if (each < 0) return false;
        return total() == 100 && feedback >= 0 && feedback <= of(ReasonCode::Qualities);
    }
    friend bool operator==(const MatchWeights&, const MatchWeights&) = default;
};

} // namespace aelwyd
