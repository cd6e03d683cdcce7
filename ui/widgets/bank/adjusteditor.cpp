// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/adjusteditor.h"

#include "ui/widgets/kit/labels.h"

namespace aelwyd {

AdjustEditor::AdjustEditor(BankDesk& bank, QWidget* parent)
    : FormEditor(bank.adjustment(), parent)
    , m_bank(bank)
    , m_binder(bank.adjustment())
    , m_about(wrappedLabel({}, TextRole::Soft)) {
    using Text = QString& (*)(AdjustEntry&);
    const auto add = [this](const char* field, TextField* control, Text text) {
        fields().addRow(QLatin1String(field), {}, control, FieldWidth::Half);
        m_binder.bind(control, QLatin1String(field), text);
    };
    add("minutes", new TextField, [](AdjustEntry& e) -> QString& { return e.minutes; });
    add("on", new DateField, [](AdjustEntry& e) -> QString& { return e.on; });
    add("reason", new TextField, [](AdjustEntry& e) -> QString& { return e.reason; });
    add("approved_by", new TextField, [](AdjustEntry& e) -> QString& { return e.approvedBy; });
    build({m_about});
}

void AdjustEditor::begin() {
    m_binder.fill();
    refresh();
    fields().control(QStringLiteral("minutes"))->setFocus();
}

void AdjustEditor::retranslate() {
    m_about->setText(
        tr("The ledger is added to and never changed: an adjustment stays, and can only be met by "
           "another."));
    fields().setLabel(QStringLiteral("minutes"), tr("Time to add"));
    fields().setHint(QStringLiteral("minutes"),
                     tr("For example 45 or 1:30; with a minus in front to take away"));
    fields().setLabel(QStringLiteral("on"), tr("Day of the adjustment"));
    fields().setLabel(QStringLiteral("reason"), tr("Reason"));
    fields().setLabel(QStringLiteral("approved_by"), tr("Approved by"));
    setButtonWords(tr("Add to the ledger"), tr("Cancel"), tr("Cancel the adjustment"));
}

} // namespace aelwyd
