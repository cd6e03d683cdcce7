// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/listpane.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/personrowdelegate.h"
#include "ui/widgets/kit/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

static constexpr int kListPaneMargin = 16;

ListPane::ListPane(QAbstractItemModel& model, const char* emptyIcon, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("listPane"));
    setAlone(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(makeList(model, emptyIcon), 1);
    connectRows();
    setFocusProxy(m_search);
}

QWidget* ListPane::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kListPaneMargin + 4, 0, kListPaneMargin, 0);
    m_title = plainLabel({}, TextRole::Title);
    m_add = iconButton("plus");
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &ListPane::addAsked);
    return head;
}

QWidget* ListPane::makeFilters() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kListPaneMargin, 0, kListPaneMargin, 0);
    column->setSpacing(8);
    m_search = new SearchField;
    m_choiceRow = new QHBoxLayout;
    m_choiceRow->setSpacing(8);
    m_links = new QVBoxLayout;
    m_unfinished = linkButton({}, "pencil");
    m_unfinished->hide();
    m_total = plainLabel({}, TextRole::Small);
    m_total->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_search);
    column->addLayout(m_choiceRow);
    column->addLayout(m_links);
    column->addWidget(m_unfinished);
    column->addWidget(m_total);
    connect(m_search, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_unfinished, &QPushButton::clicked, this, &ListPane::addAsked);
    return box;
}

QWidget* ListPane::makeList(QAbstractItemModel& model, const char* emptyIcon) {
    m_list = new QListView;
    m_list->setModel(&model);
    m_list->setItemDelegate(new PersonRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_search->steer(m_list);
    m_empty = new EmptyPage(emptyIcon);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ListPane::connectRows() {
    connect(m_search, &SearchField::moved, this, [this](int row) {
        if (!m_alone) choose(row, false);
    });
    connect(m_search, &SearchField::entered, this, [this](int row) { choose(row, true); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_list->hasFocus() && !m_alone) choose(now.row(), false);
            });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { choose(at.row(), false); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& at) { choose(at.row(), true); });
    connect(m_empty, &EmptyPage::firstStep, this, [this] { isNarrowed() ? widen() : emit addAsked(); });
}

CodeBox* ListPane::addChoice(QString (*wordsOf)(const QString& code)) {
    auto* choice = new CodeBox(wordsOf);
    m_choiceRow->addWidget(choice, 1);
    m_choices.append(choice);
    setTabOrder(m_choices.size() > 1 ? static_cast<QWidget*>(m_choices.at(m_choices.size() - 2)) : m_search,
                choice);
    connect(choice, &CodeBox::chosen, this, [this] { search(); });
    return choice;
}

void ListPane::addLink(QPushButton* link) {
    m_links->addWidget(link, 0, Qt::AlignLeft);
    QWidget* before = m_lastLink;
    if (!before) before = m_choices.isEmpty() ? static_cast<QWidget*>(m_search) : m_choices.last();
    setTabOrder(before, link);
    m_lastLink = link;
}

void ListPane::setWords(const Words& words) {
    m_title->setText(words.title);
    setButtonName(m_add, words.add);
    m_search->setWords(words.inSearch, words.search);
    m_list->setAccessibleName(words.list);
    m_unfinished->setText(words.unfinished);
}

void ListPane::setAlone(bool alone) {
    m_alone = alone;
    setMinimumWidth(kWidth);
    setMaximumWidth(alone ? QWIDGETSIZE_MAX : kWidth);
}

void ListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::showUnfinished(bool unfinished) {
    m_unfinished->setVisible(unfinished);
}

void ListPane::showTotal(int total, const QString& words) {
    m_total->setText(words);
    m_total->setVisible(total > 0);
    m_stack->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_list) : m_empty);
}

void ListPane::markRow(int row) {
    const QModelIndex at = m_list->model()->index(row, 0);
    m_list->setCurrentIndex(at);
    if (at.isValid()) m_list->scrollTo(at);
}

void ListPane::widen() {
    for (CodeBox* choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
    m_search->clear();
    search();
    m_search->setFocus();
}

QString ListPane::searched() const {
    return m_search->text();
}

void ListPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
