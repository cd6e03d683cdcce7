// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

struct AdjustEntry {
    QString on;
    QString minutes;
    QString reason;
    QString approvedBy;
};

/// A change of the balance as it is typed. Fields: "on", "minutes", "reason", "approved_by". The ledger is
/// added to and never edited, so an adjustment cannot be undone, only met by another.
class AdjustForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    AdjustForm(BankService& bank, AgencyService& agency, QObject* parent = nullptr);

    /// An empty adjustment on `day`; what was typed for this person before comes back.
    void open(const ServiceUserId& person, QDate day);
    const AdjustEntry& entry() const { return m_entry; }
    void edit(const QString& field, const std::function<void(AdjustEntry&)>& change);

    Problems problems() const override;
    /// All or nothing. NoBank on "on" for a day without a bank.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return true; }

  private:
    BankService& m_bank;
    std::optional<ServiceUserId> m_person;
    AdjustEntry m_entry;
};

} // namespace aelwyd
