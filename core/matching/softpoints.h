// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/matchday.h"

namespace aelwyd {

/// The points of a worker who may go, one entry for each ReasonCode in order. Each is whole, from 0 to what
/// `weights` allow.
std::vector<MatchReason> pointsFor(const WorkerDay& of, const MatchDay& day, const MatchWeights& weights);

} // namespace aelwyd
