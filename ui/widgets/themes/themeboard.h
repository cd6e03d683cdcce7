// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace aelwyd {

class CardColumn;
class CodeBox;
class DragScroller;
class Questions;

/// The board: a column for what is in no theme yet, for each theme and for what is put aside. Cards move by
/// dragging, or by the menu that Enter opens.
class ThemeBoard final : public QWidget {
    Q_OBJECT
  public:
    /// Nothing is owned; both must outlive the board.
    ThemeBoard(ThemesDesk& desk, Questions& questions, QWidget* parent = nullptr);
    QList<CardColumn*> columns() const { return m_columns; }
    QList<QUuid> chosen() const;
    /// Lays the cards that are chosen there; the next card of their column is chosen then.
    void move(const BoardPlace& place);
    /// Adds to `menu` everything that can be done with the cards that are chosen. Where they lie already is
    /// no place to move to.
    void fill(QMenu& menu);
    void refresh();
    void retranslate();

  signals:
    void said(const QString& sentence);

  private:
    void buildTools();
    void rebuild(const QList<BoardPlace>& places);
    CardColumn* makeColumn(const BoardPlace& place);
    void openMenu(const QPoint& at);
    void edit(const ChangeTheme& theme, const QList<QUuid>& cards);
    void goOnIn(const BoardPlace& place, int row);
    void editColumn(const CardColumn& column);
    void reword();
    void addCard();
    void trace();
    CardColumn* chosenColumn() const;
    void keepOnly(const CardColumn& column);

    ThemesDesk& m_desk;
    Questions& m_questions;
    CodeBox* m_kind;
    QPushButton* m_move;
    QPushButton* m_theme;
    QPushButton* m_card;
    QScrollArea* m_scroll;
    DragScroller* m_dragged;
    QHBoxLayout* m_row;
    QList<CardColumn*> m_columns;
};

} // namespace aelwyd
