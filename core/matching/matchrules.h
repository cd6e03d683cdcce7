// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchlimits.h"
#include "core/visits/visit.h"

namespace aelwyd {

/// The rules that are never broken silently, in the order in which they are told.
enum class MatchRule {
    Rag,
    Left,
    NotStarted,
    Availability,
    Leave,
    Overlap,
    Competence,
    DoNotSend,
    Gender,
    Registration,
    Dbs,
    Hours,
    RedHours,
    MicroLimit
};
template <>
struct CodeList<MatchRule> {
    static constexpr std::array codes{"rag",     "left",       "not_started", "availability", "leave",
                                      "overlap", "competence", "do_not_send", "gender",       "registration",
                                      "dbs",     "hours",      "red_hours",   "micro_limit"};
};

/// A rule that stands against a worker for a visit, with what a sentence about it needs; what a rule does not
/// need is left open.
struct BrokenRule {
    MatchRule rule = MatchRule::Rag;
    /// Rag: as decided; nothing while undecided.
    std::optional<Rag> worker = {};
    std::optional<Rag> person = {};
    /// Left, not started (from when they can work), leave (first and last day), availability (the day),
    /// registration (expired), DBS (its date).
    std::optional<QDate> from = {};
    std::optional<QDate> until = {};
    /// Overlap: the other visit.
    std::optional<VisitSpan> other = {};
    /// Hours, Red hours: minutes of the week with this visit, and the ceiling. Micro limit: people, and how
    /// many are allowed. DBS: years for which a check holds. Registration: months in which to register.
    int amount = 0;
    int limit = 0;
    /// Competence: the units that are missing.
    QStringList names = {};
};

} // namespace aelwyd
