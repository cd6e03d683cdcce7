// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/matchtab.h"

#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/matching/answerview.h"
#include "ui/widgets/matching/openvisitspane.h"
#include "ui/widgets/matching/questionbar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels: a few workers and the button below them; in a lower window the question scrolls away.
static constexpr int kLeastAnswer = 260;

MatchTab::MatchTab(MatchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_open(new OpenVisitsPane(desk.open()))
    , m_question(new QuestionBar(desk))
    , m_answer(new AnswerView(desk)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_open);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(28, 0, 28, 0);
    bar->addWidget(m_question);
    column->addLayout(bar);
    column->addWidget(m_answer, 1);
    m_answer->setMinimumHeight(kLeastAnswer);
    row->addWidget(scrolled(right), 1);
    connect(m_open, &OpenVisitsPane::chosen, this, [this](const VisitId& visit, bool enter) {
        if (!m_desk.visit() || m_desk.visit()->id != visit) m_desk.ask(visit);
        if (enter) m_answer->enter();
    });
    connect(m_open, &OpenVisitsPane::otherTimeAsked, this, &MatchTab::focusPerson);
    connect(m_answer, &AnswerView::said, this, &MatchTab::said);
    connect(&desk, &MatchDesk::answered, this, &MatchTab::follow);
    connect(&desk, &MatchDesk::answered, this, &MatchTab::questionChanged);
    setFocusProxy(m_open);
    desk.open().begin(desk.today());
    if (!desk.answer()) m_open->chooseFirst();
}

void MatchTab::focusPerson() {
    m_question->focusPerson();
}

void MatchTab::follow() {
    m_open->mark(m_desk.visit() ? std::optional(m_desk.visit()->id) : std::nullopt);
}

} // namespace aelwyd
