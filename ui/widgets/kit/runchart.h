// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/runline.h"

#include <QLabel>

class QPainter;

namespace aelwyd {

class WordPlaces;

/// Minutes spent in a period against the steady line, with what is planned until its end. Painted; its text,
/// which screen readers speak, says in a sentence what it shows.
class RunChart final : public QLabel {
    Q_OBJECT
  public:
    explicit RunChart(QWidget* parent = nullptr);
    void setLine(const RunLine& line, const QString& sentence);
    QSize sizeHint() const override { return {480, 210}; }
    QSize minimumSizeHint() const override { return {260, 170}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Scale;
    void paintGrid(QPainter& painter, const Scale& scale) const;
    void paintDays(QPainter& painter, const Scale& scale) const;
    void paintLines(QPainter& painter, const Scale& scale) const;
    WordPlaces placesIn(const Scale& scale) const;
    void paintWords(QPainter& painter, const Scale& scale) const;
    RunLine m_line;
};

} // namespace aelwyd
