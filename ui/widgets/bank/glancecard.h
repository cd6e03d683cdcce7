// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/widgets/kit/card.h"

class QPushButton;
class QToolButton;

namespace aelwyd {

class PlainLabel;
class Remark;
class RunChart;
class TableBox;

/// One period of a person's banked time at a glance: what is there and what it means, what is owed, how the
/// time runs, as a picture and as a table.
class GlanceCard final : public Card {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the card.
    explicit GlanceCard(BankDesk& bank, QWidget* parent = nullptr);
    void refresh();

  signals:
    /// It is wanted on paper.
    void paperAsked();
    /// There is no package yet from which a bank could follow.
    void packageAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildHead();
    void buildRun();
    void retranslate();
    void showStatement(const BankStatement& statement);
    void showRun();
    void setTableShown(bool shown);

    BankDesk& m_bank;
    QPushButton* m_paper;
    PlainLabel* m_period;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QWidget* m_content;
    PlainLabel* m_balance;
    PlainLabel* m_meaning;
    PlainLabel* m_use;
    PlainLabel* m_forecast;
    PlainLabel* m_terms;
    Remark* m_owed;
    Remark* m_tooMuch;
    RunChart* m_run;
    PlainLabel* m_runWords;
    QPushButton* m_tableToggle;
    TextTable* m_table;
    TableBox* m_tableBox;
    PlainLabel* m_noBank;
    QPushButton* m_package;
};

} // namespace aelwyd
