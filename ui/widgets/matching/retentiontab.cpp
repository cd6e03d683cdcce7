// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/retentiontab.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/spacedcells.h"
#include "ui/widgets/matching/survivalchart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kRowHeight = 28;
constexpr int kMostRows = 13;

QString spanWords(const QString& months) {
    const int number = months.toInt();
    if (number == 12) return RetentionTab::tr("The last year");
    return RetentionTab::tr("The last %1 years").arg(number / 12);
}

/// As high as its rows, but not higher than a year's.
void fitHeight(QTableView& table) {
    const int rows = std::clamp(table.model()->rowCount(), 1, kMostRows);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * kRowHeight + 6);
}

} // namespace

RetentionTab::RetentionTab(RetentionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_spanWords(plainLabel({}, TextRole::Small))
    , m_span(new CodeBox(spanWords))
    , m_paper(plainButton({}, "printer"))
    , m_pictureCard(new Card)
    , m_sentences(wrappedLabel())
    , m_chart(new SurvivalChart)
    , m_tableCard(new Card)
    , m_columns(wrappedLabel({}, TextRole::Soft))
    , m_table(makeTable(desk.survival()))
    , m_leaversCard(new Card)
    , m_nobodyLeft(wrappedLabel({}, TextRole::Soft))
    , m_leavers(makeTable(desk.leavers())) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 14, 28, 28);
    column->setSpacing(16);
    column->addLayout(head());
    fillCards();
    for (Card* card : {m_pictureCard, m_tableCard, m_leaversCard})
        column->addWidget(card);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(content));
    offerSpans();
    connect(m_paper, &QPushButton::clicked, this, &RetentionTab::paperAsked);
    setFocusProxy(m_span);
    retranslate();
    read();
}

QLayout* RetentionTab::head() {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_text, 1);
    head->addWidget(m_spanWords);
    head->addWidget(m_span);
    head->addWidget(m_paper);
    return head;
}

void RetentionTab::fillCards() {
    m_pictureCard->body()->addWidget(m_sentences);
    m_pictureCard->body()->addWidget(m_chart);
    m_tableCard->body()->addWidget(m_columns);
    m_tableCard->body()->addWidget(m_table);
    m_leaversCard->body()->addWidget(m_nobodyLeft);
    m_leaversCard->body()->addWidget(m_leavers);
}

void RetentionTab::offerSpans() {
    m_spanWords->setBuddy(m_span);
    m_span->setCodes({QStringLiteral("12"), QStringLiteral("24"), QStringLiteral("60")});
    m_span->setCode(QStringLiteral("24"));
    m_span->setMinimumContentsLength(16);
    connect(m_span, &CodeBox::chosen, this, &RetentionTab::read);
}

QTableView* RetentionTab::makeTable(QAbstractItemModel& model) {
    auto* table = new QTableView;
    table->setModel(&model);
    table->setItemDelegate(new SpacedCells(table));
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void RetentionTab::read() {
    m_desk.read(m_span->code().toInt());
    show();
}

void RetentionTab::show() {
    const QString sentences = m_desk.sentences().join(u'\n');
    m_sentences->setText(sentences);
    m_chart->show(m_desk.curves());
    m_chart->describe(tr("How starters stay"), sentences);
    const bool anybody = m_desk.report().starters > 0;
    m_chart->setVisible(anybody);
    m_tableCard->setVisible(anybody);
    const bool left = m_desk.leavers().rowCount() > 0;
    m_leavers->setVisible(left);
    m_nobodyLeft->setVisible(!left);
    fitHeight(*m_table);
    fitHeight(*m_leavers);
}

void RetentionTab::showEvent(QShowEvent* event) {
    if (m_desk.refresh()) show();
    QWidget::showEvent(event);
}

void RetentionTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_desk.retranslate();
    retranslate();
    show();
}

void RetentionTab::retranslate() {
    m_text->setText(
        tr("Which share of those who start stays, month by month, and whether it matters that their "
           "first eight weeks kept to the RAG rules."));
    m_spanWords->setText(tr("Starters of"));
    m_span->setAccessibleName(tr("Starters of"));
    m_paper->setText(tr("On paper…"));
    m_pictureCard->setTitle(tr("How starters stay"));
    m_tableCard->setTitle(tr("The same in figures"));
    m_columns->setText(tr("At risk: who had stayed until then and was still seen. Kept, broken and not known "
                          "tell of the first eight weeks."));
    m_leaversCard->setTitle(tr("Why people left"));
    m_nobodyLeft->setText(tr("Nobody has left in this time."));
    m_table->setAccessibleName(tr("The same in figures"));
    m_leavers->setAccessibleName(tr("Why people left"));
}

} // namespace aelwyd
