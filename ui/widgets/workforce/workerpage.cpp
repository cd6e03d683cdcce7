// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/workerpage.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/workforcewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/workforce/availabilitytab.h"
#include "ui/widgets/workforce/competencestab.h"
#include "ui/widgets/workforce/experiencetab.h"
#include "ui/widgets/workforce/supervisiontab.h"
#include "ui/widgets/workforce/workerabout.h"
#include "ui/widgets/workforce/workeroverview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace aelwyd {

namespace {

const QStringList kWorkerTabs{QStringLiteral("overview"),     QStringLiteral("about"),
                              QStringLiteral("availability"), QStringLiteral("competences"),
                              QStringLiteral("experience"),   QStringLiteral("supervision")};

QStringList workerFacts(const CareWorker& worker, QDate today) {
    QStringList facts{worker.reference, withVisibleControls(worker.locality),
                      wording::word(worker.employment)};
    if (worker.leaveDate)
        facts.append(*worker.leaveDate <= today
                         ? WorkerPage::tr("Left: %1").arg(wording::date(*worker.leaveDate))
                         : WorkerPage::tr("Leaves: %1").arg(wording::date(*worker.leaveDate)));
    else if (worker.startDate)
        facts.append(WorkerPage::tr("Here since %1").arg(wording::date(*worker.startDate)));
    return facts;
}

} // namespace

WorkerPage::WorkerPage(StaffDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_back(iconButton("arrow-left"))
    , m_trail(iconButton("shield-check"))
    , m_paper(plainButton({}, "printer"))
    , m_badge(new RagBadge)
    , m_tabs(new WordTabs) {
    m_back->hide();
    m_header->setLeading(m_back);
    m_header->addBeside(m_badge);
    m_trail->hide();
    m_header->addButton(m_trail);
    m_header->addButton(m_paper);
    connect(m_paper, &QPushButton::clicked, this, &WorkerPage::paperAsked);
    connect(m_trail, &QToolButton::clicked, this, [this] {
        if (m_desk.current()) emit trailAsked(m_desk.current()->uuid(), fullName(m_desk.member().worker));
    });
    makeTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connect(m_back, &QToolButton::clicked, this, &WorkerPage::backAsked);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkerPage::tabChanged);
    connect(&desk, &StaffDesk::currentChanged, this, &WorkerPage::refresh);
    retranslate();
}

void WorkerPage::makeTabs() {
    for (int i = 0; i < kWorkerTabs.size(); ++i) {
        m_places.append(new QWidget);
        auto* column = new QVBoxLayout(m_places.last());
        column->setContentsMargins(0, 0, 0, 0);
        m_tabs->addScrolledPage(m_places.last(), {});
        m_pages.append(nullptr);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkerPage::makePage);
    makePage();
}

StaffTab* WorkerPage::newPage(int index) {
    switch (index) {
    case 1:
        return new WorkerAbout(m_desk);
    case 2:
        return new AvailabilityTab(m_desk);
    case 3:
        return new CompetencesTab(m_desk);
    case 4:
        return new ExperienceTab(m_desk);
    case 5:
        return new SupervisionTab(m_desk);
    default:
        auto* overview = new WorkerOverview(m_desk);
        connect(overview, &WorkerOverview::tabAsked, this, &WorkerPage::showTab);
        return overview;
    }
}

/// Each when it is first looked at: most pages are opened for one thing.
void WorkerPage::makePage() {
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_pages.size() || m_pages.at(index)) return;
    m_pages[index] = newPage(index);
    m_places.at(index)->layout()->addWidget(m_pages.at(index));
    m_pages.at(index)->show();
    m_pages.at(index)->refresh();
}

void WorkerPage::open() {
    for (QScrollArea* area : m_tabs->findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0);
    refresh();
}

void WorkerPage::refresh() {
    refreshHeader();
    for (StaffTab* page : std::as_const(m_pages))
        if (page) page->refresh();
}

void WorkerPage::refreshHeader() {
    if (!m_desk.current()) return;
    const CareWorker& worker = m_desk.member().worker;
    const Standing standing = m_desk.standing();
    m_header->setTitle(withVisibleControls(fullName(worker)));
    m_header->setFacts(workerFacts(worker, m_desk.today()));
    m_badge->setStatus(standing.decided ? std::optional(standing.status) : std::nullopt);
}

QString WorkerPage::tab() const {
    return kWorkerTabs.value(m_tabs->currentIndex());
}

void WorkerPage::showTab(const QString& tab) {
    if (const auto index = kWorkerTabs.indexOf(tab); index >= 0) m_tabs->setCurrentIndex(int(index));
}

void WorkerPage::setBackVisible(bool visible) {
    m_back->setVisible(visible);
}

void WorkerPage::offerTrail() {
    m_trail->show();
}

void WorkerPage::enter() {
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void WorkerPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WorkerPage::retranslate() {
    const QStringList words{tr("Overview"),    tr("About"),      tr("Availability"),
                            tr("Competences"), tr("Experience"), tr("Supervision")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, words.at(i));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the worker's page"));
    setButtonName(m_back, tr("Back to the list"));
    setButtonName(m_trail, tr("Who saw this?"));
    m_paper->setText(tr("On paper…"));
    refreshHeader();
}

} // namespace aelwyd
