// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

namespace aelwyd {

struct ThemeRoundTag;
using ThemeRoundId = Id<ThemeRoundTag>;

/// "But why?" is asked up to five times.
inline constexpr int kMostWhys = 5;

/// A card on the board: what somebody said at a review, without who it was.
struct ThemeCard {
    QUuid id;
    CardKind kind = CardKind::Working;
    /// Names and addresses are hidden.
    BilingualText words;
    /// The theme that it was laid to; nothing: to none yet, or put aside.
    std::optional<QUuid> theme = {};
    /// Was looked at, and belongs to no theme.
    bool aside = false;
    friend bool operator==(const ThemeCard&, const ThemeCard&) = default;
};

/// What is going to be done about a theme, by whom and by when.
using ThemeAction = ReviewAction;

/// Cards that say the same, under a sentence in the first person: "I want to know who is coming".
struct ChangeTheme {
    QUuid id;
    BilingualText name;
    /// What it would look like if it had come true.
    BilingualText success;
    /// The answers to "why?", each asked of the one before; at most kMostWhys.
    QStringList whys;
    QList<ThemeAction> actions;
    /// The theme of an earlier round that this one carries on.
    std::optional<QUuid> follows = {};
    friend bool operator==(const ChangeTheme&, const ChangeTheme&) = default;
};

/// One turn of Working Together for Change (Care at Home 2010, Box 3): the cards of many reviews are
/// gathered, laid to themes, and what stands behind them is asked and acted on. Done again each year.
struct ThemeRound {
    ThemeRoundId id = ThemeRoundId::create();
    int year = 0;
    /// The reviews whose cards are gathered were held on these days, both included.
    QDate from;
    QDate until;
    QDate beganOn;
    /// The day on which people were told what came of it.
    std::optional<QDate> sharedOn = {};
    QList<ChangeTheme> themes = {};
    QList<ThemeCard> cards = {};
    bool archived = false;
    friend bool operator==(const ThemeRound&, const ThemeRound&) = default;
};

/// The cards that lie in one place. `theme` nothing: those of no theme, put aside or not as `aside` says. A
/// card whose theme is no longer there lies with those of no theme.
QList<ThemeCard> cardsIn(const ThemeRound& round, const std::optional<QUuid>& theme, bool aside = false);
const ChangeTheme* themeIn(const ThemeRound& round, const QUuid& theme);
/// How many of them are of one kind.
int countOf(const QList<ThemeCard>& cards, CardKind kind);

ChangeTheme tidied(ChangeTheme theme);
/// Required on "name"; Range on "whys" for more than kMostWhys; text problems; and each action's
/// "actions/<id>/what", "owner", "due_on", "done_on": Required, DateInFuture, DateOrder before `beganOn`.
Problems problemsOf(const ChangeTheme& theme, QDate beganOn, QDate today);
/// Required on "from" and "until"; DateOrder on "until"; Range on "year" (arguments: its ends, 2000 to 2199).
Problems problemsOf(const ThemeRound& round);

} // namespace aelwyd
