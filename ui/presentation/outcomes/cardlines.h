// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

/// The cards of a review as lines of text, one a card, and back.
namespace aelwyd::cardlines {

/// Of one kind, in the language where they have it, otherwise in the other.
QString linesOf(const QList<ReviewCard>& cards, CardKind kind, ReaderLanguage reader);
/// A card for each line in which something stands. A line that stood there in `before`, or took the place of
/// one that did, is the same card: what a theme has gathered of it stays gathered.
QList<ReviewCard> cardsOf(const QString& lines, CardKind kind, ReaderLanguage reader,
                          const QList<ReviewCard>& before);
/// The language that most of them can be read in; `otherwise` where both are as good.
ReaderLanguage languageOf(const QList<ReviewCard>& cards, ReaderLanguage otherwise);

} // namespace aelwyd::cardlines
