// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/roundcomparison.h"

#include "core/base/text.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

bool sameWords(const QString& a, const QString& b) {
    return !a.isEmpty() && foldedForSearch(a).simplified() == foldedForSearch(b).simplified();
}

int laidTo(const ThemeRound& round, const ChangeTheme& theme) {
    return static_cast<int>(cardsIn(round, theme.id).size());
}

ComparedTheme changeOf(const ChangeTheme& theme, const ThemeRound& before, const ThemeRound& now) {
    ComparedTheme change{.name = theme.name, .cardsNow = laidTo(now, theme)};
    if (const ChangeTheme* earlier = forerunnerOf(theme, before)) {
        change.cardsBefore = laidTo(before, *earlier);
        change.promised = earlier->actions;
    }
    return change;
}

} // namespace

int ComparedTheme::done() const {
    return static_cast<int>(std::count_if(promised.begin(), promised.end(),
                                          [](const ThemeAction& each) { return each.doneOn.has_value(); }));
}

const ChangeTheme* forerunnerOf(const ChangeTheme& theme, const ThemeRound& before) {
    if (theme.follows)
        if (const ChangeTheme* said = themeIn(before, *theme.follows)) return said;
    for (const ChangeTheme& earlier : before.themes)
        if (sameWords(theme.name.cy, earlier.name.cy) || sameWords(theme.name.en, earlier.name.en))
            return &earlier;
    return nullptr;
}

RoundComparison compared(const ThemeRound& before, const ThemeRound& now) {
    RoundComparison comparison{.yearBefore = before.year, .yearNow = now.year};
    QSet<QUuid> carriedOn;
    for (const ChangeTheme& theme : now.themes) {
        comparison.themes.append(changeOf(theme, before, now));
        comparison.cardsNow += *comparison.themes.last().cardsNow;
        if (const ChangeTheme* earlier = forerunnerOf(theme, before)) carriedOn.insert(earlier->id);
    }
    std::stable_sort(comparison.themes.begin(), comparison.themes.end(),
                     [](const ComparedTheme& a, const ComparedTheme& b) { return a.cardsNow > b.cardsNow; });
    for (const ChangeTheme& theme : before.themes) {
        comparison.cardsBefore += laidTo(before, theme);
        if (!carriedOn.contains(theme.id))
            comparison.themes.append({theme.name, laidTo(before, theme), std::nullopt, theme.actions});
    }
    return comparison;
}

} // namespace aelwyd
