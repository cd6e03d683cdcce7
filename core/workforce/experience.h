// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"

namespace aelwyd {

/// What was decided about a worker who is Amber: nothing yet, that they may go to everybody, or that they
/// keep to Amber and Green people (Care at Home 2010, Box 7).
enum class AmberRuling { Open, ConfirmedForAll, KeptToAmberAndGreen };
template <>
struct CodeList<AmberRuling> {
    static constexpr std::array codes{"open", "confirmed_for_all", "kept_to_amber_and_green"};
};

/// What the decision followed.
enum class ExperienceBasis { Induction, Shadowing, Review };
template <>
struct CodeList<ExperienceBasis> {
    static constexpr std::array codes{"induction", "shadowing", "review"};
};

/// One decision about a worker's experience, with what it followed and what it says of an Amber worker.
struct ExperienceDecision : RagDecision {
    std::optional<ExperienceBasis> basis = {};
    std::optional<QDate> basisOn = {};
    AmberRuling ruling = AmberRuling::Open;
    friend bool operator==(const ExperienceDecision&, const ExperienceDecision&) = default;
};

/// How a worker stands on one day.
struct Standing {
    /// Red while nothing is decided: what is not known is treated with caution.
    Rag status = Rag::Red;
    bool decided = false;
    /// Amber, and may go to everybody.
    bool confirmedForAll = false;
    /// Since when, if the decision has a date.
    std::optional<QDate> since = {};
    AmberRuling ruling = AmberRuling::Open;
    /// The row of the table in which the worker stands: Amber confirmed for all is Green.
    Rag row() const { return confirmedForAll ? Rag::Green : status; }
    friend bool operator==(const Standing&, const Standing&) = default;
};

/// `confirmedInSheet` is the yes of the staff spreadsheet, which has no date: it holds for an Amber decision
/// that was not ruled on.
Standing standingOn(const QList<ExperienceDecision>& history, bool confirmedInSheet, QDate day);

} // namespace aelwyd
