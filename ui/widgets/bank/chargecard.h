// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/widgets/kit/card.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;

/// The honest conversation: what a week would cost, and whether flexible hours change it.
class ChargeCard final : public Card {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the card.
    explicit ChargeCard(BankDesk& bank, QWidget* parent = nullptr);
    void refresh();

  signals:
    /// It is wanted on paper.
    void paperAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    BankDesk& m_bank;
    QPushButton* m_paper;
    PlainLabel* m_range;
    PlainLabel* m_why;
};

} // namespace aelwyd
