// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/reasonview.h"

#include "ui/widgets/matching/matchdelegates.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>
#include <algorithm>

namespace aelwyd {

namespace {

/// In pixels: room for "Room in the week".
constexpr int kWordsWidth = 132;

} // namespace

ReasonView::ReasonView(QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent) {
    setModel(&model);
    setItemDelegate(new ReasonDelegate(this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReasonView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ReasonView::fit);
}

void ReasonView::fit() {
    const int columns = model()->columnCount();
    const int room = viewport()->width() - kWordsWidth;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, column == 0 ? kWordsWidth : std::max(60, room / std::max(1, columns - 1)));
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void ReasonView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void ReasonView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

/// The page scrolls, not the table.
void ReasonView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace aelwyd
