// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themeround.h"

#include "core/base/checks.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2199;

void checkThemeAction(Checks& checks, const ThemeAction& action, QDate beganOn, QDate today) {
    const auto field = [&](const char* name) {
        return QByteArray("actions/") + action.id.toByteArray(QUuid::WithoutBraces) + '/' + name;
    };
    checks.required(field("what"), action.what).clean(field("what"), action.what, TextSort::Note);
    checks.required(field("owner"), action.owner).clean(field("owner"), action.owner, TextSort::Name);
    if (!action.dueOn.isValid())
        checks.add(field("due_on"), ErrorCode::Required);
    else
        checks.notBefore(field("due_on"), action.dueOn, beganOn);
    checks.pastDay(field("done_on"), action.doneOn, today)
        .notBefore(field("done_on"), action.doneOn, beganOn);
}

} // namespace

const ChangeTheme* themeIn(const ThemeRound& round, const QUuid& theme) {
    const auto found = std::find_if(round.themes.begin(), round.themes.end(),
                                    [&](const ChangeTheme& each) { return each.id == theme; });
    return found == round.themes.end() ? nullptr : &*found;
}

QList<ThemeCard> cardsIn(const ThemeRound& round, const std::optional<QUuid>& theme, bool aside) {
    QList<ThemeCard> cards;
    for (const ThemeCard& card : round.cards) {
        const bool laid = card.theme && themeIn(round, *card.theme);
        if (theme ? laid && card.theme == theme : !laid && card.aside == aside) cards.append(card);
    }
    return cards;
}

int countOf(const QList<ThemeCard>& cards, CardKind kind) {
    return static_cast<int>(
        std::count_if(cards.begin(), cards.end(), [&](const ThemeCard& card) { return card.kind == kind; }));
}

ChangeTheme tidied(ChangeTheme theme) {
    theme.name = tidied(theme.name);
    theme.success = tidied(theme.success);
    for (QString& why : theme.whys)
        why = tidied(why.replace(u'\n', u' '), TextSort::Note);
    theme.whys.removeAll(QString());
    for (ThemeAction& action : theme.actions) {
        if (action.id.isNull()) action.id = newUuidV7();
        action.what = tidied(action.what, TextSort::Note);
        action.owner = tidied(action.owner, TextSort::Name);
    }
    return theme;
}

Problems problemsOf(const ChangeTheme& theme, QDate beganOn, QDate today) {
    Checks checks;
    checks.required("name", theme.name).clean("name", theme.name).clean("success", theme.success);
    for (const QString& why : theme.whys)
        checks.clean("whys", why, TextSort::Note);
    if (theme.whys.size() > kMostWhys)
        checks.add("whys", ErrorCode::Range, {QStringLiteral("0"), QString::number(kMostWhys)});
    for (const ThemeAction& action : theme.actions)
        checkThemeAction(checks, action, beganOn, today);
    return checks.problems();
}

Problems problemsOf(const ThemeRound& round) {
    Checks checks;
    if (!round.from.isValid()) checks.add("from", ErrorCode::Required);
    if (!round.until.isValid())
        checks.add("until", ErrorCode::Required);
    else
        checks.notBefore("until", round.until, round.from);
    if (round.year < kFirstYear || round.year > kLastYear)
        checks.add("year", ErrorCode::Range, {QString::number(kFirstYear), QString::number(kLastYear)});
    return checks.problems();
}

} // namespace aelwyd
