// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// A picture of lines with words at their ends and on the axes; silent to a screen reader, as everything that
/// it shows stands in words and a table beside it.
class LineChart final : public Box {
  public:
    /// `kit` must outlive the chart.
    LineChart(const Kit& kit, ReportChart chart, ReaderLanguage language);
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;

  private:
    /// The plot in a picture of this width whose upper left corner lies at x, y.
    QRectF plot(double x, double y, double width) const;
    bool namesOnlyEnds(double plotWidth) const;
    /// The width that each of the words below it has.
    double roomAcross(double plotWidth) const;
    BoxPtr word(const QString& text, Alignment alignment, const Colour& colour, bool bold) const;
    QPointF at(const QRectF& plot, const QPointF& point) const;
    void drawWord(Canvas& canvas, const QString& text, const QRectF& room, Alignment alignment,
                  const Colour& colour, bool bold = false) const;
    void drawGrid(Canvas& canvas, const QRectF& plot) const;
    void drawLines(Canvas& canvas, const QRectF& plot) const;
    bool isCarriedOn(const ReportLine& line) const;
    QList<double> labelHeights(const QRectF& plot) const;

    const Kit& m_kit;
    ReportChart m_chart;
    ReaderLanguage m_language;
};

} // namespace aelwyd::paper
