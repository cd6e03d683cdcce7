// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/visitservice.h"
#include "ui/presentation/bank/adjustform.h"
#include "ui/presentation/bank/runline.h"

namespace aelwyd {

/// The banked time of the person who is open, one period at a time.
class BankDesk final : public QObject {
    Q_OBJECT
  public:
    /// No service is owned; all must outlive this.
    BankDesk(BankService& bank, VisitService& visits, AgencyService& agency, QObject* parent = nullptr);

    /// The period of today; nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    /// Nothing while the person has no bank.
    const std::optional<BankStatement>& statement() const { return m_statement; }
    RunLine runLine() const;
    WeeklyCharge charge() const;
    bool hasEarlier() const;
    bool hasLater() const;
    void goEarlier();
    void goLater();
    QDate today() const { return m_bank.workspace().clock().today(); }

    AdjustForm& adjustment() { return m_adjustment; }
    /// Begins an adjustment in the period that is shown.
    void beginAdjustment();
    void flush() { m_adjustment.flush(); }
    void retranslate() { m_adjustment.retranslate(); }

  signals:
    void changed();

  private:
    void reload();
    void show(QDate day);

    BankService& m_bank;
    VisitService& m_visits;
    AdjustForm m_adjustment;
    std::optional<ServiceUserId> m_person;
    QDate m_day;
    std::optional<BankStatement> m_statement;
    std::optional<QDate> m_firstDay;
};

} // namespace aelwyd
