// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/trainingpage.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/workforce/trainingcells.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// In average characters: the column of the names, and a cell.
constexpr int kNameCharacters = 26;
constexpr int kCellCharacters = 19;

} // namespace

TrainingPage::TrainingPage(StaffDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_header(new PageHeader)
    , m_back(iconButton("arrow-left"))
    , m_paper(plainButton({}, "printer"))
    , m_export(plainButton({}, "file-down"))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage("graduation-cap"))
    , m_legend(new TrainingLegend)
    , m_sentence(wrappedLabel({}, TextRole::Soft)) {
    m_header->setLeading(m_back);
    m_header->addButton(m_paper);
    m_header->addButton(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 0, 28, 20);
    body->setSpacing(10);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_empty);
    body->addWidget(m_legend);
    body->addWidget(m_stack, 1);
    body->addWidget(m_sentence);
    column->addLayout(body, 1);
    connect(m_back, &QToolButton::clicked, this, &TrainingPage::backAsked);
    connect(m_paper, &QPushButton::clicked, this, &TrainingPage::paperAsked);
    connect(m_export, &QPushButton::clicked, this, &TrainingPage::exportSheet);
    connect(m_empty, &EmptyPage::firstStep, this, &TrainingPage::backAsked);
    retranslate();
}

QWidget* TrainingPage::makeTable() {
    m_table = new QTableView;
    m_table->setModel(&m_desk.training());
    m_table->setItemDelegate(new TrainingCells(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setShowGrid(true);
    QHeaderView* names = m_table->verticalHeader();
    QHeaderView* units = m_table->horizontalHeader();
    names->setSectionResizeMode(QHeaderView::Fixed);
    names->setDefaultSectionSize(fontMetrics().height() * 2 + 14);
    names->setFixedWidth(fontMetrics().averageCharWidth() * kNameCharacters);
    names->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    units->setSectionResizeMode(QHeaderView::Fixed);
    units->setDefaultSectionSize(fontMetrics().averageCharWidth() * kCellCharacters);
    units->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto openWorker = [this](const QModelIndex& at) {
        if (const auto id = m_desk.training().workerAt(at.row())) emit workerAsked(*id);
    };
    connect(m_table, &QTableView::activated, this, openWorker);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TrainingPage::showSentence);
    return m_table;
}

void TrainingPage::begin() {
    TrainingModel& training = m_desk.training();
    training.load();
    const bool any = training.rowCount() > 0 && training.columnCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    m_paper->setEnabled(any);
    m_export->setEnabled(any);
    m_legend->setVisible(any);
    if (any) m_table->setCurrentIndex(training.index(0, 0));
    (any ? static_cast<QWidget*>(m_table) : m_back)->setFocus();
    retranslate();
}

void TrainingPage::showSentence() {
    m_sentence->setText(m_desk.training().sentence(m_table->currentIndex()));
}

void TrainingPage::exportSheet() {
    const QString path = m_questions.fileToSave(tr("Save the training matrix"), tr("training.csv"),
                                                tr("Spreadsheets (*.csv)"));
    if (path.isEmpty()) return;
    const Result<void> written = m_desk.training().writeTo(path);
    if (written)
        emit said(tr("Saved: %1").arg(path));
    else
        m_questions.tell(tr("The file could not be saved"), wording::messages(written.problems()));
}

void TrainingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TrainingPage::retranslate() {
    m_header->setTitle(tr("Training matrix"));
    m_header->setFacts({tr("Workers: %1").arg(locale().toString(m_desk.training().rowCount())),
                        tr("Competences: %1").arg(locale().toString(m_desk.training().columnCount()))});
    setButtonName(m_back, tr("Back to the list"));
    m_paper->setText(tr("On paper…"));
    m_export->setText(tr("Save as a spreadsheet"));
    m_table->setAccessibleName(tr("Training matrix: workers by competences"));
    m_legend->retranslate();
    m_empty->setWords(tr("No competences yet"),
                      tr("What workers are trained in will stand here, with what runs out soon."));
    m_empty->setFirstStep(tr("Back to the list"), "arrow-left");
    showSentence();
}

} // namespace aelwyd
