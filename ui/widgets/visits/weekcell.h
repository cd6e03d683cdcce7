// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/weekdesk.h"
#include "ui/widgets/kit/card.h"

class QPushButton;
class QToolButton;

namespace aelwyd {

/// All visits of one cell of the week, each with what can be done from here: for cells that hold more than
/// the grid shows.
class WeekCell final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit WeekCell(WeekDesk& desk, QWidget* parent = nullptr);
    /// Shows this cell, comes forward and takes the focus.
    void show(int row, int column);
    /// Goes away.
    void leave();
    /// The same row and day as they are now; goes away if they are no longer in the week.
    void refresh();

  signals:
    void closed();
    void opened(const aelwyd::VisitId& visit);
    /// "people:person/…", "matching:visit/…".
    void placeAsked(const QString& place);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    int currentRow() const;
    void fill(int row);
    QWidget* lineOf(const WeekBlock& block);
    void retranslate();

    WeekDesk& m_desk;
    QToolButton* m_close;
    QWidget* m_list = nullptr;
    QPushButton* m_first = nullptr;
    QUuid m_row;
    QDate m_day;
};

} // namespace aelwyd
