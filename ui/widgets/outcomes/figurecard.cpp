// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/figurecard.h"

#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/intosight.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/tablebox.h"

#include <QVBoxLayout>
#include <limits>

namespace aelwyd {

/// The page scrolls; a table that scrolls within it would be a second thing to find one's way in.
static constexpr int kAllRows = std::numeric_limits<int>::max();

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent)
    , m_sentence(wrappedLabel())
    , m_bars(new BarRows)
    , m_content(new TextTable(this))
    , m_table(new TableBox(0, kAllRows)) {
    m_table->setModel(m_content);
    // Here the names of headings and the wishes stand whole; beside the bars they may be cut.
    m_table->wrapRows();
    for (QWidget* widget : QList<QWidget*>{m_sentence, m_bars, m_table})
        body()->addWidget(widget);
    m_bars->setLeads(true);
    connect(m_bars, &BarRows::chosen, this, &FigureCard::ask);
    const auto askFor = [this](const QModelIndex& cell) {
        if (cell.isValid()) ask(cell.row());
    };
    connect(m_table, &QTableView::activated, this, askFor);
    connect(m_table, &QTableView::clicked, this, askFor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (m_table->hasFocus()) bringIntoSight(m_table->viewport(), m_table->visualRect(row));
            });
}

void FigureCard::setPicture(const FigurePicture& picture) {
    m_picture = picture;
    const bool any = !picture.rows.isEmpty();
    QList<BarRow> bars;
    QList<QStringList> lines;
    for (const FigureRow& row : picture.rows) {
        bars.append({row.label, row.whole, row.part, row.words, !row.rows.isEmpty()});
        lines.append(row.cells);
    }
    QList<int> figures;
    for (int column = 1; column < picture.heads.size(); ++column)
        if (!picture.inWords.contains(column)) figures.append(column);
    setTitle(picture.title);
    m_sentence->setText(any ? picture.sentence : tr("Nothing was written down for this period yet."));
    m_bars->setRows(bars, picture.sentence);
    m_content->setContent(picture.heads, lines, figures);
    m_table->setAccessibleName(tr("%1: the figures; Enter shows the people behind them").arg(picture.title));
    m_bars->setVisible(any);
    m_table->setVisible(any);
}

void FigureCard::ask(int row) {
    if (row < m_picture.rows.size()) emit asked(m_picture.rows.at(row));
}

} // namespace aelwyd
