// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/answerview.h"

#include "core/base/text.h"
#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/matching/allocatedialog.h"
#include "ui/widgets/matching/candidatecard.h"
#include "ui/widgets/matching/matchdelegates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

AnswerView::AnswerView(MatchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_standing(wrappedLabel({}, TextRole::Soft))
    , m_given(wrappedLabel({}, TextRole::Small))
    , m_unmet(new Remark(Remark::Kind::Warning))
    , m_met(new Remark(Remark::Kind::Good))
    , m_tabs(new WordTabs)
    , m_card(new CandidateCard(desk))
    , m_stack(new QStackedWidget)
    , m_nobody(new EmptyPage("users"))
    , m_empty(new EmptyPage("heart-handshake"))
    , m_problem(new Remark(Remark::Kind::Problem)) {
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* remarks = new QVBoxLayout;
    remarks->setContentsMargins(28, 0, 28, 0);
    remarks->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_standing, m_given, m_unmet, m_met})
        remarks->addWidget(widget);
    column->addLayout(remarks);
    m_tabs->addTab(makeMayGo(), {});
    m_tabs->addTab(m_ruledOut = makeList(desk.ruledOut()), {});
    column->addWidget(m_tabs, 1);
    column->addWidget(makeFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(answer);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connectDesk();
    retranslate();
}

QListView* AnswerView::makeList(CandidateModel& model) {
    auto* view = new QListView;
    view->setModel(&model);
    if (&model == &m_desk.mayGo()) {
        view->setItemDelegate(new CandidateDelegate(view));
        view->setUniformItemSizes(true);
    } else {
        view->setItemDelegate(new RuledOutDelegate(view));
    }
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, &model](const QModelIndex& now) {
                if (!m_showing) lookAt(model, now.row());
            });
    connect(view, &QListView::clicked, this,
            [this, &model](const QModelIndex& at) { lookAt(model, at.row()); });
    connect(view, &QListView::activated, this, [this, &model](const QModelIndex& at) {
        lookAt(model, at.row());
        give();
    });
    return view;
}

QWidget* AnswerView::makeMayGo() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 8, 0, 0);
    row->setSpacing(0);
    m_mayGo = makeList(m_desk.mayGo());
    m_mayGo->setMinimumWidth(226);
    m_mayGo->setMaximumWidth(420);
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(10, 4, 28, 12);
    column->addWidget(m_card);
    column->addStretch(1);
    row->addWidget(m_mayGo, 2);
    row->addWidget(scrolled(details), 3);
    m_mayGoStack = new QStackedWidget;
    m_mayGoStack->addWidget(box);
    m_mayGoStack->addWidget(m_nobody);
    return m_mayGoStack;
}

QWidget* AnswerView::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(28, 6, 28, 16);
    column->setSpacing(8);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_chosen = wrappedLabel({}, TextRole::Soft);
    m_give = primaryButton({}, "check");
    row->addWidget(m_chosen, 1);
    row->addWidget(m_give);
    column->addLayout(row);
    connect(m_give, &QPushButton::clicked, this, &AnswerView::give);
    return foot;
}

void AnswerView::connectDesk() {
    connect(&m_desk, &MatchDesk::answered, this, &AnswerView::showAnswer);
    connect(&m_desk, &MatchDesk::lookedAt, this, &AnswerView::showLooked);
    connect(m_card, &CandidateCard::said, this, &AnswerView::said);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_showing) return;
        const QListView* list = tab == 0 ? m_mayGo : m_ruledOut;
        lookAt(tab == 0 ? m_desk.mayGo() : m_desk.ruledOut(), std::max(0, list->currentIndex().row()));
    });
}

void AnswerView::lookAt(const CandidateModel& model, int row) {
    const Candidate* candidate = model.at(row);
    if (candidate && candidate->worker != m_desk.looked()) m_desk.look(candidate->worker);
    if (!candidate) m_desk.look({});
}

void AnswerView::showAnswer() {
    m_problem->setText({});
    const auto& answer = m_desk.answer();
    m_stack->setCurrentIndex(answer ? 1 : 0);
    if (!answer) return;
    const QString offer = matchtexts::languageOffer(*answer);
    const bool met = answer->ranking.languageMet.value_or(true);
    m_unmet->setText(met ? QString() : offer);
    m_met->setText(met ? offer : QString());
    QStringList having;
    if (m_desk.visit())
        for (const Candidate& each : answer->ranking.candidates)
            if (m_desk.visit()->workers.contains(each.worker))
                having.append(matchtexts::nameOf(*answer, each));
    QStringList facts{matchtexts::longWhen(answer->asked.start, answer->asked.minutes)};
    if (m_desk.visit()) facts.append(tr("Visit: %1").arg(m_desk.visit()->reference));
    if (!having.isEmpty()) facts.append(tr("Has it now: %1").arg(having.join(QStringLiteral(", "))));
    m_standing->setText(facts.join(QStringLiteral("  ·  ")));
    const QStringList given = m_desk.howGiven();
    m_given->setText(given.join(u'\n'));
    m_given->setVisible(!given.isEmpty());
    m_tabs->setTabText(0, tr("May go: %1").arg(m_desk.mayGo().rowCount()));
    m_tabs->setTabText(1, tr("Ruled out: %1").arg(m_desk.ruledOut().rowCount()));
    m_mayGoStack->setCurrentIndex(m_desk.mayGo().rowCount() > 0 ? 0 : 1);
}

/// The lists mark whom the desk looks at; the tab in front is the one that has them.
void AnswerView::showLooked() {
    m_showing = true;
    const auto& looked = m_desk.looked();
    const int best = looked ? m_desk.mayGo().rowOf(*looked) : -1;
    const int out = looked && best < 0 ? m_desk.ruledOut().rowOf(*looked) : -1;
    m_mayGo->setCurrentIndex(m_desk.mayGo().index(best));
    m_ruledOut->setCurrentIndex(m_desk.ruledOut().index(out));
    if (best >= 0) m_mayGo->scrollTo(m_desk.mayGo().index(best));
    if (out >= 0) m_ruledOut->scrollTo(m_desk.ruledOut().index(out));
    if (best >= 0) m_tabs->setCurrentIndex(0);
    if (out >= 0) m_tabs->setCurrentIndex(1);
    m_showing = false;
    showFoot();
}

void AnswerView::showFoot() {
    const Candidate* candidate = m_desk.candidate();
    const bool has = candidate && m_desk.visit() && m_desk.visit()->workers.contains(candidate->worker);
    m_give->setEnabled(candidate && (!has || !candidate->eligible()));
    const bool against = candidate && !candidate->eligible();
    m_give->setText(against          ? tr("Override the rules…")
                    : m_desk.visit() ? tr("Give the visit")
                                     : tr("Plan and give the visit"));
    if (!candidate) return m_chosen->setText({});
    const QString name = matchtexts::nameOf(*m_desk.answer(), *candidate);
    m_chosen->setText(has ? tr("Has this visit: %1").arg(name) : tr("Chosen: %1").arg(name));
}

void AnswerView::give() {
    const Candidate* candidate = m_desk.candidate();
    if (!candidate || !m_give->isEnabled()) return;
    if (!m_desk.needs().isNothing()) {
        if (AllocateDialog(m_desk, window()).exec() == QDialog::Accepted) afterGiving();
        return;
    }
    const Problems problems = m_desk.allocate({});
    m_problem->setText(wording::messages(problems));
    if (problems.isEmpty()) afterGiving();
}

void AnswerView::afterGiving() {
    if (const Candidate* candidate = m_desk.candidate())
        emit said(tr("The visit is given to: %1").arg(matchtexts::nameOf(*m_desk.answer(), *candidate)));
    emit given();
}

void AnswerView::compare() {
    if (m_desk.placeOf(m_desk.looked())) m_card->focusCompare();
}

void AnswerView::enter() {
    if (m_stack->currentIndex() == 0) return;
    (m_tabs->currentIndex() == 0 ? m_mayGo : m_ruledOut)->setFocus();
}

void AnswerView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AnswerView::retranslate() {
    m_mayGo->setAccessibleName(tr("Workers who may go, best first"));
    m_ruledOut->setAccessibleName(tr("Workers who are ruled out"));
    m_tabs->setAccessibleName(tr("Answer"));
    m_empty->setWords(tr("Who is somebody needed for, and when?"),
                      tr("Choose an open visit from the list, or write a person, a day, a time and a length "
                         "above."));
    m_nobody->setWords(
        tr("Nobody may go"),
        tr("Rules stand against everybody. Those who are ruled out are listed with every rule, "
           "and with who may shadow."));
    showAnswer();
    showFoot();
}

} // namespace aelwyd
