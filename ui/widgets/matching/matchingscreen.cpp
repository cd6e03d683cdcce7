// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/matchingscreen.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/pagecommand.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/matching/answerview.h"
#include "ui/widgets/matching/limitsdialog.h"
#include "ui/widgets/matching/matchtab.h"
#include "ui/widgets/matching/overridestab.h"
#include "ui/widgets/matching/raggridtab.h"
#include "ui/widgets/matching/retentiontab.h"
#include "ui/widgets/matching/weightsdialog.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace aelwyd {

MatchingScreen::MatchingScreen(const MatchingDesks& desks, QWidget* parent)
    : Page(parent)
    , m_desks(desks)
    , m_header(new PageHeader)
    , m_weights(plainButton({}, "target"))
    , m_limits(plainButton({}, "shield-check"))
    , m_tabs(new WordTabs) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    for (int part = Find; part <= Overrides; ++part) {
        auto* frame = new QWidget;
        auto* fill = new QVBoxLayout(frame);
        fill->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(frame, {});
    }
    setFocusProxy(m_tabs);
    m_header->addButton(m_weights);
    m_header->addButton(m_limits);
    for (QPushButton* button : {m_weights, m_limits})
        if (!desks.match.maySetWeights()) button->hide();
    connect(m_weights, &QPushButton::clicked, this, &MatchingScreen::openWeights);
    connect(m_limits, &QPushButton::clicked, this, &MatchingScreen::openLimits);
    makeCommands();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int part) {
        if (isVisible()) showPart(part);
        emit placeChanged();
        emit undoScopeChanged();
    });
    connect(&desks.match, &MatchDesk::answered, this, &Page::placeChanged);
    connect(&desks.match, &MatchDesk::answered, this, &Page::undoScopeChanged);
    connect(&desks.match.open(), &OpenVisitsModel::refreshed, this, &MatchingScreen::showFacts);
    retranslate();
}

QString MatchingScreen::title() const {
    return tr("Matching");
}

void MatchingScreen::makeCommands() {
    const auto add = [this](const char* iconName, const QKeySequence& keys, auto run) {
        m_commands.append(pageCommand(this, iconName, keys, run));
    };
    add("search", QKeySequence::Find, [this] {
        showPart(Find);
        m_find->focusPerson();
    });
    add("check", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_find && m_tabs->currentIndex() == Find) m_find->answer().give();
    });
    add("columns-2", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] {
        if (m_find && m_tabs->currentIndex() == Find) m_find->answer().compare();
    });
}

void MatchingScreen::openWeights() {
    if (WeightsDialog(m_desks.match, this).exec() == QDialog::Accepted)
        emit said(tr("What counts in matching is changed."));
}

void MatchingScreen::openLimits() {
    if (LimitsDialog(m_desks.match, this).exec() == QDialog::Accepted)
        emit said(tr("The limits of the rules are changed."));
}

MatchTab* MatchingScreen::makeFind() {
    m_find = new MatchTab(m_desks.match);
    connect(m_find, &MatchTab::said, this, &Page::said);
    setFocusProxy(m_find);
    return m_find;
}

QWidget* MatchingScreen::make(int part) {
    if (part == Find) return makeFind();
    if (part == Staying) {
        auto* staying = new RetentionTab(m_desks.retention);
        connect(staying, &RetentionTab::paperAsked, this, &MatchingScreen::retentionPaperAsked);
        return staying;
    }
    if (part == Overrides) {
        auto* overrides = new OverridesTab(m_desks.overrides);
        connect(overrides, &OverridesTab::paperAsked, this, &MatchingScreen::overridesPaperAsked);
        return overrides;
    }
    auto* grid = new RagGridTab(m_desks.grid);
    connect(grid, &RagGridTab::paperAsked, this, &MatchingScreen::gridPaperAsked);
    connect(grid, &RagGridTab::opened, this, [this](const ServiceUserId& person, const CareWorkerId& worker) {
        showPart(Find);
        m_desks.match.askFor(person, worker);
        m_find->answer().enter();
    });
    return grid;
}

void MatchingScreen::showPart(int part) {
    QWidget*& made = m_parts.at(static_cast<size_t>(part));
    if (!made) {
        made = make(part);
        m_tabs->widget(part)->layout()->addWidget(made);
    }
    m_tabs->setCurrentIndex(part);
}

void MatchingScreen::showEvent(QShowEvent* event) {
    showPart(m_tabs->currentIndex());
    Page::showEvent(event);
}

QUuid MatchingScreen::undoScope() const {
    const auto& visit = m_desks.match.visit();
    return visit && m_tabs->currentIndex() == Find ? visit->id.uuid() : QUuid();
}

QString MatchingScreen::place() const {
    if (m_tabs->currentIndex() == Grid) return QStringLiteral("grid");
    if (m_tabs->currentIndex() == Staying) return QStringLiteral("staying");
    if (m_tabs->currentIndex() == Overrides) return QStringLiteral("overrides");
    const MatchDesk& desk = m_desks.match;
    if (desk.visit()) return QStringLiteral("visit/%1").arg(desk.visit()->id.toString());
    if (!desk.answer()) return {};
    return QStringLiteral("ask/%1/%2/%3")
        .arg(desk.question().person->toString(), desk.answer()->asked.start.toIso())
        .arg(desk.answer()->asked.minutes);
}

void MatchingScreen::goTo(const QString& place) {
    const QStringList parts = place.split(u'/');
    if (parts.first() == QLatin1String("grid")) return showPart(Grid);
    if (parts.first() == QLatin1String("staying")) return showPart(Staying);
    if (parts.first() == QLatin1String("overrides")) return showPart(Overrides);
    showPart(Find);
    goToQuestion(parts);
}

void MatchingScreen::goToQuestion(const QStringList& parts) {
    if (parts.first() == QLatin1String("visit"))
        if (const auto visit = VisitId::tryFromString(parts.value(1))) m_desks.match.ask(*visit);
    if (parts.first() != QLatin1String("ask")) return;
    const auto person = ServiceUserId::tryFromString(parts.value(1));
    const auto at = LocalMoment::fromIso(parts.value(2));
    if (person && at) m_desks.match.ask({person, at->day(), at->time(), parts.value(3).toInt()});
}

void MatchingScreen::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MatchingScreen::showFacts() {
    const LanguageOffer& offer = m_desks.match.open().offer();
    QStringList facts{
        tr("Visits that need somebody: %1").arg(locale().toString(m_desks.match.open().rowCount())),
        tr("Rules overridden in the last four weeks: %1").arg(m_desks.match.overridesLately())};
    if (offer.visits > 0)
        facts.append(tr("Welsh chosen, and nobody who speaks it: %1 of %2 visits this week")
                         .arg(locale().toString(offer.unmet()), locale().toString(offer.visits)));
    m_header->setFacts(facts);
}

void MatchingScreen::retranslate() {
    m_desks.match.retranslate();
    m_desks.grid.retranslate();
    m_header->setTitle(tr("Matching"));
    m_weights->setText(tr("What counts…"));
    m_limits->setText(tr("Limits…"));
    m_tabs->setTabText(Find, tr("Find somebody"));
    m_tabs->setTabText(Grid, tr("Who may work with whom"));
    m_tabs->setTabText(Staying, tr("Who stays"));
    m_tabs->setTabText(Overrides, tr("Rules overridden"));
    m_tabs->tabBar()->setAccessibleName(tr("Matching"));
    m_commands.at(0)->setText(tr("Look for another time"));
    m_commands.at(1)->setText(tr("Give the visit to the one who is chosen"));
    m_commands.at(2)->setText(tr("Compare two workers"));
    if (m_desks.match.open().monday().isValid()) showFacts();
}

} // namespace aelwyd
