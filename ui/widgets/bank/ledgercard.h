// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/widgets/kit/card.h"

class QPushButton;

namespace aelwyd {

class AdjustEditor;
class PlainLabel;
class TableBox;

/// Every entry of the period that is shown, and the way to adjust.
class LedgerCard final : public Card {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the card.
    explicit LedgerCard(BankDesk& bank, QWidget* parent = nullptr);
    void refresh();
    /// Another person is open.
    void closeEditor();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void setAdjusting(bool adjusting);

    BankDesk& m_bank;
    QPushButton* m_adjust;
    AdjustEditor* m_editor;
    PlainLabel* m_empty;
    TextTable* m_entries;
    TableBox* m_table;
};

} // namespace aelwyd
