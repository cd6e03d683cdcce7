// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/themeround.h"

#include <QSet>

namespace aelwyd {

class Database;

/// A round as the list of rounds shows it.
struct ThemeRoundLine {
    ThemeRoundId id;
    int year = 0;
    QDate from;
    QDate until;
    friend bool operator==(const ThemeRoundLine&, const ThemeRoundLine&) = default;
};

/// A card of a review as it was said, before it is gathered.
struct SaidCard {
    ReviewCard card;
    ServiceUserId person;
};

/// A card with where it comes from, which the board never shows. Nothing: it came on paper.
struct TracedCard {
    ThemeCard card;
    std::optional<ServiceUserId> person;
    std::optional<QUuid> reviewCard;
};

/// An action of a round that is not done yet.
struct OpenThemeAction {
    ThemeRoundId round;
    ThemeAction action;
};

/// Working Together for Change: the SQL of the noun.
class ThemeStore {
  public:
    explicit ThemeStore(Database& database)
        : m_database(database) {}

    /// Latest year first; without those put away.
    QList<ThemeRoundLine> rounds() const;
    std::optional<ThemeRound> round(const ThemeRoundId& id) const;
    /// The round itself, without themes and cards.
    void write(const ThemeRound& round);

    /// The theme with its actions, in this place of the round.
    void write(const ThemeRoundId& round, int place, const ChangeTheme& theme);
    /// Its cards lie with those of no theme from now on.
    void removeTheme(const QUuid& theme);

    void add(const ThemeRoundId& round, const TracedCard& card);
    void lay(const QList<QUuid>& cards, const std::optional<QUuid>& theme, bool aside);
    void reword(const QUuid& card, const BilingualText& words);
    std::optional<TracedCard> trace(const QUuid& card) const;

    /// Of reviews held on these days, both included, that are not put away.
    QList<SaidCard> said(QDate from, QDate until) const;
    /// By the day on which they are due; of rounds that are not put away.
    QList<OpenThemeAction> openActions() const;

  private:
    Database& m_database;
};

} // namespace aelwyd
