// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/personpage.h"

#include "core/base/text.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/outcomes/outcomestab.h"
#include "ui/widgets/people/abouttab.h"
#include "ui/widgets/people/circletab.h"
#include "ui/widgets/people/overviewtab.h"
#include "ui/widgets/people/overviewwords.h"
#include "ui/widgets/people/packagetab.h"
#include "ui/widgets/plans/plantab.h"
#include "ui/widgets/visits/visitstab.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

enum TabIndex { Overviews, About, Circle, Packages, Plans };
const QStringList kTabs{QStringLiteral("overview"), QStringLiteral("about"), QStringLiteral("circle"),
                        QStringLiteral("package"), QStringLiteral("plan")};
const QString kVisits = QStringLiteral("visits");
const QString kOutcomes = QStringLiteral("outcomes");

} // namespace

PersonPage::PersonPage(PeopleDesk& desk, Questions& questions, const PersonTabs& tabs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_header(new PageHeader)
    , m_tabs(new WordTabs)
    , m_factories(tabs) {
    makeHeader();
    makeTabs(questions);
    connectOverview();
    connectPlan();
    auto* archivedRow = new QHBoxLayout;
    archivedRow->setContentsMargins(28, 0, 28, 8);
    m_archived = new Remark(Remark::Kind::Warning);
    archivedRow->addWidget(m_archived, 1);
    archivedRow->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(archivedRow);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonPage::tabChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        makeVisits();
        makeOutcomes();
        emit undoScopeChanged();
        emit roomWanted(isWritingPlan());
    });
    connect(&desk, &PeopleDesk::currentChanged, this, &PersonPage::refresh);
    retranslate();
}

void PersonPage::makeHeader() {
    m_back = iconButton("arrow-left");
    m_back->hide();
    m_header->setLeading(m_back);
    connect(m_back, &QToolButton::clicked, this, &PersonPage::backAsked);
    m_restore = plainButton({}, "archive-restore");
    m_print = primaryButton({}, "printer");
    m_restore->setObjectName(QStringLiteral("restore"));
    m_print->setObjectName(QStringLiteral("print"));
    m_trail = iconButton("shield-check");
    m_trail->hide();
    m_header->addButton(m_trail);
    m_header->addButton(m_print);
    connect(m_trail, &QToolButton::clicked, this, [this] {
        if (m_desk.current()) emit trailAsked(m_desk.current()->uuid(), fullName(m_desk.overview().person));
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { setArchived(false); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const auto plan = m_desk.overview().planId) emit printAsked(*plan);
    });
}

void PersonPage::makeTabs(Questions& questions) {
    m_overview = new OverviewTab(m_desk);
    m_about = new AboutTab(m_desk);
    m_circle = new CircleTab(m_desk, questions);
    m_plan = m_factories.plan ? m_factories.plan() : nullptr;
    for (QWidget* page : QList<QWidget*>{m_overview, m_about, m_circle, new PackageTab(m_desk)})
        m_tabs->addScrolledPage(page, {});
    if (m_plan) m_tabs->addTab(m_plan, {});
    if (m_factories.visits) m_visitsPlace = addPlace();
    if (m_factories.outcomes) m_outcomesPlace = addPlace();
}

/// Where a tab will be that is made when it is first looked at.
QWidget* PersonPage::addPlace() {
    auto* place = new QWidget;
    (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(place, {});
    return place;
}

/// Only when somebody looks at them: most pages of people are opened for something else.
void PersonPage::makeVisits() {
    if (m_visits || !m_visitsPlace || m_tabs->currentWidget() != m_visitsPlace) return;
    m_visits = m_factories.visits();
    m_visitsPlace->layout()->addWidget(m_visits);
    connect(m_visits, &VisitsTab::packageAsked, this, [this] { m_tabs->setCurrentIndex(Packages); });
    m_visits->open(m_desk.current());
}

void PersonPage::makeOutcomes() {
    if (m_outcomes || !m_outcomesPlace || m_tabs->currentWidget() != m_outcomesPlace) return;
    m_outcomes = m_factories.outcomes();
    m_outcomesPlace->layout()->addWidget(m_outcomes);
    connect(m_outcomes, &OutcomesTab::planAsked, this, [this] {
        m_tabs->setCurrentIndex(Plans);
        if (m_plan) m_plan->write();
    });
    m_outcomes->open(m_desk.current());
}

void PersonPage::connectOverview() {
    connect(m_about, &AboutTab::archiveAsked, this, [this] { setArchived(true); });
    connect(m_overview, &OverviewTab::aboutAsked, this, [this] { m_tabs->setCurrentIndex(About); });
    connect(m_overview, &OverviewTab::circleAsked, this, [this] { m_tabs->setCurrentIndex(Circle); });
    connect(m_overview, &OverviewTab::packageAsked, this, [this] { m_tabs->setCurrentIndex(Packages); });
    connect(m_overview, &OverviewTab::planAsked, this, [this] {
        m_tabs->setCurrentIndex(Plans);
        if (m_plan) m_plan->write();
    });
}

void PersonPage::connectPlan() {
    if (!m_plan) return;
    connect(m_plan, &PlanTab::undoScopeChanged, this, &PersonPage::undoScopeChanged);
    connect(m_plan, &PlanTab::printRequested, this, &PersonPage::printAsked);
    connect(m_plan, &PlanTab::roomWanted, this, &PersonPage::roomWanted);
}

void PersonPage::open() {
    if (m_plan) m_plan->open(m_desk.current());
    if (m_visits) m_visits->open(m_desk.current());
    if (m_outcomes) m_outcomes->open(m_desk.current());
    if (!m_desk.current()) return;
    m_circle->open();
    for (QScrollArea* area : m_tabs->findChildren<QScrollArea*>())
        if (area->parentWidget() && area->parentWidget()->parentWidget() == m_tabs) area->ensureVisible(0, 0);
    refreshHeader();
    m_overview->refresh();
}

void PersonPage::refresh() {
    refreshHeader();
    m_overview->refresh();
    m_circle->refresh();
}

void PersonPage::refreshHeader() {
    if (!m_desk.current()) return;
    const Overview overview = m_desk.overview();
    const ServiceUser& person = overview.person;
    m_header->setTitle(withVisibleControls(fullName(person)));
    m_header->setFacts(overviewwords::facts(person, m_desk.today()));
    m_restore->setVisible(person.archived);
    m_archived->setText(person.archived ? tr("This person has left the list. Nothing is deleted.")
                                        : QString());
    m_print->setVisible(overview.planId.has_value());
}

bool PersonPage::flush() {
    m_desk.flush();
    if (m_visits) m_visits->flush();
    return !m_plan || m_plan->flush();
}

QUuid PersonPage::undoScope() const {
    if (!m_desk.current()) return {};
    const QUuid draft = m_plan && m_tabs->currentWidget() == m_plan ? m_plan->undoScope() : QUuid();
    return draft.isNull() ? m_desk.current()->uuid() : draft;
}

bool PersonPage::isWritingPlan() const {
    return m_plan && m_tabs->currentWidget() == m_plan && m_plan->editor();
}

QString PersonPage::tab() const {
    const QWidget* current = m_tabs->currentWidget();
    if (current && current == m_visitsPlace) return kVisits;
    if (current && current == m_outcomesPlace) return kOutcomes;
    return kTabs.value(m_tabs->currentIndex());
}

void PersonPage::showTab(const QString& tab, const QString& part) {
    int index = int(kTabs.indexOf(tab));
    if (tab == kVisits) index = m_tabs->indexOf(m_visitsPlace);
    if (tab == kOutcomes) index = m_tabs->indexOf(m_outcomesPlace);
    if (index >= 0 && index < m_tabs->count()) m_tabs->setCurrentIndex(index);
    if (tab == kOutcomes && m_outcomes) m_outcomes->showPart(part);
    if (tab == kVisits && m_visits) m_visits->showVisit(part);
}

void PersonPage::setBackVisible(bool visible) {
    m_back->setVisible(visible);
}

void PersonPage::offerTrail() {
    m_trail->show();
}

void PersonPage::enter() {
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void PersonPage::setArchived(bool archived) {
    const bool sure =
        !archived ||
        m_questions.confirm(
            tr("Take this person off the list?"),
            tr("Nothing is deleted. You find them again under “Off the list”, and can put them back."),
            tr("Take off the list"));
    if (sure) m_desk.setArchived(archived);
}

void PersonPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PersonPage::retranslate() {
    // Short: all seven have to stand beside the list on a small screen.
    const QStringList words{tr("Overview"), tr("About"), tr("Circle of support"), tr("Package"), tr("Plan")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_tabs->widget(i) == m_visitsPlace     ? tr("Visits and bank")
                              : m_tabs->widget(i) == m_outcomesPlace ? tr("Outcomes")
                                                                     : words.value(i));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the person's page"));
    setButtonName(m_back, tr("Back to the list"));
    setButtonName(m_trail, tr("Who saw this?"));
    m_restore->setText(tr("Put back on the list"));
    m_print->setText(tr("Print plan"));
    m_print->setShortcut(QKeySequence::Print); // setting the text takes it away
    refreshHeader();
}

} // namespace aelwyd
