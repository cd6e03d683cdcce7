// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/presentation/visits/personvisits.h"

#include <QWidget>

namespace aelwyd {

class GlanceCard;
class LedgerCard;
class PersonWeekCard;

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
    /// Keeps what is being typed.
    void flush();
    PersonVisits& visits() { return m_visits; }
    BankDesk& bank() { return m_bank; }

  signals:
    void packageAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    PersonVisits m_visits;
    BankDesk m_bank;
    QWidget* m_area;
    PersonWeekCard* m_week;
    LedgerCard* m_ledger;
};

} // namespace aelwyd
