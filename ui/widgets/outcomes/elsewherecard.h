// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/widgets/kit/card.h"

class QPushButton;

namespace aelwyd {

/// One figure with its meaning, and the way to the page that draws it.
class ElsewhereCard final : public Card {
    Q_OBJECT
  public:
    explicit ElsewhereCard(QWidget* parent = nullptr);
    void setFigure(const FigureElsewhere& figure);

  signals:
    void asked(const QString& place);

  private:
    QString m_place;
    PlainLabel* m_figure;
    PlainLabel* m_meaning;
    QPushButton* m_go;
};

} // namespace aelwyd
