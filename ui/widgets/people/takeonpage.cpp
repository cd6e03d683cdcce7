// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/takeonpage.h"

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

TakeOnPage::TakeOnPage(PersonForm& form, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_questions(questions)
    , m_binder(form)
    , m_header(new PageHeader)
    , m_restored(new Remark(Remark::Kind::Warning))
    , m_failed(new Remark(Remark::Kind::Problem))
    , m_whoCard(new Card)
    , m_cameCard(new Card)
    , m_who(new FieldForm)
    , m_came(new FieldForm)
    , m_save(primaryButton({}, "user-plus"))
    , m_cancel(plainButton()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scrolled(makeBody()), 1);
    column->addWidget(makeFoot());
    connectForm();
    retranslate();
}

QWidget* TakeOnPage::makeBody() {
    using namespace personfields;
    addNames(*m_who, m_binder);
    addLanguage(*m_who, m_binder);
    addBirth(*m_who, m_binder);
    addPhones(*m_who, m_binder);
    addNumbers(*m_who, m_binder);
    addHowTheyCame(*m_came, m_binder);
    m_whoCard->body()->addWidget(m_who);
    m_cameCard->body()->addWidget(m_came);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(28, 10, 28, 28);
    column->setSpacing(16);
    column->addWidget(m_restored);
    column->addWidget(m_whoCard);
    column->addWidget(m_cameCard);
    column->addWidget(m_failed);
    column->addStretch(1);
    return body;
}

QWidget* TakeOnPage::makeFoot() {
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto* foot = new QWidget;
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(28, 12, 28, 16);
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    return foot;
}

void TakeOnPage::connectForm() {
    connect(&m_form, &PersonForm::refilled, this, [this] { m_binder.fill(); });
    connect(&m_form, &PersonForm::edited, this, &TakeOnPage::showProblems);
    connect(m_save, &QPushButton::clicked, this, &TakeOnPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &TakeOnPage::cancel);
    whenAControlIsLeft(this, [this] { m_form.leaveField(); });
}

void TakeOnPage::begin() {
    if (!m_form.isDirty()) m_form.startNew();
    m_binder.fill();
    m_restored->setText(m_form.wasRestored()
                            ? tr("Here is what you had typed before. Nothing of it is saved yet.")
                            : QString());
    m_failed->setText({});
    m_who->control(QStringLiteral("first_name"))->setFocus(Qt::OtherFocusReason);
}

void TakeOnPage::showProblems() {
    const Problems problems = m_form.shownProblems();
    Problems left = m_who->showProblems(problems);
    left = m_came->showProblems(left);
    m_failed->setText(wording::messages(left));
}

void TakeOnPage::save() {
    const Result<void> saved = m_form.save();
    if (saved) return emit takenOn(m_form.id());
    showProblems();
    if (!m_who->focusFirstProblem()) m_came->focusFirstProblem();
}

void TakeOnPage::cancel() {
    const bool throwAway =
        !m_form.isDirty() ||
        m_questions.confirm(tr("Throw away what you typed?"),
                            tr("This person has not been taken on yet. If you cancel, you can go on typing."),
                            tr("Throw away"));
    if (!throwAway) return;
    m_form.throwAway();
    emit closed();
}

void TakeOnPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Save)) return save();
    if (event->key() == Qt::Key_Escape) return cancel();
    QWidget::keyPressEvent(event);
}

void TakeOnPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TakeOnPage::retranslate() {
    m_header->setTitle(tr("Take on a person"));
    m_header->setFacts({tr("Only the last name is needed now. Everything else can be filled in over time.")});
    m_whoCard->setTitle(tr("Who"));
    m_cameCard->setTitle(tr("How they came"));
    m_save->setText(tr("Take on"));
    m_cancel->setText(tr("Cancel"));
    if (!m_restored->text().isEmpty())
        m_restored->setText(tr("Here is what you had typed before. Nothing of it is saved yet."));
    personfields::word(*m_who);
    personfields::word(*m_came);
}

} // namespace aelwyd
