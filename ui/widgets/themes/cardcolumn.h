// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/cardlist.h"
#include "ui/widgets/kit/card.h"

class QListView;
class QToolButton;

namespace aelwyd {

/// One place of the board: its name, how many cards of each kind, and the cards. Cards are dragged from here
/// and dropped here; Enter, or the menu key, asks where they are to go.
class CardColumn final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the column.
    CardColumn(ThemesDesk& desk, const BoardPlace& place, QWidget* parent = nullptr);
    const BoardPlace& place() const { return m_cards->place(); }
    QListView& list() const { return *m_list; }
    QList<QUuid> chosen() const;
    /// Reads the desk again, and words it anew.
    void refresh();
    /// Chooses the card in this row, or the last one.
    void choose(int row);
    void chooseNone();
    /// The first row that is chosen; the number of cards without one.
    int firstChosen() const;

  signals:
    /// A person chose cards here.
    void picked();
    void dropped(const QList<QUuid>& cards);
    void menuAsked(const QPoint& globalPlace);
    /// The theme itself is to be changed.
    void editAsked();

  private:
    void layOut();
    ThemesDesk& m_desk;
    CardList* m_cards;
    PlainLabel* m_counts;
    QListView* m_list;
    QToolButton* m_edit;
};

} // namespace aelwyd
