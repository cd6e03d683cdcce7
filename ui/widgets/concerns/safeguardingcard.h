// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/card.h"

class QPushButton;

namespace aelwyd {

/// The person's safeguarding concerns, for those who may read them; hidden from all others.
class SafeguardingCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit SafeguardingCard(OutcomesDesk& desk, QWidget* parent = nullptr);
    /// Makes the rows anew, in the language of now.
    void refresh();

  private:
    QWidget* makeRow(const SafeguardingConcern& concern);
    void open(const SafeguardingConcern& concern);
    OutcomesDesk& m_desk;
    QPushButton* m_add;
    QWidget* m_rows = nullptr;
};

} // namespace aelwyd
