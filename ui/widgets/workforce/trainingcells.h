// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/trainingmatrix.h"

#include <QLabel>
#include <QStyledItemDelegate>

namespace aelwyd {

/// Draws the cells of the training matrix: a shape for the state, its word, and the day below.
class TrainingCells final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What the shapes of the matrix mean, on one line.
class TrainingLegend final : public QLabel {
    Q_OBJECT
  public:
    explicit TrainingLegend(QWidget* parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace aelwyd
