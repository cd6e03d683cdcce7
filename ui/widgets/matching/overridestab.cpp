// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/overridestab.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// The column with the reasons.
constexpr int kWhyColumn = 5;

QString overrideWeeks(const QString& weeks) {
    return OverridesTab::tr("The last %1 weeks").arg(weeks);
}

} // namespace

OverridesTab::OverridesTab(OverridesDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(wrappedLabel())
    , m_weeks(new CodeBox(overrideWeeks))
    , m_paper(plainButton({}, "printer"))
    , m_names(makeSection(desk.byName(), 0))
    , m_rules(makeSection(desk.byRule(), 0))
    , m_every(makeSection(desk.every(), kWhyColumn))
    , m_nothing(new EmptyPage("shield-check")) {
    m_weeks->setCodes({QStringLiteral("4"), QStringLiteral("12"), QStringLiteral("52")});
    m_weeks->setCode(QStringLiteral("12"));
    m_weeks->setMinimumContentsLength(16);
    layOut();
    connect(m_weeks, &CodeBox::chosen, this, &OverridesTab::read);
    connect(m_paper, &QPushButton::clicked, this, &OverridesTab::paperAsked);
    setFocusProxy(m_weeks);
    retranslate();
    read();
}

OverridesTab::Section OverridesTab::makeSection(TextTable& table, int stretched) {
    Section section{new Card, new TableBox(stretched)};
    section.box->setModel(&table);
    section.card->body()->addWidget(section.box);
    return section;
}

void OverridesTab::layOut() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 14, 28, 28);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_weeks);
    head->addWidget(m_paper);
    column->addLayout(head);
    for (const Section* section : {&m_names, &m_rules, &m_every})
        column->addWidget(section->card);
    column->addWidget(m_nothing);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(content));
}

void OverridesTab::read() {
    m_desk.read(m_weeks->code().toInt());
    const bool any = !m_desk.facts().lines.isEmpty();
    for (const Section* section : {&m_names, &m_rules, &m_every})
        section->card->setVisible(any);
    m_nothing->setVisible(!any);
    showSentence();
}

/// Stands in the middle of the page where there is nothing else.
void OverridesTab::showSentence() {
    const bool any = !m_desk.facts().lines.isEmpty();
    m_sentence->setText(any ? m_desk.sentence() : QString());
    m_nothing->setWords(m_desk.sentence(),
                        tr("When a manager gives a visit against a rule, the reason is written down. Each of "
                           "these decisions will be listed here, with who made it."));
}

void OverridesTab::showEvent(QShowEvent* event) {
    read();
    QWidget::showEvent(event);
}

void OverridesTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void OverridesTab::retranslate() {
    m_desk.retranslate();
    showSentence();
    m_paper->setText(tr("On paper…"));
    m_weeks->setAccessibleName(tr("Which time"));
    m_names.card->setTitle(tr("Who decided"));
    m_names.box->setAccessibleName(tr("Who decided"));
    m_rules.card->setTitle(tr("Which rules"));
    m_rules.box->setAccessibleName(tr("Which rules"));
    m_every.card->setTitle(tr("Every decision, the latest first"));
    m_every.box->setAccessibleName(tr("Every decision, the latest first"));
}

} // namespace aelwyd
