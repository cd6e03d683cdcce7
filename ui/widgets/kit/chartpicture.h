// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class QAbstractAxis;

namespace aelwyd {

/// A chart in the colours of the theme, without legend, frame or animation. Its axes follow the theme; series
/// are dressed by who makes them, at `dressed`.
class ChartPicture : public QChartView {
    Q_OBJECT
  public:
    explicit ChartPicture(QWidget* parent = nullptr);
    /// What it is called, and the sentence that says what it shows; for screen readers.
    void describe(const QString& name, const QString& sentence);
    /// Colours and fonts of the axes and the ground; again after axes were added.
    void dress();

  signals:
    /// The colours have changed.
    void dressed();

  protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace aelwyd
