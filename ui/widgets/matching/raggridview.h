// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/raggridmodel.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPixmap>
#include <QTableView>
#include <array>

namespace aelwyd {

/// A cell says with a shape and a word whether a worker may work with a person. Both are drawn once for each
/// size and theme, so that scrolling is only copying.
class RagCellDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
  public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Draws anew: other words, other colours.
    void forget() { m_pictures = {}; }

  private:
    const QPixmap& picture(RagVerdict verdict, const QStyleOptionViewItem& option, qreal ratio) const;
    mutable std::array<QPixmap, 2> m_pictures;
};

/// Names with the shape of their status; on two lines above the columns, on one beside the rows.
class RagHeader final : public QHeaderView {
    Q_OBJECT
  public:
    explicit RagHeader(Qt::Orientation orientation, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override;

  private:
    void paintNames(QPainter& painter, const QRect& box, const QString& name) const;
};

/// Everybody by everybody. Arrow keys move, Enter or a click opens the two in matching.
class RagGridView final : public QTableView {
    Q_OBJECT
  public:
    /// `model` is not owned and must outlive the view.
    explicit RagGridView(RagGridModel& model, QWidget* parent = nullptr);

  signals:
    void opened(const aelwyd::ServiceUserId& person, const aelwyd::CareWorkerId& worker);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void open(const QModelIndex& cell);
    RagGridModel& m_model;
    RagCellDelegate* m_cells;
};

/// Draws the sign of a verdict into `box`: a full circle, or an empty one with a bar.
void paintVerdict(QPainter& painter, const QRectF& box, RagVerdict verdict);

} // namespace aelwyd
