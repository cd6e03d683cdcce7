// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planchoices.h"
#include "ui/presentation/plans/planpages.h"
#include "ui/presentation/plans/worddiff.h"

namespace aelwyd {

/// The words of one language that changed within a text.
struct ReworkedText {
    ReaderLanguage language;
    QList<WordPiece> pieces;
};

/// One difference between two versions, in the language of the interface.
struct ChangeInWords {
    PlanPage page;
    ChangeKind kind;
    /// A whole sentence, plain text.
    QString sentence;
    /// For texts that changed: what became of them, word by word.
    QList<ReworkedText> texts;
};

/// "Outcome added: …", "Minutes of “Breakfast together” changed from 30 min to 45 min": what changed from
/// `before` to `after`, in the order of the pages.
QList<ChangeInWords> inWords(const SupportPlan& before, const SupportPlan& after, const PlanChoices& choices);

/// "Every day, 08:30, 45 min": how a visit, which has no name, is spoken of.
QString visitInWords(const PatternVisit& visit);

} // namespace aelwyd
