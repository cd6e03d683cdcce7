// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/roundcomparison.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

BilingualText english(const char* text) {
    return {{}, QString::fromUtf8(text)};
}

ChangeTheme themeOf(const char* name) {
    return {.id = newUuidV7(), .name = english(name), .success = {}, .whys = {}, .actions = {}};
}

/// A round with this theme and so many cards in it.
ThemeRound roundOf(int year, const QList<std::pair<ChangeTheme, int>>& themes) {
    ThemeRound round{.year = year};
    for (const auto& [theme, cards] : themes) {
        round.themes.append(theme);
        for (int i = 0; i < cards; ++i)
            round.cards.append({newUuidV7(), CardKind::NotWorking, english("The rush"), theme.id, false});
    }
    return round;
}

} // namespace

TEST_CASE("Each card lies in one place: a theme, none yet, or put aside") {
    const ChangeTheme theme = themeOf("I want to know who is coming");
    ThemeRound round = roundOf(2026, {{theme, 2}});
    round.cards.append({newUuidV7(), CardKind::Working, english("Tea"), {}, false});
    round.cards.append({newUuidV7(), CardKind::Important, english("Rain"), {}, true});
    // A theme that was removed on another copy.
    round.cards.append({newUuidV7(), CardKind::Important, english("Chapel"), newUuidV7(), false});
    CHECK(cardsIn(round, theme.id).size() == 2);
    CHECK(cardsIn(round, std::nullopt).size() == 2);
    CHECK(cardsIn(round, std::nullopt, true).size() == 1);
    CHECK(countOf(cardsIn(round, std::nullopt), CardKind::Important) == 1);
}

TEST_CASE("A theme needs a name, has five whys at most, and each action says who does what by when") {
    ChangeTheme theme = themeOf("I want to go out");
    CHECK(problemsOf(theme, kToday, kToday).isEmpty());
    theme.whys = QStringList(kMostWhys, QStringLiteral("Because"));
    CHECK(problemsOf(theme, kToday, kToday).isEmpty());
    theme.whys.append(QStringLiteral("Because"));
    REQUIRE(problemsOf(theme, kToday, kToday).size() == 1);
    CHECK(problemsOf(theme, kToday, kToday).first() ==
          Problem{QStringLiteral("whys"), ErrorCode::Range, {QStringLiteral("0"), QStringLiteral("5")}});
    theme = tidied(ChangeTheme{.id = theme.id, .actions = {{}}});
    const Problems problems = problemsOf(theme, kToday, kToday);
    REQUIRE(problems.size() == 4);
    CHECK(problems.first() == Problem{QStringLiteral("name"), ErrorCode::Required});
    for (const Problem& problem : problems)
        CHECK(problem.code == ErrorCode::Required);
}

TEST_CASE("An action is due and done no earlier than its round began, and done no later than today") {
    ChangeTheme theme = themeOf("I want to go out");
    theme.actions = {{newUuidV7(), QStringLiteral("Ask"), QStringLiteral("Nia"), kToday, kToday}};
    CHECK(problemsOf(theme, kToday, kToday).isEmpty());
    theme.actions.first().doneOn = kToday.addDays(1);
    CHECK(problemsOf(theme, kToday, kToday).first().code == ErrorCode::DateInFuture);
    theme.actions.first().doneOn = kToday;
    theme.actions.first().dueOn = kToday.addDays(-1);
    CHECK(problemsOf(theme, kToday, kToday).first().code == ErrorCode::DateOrder);
}

TEST_CASE("Whys and actions are tidied, and empty whys fall away") {
    ChangeTheme theme = themeOf("  I want to go out ");
    theme.whys = {QStringLiteral("  They rush"), QString(), QStringLiteral("two\nlines")};
    theme.actions = {{{}, QStringLiteral(" Ask "), QStringLiteral(" Nia  Prys"), kToday, {}}};
    const ChangeTheme tidy = tidied(theme);
    CHECK(tidy.name.en == u"I want to go out");
    CHECK(tidy.whys == QStringList{QStringLiteral("They rush"), QStringLiteral("two lines")});
    CHECK(tidy.actions.first().owner == u"Nia Prys");
    CHECK_FALSE(tidy.actions.first().id.isNull());
}

TEST_CASE("A round needs both days in their order, and a year") {
    ThemeRound round{.year = 2026, .from = kToday, .until = kToday};
    CHECK(problemsOf(round).isEmpty());
    round.until = kToday.addDays(-1);
    CHECK(problemsOf(round) ==
          Problems{{QStringLiteral("until"), ErrorCode::DateOrder, {round.from.toString(Qt::ISODate)}}});
    round = {};
    CHECK(problemsOf(round).size() == 3);
}

TEST_CASE("Two rounds are compared by the themes that carry one another on, and what was promised") {
    ChangeTheme faces = themeOf("I want to know who is coming");
    faces.actions = {{newUuidV7(), QStringLiteral("A"), QStringLiteral("Nia"), kToday, kToday},
                     {newUuidV7(), QStringLiteral("B"), QStringLiteral("Nia"), kToday, {}}};
    const ChangeTheme rain = themeOf("I want the rain to stop");
    const ChangeTheme talk = themeOf("I want time to talk");
    const ThemeRound before = roundOf(2025, {{faces, 7}, {rain, 2}, {talk, 1}});
    ChangeTheme known = themeOf("I want faces that I know");
    known.follows = faces.id;
    const ThemeRound now = roundOf(
        2026, {{themeOf("I want to be of use"), 1}, {known, 4}, {themeOf("i want time to  talk!"), 3}});
    const RoundComparison comparison = compared(before, now);
    CHECK(comparison.yearBefore == 2025);
    CHECK(comparison.cardsBefore == 10);
    CHECK(comparison.cardsNow == 8);
    REQUIRE(comparison.themes.size() == 4);
    CHECK(comparison.themes.at(0).name == known.name);
    CHECK(comparison.themes.at(0).cardsBefore == 7);
    CHECK(comparison.themes.at(0).promised.size() == 2);
    CHECK(comparison.themes.at(0).done() == 1);
    CHECK(comparison.themes.at(1).cardsBefore == 1);
    CHECK_FALSE(comparison.themes.at(2).cardsBefore);
    CHECK(comparison.themes.at(3).name == rain.name);
    CHECK_FALSE(comparison.themes.at(3).cardsNow);
}
