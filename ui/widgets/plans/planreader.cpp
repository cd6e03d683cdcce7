// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/planreader.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/plans/choicebox.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

struct BlockLook {
    double points;
    bool strong;
    bool soft;
    int above;
};

BlockLook lookOfBlock(ReadingBlock::Sort sort) {
    switch (sort) {
    case ReadingBlock::Sort::Part:
        return {15, true, false, 26};
    case ReadingBlock::Sort::Item:
        return {11.5, true, false, 14};
    case ReadingBlock::Sort::Label:
        return {9.5, false, true, 10};
    case ReadingBlock::Sort::Facts:
        return {10.5, false, true, 1};
    case ReadingBlock::Sort::Text:
        break;
    }
    return {10.5, false, false, 1};
}

void writeBlock(QTextCursor& cursor, const ReadingBlock& block, const Tokens& tokens) {
    const BlockLook look = lookOfBlock(block.sort);
    const bool part = block.sort == ReadingBlock::Sort::Part, item = block.sort == ReadingBlock::Sort::Item;
    QTextBlockFormat paragraph;
    paragraph.setTopMargin(cursor.atStart() ? 0 : look.above);
    paragraph.setBottomMargin(2);
    paragraph.setHeadingLevel(part ? 2 : item ? 3 : 0);
    paragraph.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat letters;
    letters.setFontPointSize(look.points);
    letters.setFontWeight(look.strong ? QFont::DemiBold : QFont::Normal);
    letters.setForeground(part ? tokens.accent : look.soft ? tokens.softInk : tokens.ink);
    if (!cursor.atStart()) cursor.insertBlock();
    cursor.setBlockFormat(paragraph);
    QString lines = block.text;
    cursor.insertText(lines.replace(u'\n', QChar::LineSeparator), letters);
}

} // namespace

ReadingPage::ReadingPage(QWidget* parent)
    : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ReadingPage::setBlocks(const QList<ReadingBlock>& blocks) {
    m_blocks = blocks;
    fill();
    verticalScrollBar()->setValue(0);
}

void ReadingPage::fill() {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const ReadingBlock& block : m_blocks)
        writeBlock(cursor, block, tokens);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void ReadingPage::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_blocks.isEmpty()) fill();
}

PlanReader::PlanReader(PlanChoices choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_back(linkButton({}, "arrow-left"))
    , m_title(plainLabel({}, TextRole::CardTitle))
    , m_facts(plainLabel({}, TextRole::Small))
    , m_language(new ChoiceBox)
    , m_print(plainButton({}, "printer"))
    , m_page(new ReadingPage) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addWidget(m_language);
    head->addWidget(m_print);
    layout->addLayout(head);
    auto* card = new Card;
    card->body()->addWidget(m_page);
    static_cast<QVBoxLayout*>(card->layout())->setStretchFactor(card->body(), 1);
    layout->addWidget(card, 1);
    connect(m_back, &QPushButton::clicked, this, &PlanReader::closeRequested);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_plan) emit printRequested(m_plan->id);
    });
    retranslate();
    m_language->choose(static_cast<int>(installedLanguage()));
    connect(m_language, &ChoiceBox::currentIndexChanged, this, &PlanReader::fill);
}

void PlanReader::read(const SupportPlan& plan) {
    m_plan = plan;
    retranslate();
}

void PlanReader::retranslate() {
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the plans"));
    m_print->setText(tr("Print…"));
    m_language->setChoices(
        {{wording::word(ReaderLanguage::Welsh), static_cast<int>(ReaderLanguage::Welsh)},
         {wording::word(ReaderLanguage::English), static_cast<int>(ReaderLanguage::English)}});
    m_language->setAccessibleName(tr("Language to read it in"));
    m_language->setAccessibleDescription(m_language->accessibleName());
    if (!m_plan) return;
    m_title->setText(wording::version(m_plan->version));
    m_facts->setText(m_plan->agreement
                         ? tr("Agreed on %1. It never changes.").arg(wording::date(m_plan->agreement->on))
                         : wording::word(m_plan->state));
    m_page->setAccessibleName(m_title->text());
    fill();
}

void PlanReader::fill() {
    if (m_plan)
        m_page->setBlocks(
            readingOf(*m_plan, m_choices, static_cast<ReaderLanguage>(m_language->currentData().toInt())));
}

void PlanReader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
