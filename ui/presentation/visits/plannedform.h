// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/timerequest.h"
#include "core/service/visitservice.h"
#include "ui/presentation/forms/typedform.h"

#include <functional>

namespace aelwyd {

/// A visit to come, as it is typed.
struct PlannedEntry {
    VisitKind kind = VisitKind::Planned;
    QString day;
    QString start;
    QString minutes;
    /// Of the worker, on the way to it; empty: not known.
    QString travel;
    bool twoWorkers = false;
    QString note;
    /// The outcome that a flexible visit serves: its id; empty: none is named.
    QString outcome;
    QString approvedBy;
};

/// Plans a visit of any kind, or moves one. Fields: "kind", "day", "planned_start", "planned_minutes",
/// "travel_minutes", "carers", "note", "outcome", "approved_by". What passes the block is told on
/// "approved_by"; what the bank does not hold on "planned_minutes", because nobody can approve it.
class PlannedForm final : public TypedForm {
    Q_OBJECT
  public:
    /// Neither service is owned; both must outlive the form.
    PlannedForm(VisitService& visits, AgencyService& agency, QObject* parent = nullptr);

    void startNew(const ServiceUserId& person, VisitKind kind, QDate day);
    /// A flexible visit for something that was asked for; once it is kept, the request has its visit.
    void startFor(const TimeRequest& request, QDate day);
    void open(const Visit& visit);
    bool isForNew() const { return m_isNew; }
    const PlannedEntry& entry() const { return m_entry; }
    void edit(const QString& field, const std::function<void(PlannedEntry&)>& change);
    /// It passes the block: an approver's name is the way on.
    bool needsApprover() const { return !m_bank.isEmpty() && !isBeyondTheBank(m_bank); }

    Problems problems() const override;
    /// All or nothing.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return m_isNew; }

  private:
    Visit visitTyped(Problems& problems) const;
    Result<void> keep(const Visit& visit);

    VisitService& m_visits;
    Visit m_visit{.person = ServiceUserId::create()};
    PlannedEntry m_entry;
    Problems m_bank;
    /// What the visit is planned for, if it was asked for.
    std::optional<QUuid> m_request;
    bool m_isNew = true;
};

} // namespace aelwyd
