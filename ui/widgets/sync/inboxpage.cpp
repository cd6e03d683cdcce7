// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/inboxpage.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/wordtabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

InboxPage::InboxPage(InboxDesk& desk, Questions& questions, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_header(new PageHeader)
    , m_undo(plainButton({}, "undo-2"))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage("circle-check")) {
    m_header->addButton(m_undo);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(28, 8, 28, 28);
    m_column->addWidget(m_refusal);
    m_column->addStretch(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrolled(content));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    connect(m_undo, &QPushButton::clicked, this, [this] { tell(m_desk.undo(), tr("Taken back.")); });
    connect(&desk, &InboxDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    retranslate();
}

QString InboxPage::title() const {
    return tr("To resolve");
}

/// Later, because a card may be what asked for it.
void InboxPage::refresh() {
    if (m_cards) m_cards->deleteLater();
    m_cards = new QWidget;
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto lines = m_desk.lines();
    for (const InboxLine& line : lines)
        column->addWidget(makeCard(line));
    m_column->insertWidget(1, m_cards);
    m_header->setFacts({tr("To look at: %1").arg(locale().toString(lines.size()))});
    m_stack->setCurrentIndex(lines.isEmpty() ? 0 : 1);
    m_undo->setEnabled(m_desk.canUndo());
}

QWidget* InboxPage::makeCard(const InboxLine& line) {
    auto* card = new Card(withVisibleControls(line.title));
    card->body()->addWidget(wrappedLabel(line.why, TextRole::Soft));
    for (int side = 0; side < line.sides.size(); ++side)
        card->body()->addWidget(makeSide(line, side));
    auto* foot = new QHBoxLayout;
    auto* stands = plainButton(tr("It stands as it is"), "check");
    stands->setAccessibleName(tr("It stands as it is: %1").arg(line.title));
    connect(stands, &QPushButton::clicked, this, [this, line] { accept(line); });
    foot->addWidget(stands);
    auto* open = linkButton(tr("Open the record"));
    open->setAccessibleName(tr("Open the record: %1").arg(line.title));
    connect(open, &QPushButton::clicked, this, [this, place = line.place] { emit placeAsked(place); });
    foot->addWidget(open);
    if (line.place.isEmpty()) open->hide();
    foot->addStretch(1);
    card->body()->addLayout(foot);
    return card;
}

QWidget* InboxPage::makeSide(const InboxLine& line, int place) {
    const InboxLine::Side& side = line.sides.at(place);
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 2, 0, 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    if (!side.what.isEmpty()) words->addWidget(wrappedLabel(side.what, TextRole::Strong));
    words->addWidget(
        wrappedLabel(side.isShown ? tr("%1 – shown now").arg(side.who) : side.who, TextRole::Small));
    across->addLayout(words, 1);
    auto* keep = plainButton(tr("This one holds"));
    keep->setAccessibleName(tr("This one holds: %1").arg(side.what));
    connect(keep, &QPushButton::clicked, this, [this, id = line.id, place] {
        tell(m_desk.choose(id, place), tr("Decided. The other copies will see the same."));
    });
    across->addWidget(keep, 0, Qt::AlignTop);
    if (!line.canChoose) keep->hide();
    return row;
}

/// Where no side can be chosen, whoever lets it stand says why.
void InboxPage::accept(const InboxLine& line) {
    QString reason;
    if (!line.canChoose) {
        const auto typed = m_questions.ask(line.title, tr("Why does it stand as it is?"), tr("It stands"));
        if (!typed) return;
        reason = *typed;
    }
    tell(m_desk.accept(line.id, reason), tr("Decided. The other copies will see the same."));
}

void InboxPage::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    if (problems.isEmpty()) emit said(done);
    refresh();
}

void InboxPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void InboxPage::retranslate() {
    m_header->setTitle(title());
    m_undo->setText(tr("Take back the last decision"));
    m_empty->setWords(
        tr("Nothing to resolve"),
        tr("When copies of the file meet, what was written apart in two places will be listed here, "
           "with both sides. Nothing is overruled silently."));
    if (isVisible()) refresh();
}

void InboxPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
