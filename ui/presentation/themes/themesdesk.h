// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/themeservice.h"

#include <QObject>

namespace aelwyd {

/// One place of the board: the cards of a theme, those of none yet, or those put aside.
struct BoardPlace {
    std::optional<QUuid> theme = {};
    bool aside = false;
    friend bool operator==(const BoardPlace&, const BoardPlace&) = default;
};

/// Working Together for Change: the round that is open, its board, and what was promised.
class ThemesDesk final : public QObject {
    Q_OBJECT
  public:
    /// Not owned; must outlive the desk. The latest round is open at first.
    explicit ThemesDesk(ThemeService& themes, QObject* parent = nullptr);

    QList<ThemeRoundLine> rounds() const { return m_themes.rounds(); }
    /// Nothing, or one that is not there any more: the latest.
    void open(const std::optional<ThemeRoundId>& id);
    /// Nothing: there is none yet.
    const std::optional<ThemeRound>& round() const { return m_round; }
    /// The latest round of an earlier year.
    std::optional<ThemeRound> before() const;
    QDate today() const { return m_themes.workspace().clock().today(); }

    /// Not said yet: all sorts. Narrows what cards() gives.
    void setKind(const std::optional<CardKind>& kind);
    /// The places of the board from left to right: none yet, the themes, put aside.
    QList<BoardPlace> places() const;
    QList<ThemeCard> cards(const BoardPlace& place) const;
    QString name(const BoardPlace& place) const;
    /// "Cards: 12. Not working: 8, important: 4".
    QString counts(const BoardPlace& place) const;

    qsizetype countSaid(QDate from, QDate until) const { return m_themes.countSaid(from, until); }
    bool mayTrace() const { return m_themes.mayTrace(); }
    Result<CardOrigin> trace(const QUuid& card) const { return m_themes.trace(card); }

    // Writes, and what stands against them: see ThemeService. Empty: it is kept.
    Problems begin(int year, QDate from, QDate until);
    Result<qsizetype> gather();
    Problems addCard(CardKind kind, const BilingualText& words);
    Problems reword(const QUuid& card, const BilingualText& words);
    Problems lay(const QList<QUuid>& cards, const BoardPlace& place);
    Problems save(const ChangeTheme& theme, const QList<QUuid>& cards = {});
    Problems removeTheme(const QUuid& theme);
    Problems setActionDone(const QUuid& action, bool done);
    Problems share();
    Problems putAway();

  signals:
    /// The round that is open is another, or something in it.
    void changed();

  private:
    void read();
    ThemeService& m_themes;
    std::optional<ThemeRoundId> m_wanted;
    std::optional<ThemeRound> m_round;
    std::optional<CardKind> m_kind;
};

} // namespace aelwyd
