// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/visitstab.h"

#include "ui/widgets/bank/chargecard.h"
#include "ui/widgets/bank/glancecard.h"
#include "ui/widgets/bank/ledgercard.h"
#include "ui/widgets/bank/requestscard.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/visits/personweekcard.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

VisitsTab::VisitsTab(VisitService& visits, BankService& bank, PlanService& plans, WorkforceService& workforce,
                     AgencyService& agency, QWidget* parent)
    : QWidget(parent)
    , m_visits(visits, bank, plans, workforce, agency)
    , m_bank(bank, visits, agency)
    , m_requests(visits.workspace(), plans, agency) {
    auto* glance = new GlanceCard(m_bank);
    m_week = new PersonWeekCard(m_visits);
    m_ledger = new LedgerCard(m_bank);
    m_wishes = new RequestsCard(m_requests);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 28);
    column->setSpacing(16);
    auto* charge = new ChargeCard(m_bank);
    for (QWidget* card : QList<QWidget*>{glance, m_wishes, m_week, m_ledger, charge})
        column->addWidget(card);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(content);
    all->addWidget(m_area);
    connect(glance, &GlanceCard::packageAsked, this, &VisitsTab::packageAsked);
    connect(m_wishes, &RequestsCard::visitAsked, m_week, &PersonWeekCard::planFor);
    connect(m_week, &PersonWeekCard::focusMoved, this, &VisitsTab::followFocus);
    connect(m_week, &PersonWeekCard::storyAsked, this, [this](const VisitId& id) {
        if (const auto visit = m_visits.visit(id)) emit storyAsked(*visit);
    });
    connectPapers(*glance, *charge);
}

/// The editors open at the top of the card, which may be far above the visit that was asked about; and where
/// they were closed, Tab would go on far below. Once everything has its place.
void VisitsTab::followFocus() {
    const auto follow = [this] {
        auto* area = findChild<QScrollArea*>();
        if (focusWidget()) area->ensureWidgetVisible(focusWidget(), 0, 200);
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void VisitsTab::connectPapers(GlanceCard& glance, ChargeCard& charge) {
    connect(&glance, &GlanceCard::paperAsked, this, [this] {
        if (m_visits.person() && m_bank.statement())
            emit statementAsked(*m_visits.person(), m_bank.statement()->period.to);
    });
    connect(&charge, &ChargeCard::paperAsked, this, [this] {
        if (m_visits.person()) emit chargeAsked(*m_visits.person(), m_bank.today());
    });
    connect(m_week, &PersonWeekCard::paperAsked, this, [this] {
        if (m_visits.person()) emit weekAsked(*m_visits.person(), m_visits.monday());
    });
}

/// The controls go before the forms that they tell when they are left.
VisitsTab::~VisitsTab() {
    delete m_area;
}

void VisitsTab::open(const std::optional<ServiceUserId>& person) {
    m_week->closeEditors();
    m_ledger->closeEditor();
    m_wishes->closeEditor();
    m_visits.open(person);
    m_bank.open(person);
    m_requests.open(person);
    findChild<QScrollArea*>()->ensureVisible(0, 0);
}

void VisitsTab::showVisit(const QString& name) {
    const auto id = VisitId::tryFromString(name);
    const auto visit = id ? m_visits.visit(*id) : std::nullopt;
    const auto span = visit ? spanOf(*visit) : std::nullopt;
    if (!span || visit->person != m_visits.person()) return;
    m_visits.showWeek(span->start.day());
    m_week->leadTo(*visit);
}

void VisitsTab::flush() {
    m_visits.flush();
    m_bank.flush();
    m_requests.flush();
}

void VisitsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_visits.retranslate();
    m_bank.retranslate();
    m_requests.retranslate();
}

} // namespace aelwyd
