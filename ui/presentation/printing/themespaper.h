// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/roundcomparison.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// A round, and the one before it if there was one.
struct ThemesPaperFacts {
    ThemeRound round;
    std::optional<ThemeRound> before = {};
};

/// Working Together for Change on paper (Care at Home 2010, Box 3), to be shared with everybody who took
/// part: each theme with its cards, root causes, what success looks like and who does what by when; what lies
/// in no theme; and what became of the themes of the round before.
Report themesReport(const ThemesPaperFacts& facts, ReaderLanguage language);
/// The same as lines of a spreadsheet, heads first: the cards by theme, then the actions.
QList<QStringList> themesRows(const ThemesPaperFacts& facts, ReaderLanguage language);

} // namespace aelwyd
