// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchday.h"

#include <vector>

namespace aelwyd {

/// Every rule that stands against the worker, in the order of MatchRule.
std::vector<BrokenRule> rulesAgainst(const WorkerDay& worker, const MatchDay& day);
inline std::vector<BrokenRule> rulesAgainst(const MatchWorker& worker, const MatchDay& day) {
    return rulesAgainst(WorkerDay(worker, day), day);
}

/// What the RAG table alone says against the worker going to a person with this history of complexity on that
/// day; nothing where they may (Care at Home 2010, Box 7).
std::optional<BrokenRule> ragRuleAgainst(const StaffMember& worker, const QList<RagDecision>& complexity,
                                         QDate day);

} // namespace aelwyd
