// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/tablebox.h"

#include "ui/widgets/kit/spacedcells.h"

#include <QHeaderView>

namespace aelwyd {

/// In rows: the heights of more are not measured one by one, which would make the window wait.
static constexpr int kMostMeasured = 5000;

TableBox::TableBox(int stretched, int most, QWidget* parent)
    : QTableView(parent)
    , m_stretched(stretched)
    , m_most(most) {
    setItemDelegate(new SpacedCells(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TableBox::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableBox::fit);
    fit();
}

void TableBox::wrapRows() {
    setWordWrap(true);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableBox::fitRowsSoon);
}

/// Once, when all columns have their widths. So many rows that measuring them would hold the window up keep
/// one line each.
void TableBox::fitRowsSoon() {
    if (m_isFitting || !wordWrap() || !model() || model()->rowCount() > kMostMeasured) return;
    m_isFitting = true;
    const auto fitRows = [this] {
        m_isFitting = false;
        resizeRowsToContents();
        updateGeometry();
    };
    QMetaObject::invokeMethod(this, fitRows, Qt::QueuedConnection);
}

void TableBox::fit() {
    if (!model()) return;
    QHeaderView* heads = horizontalHeader();
    for (int column = 0; column < heads->count(); ++column)
        heads->setSectionResizeMode(column, column == m_stretched ? QHeaderView::Stretch
                                                                  : QHeaderView::ResizeToContents);
    updateGeometry();
    fitRowsSoon();
}

QSize TableBox::sizeHint() const {
    const int rows = model() ? std::min(model()->rowCount(), m_most) : 0;
    int height = horizontalHeader()->sizeHint().height() + 8;
    for (int row = 0; row < rows; ++row)
        height += wordWrap() ? rowHeight(row) : verticalHeader()->defaultSectionSize();
    return {360, height};
}

} // namespace aelwyd
