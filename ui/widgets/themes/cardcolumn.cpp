// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/cardcolumn.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/themes/carddelegate.h"

#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

/// In average letters of the body font.
static constexpr int kColumnLetters = 44;

CardColumn::CardColumn(ThemesDesk& desk, const BoardPlace& place, QWidget* parent)
    : Card(QStringLiteral("…"), parent)
    , m_desk(desk)
    , m_cards(new CardList(desk, place, this))
    , m_counts(wrappedLabel({}, TextRole::Small))
    , m_list(new QListView)
    , m_edit(iconButton("pencil")) {
    layOut();
    connect(m_cards, &CardList::dropped, this, &CardColumn::dropped, Qt::QueuedConnection);
    connect(m_edit, &QToolButton::clicked, this, &CardColumn::editAsked);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& card) {
        emit menuAsked(m_list->viewport()->mapToGlobal(m_list->visualRect(card).center()));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { emit menuAsked(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->selectionModel()->hasSelection()) emit picked();
    });
    refresh();
}

void CardColumn::layOut() {
    m_list->setModel(m_cards);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setDragDropMode(QListView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    addToHead(m_edit);
    // All heads are of one height, so that the cards of all columns begin in one line.
    QSizePolicy kept = m_edit->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_edit->setSizePolicy(kept);
    if (!place().theme) m_edit->hide();
    body()->addWidget(m_counts);
    body()->addWidget(m_list, 1);
    // The cards have all the height that there is.
    if (auto* whole = qobject_cast<QBoxLayout*>(layout())) whole->setStretchFactor(body(), 1);
    setFixedWidth(fontMetrics().averageCharWidth() * kColumnLetters);
}

QList<QUuid> CardColumn::chosen() const {
    return m_cards->idsOf(m_list->selectionModel()->selectedRows());
}

void CardColumn::refresh() {
    m_cards->refresh();
    setTitle(m_desk.name(place()));
    m_counts->setText(m_desk.counts(place()));
    m_list->setAccessibleName(tr("Cards: %1").arg(title()));
    m_list->setAccessibleDescription(tr("Enter says where the cards that are chosen are to go."));
    setButtonName(m_edit, tr("Change the theme: %1").arg(title()));
}

int CardColumn::firstChosen() const {
    int first = m_cards->rowCount();
    for (const QModelIndex& card : m_list->selectionModel()->selectedRows())
        first = std::min(first, card.row());
    return first;
}

void CardColumn::choose(int row) {
    const QModelIndex card = m_cards->index(std::min(row, m_cards->rowCount() - 1));
    m_list->setFocus();
    if (card.isValid()) m_list->setCurrentIndex(card);
}

void CardColumn::chooseNone() {
    m_list->clearSelection();
}

} // namespace aelwyd
