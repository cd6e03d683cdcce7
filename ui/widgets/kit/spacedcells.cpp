// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/spacedcells.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace aelwyd {

SpacedCells::SpacedCells(QObject* parent, int aside)
    : QStyledItemDelegate(parent)
    , m_aside(aside) {}

QStyleOptionViewItem SpacedCells::inside(QStyleOptionViewItem option) const {
    option.rect.adjust(m_aside, 0, -m_aside, 0);
    return option;
}

/// The ground over the whole cell, then what stands in it.
void SpacedCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle* style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
    QStyledItemDelegate::paint(painter, inside(option), index);
}

/// Lines break where they will be painted.
QSize SpacedCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(inside(option), index) + QSize(2 * m_aside, 0);
}

bool SpacedCells::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const bool cut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !cut || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString().toHtmlEscaped(), view);
    return true;
}

bool SpacedCells::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, inside(option), index);
}

} // namespace aelwyd
