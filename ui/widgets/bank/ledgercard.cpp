// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/ledgercard.h"

#include "ui/presentation/bank/banksentences.h"
#include "ui/widgets/bank/adjusteditor.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QVBoxLayout>

namespace aelwyd {

LedgerCard::LedgerCard(BankDesk& bank, QWidget* parent)
    : Card({}, parent)
    , m_bank(bank)
    , m_adjust(linkButton({}, "pencil"))
    , m_editor(new AdjustEditor(bank))
    , m_empty(wrappedLabel({}, TextRole::Soft))
    , m_entries(new TextTable(this))
    , m_table(new TableBox(3)) {
    m_table->setModel(m_entries);
    m_table->wrapRows();
    m_editor->hide();
    addToHead(m_adjust);
    for (QWidget* widget : QList<QWidget*>{m_editor, m_empty, m_table})
        body()->addWidget(widget);
    connect(m_adjust, &QPushButton::clicked, this, [this] { setAdjusting(true); });
    connect(m_editor, &AdjustEditor::done, this, [this] { setAdjusting(false); });
    connect(&bank, &BankDesk::changed, this, &LedgerCard::refresh);
    retranslate();
}

void LedgerCard::refresh() {
    const auto& statement = m_bank.statement();
    setVisible(statement.has_value());
    if (!statement) return;
    m_entries->setContent(banksentences::ledgerHeads(), banksentences::ledgerRows(*statement), {2});
    const bool empty = statement->entries.isEmpty();
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
}

void LedgerCard::closeEditor() {
    m_bank.adjustment().flush();
    m_editor->hide();
    m_adjust->show();
}

void LedgerCard::setAdjusting(bool adjusting) {
    if (adjusting) m_bank.beginAdjustment();
    m_editor->setVisible(adjusting);
    m_adjust->setVisible(!adjusting);
    if (adjusting)
        m_editor->begin();
    else
        m_adjust->setFocus();
}

void LedgerCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LedgerCard::retranslate() {
    setTitle(tr("Ledger of the period"));
    m_adjust->setText(tr("Adjust"));
    m_adjust->setAccessibleName(tr("Adjust the banked time"));
    m_empty->setText(tr("Nothing has happened in this period yet."));
    m_table->setAccessibleName(tr("Ledger of the period"));
    refresh();
}

} // namespace aelwyd
