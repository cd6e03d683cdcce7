// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/chargecard.h"

#include "ui/presentation/bank/banksentences.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace aelwyd {

ChargeCard::ChargeCard(BankDesk& bank, QWidget* parent)
    : Card({}, parent)
    , m_bank(bank)
    , m_paper(linkButton({}, "printer"))
    , m_range(wrappedLabel({}, TextRole::Strong))
    , m_why(wrappedLabel()) {
    addToHead(m_paper);
    connect(m_paper, &QPushButton::clicked, this, &ChargeCard::paperAsked);
    body()->addWidget(m_range);
    body()->addWidget(m_why);
    connect(&bank, &BankDesk::changed, this, &ChargeCard::refresh);
    retranslate();
}

void ChargeCard::refresh() {
    setVisible(m_bank.statement().has_value());
    const WeeklyCharge charge = m_bank.charge();
    m_range->setText(banksentences::charge(charge));
    m_why->setText(wording::why(charge));
}

void ChargeCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChargeCard::retranslate() {
    setTitle(tr("What it costs, honestly"));
    m_paper->setText(tr("On paper"));
    m_paper->setAccessibleName(tr("What it costs, on paper"));
    refresh();
}

} // namespace aelwyd
