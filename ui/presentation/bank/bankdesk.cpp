// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/bankdesk.h"

namespace aelwyd {

BankDesk::BankDesk(BankService& bank, VisitService& visits, AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_bank(bank)
    , m_visits(visits)
    , m_adjustment(bank, agency) {
    connect(&bank.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!m_person) return;
        const QUuid person = m_person->uuid();
        const bool ours = changes.touches(Noun::Visit, person) || changes.touches(Noun::Package, person) ||
                          changes.touches(Noun::BankAdjustment, person);
        if (ours) reload();
    });
}

void BankDesk::open(const std::optional<ServiceUserId>& person) {
    m_person = person;
    show(today());
}

void BankDesk::show(QDate day) {
    m_day = day;
    reload();
}

void BankDesk::reload() {
    m_statement.reset();
    m_firstDay.reset();
    const auto all = m_person ? m_bank.statements(*m_person, m_day) : Problem{};
    if (all) {
        m_statement = all.value().last();
        m_firstDay = all.value().first().period.from;
    }
    emit changed();
}

RunLine BankDesk::runLine() const {
    return m_person && m_statement ? runLineOf(*m_statement, m_visits.ofPerson(*m_person), today())
                                   : RunLine();
}

WeeklyCharge BankDesk::charge() const {
    return m_person ? m_bank.charge(*m_person, today()) : WeeklyCharge();
}

bool BankDesk::hasEarlier() const {
    return m_statement && m_firstDay && m_statement->period.from > *m_firstDay;
}

/// One period ahead of today's may be looked at, for planning.
bool BankDesk::hasLater() const {
    return m_statement && m_statement->period.from <= today();
}

void BankDesk::goEarlier() {
    if (hasEarlier()) show(m_statement->period.from.addDays(-1));
}

void BankDesk::goLater() {
    if (hasLater()) show(m_statement->period.to.addDays(1));
}

void BankDesk::beginAdjustment() {
    if (!m_person || !m_statement) return;
    m_adjustment.open(*m_person, m_statement->period.contains(today()) ? today() : m_statement->period.from);
}

} // namespace aelwyd
