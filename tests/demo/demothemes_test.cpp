// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demothemes.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kThemesDay(2026, 11, 23);

QList<DemoRound> madeThemes(quint64 seed = 1) {
    const DemoContent content = builtInDemoContent().value();
    return demoThemes(demoProgress(makeDemo({60, 10, 4, seed, kThemesDay}, content), content, kThemesDay),
                      content, kThemesDay);
}

qsizetype laidCards(const DemoRound& made) {
    return std::count_if(made.cards.begin(), made.cards.end(),
                         [](const DemoCard& each) { return each.card.theme.has_value(); });
}

} // namespace

TEST_CASE("The same agency has worked together in the same way, and another seed in another") {
    CHECK(madeThemes() == madeThemes());
    CHECK_FALSE(madeThemes() == madeThemes(2));
    CHECK(demoThemes({}, builtInDemoContent().value(), kThemesDay).isEmpty());
}

TEST_CASE("Last year's round was carried through, and this year's is begun") {
    const auto rounds = madeThemes();
    REQUIRE(rounds.size() == 2);
    CHECK(rounds.first().round.year == 2025);
    CHECK(rounds.last().round.year == 2026);
    for (const DemoRound& made : rounds) {
        CHECK(problemsOf(made.round).isEmpty());
        CHECK(laidCards(made) > 5);
        CHECK(laidCards(made) < made.cards.size());
        for (const ChangeTheme& theme : made.round.themes)
            CHECK(problemsOf(theme, made.round.beganOn, kThemesDay).isEmpty());
    }
    for (const DemoCard& each : rounds.first().cards)
        CHECK(each.card.aside != each.card.theme.has_value());
    CHECK(rounds.last().round.themes.first().follows == rounds.first().round.themes.first().id);
}
