// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planchoices.h"
#include "ui/presentation/plans/planpages.h"

namespace aelwyd {

/// One paragraph of a plan that is read, as plain text.
struct ReadingBlock {
    /// A part's title, an item's name, a label over words, words that somebody wrote, facts in a line.
    enum class Sort { Part, Item, Label, Text, Facts };
    Sort sort;
    QString text;
    friend bool operator==(const ReadingBlock&, const ReadingBlock&) = default;
};

/// The whole plan from About me to its agreement, with what is filled in. What people wrote is in `reader`'s
/// language, or in the other where that is all there is; titles and facts are in the language of the
/// interface.
QList<ReadingBlock> readingOf(const SupportPlan& plan, const PlanChoices& choices, ReaderLanguage reader);

} // namespace aelwyd
