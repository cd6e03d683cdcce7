// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/adjusteditor.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QVBoxLayout>

namespace aelwyd {

AdjustEditor::AdjustEditor(BankDesk& bank, QWidget* parent)
    : QWidget(parent)
    , m_bank(bank)
    , m_binder(bank.adjustment())
    , m_about(wrappedLabel({}, TextRole::Soft))
    , m_fields(new FieldForm)
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_save(plainButton({}, "check"))
    , m_cancel(linkButton()) {
    using Text = QString& (*)(AdjustEntry&);
    const auto add = [this](const char* field, TextField* control, Text text) {
        m_fields->addRow(QLatin1String(field), {}, control, FieldWidth::Half);
        m_binder.bind(control, QLatin1String(field), text);
    };
    add("minutes", new TextField, [](AdjustEntry& e) -> QString& { return e.minutes; });
    add("on", new DateField, [](AdjustEntry& e) -> QString& { return e.on; });
    add("reason", new TextField, [](AdjustEntry& e) -> QString& { return e.reason; });
    add("approved_by", new TextField, [](AdjustEntry& e) -> QString& { return e.approvedBy; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : QList<QWidget*>{m_about, m_fields, m_refused})
        column->addWidget(widget);
    column->addLayout(buttonRow({m_save, m_cancel}));
    AdjustForm& form = bank.adjustment();
    connect(&form, &TypedForm::refilled, this, [this] { m_binder.fill(); });
    connect(&form, &TypedForm::edited, this, &AdjustEditor::showProblems);
    connect(m_save, &QPushButton::clicked, this, &AdjustEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this, &form] {
        form.throwAway();
        emit done();
    });
    whenAControlIsLeft(this, [&form] { form.leaveField(); });
    retranslate();
}

void AdjustEditor::begin() {
    m_binder.fill();
    showProblems();
    m_fields->control(QStringLiteral("minutes"))->setFocus();
}

void AdjustEditor::save() {
    const auto saved = m_bank.adjustment().save();
    if (saved) return emit done();
    m_refused->setText(wording::messages(m_fields->showProblems(saved.problems())));
    m_fields->focusFirstProblem();
}

void AdjustEditor::showProblems() {
    m_refused->setText(wording::messages(m_fields->showProblems(m_bank.adjustment().shownProblems())));
}

void AdjustEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AdjustEditor::retranslate() {
    m_about->setText(
        tr("The ledger is added to and never changed: an adjustment stays, and can only be met by "
           "another."));
    m_fields->setLabel(QStringLiteral("minutes"), tr("Time to add"));
    m_fields->setHint(QStringLiteral("minutes"),
                      tr("For example 45 or 1:30; with a minus in front to take away"));
    m_fields->setLabel(QStringLiteral("on"), tr("Day of the adjustment"));
    m_fields->setLabel(QStringLiteral("reason"), tr("Reason"));
    m_fields->setLabel(QStringLiteral("approved_by"), tr("Approved by"));
    m_save->setText(tr("Add to the ledger"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the adjustment"));
}

} // namespace aelwyd
