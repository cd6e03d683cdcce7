// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/retentiondesk.h"
#include "ui/widgets/kit/chartpicture.h"

class QGraphicsPathItem;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QValueAxis;

namespace aelwyd {

/// Kaplan and Meier's curves as steps, each with a stroke of its own and its name beside the picture, where
/// it covers no line; below the axis of months stand the numbers at risk of everybody.
class SurvivalChart final : public ChartPicture {
    Q_OBJECT
  public:
    explicit SurvivalChart(QWidget* parent = nullptr);
    void show(const QList<SurvivalCurve>& curves);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Line {
        SurvivalCurve curve;
        QLineSeries* series = nullptr;
        QGraphicsSimpleTextItem* name = nullptr;
        /// From the end of the line to its name.
        QGraphicsPathItem* leader = nullptr;
    };
    QLineSeries* add(const SurvivalCurve& curve);
    void dressLines();
    void placeTexts();
    void fitNames();
    void placeNames();
    void placeNumbers();
    QPointF endOf(const Line& line) const;

    QValueAxis* m_months;
    QValueAxis* m_share;
    QList<Line> m_lines;
    QGraphicsSimpleTextItem* m_riskWords;
    QList<QGraphicsSimpleTextItem*> m_risks;
};

} // namespace aelwyd
