// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankservice.h"
#include "core/service/visitservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

/// What happened to a visit, as it is typed.
struct HappenedEntry {
    VisitState state = VisitState::Delivered;
    QString day;
    QString start;
    QString minutes;
    bool agreedShort = false;
    QString travel;
    /// Ids; empty: nobody is named.
    QString worker;
    QString secondWorker;
    QString cancelledDay;
    QString cancelledTime;
    QString cancelledBy;
    QString note;
};

/// Records what happened: made, called off, missed, refused; or a pop-in that nobody had planned. Fields:
/// "state", "actual_day", "actual_start", "actual_minutes", "agreed_short", "travel_minutes", "worker",
/// "second_worker", "cancelled_day", "cancelled_at", "cancelled_by", "note".
class HappenedForm final : public TypedForm {
    Q_OBJECT
  public:
    /// No service is owned; all must outlive the form.
    HappenedForm(VisitService& visits, BankService& bank, AgencyService& agency, QObject* parent = nullptr);

    /// For a planned visit: made as planned, to be changed; for a recorded one: what was recorded.
    void open(const Visit& visit);
    /// The visit that nobody had planned; today, now.
    void startPopIn(const ServiceUserId& person);
    const Visit& visit() const { return m_visit; }
    const HappenedEntry& entry() const { return m_entry; }
    void edit(const QString& field, const std::function<void(HappenedEntry&)>& change);
    /// The visit as it would be recorded is shorter than it was planned.
    bool isShort() const;
    /// The entries that recording it now would bring, before anything is kept. What is owed and what else was
    /// recorded is known as it was when the form opened.
    QList<LedgerEntry> effect() const;

    Problems problems() const override;
    /// All or nothing.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    /// Nothing was recorded of it yet.
    bool isNew() const override { return m_isPopIn || m_visit.state == VisitState::Planned; }

  private:
    void readFacts();
    Visit visitTyped(Problems& problems) const;
    void putDelivered(Visit& visit, Problems& problems) const;
    void putCancelled(Visit& visit, Problems& problems) const;

    VisitService& m_visits;
    BankService& m_bank;
    Visit m_visit{.person = ServiceUserId::create()};
    HappenedEntry m_entry;
    bool m_isPopIn = false;
    /// Of the person's bank, without this visit.
    std::optional<BankFacts> m_facts;
};

} // namespace aelwyd
