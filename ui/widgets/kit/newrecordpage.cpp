// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/newrecordpage.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace aelwyd {

NewRecordPage::NewRecordPage(TypedForm& form, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_questions(questions)
    , m_header(new PageHeader)
    , m_restored(new Remark(Remark::Kind::Warning))
    , m_failed(new Remark(Remark::Kind::Problem))
    , m_save(primaryButton({}, "user-plus"))
    , m_cancel(plainButton()) {
    auto* body = new QWidget;
    m_cards = new QVBoxLayout(body);
    m_cards->setContentsMargins(28, 10, 28, 28);
    m_cards->setSpacing(16);
    m_cards->addWidget(m_restored);
    m_cards->addWidget(m_failed);
    m_cards->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scrolled(body), 1);
    column->addWidget(makeFoot());
    connect(&m_form, &TypedForm::refilled, this, [this] { fill(); });
    connect(&m_form, &TypedForm::edited, this, &NewRecordPage::showProblems);
    whenAControlIsLeft(this, [this] { m_form.leaveField(); });
}

QWidget* NewRecordPage::makeFoot() {
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto* foot = new QWidget;
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(28, 12, 28, 16);
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &NewRecordPage::trySaving);
    connect(m_cancel, &QPushButton::clicked, this, &NewRecordPage::cancel);
    return foot;
}

Card* NewRecordPage::addCard(FieldForm* fields) {
    auto* card = new Card;
    card->body()->addWidget(fields);
    m_fields.append(fields);
    m_cards->insertWidget(m_cards->indexOf(m_failed), card);
    return card;
}

void NewRecordPage::setWords(const Words& words) {
    m_header->setTitle(words.title);
    m_header->setFacts({words.facts});
    m_save->setText(words.save);
    m_cancel->setText(tr("Cancel"));
    m_throwAway = words.throwAway;
    if (!m_restored->text().isEmpty())
        m_restored->setText(tr("Here is what you had typed before. Nothing of it is saved yet."));
}

void NewRecordPage::showForm(const QString& firstField) {
    fill();
    m_restored->setText(m_form.wasRestored()
                            ? tr("Here is what you had typed before. Nothing of it is saved yet.")
                            : QString());
    m_failed->setText({});
    m_fields.first()->control(firstField)->setFocus(Qt::OtherFocusReason);
}

void NewRecordPage::showProblems() {
    Problems left = m_form.shownProblems();
    for (FieldForm* fields : std::as_const(m_fields))
        left = fields->showProblems(left);
    m_failed->setText(wording::messages(left));
}

void NewRecordPage::trySaving() {
    if (save()) return;
    showProblems();
    for (FieldForm* fields : std::as_const(m_fields))
        if (fields->focusFirstProblem()) return;
}

void NewRecordPage::cancel() {
    const bool sure =
        !m_form.isDirty() || m_questions.confirmOr(tr("Throw away what you typed?"), m_throwAway,
                                                   tr("Throw away"), tr("Go on typing"));
    if (!sure) return;
    m_form.throwAway();
    emit closed();
}

void NewRecordPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Save)) return trySaving();
    if (event->key() == Qt::Key_Escape) return cancel();
    QWidget::keyPressEvent(event);
}

void NewRecordPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
