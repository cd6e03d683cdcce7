// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/formeditor.h"

#include "ui/presentation/forms/typedform.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QEvent>
#include <QVBoxLayout>

namespace aelwyd {

FormEditor::FormEditor(TypedForm& form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_fields(new FieldForm)
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_save(plainButton({}, "check"))
    , m_cancel(linkButton()) {
    connect(m_save, &QPushButton::clicked, this, &FormEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormEditor::cancel);
}

/// Called by the constructor of the editor that is made: only now can its own functions be asked.
void FormEditor::build(const QList<QWidget*>& above, const QList<QWidget*>& below) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    for (QWidget* widget : above + QList<QWidget*>{m_fields} + below + QList<QWidget*>{m_refused})
        column->addWidget(widget);
    column->addLayout(buttonRow({m_save, m_cancel}));
    connect(&m_form, &TypedForm::refilled, this, [this] { fill(); });
    connect(&m_form, &TypedForm::edited, this, [this] { refresh(); });
    whenAControlIsLeft(this, [this] { m_form.leaveField(); });
    retranslate();
}

void FormEditor::setButtonWords(const QString& save, const QString& cancel, const QString& cancelName) {
    m_save->setText(save);
    m_cancel->setText(cancel);
    m_cancel->setAccessibleName(cancelName);
}

void FormEditor::save() {
    const Result<void> kept = keep();
    if (kept) return emit done();
    showProblems(kept.problems());
    m_fields->focusFirstProblem();
}

void FormEditor::cancel() {
    m_form.throwAway();
    emit done();
}

void FormEditor::refresh() {
    showProblems(m_form.shownProblems());
}

/// Beside their fields; the others below.
void FormEditor::showProblems(const Problems& problems) {
    m_refused->setText(wording::messages(m_fields->showProblems(problems)));
}

void FormEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
