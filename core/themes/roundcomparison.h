// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/themeround.h"

namespace aelwyd {

/// A theme in two rounds.
struct ComparedTheme {
    /// As the later round calls it, else as the earlier one did.
    BilingualText name;
    /// Nothing: it was not a theme then.
    std::optional<int> cardsBefore;
    std::optional<int> cardsNow;
    /// What the earlier round promised.
    QList<ThemeAction> promised;
    int done() const;
    friend bool operator==(const ComparedTheme&, const ComparedTheme&) = default;
};

/// What became of the themes of an earlier round.
struct RoundComparison {
    int yearBefore = 0;
    int yearNow = 0;
    /// Cards that lie in any theme.
    int cardsBefore = 0;
    int cardsNow = 0;
    /// Most cards now first, then those that are no theme any more.
    QList<ComparedTheme> themes;
};

/// Themes belong together where one says that it follows the other, or where they have one name (in either
/// language, whatever its case).
RoundComparison compared(const ThemeRound& before, const ThemeRound& now);
/// The theme of `before` that `theme` carries on; null for a new one.
const ChangeTheme* forerunnerOf(const ChangeTheme& theme, const ThemeRound& before);

} // namespace aelwyd
