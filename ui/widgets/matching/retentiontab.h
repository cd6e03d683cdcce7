// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/retentiondesk.h"

#include <QWidget>

class QPushButton;
class QLayout;
class QTableView;

namespace aelwyd {

class Card;
class CodeBox;
class PlainLabel;
class SurvivalChart;

/// How starters stay, as a picture and as a table, and why people left.
class RetentionTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit RetentionTab(RetentionDesk& desk, QWidget* parent = nullptr);
    /// Reads the figures anew.
    void read();

  signals:
    void paperAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QLayout* head();
    void fillCards();
    void offerSpans();
    QTableView* makeTable(QAbstractItemModel& model);
    void show();
    void retranslate();

    RetentionDesk& m_desk;
    PlainLabel* m_text;
    PlainLabel* m_spanWords;
    CodeBox* m_span;
    QPushButton* m_paper;
    Card* m_pictureCard;
    PlainLabel* m_sentences;
    SurvivalChart* m_chart;
    Card* m_tableCard;
    PlainLabel* m_columns;
    QTableView* m_table;
    Card* m_leaversCard;
    PlainLabel* m_nobodyLeft;
    QTableView* m_leavers;
};

} // namespace aelwyd
