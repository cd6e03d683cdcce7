// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/raggridtab.h"

#include "core/base/text.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/raggridview.h"
#include "ui/widgets/matching/verdictkey.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

QString gridLocality(const QString& locality) {
    return locality.isEmpty() ? RagGridTab::tr("All localities") : withVisibleControls(locality);
}

} // namespace

RagGridTab::RagGridTab(RagGridModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_totals(plainLabel({}, TextRole::Small))
    , m_peopleWords(plainLabel({}, TextRole::Small))
    , m_workersWords(plainLabel({}, TextRole::Small))
    , m_people(new CodeBox(gridLocality))
    , m_workers(new CodeBox(gridLocality))
    , m_paper(plainButton({}, "printer"))
    , m_stack(new QStackedWidget)
    , m_view(new RagGridView(model))
    , m_empty(new EmptyPage("users")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 14, 28, 16);
    column->setSpacing(10);
    column->addWidget(makeHead());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_people, &CodeBox::chosen, &model, &RagGridModel::setPeopleLocality);
    connect(m_workers, &CodeBox::chosen, &model, &RagGridModel::setWorkersLocality);
    connect(&model, &RagGridModel::refreshed, this, &RagGridTab::showTotals);
    connect(m_view, &RagGridView::opened, this, &RagGridTab::opened);
    setFocusProxy(m_view);
    model.begin();
    retranslate();
}

QWidget* RagGridTab::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(makeChoices());
    for (const RagVerdict verdict : allOf<RagVerdict>()) {
        m_key.append(new VerdictKey(verdict));
        column->addWidget(m_key.last(), 0, Qt::AlignLeft);
    }
    column->addWidget(m_totals);
    return head;
}

QLayout* RagGridTab::makeChoices() {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_text, 1, Qt::AlignBottom);
    const auto choice = [row](PlainLabel* label, CodeBox* box) {
        auto* field = new QVBoxLayout;
        field->setSpacing(4);
        field->addWidget(label);
        field->addWidget(box);
        label->setBuddy(box);
        row->addLayout(field);
    };
    choice(m_peopleWords, m_people);
    choice(m_workersWords, m_workers);
    row->addWidget(m_paper, 0, Qt::AlignBottom);
    connect(m_paper, &QPushButton::clicked, this, &RagGridTab::paperAsked);
    return row;
}

void RagGridTab::offerLocalities() {
    m_people->setCodes(QStringList{QString()} + m_model.peopleLocalities());
    m_workers->setCodes(QStringList{QString()} + m_model.workersLocalities());
}

void RagGridTab::showTotals() {
    offerLocalities();
    const bool any = m_model.rowCount() > 0 && m_model.columnCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    m_totals->setText(tr("People: %1 · Workers: %2 · Pairs in which one may only shadow: %3")
                          .arg(locale().toString(m_model.rowCount()),
                               locale().toString(m_model.columnCount()),
                               locale().toString(m_model.shadowOnly())));
}

void RagGridTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RagGridTab::retranslate() {
    m_text->setText(
        tr("Who may work with whom today. A click, or Enter, looks for the next visit of the two."));
    m_peopleWords->setText(tr("People in"));
    m_workersWords->setText(tr("Workers in"));
    m_paper->setText(tr("On paper…"));
    m_people->setAccessibleName(tr("People in this locality"));
    m_workers->setAccessibleName(tr("Workers in this locality"));
    m_view->setAccessibleName(tr("People and workers"));
    m_empty->setWords(tr("Nobody to show"),
                      tr("People and workers who are here today will be shown side by side."));
    showTotals();
}

} // namespace aelwyd
