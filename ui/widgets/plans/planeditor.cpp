// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/planeditor.h"

#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/plans/itempages.h"
#include "ui/widgets/plans/planparts.h"
#include "ui/widgets/plans/removedline.h"
#include "ui/widgets/plans/reviewpage.h"
#include "ui/widgets/plans/textspage.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels.
static constexpr int kPartsWidth = 216;

PlanEditor::PlanEditor(PlanService& plans, const SupportPlanId& id, PlanChoices choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_model(plans, id)
    , m_parts(new PlanParts)
    , m_stack(new QStackedWidget)
    , m_back(linkButton({}, "arrow-left"))
    , m_title(plainLabel({}, TextRole::CardTitle))
    , m_kept(plainLabel({}, TextRole::Small))
    , m_undo(iconButton("undo-2"))
    , m_redo(iconButton("redo-2"))
    , m_agree(plainButton({}, "check"))
    , m_removed(new RemovedLine) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    buildHead();
    buildParts();
    watchModel();
    retranslate();
    goTo(PlanPage::AboutMe);
}

void PlanEditor::buildHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_kept, 1);
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    head->addWidget(m_agree);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_back, &QPushButton::clicked, this, &PlanEditor::closeRequested);
    connect(m_undo, &QToolButton::clicked, &m_model, &PlanEditorModel::undo);
    connect(m_redo, &QToolButton::clicked, &m_model, &PlanEditorModel::redo);
    connect(m_agree, &QPushButton::clicked, this, &PlanEditor::agreeRequested);
}

void PlanEditor::buildParts() {
    auto* card = new Card;
    card->setFixedWidth(kPartsWidth);
    card->layout()->setContentsMargins(6, 8, 6, 8);
    card->body()->addWidget(m_parts);
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(card, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->addWidget(m_stack, 1);
    column->addWidget(m_removed);
    row->addLayout(column, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
    connect(m_parts, &PlanParts::chosen, this, &PlanEditor::showPart);
    connect(m_removed, &RemovedLine::undoRequested, &m_model, &PlanEditorModel::undo);
}

void PlanEditor::watchModel() {
    connect(&m_model, &PlanEditorModel::edited, this, &PlanEditor::followEdit);
    connect(&m_model, &PlanEditorModel::reloaded, this, [this] {
        for (PlanPageView* view : std::as_const(m_views))
            view->refresh();
        followEdit();
    });
    connect(&m_model, &PlanEditorModel::tookEffect, this, &PlanEditor::showEffect);
    connect(&m_model, &PlanEditorModel::gone, this, &PlanEditor::closeRequested);
}

PlanPage PlanEditor::page() const {
    return m_parts->page();
}

void PlanEditor::goTo(PlanPage page) {
    m_parts->goTo(page);
}

void PlanEditor::goToField(const QString& field) {
    goTo(pageOf(field));
    view(pageOf(field))->focusField(field);
}

/// A field tells what is wrong with it once it is left.
bool PlanEditor::goToUnreadable() {
    for (const PlanPageView* view : std::as_const(m_views)) {
        const QString field = view->firstUnreadable();
        if (field.isEmpty()) continue;
        m_parts->setFocus();
        goToField(field);
        return true;
    }
    return false;
}

void PlanEditor::enter() {
    view(page())->focusFirst();
}

void PlanEditor::showNeeded() {
    m_tellNeeded = true;
    goTo(PlanPage::Review);
    followEdit();
}

void PlanEditor::showPart(PlanPage page) {
    m_model.flush();
    m_removed->hide();
    PlanPageView* shown = view(page);
    m_stack->setCurrentWidget(m_scrolled[page]);
    if (page == PlanPage::Review) m_tellNeeded = true;
    shown->refresh();
    tellProblems(shown);
    showMarks();
}

PlanPageView* PlanEditor::view(PlanPage page) {
    if (m_views.contains(page)) return m_views[page];
    PlanPageView* made = makeView(page);
    m_views.insert(page, made);
    m_scrolled.insert(page, scrolled(made));
    m_stack->addWidget(m_scrolled[page]);
    connect(made, &PlanPageView::removed, m_removed, &RemovedLine::tell);
    connect(made, &PlanPageView::fieldRequested, this, &PlanEditor::goToField);
    return made;
}

PlanPageView* PlanEditor::makeView(PlanPage page) {
    switch (page) {
    case PlanPage::Outcomes:
        return new OutcomesPage(m_model, m_choices);
    case PlanPage::Activities:
        return new ActivitiesPage(m_model, m_choices);
    case PlanPage::Visits:
        return new VisitsPage(m_model);
    case PlanPage::Risks:
        return new RisksPage(m_model);
    case PlanPage::Consents:
        return new ConsentsPage(m_model);
    case PlanPage::AboutMe:
    case PlanPage::Access:
        return new TextsPage(m_model, page);
    case PlanPage::Review:
        break;
    }
    auto* review = new ReviewPage(m_model);
    connect(review, &ReviewPage::agreeRequested, this, &PlanEditor::agreeRequested);
    return review;
}

void PlanEditor::followEdit() {
    m_removed->hide();
    PlanPageView* shown = view(page());
    shown->follow();
    tellProblems(shown);
    showMarks();
    followSteps();
}

void PlanEditor::followSteps() {
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
}

/// A short visit without a reason is told at once; what is missing, only when one has asked for it.
Problems PlanEditor::problemsToTell() const {
    Problems problems;
    const Agreement none;
    for (const Problem& problem : problemsOfAgreement(m_model.plan(), none, m_model.clock().today()))
        if (m_tellNeeded || problem.code == ErrorCode::ShortVisitReason) problems.append(problem);
    return m_tellNeeded ? problems : m_model.problems() + problems;
}

void PlanEditor::tellProblems(PlanPageView* view) {
    view->showProblems(problemsToTell());
}

void PlanEditor::showMarks() {
    m_parts->showMarks(m_model.plan(), m_model.clock().today(), m_tellNeeded);
}

void PlanEditor::showEffect(const PlanChange& change) {
    QString field = change.field;
    if (change.part != PlanPart::Texts && change.part != PlanPart::Review && change.id)
        field = planField(CodeList<PlanPart>::codes.at(static_cast<size_t>(change.part)), *change.id,
                          qPrintable(field));
    goTo(pageOf(change));
    const bool opens = change.kind == ChangeKind::Changed && !field.isEmpty();
    if (opens) view(pageOf(change))->focusField(field);
}

void PlanEditor::retranslate() {
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the plans"));
    m_title->setText(wording::version(m_model.plan().version));
    m_kept->setText(tr("Draft – kept as you type"));
    m_agree->setText(tr("Agree…"));
    setButtonName(m_undo, tr("Undo"));
    setButtonName(m_redo, tr("Redo"));
    m_parts->setAccessibleName(tr("Parts of the plan"));
    m_removed->retranslate();
    for (PlanPageView* view : std::as_const(m_views))
        view->retranslate();
    showMarks();
    followSteps();
}

void PlanEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_model.flush();
    retranslate();
    tellProblems(view(page()));
}

bool PlanEditor::event(QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key) return QWidget::event(event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const bool undo = pressed->matches(QKeySequence::Undo), redo = pressed->matches(QKeySequence::Redo);
    if (!undo && !redo) return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress) undo ? m_model.undo() : m_model.redo();
    return true;
}

void PlanEditor::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.flush();
}

} // namespace aelwyd
