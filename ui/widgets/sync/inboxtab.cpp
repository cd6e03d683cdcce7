// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/inboxtab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/sync/thirdtextdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

InboxTab::InboxTab(InboxDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_count(plainLabel({}, TextRole::Soft))
    , m_undo(plainButton({}, "undo-2"))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_empty(new EmptyPage("circle-check"))
    , m_column(new QVBoxLayout(this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_undo);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addLayout(head);
    m_column->addWidget(m_refusal);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &InboxTab::undo);
    connect(&desk, &InboxDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    retranslate();
}

/// The old cards go later, because one of them may be what asked for it; who decided with the keyboard goes
/// on with the next.
void InboxTab::refresh() {
    const bool hadFocus = m_cards && m_cards->isAncestorOf(window()->focusWidget());
    if (m_cards) m_cards->deleteLater();
    m_cards = new QWidget;
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto lines = m_desk.lines();
    for (const InboxLine& line : lines)
        column->addWidget(makeCard(line));
    m_column->insertWidget(2, m_cards);
    m_count->setText(tr("To look at: %1").arg(locale().toString(lines.size())));
    m_empty->setVisible(lines.isEmpty());
    m_undo->setEnabled(m_desk.canUndo());
    m_cards->show();
    if (hadFocus) firstButton()->setFocus();
}

QPushButton* InboxTab::firstButton() const {
    const auto buttons = m_cards->findChildren<QPushButton*>();
    const auto first = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton* each) { return !each->isHidden(); });
    return first == buttons.end() ? m_undo : *first;
}

QWidget* InboxTab::makeCard(const InboxLine& line) {
    auto* card = new Card(withVisibleControls(line.title));
    card->body()->addWidget(wrappedLabel(line.why, TextRole::Soft));
    for (int side = 0; side < line.sides.size(); ++side)
        card->body()->addWidget(makeSide(line, side));
    card->body()->addLayout(makeFoot(line));
    return card;
}

QPushButton* InboxTab::footButton(const QString& words, const char* iconName, const InboxLine& line,
                                  Step step) {
    auto* button = plainButton(words, iconName);
    button->setAccessibleName(tr("%1: %2", "what a button does, and to what").arg(words, line.title));
    connect(button, &QPushButton::clicked, this, [this, line, step] { (this->*step)(line); });
    return button;
}

QLayout* InboxTab::makeFoot(const InboxLine& line) {
    auto* foot = new FlowLayout;
    foot->addWidget(footButton(line.canLetGo ? tr("Keep it") : tr("It stands as it is"), "check", line,
                               &InboxTab::accept));
    if (line.canLetGo) foot->addWidget(footButton(tr("Let it go"), "trash-2", line, &InboxTab::letGo));
    if (line.canWrite)
        foot->addWidget(footButton(tr("Write something else…"), "pencil", line, &InboxTab::writeThird));
    if (line.place.isEmpty()) return foot;
    auto* open = linkButton(tr("Open the record"));
    open->setAccessibleName(tr("Open the record: %1").arg(line.title));
    connect(open, &QPushButton::clicked, this, [this, place = line.place] { emit placeAsked(place); });
    foot->addWidget(open);
    return foot;
}

QWidget* InboxTab::makeSide(const InboxLine& line, int place) {
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
void InboxTab::accept(const InboxLine& line) {
    QString reason;
    if (!line.canChoose && !line.canLetGo) {
        const auto typed = m_questions.ask(line.title, tr("Why does it stand as it is?"), tr("It stands"));
        if (!typed) return;
        reason = *typed;
    }
    tell(m_desk.accept(line.id, reason), tr("Decided. The other copies will see the same."));
}

void InboxTab::letGo(const InboxLine& line) {
    tell(m_desk.letGo(line.id), tr("Decided. The other copies will see the same."));
}

void InboxTab::writeThird(const InboxLine& line) {
    if (ThirdTextDialog(m_desk, line, window()).exec() == QDialog::Accepted)
        tell({}, tr("Decided. The other copies will see the same."));
}

/// Of what was written apart one side is then written anew: that is no longer apart, and not listed again.
void InboxTab::undo() {
    const int before = m_desk.count();
    const Problems problems = m_desk.undo();
    tell(problems, m_desk.count() > before
                       ? tr("Taken back. It waits here again.")
                       : tr("Taken back. What was shown before the decision stands again on every copy, and "
                            "waits for nobody."));
}

void InboxTab::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    if (problems.isEmpty()) emit said(done);
    refresh();
}

void InboxTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void InboxTab::retranslate() {
    m_undo->setText(tr("Take back the last decision"));
    m_empty->setWords(
        tr("Nothing to resolve"),
        tr("When copies of the file meet, what was written apart in two places will be listed here, "
           "with both sides. Nothing is overruled silently."));
    if (isVisible()) refresh();
}

void InboxTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
