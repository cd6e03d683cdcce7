// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/weekmodel.h"

#include <QStyledItemDelegate>

namespace aelwyd {

/// Paints the visits of one cell of the week below one another: time, length, who, the state as a shape and,
/// where it is not the usual one and there is room, as a word.
class WeekDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// More than so many visits of a cell are only counted.
    static constexpr int kMostBlocks = 14;
    /// The place in a cell with so many visits where the rest is counted.
    static bool isMore(int place, qsizetype blocks) {
        return blocks > kMostBlocks && place == kMostBlocks - 1;
    }

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Who, and in a word what is not usual about the visit, where `width` (in pixels) has room for both.
    static QString secondLine(const WeekBlock& block, const QFontMetrics& metrics, int width);
    /// The height of a row of the model, in pixels.
    static int rowHeight(const WeekRow& row, const QFont& font);
    static QRect blockRect(const QRect& cell, int place, const QFont& font);
    /// The block at this point of a cell; -1 if there is none.
    static int blockAt(const QRect& cell, const QPoint& point, qsizetype blocks, const QFont& font);
    static void paintBlock(QPainter& painter, const QRect& box, const WeekBlock& block, const QFont& font,
                           const QPalette& palette, bool strong);

    /// The block that the keys are on, within the current cell.
    void setCurrentBlock(int place) { m_current = place; }
    /// The cell that a visit is held over, and whether it fits there.
    void setTarget(const QModelIndex& cell, bool fits);

  private:
    int m_current = 0;
    QPersistentModelIndex m_target;
    bool m_targetFits = true;
};

} // namespace aelwyd
