// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/storage/themestore.h"
#include "core/themes/roundcomparison.h"

namespace aelwyd {

/// Whose card it is.
struct CardOrigin {
    ServiceUserId person;
    QString reference;
    QString name;
};

/// Working Together for Change (Care at Home 2010, Box 3), in rounds. Whatever a round's board does can be
/// taken back under the round's id. Field names in problems are those of the structs in snake case.
class ThemeService {
  public:
    /// Not owned; must outlive this.
    explicit ThemeService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Latest year first.
    QList<ThemeRoundLine> rounds() const;
    std::optional<ThemeRound> round(const ThemeRoundId& id) const;
    /// The latest round of an earlier year; nothing for the first one.
    std::optional<ThemeRound> before(const ThemeRound& round) const;
    /// How many cards people said on these days, both included.
    qsizetype countSaid(QDate from, QDate until) const;

    /// Begins a round today and gathers its cards. See problemsOf.
    Result<ThemeRoundId> begin(int year, QDate from, QDate until);
    /// Adds the cards that were said since, without names; how many. NotFound.
    Result<qsizetype> gather(const ThemeRoundId& id);
    /// A card that came on paper. Required on "words"; NotFound.
    Result<void> addCard(const ThemeRoundId& id, CardKind kind, const BilingualText& words);
    /// Hides more of a card than was hidden by itself. Required on "words"; NotFound.
    Result<void> reword(const ThemeRoundId& id, const QUuid& card, const BilingualText& words);

    /// Lays cards to a theme, or to none: put aside or not. NotFound for a theme or card of another round.
    Result<void> lay(const ThemeRoundId& id, const QList<QUuid>& cards, const std::optional<QUuid>& theme,
                     bool aside = false);
    /// Adds a theme, or changes it with its whys and actions, and lays these cards to it. See problemsOf;
    /// NotFound.
    Result<void> save(const ThemeRoundId& id, const ChangeTheme& theme, const QList<QUuid>& cards = {});
    /// Its cards lie with those of no theme again. NotFound.
    Result<void> removeTheme(const ThemeRoundId& id, const QUuid& theme);
    /// NotFound; see problemsOf.
    Result<void> setActionDone(const ThemeRoundId& id, const QUuid& action, const std::optional<QDate>& on);
    /// The day on which people were told what came of it; DateInFuture on "shared_on"; NotFound.
    Result<void> setShared(const ThemeRoundId& id, const std::optional<QDate>& on);
    /// Takes the round off the lists, or puts it back; nothing is deleted. NotFound.
    Result<void> setArchived(const ThemeRoundId& id, bool archived);

    bool mayTrace() const { return m_workspace.may(Operation::TraceCard); }
    /// Whose card it is; noted in the audit trail. NotAllowed but for managers; NotFound for a card from
    /// paper.
    Result<CardOrigin> trace(const QUuid& card) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Result<void> change(const ThemeRoundId& id, const std::function<Result<void>(const ThemeRound&)>& work);
    Workspace& m_workspace;
};

} // namespace aelwyd
