// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/glancecard.h"

#include "ui/presentation/bank/banksentences.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/runchart.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QHBoxLayout>

namespace aelwyd {

GlanceCard::GlanceCard(BankDesk& bank, QWidget* parent)
    : Card({}, parent)
    , m_bank(bank)
    , m_paper(linkButton({}, "printer"))
    , m_content(new QWidget)
    , m_noBank(wrappedLabel())
    , m_package(linkButton({}, "arrow-right")) {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    buildHead();
    buildRun();
    for (QWidget* widget : QList<QWidget*>{m_content, m_noBank})
        body()->addWidget(widget);
    body()->addWidget(m_package, 0, Qt::AlignLeft);
    connect(m_earlier, &QToolButton::clicked, &bank, &BankDesk::goEarlier);
    connect(m_later, &QToolButton::clicked, &bank, &BankDesk::goLater);
    connect(m_package, &QPushButton::clicked, this, &GlanceCard::packageAsked);
    connect(&bank, &BankDesk::changed, this, &GlanceCard::refresh);
    retranslate();
}

void GlanceCard::buildHead() {
    m_earlier = iconButton("chevron-left");
    m_later = iconButton("chevron-right");
    m_period = plainLabel({}, TextRole::Soft);
    for (QWidget* widget : QList<QWidget*>{m_paper, m_period, m_earlier, m_later})
        addToHead(widget);
    connect(m_paper, &QPushButton::clicked, this, &GlanceCard::paperAsked);
    m_balance = plainLabel({}, TextRole::Figure);
    m_meaning = wrappedLabel();
    auto* figure = new QHBoxLayout;
    figure->setSpacing(10);
    figure->addWidget(m_balance, 0, Qt::AlignBaseline);
    figure->addWidget(m_meaning, 1, Qt::AlignBaseline);
    m_use = wrappedLabel({}, TextRole::Soft);
    m_forecast = wrappedLabel({}, TextRole::Soft);
    m_terms = wrappedLabel({}, TextRole::Soft);
    m_owed = new Remark(Remark::Kind::Warning);
    m_tooMuch = new Remark(Remark::Kind::Problem);
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->addLayout(figure);
    for (QWidget* widget : QList<QWidget*>{m_tooMuch, m_owed, m_use, m_forecast, m_terms})
        column->addWidget(widget);
}

void GlanceCard::buildRun() {
    m_run = new RunChart;
    m_runWords = wrappedLabel({}, TextRole::Small);
    m_tableToggle = linkButton({}, "columns-2");
    m_table = new TextTable(this);
    m_tableBox = new TableBox(0);
    m_tableBox->setModel(m_table);
    m_tableBox->hide();
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->addWidget(m_run);
    column->addWidget(m_runWords);
    column->addWidget(m_tableToggle, 0, Qt::AlignLeft);
    column->addWidget(m_tableBox);
    connect(m_tableToggle, &QPushButton::clicked, this, [this] { setTableShown(m_tableBox->isHidden()); });
}

void GlanceCard::refresh() {
    const auto& statement = m_bank.statement();
    m_content->setVisible(statement.has_value());
    m_paper->setVisible(statement.has_value());
    m_period->setVisible(statement.has_value());
    m_noBank->setVisible(!statement);
    m_package->setVisible(!statement);
    m_earlier->setVisible(statement.has_value());
    m_later->setVisible(statement.has_value());
    if (statement) showStatement(*statement);
}

void GlanceCard::showStatement(const BankStatement& statement) {
    using namespace banksentences;
    m_period->setText(period(statement));
    m_earlier->setEnabled(m_bank.hasEarlier());
    m_later->setEnabled(m_bank.hasLater());
    m_balance->setText(wording::minutes(statement.balance));
    m_meaning->setText(meaning(statement));
    m_use->setText(use(statement));
    m_forecast->setText(forecast(statement));
    m_forecast->setVisible(!m_forecast->text().isEmpty());
    m_terms->setText(wording::termsSentence(statement.terms));
    m_owed->setText(owed(statement));
    m_tooMuch->setText(tooMuch(statement));
    showRun();
}

void GlanceCard::showRun() {
    const RunLine line = m_bank.runLine();
    const QString sentence = banksentences::run(line);
    m_run->setLine(line, sentence);
    m_runWords->setText(sentence);
    m_table->setContent(banksentences::runHeads(), banksentences::runRows(line), {1, 2});
}

void GlanceCard::setTableShown(bool shown) {
    m_tableBox->setVisible(shown);
    m_tableToggle->setText(shown ? tr("Hide the table") : tr("Show it as a table"));
}

void GlanceCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void GlanceCard::retranslate() {
    setTitle(tr("Banked time"));
    m_paper->setText(tr("On paper"));
    m_paper->setAccessibleName(tr("The statement of this period on paper"));
    setButtonName(m_earlier, tr("The bank period before"));
    setButtonName(m_later, tr("The bank period after"));
    m_tableBox->setAccessibleName(tr("How the time runs, week by week"));
    m_noBank->setText(
        tr("There is no bank yet. It begins with the package: its first day and the agreed hours."));
    m_package->setText(tr("Go to the package"));
    setTableShown(!m_tableBox->isHidden());
    refresh();
}

} // namespace aelwyd
