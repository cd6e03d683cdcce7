// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/addworkerpage.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/wordtabs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace aelwyd {

AddWorkerPage::AddWorkerPage(StaffDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(desk.newcomer())
    , m_questions(questions)
    , m_binder(desk.newcomer())
    , m_header(new PageHeader)
    , m_restored(new Remark(Remark::Kind::Warning))
    , m_failed(new Remark(Remark::Kind::Problem))
    , m_card(new Card)
    , m_fields(new FieldForm)
    , m_save(primaryButton({}, "user-plus"))
    , m_cancel(plainButton()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scrolled(makeBody()), 1);
    column->addWidget(makeFoot());
    connect(&m_form, &WorkerForm::refilled, this, [this] { m_binder.fill(); });
    connect(&m_form, &WorkerForm::edited, this, &AddWorkerPage::showProblems);
    connect(m_save, &QPushButton::clicked, this, &AddWorkerPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &AddWorkerPage::cancel);
    whenAControlIsLeft(this, [this] { m_form.leaveField(); });
    retranslate();
}

QWidget* AddWorkerPage::makeBody() {
    workerfields::addNames(*m_fields, m_binder);
    workerfields::addDays(*m_fields, m_binder);
    workerfields::addEmployment(*m_fields, m_binder);
    workerfields::addHours(*m_fields, m_binder);
    m_card->body()->addWidget(m_fields);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(28, 10, 28, 28);
    column->setSpacing(16);
    for (QWidget* widget : QList<QWidget*>{m_restored, m_card, m_failed})
        column->addWidget(widget);
    column->addStretch(1);
    return body;
}

QWidget* AddWorkerPage::makeFoot() {
    auto* foot = new QWidget;
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(28, 12, 28, 16);
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    return foot;
}

void AddWorkerPage::begin() {
    if (!m_form.isDirty()) m_desk.startNewcomer();
    m_binder.fill();
    wordRestored();
    m_failed->setText({});
    m_fields->control(QStringLiteral("first_name"))->setFocus(Qt::OtherFocusReason);
}

void AddWorkerPage::wordRestored() {
    m_restored->setText(m_form.wasRestored()
                            ? tr("Here is what you had typed before. Nothing of it is saved yet.")
                            : QString());
}

void AddWorkerPage::showProblems() {
    m_failed->setText(wording::messages(m_fields->showProblems(m_form.shownProblems())));
}

void AddWorkerPage::save() {
    if (m_form.save()) return emit added(m_form.id());
    showProblems();
    m_fields->focusFirstProblem();
}

void AddWorkerPage::cancel() {
    const bool sure = !m_form.isDirty() ||
                      m_questions.confirm(tr("Throw away what you typed?"),
                                          tr("It is not saved yet. If you cancel, you can go on typing."),
                                          tr("Throw away"));
    if (!sure) return;
    m_form.throwAway();
    emit closed();
}

void AddWorkerPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Save)) return save();
    if (event->key() == Qt::Key_Escape) return cancel();
    QWidget::keyPressEvent(event);
}

void AddWorkerPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AddWorkerPage::retranslate() {
    m_header->setTitle(tr("Add a worker"));
    m_header->setFacts({tr("Only the last name is needed now. Everything else can be filled in over time.")});
    m_card->setTitle(tr("Who"));
    m_save->setText(tr("Add to the staff"));
    m_cancel->setText(tr("Cancel"));
    wordRestored();
    workerfields::word(*m_fields);
}

} // namespace aelwyd
