// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/presentation/bank/personrequests.h"
#include "ui/presentation/visits/personvisits.h"

#include <QWidget>

namespace aelwyd {

class ChargeCard;
class GlanceCard;
class LedgerCard;
class PersonWeekCard;
class RequestsCard;

/// Visits and banked time on the page of a person. It has margins and scrolls by itself.
class VisitsTab final : public QWidget {
    Q_OBJECT
  public:
    /// No service is owned; all must outlive the tab.
    VisitsTab(VisitService& visits, BankService& bank, PlanService& plans, WorkforceService& workforce,
              AgencyService& agency, QWidget* parent = nullptr);
    ~VisitsTab() override;

    /// Shows this person; what was being typed for another is kept. Nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    /// Brings a visit, by its id, into sight, and opens what is to be recorded of it if nothing was yet.
    void showVisit(const QString& visit);
    /// Keeps what is being typed.
    void flush();
    PersonVisits& visits() { return m_visits; }

  signals:
    void packageAsked();
    /// On paper: the bank period that holds the day; what a week costs; the week that holds the day.
    void statementAsked(const aelwyd::ServiceUserId& person, QDate day);
    void chargeAsked(const aelwyd::ServiceUserId& person, QDate day);
    void weekAsked(const aelwyd::ServiceUserId& person, QDate day);
    /// A story of what happened on a visit is to be written.
    void storyAsked(const aelwyd::Visit& visit);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void connectPapers(GlanceCard& glance, ChargeCard& charge);
    void followFocus();

    PersonVisits m_visits;
    BankDesk m_bank;
    PersonRequests m_requests;
    QWidget* m_area;
    PersonWeekCard* m_week;
    LedgerCard* m_ledger;
    RequestsCard* m_wishes;
};

} // namespace aelwyd
