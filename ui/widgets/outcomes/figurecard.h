// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/widgets/kit/card.h"

namespace aelwyd {

class BarRows;
class TableBox;

/// A picture and its table; a bar and its line of the table lead to the same.
class FigureCard final : public Card {
    Q_OBJECT
  public:
    explicit FigureCard(QWidget* parent = nullptr);
    void setPicture(const FigurePicture& picture);

  signals:
    void asked(const aelwyd::FigureRow& row);

  private:
    void ask(int row);
    FigurePicture m_picture;
    PlainLabel* m_sentence;
    BarRows* m_bars;
    TextTable* m_content;
    TableBox* m_table;
};

} // namespace aelwyd
