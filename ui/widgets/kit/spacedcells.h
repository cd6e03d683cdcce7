// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace aelwyd {

/// Cells of a table to be read: their words begin and end where those of the heads do, so that figures at the
/// right of a column keep clear of the next one. Padding in a style sheet would not do: Qt paints the words
/// of cells without it.
class SpacedCells final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// In pixels, on both sides, beside the style's own margin.
    static constexpr int kAside = 5;

    explicit SpacedCells(QObject* parent = nullptr, int aside = kAside);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the model has no tip of its own, one with the words that are cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  private:
    QStyleOptionViewItem inside(QStyleOptionViewItem option) const;
    const int m_aside;
};

} // namespace aelwyd
