// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/togetherpage.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/themes/comparisontab.h"
#include "ui/widgets/themes/promisestab.h"
#include "ui/widgets/themes/rounddialog.h"
#include "ui/widgets/themes/themeboard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

static const QStringList kTogetherTabs{QStringLiteral("board"), QStringLiteral("actions"),
                                       QStringLiteral("before")};

/// A year and the days from and to.
static constexpr int kRoundLetters = 30;

TogetherPage::TogetherPage(ThemesDesk& desk, Questions& questions, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_header(new PageHeader)
    , m_rounds(new CodeBox([this](const QString& code) {
        for (const ThemeRoundLine& line : m_desk.rounds())
            if (line.id.toString() == code)
                return tr("%1: %2 to %3", "a year and two dates")
                    .arg(line.year)
                    .arg(wording::shortDate(line.from), wording::shortDate(line.until));
        return code;
    }))
    , m_begin(plainButton({}, "plus"))
    , m_gather(plainButton({}, "download"))
    , m_paper(plainButton({}, "printer"))
    , m_away(linkButton({}, "archive"))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage("message-circle"))
    , m_tabs(new WordTabs)
    , m_board(new ThemeBoard(desk, questions))
    , m_promises(new PromisesTab(desk))
    , m_before(new ComparisonTab(desk)) {
    layOut();
    listen();
    retranslate();
}

void TogetherPage::layOut() {
    for (QPushButton* each : {m_begin, m_gather, m_paper})
        m_header->addButton(each);
    m_tabs->addTab(m_board, {});
    m_tabs->addScrolledPage(m_promises, {});
    m_tabs->addScrolledPage(m_before, {});
    m_stack->addWidget(m_empty);
    auto* round = new QWidget;
    auto* column = new QVBoxLayout(round);
    column->setContentsMargins(0, 0, 0, 0);
    auto* which = new QHBoxLayout;
    which->setContentsMargins(28, 0, 28, 0);
    which->addWidget(m_rounds);
    which->addStretch(1);
    which->addWidget(m_away);
    column->addLayout(which);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(round);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    setFocusProxy(m_rounds);
}

void TogetherPage::listen() {
    connect(&m_desk, &ThemesDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    m_rounds->setMinimumContentsLength(kRoundLetters);
    connect(m_rounds, &CodeBox::chosen, this, [this](const QString& code) {
        m_desk.open(ThemeRoundId::tryFromString(code));
        emit placeChanged();
        emit undoScopeChanged();
    });
    connect(m_begin, &QPushButton::clicked, this, &TogetherPage::begin);
    connect(m_empty, &EmptyPage::firstStep, this, &TogetherPage::begin);
    connect(m_gather, &QPushButton::clicked, this, &TogetherPage::gather);
    connect(m_away, &QPushButton::clicked, this, &TogetherPage::putAway);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (m_desk.round()) emit paperAsked(m_desk.round()->id);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::placeChanged);
    connect(m_board, &ThemeBoard::said, this, &Page::said);
    connect(m_promises, &PromisesTab::said, this, &Page::said);
}

QString TogetherPage::title() const {
    return tr("Together");
}

QString TogetherPage::alsoFoundBy() const {
    return tr("working together for change themes cards");
}

QUuid TogetherPage::undoScope() const {
    return m_desk.round() ? m_desk.round()->id.uuid() : QUuid();
}

QString TogetherPage::place() const {
    if (!m_desk.round()) return {};
    return QStringLiteral("round/%1/%2")
        .arg(m_desk.round()->id.toString(), kTogetherTabs.value(m_tabs->currentIndex()));
}

void TogetherPage::goTo(const QString& place) {
    const QStringList parts = place.split(u'/');
    if (parts.first() != QLatin1String("round")) return;
    m_desk.open(ThemeRoundId::tryFromString(parts.value(1)));
    m_tabs->setCurrentIndex(std::max(0, int(kTogetherTabs.indexOf(parts.value(2)))));
    emit undoScopeChanged();
}

void TogetherPage::begin() {
    if (RoundDialog(m_desk, this).exec() != QDialog::Accepted) return;
    m_tabs->setCurrentIndex(0);
    emit placeChanged();
    emit undoScopeChanged();
}

void TogetherPage::gather() {
    const auto added = m_desk.gather();
    emit said(added ? tr("New cards: %1").arg(added.value()) : wording::messages(added.problems()));
}

/// Nothing is deleted, but it leaves the page: asked first.
void TogetherPage::putAway() {
    const bool sure = m_questions.confirm(
        tr("Put the round away?"),
        tr("It leaves this page and is compared with no other round. Nothing is deleted."), tr("Put away"));
    if (!sure) return;
    const Problems problems = m_desk.putAway();
    if (!problems.isEmpty()) emit said(wording::messages(problems));
    emit undoScopeChanged();
}

void TogetherPage::showRounds() {
    QStringList codes;
    for (const ThemeRoundLine& line : m_desk.rounds())
        codes.append(line.id.toString());
    m_rounds->setCodes(codes);
    if (m_desk.round()) m_rounds->setCode(m_desk.round()->id.toString());
}

void TogetherPage::refresh() {
    const auto& round = m_desk.round();
    m_stack->setCurrentIndex(round ? 1 : 0);
    for (QPushButton* each : {m_begin, m_gather, m_paper, m_away})
        each->setVisible(round.has_value());
    m_header->setFacts(round ? QStringList{tr("Year: %1").arg(round->year),
                                           tr("Cards: %1").arg(round->cards.size()),
                                           tr("Themes: %1").arg(round->themes.size())}
                             : QStringList());
    showRounds();
    m_board->refresh();
    m_promises->refresh();
    m_before->refresh();
}

void TogetherPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void TogetherPage::retranslate() {
    m_header->setTitle(tr("Working Together for Change"));
    m_empty->setWords(
        tr("What do many people say?"),
        tr("Here the cards of many reviews are laid side by side, without names: what is working, "
           "what is not working, what is important for the future. What belongs together becomes a "
           "theme, and each theme gets its actions."));
    m_empty->setFirstStep(tr("Begin a round…"));
    m_begin->setText(tr("Begin a round…"));
    m_gather->setText(tr("Fetch new cards"));
    m_paper->setText(tr("Print…"));
    m_away->setText(tr("Put this round away…"));
    m_rounds->setAccessibleName(tr("Round"));
    m_tabs->setTabText(0, tr("Board"));
    m_tabs->setTabText(1, tr("Plan of action"));
    m_tabs->setTabText(2, tr("Compared with the round before"));
    m_tabs->tabBar()->setAccessibleName(tr("Working Together for Change"));
    m_board->retranslate();
    m_promises->retranslate();
    if (isVisible()) refresh();
}

void TogetherPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
