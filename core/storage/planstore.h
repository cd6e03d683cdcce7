// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

namespace aelwyd {

class Database;

/// One version, without its content.
struct PlanHead {
    SupportPlanId id;
    int version = 1;
    std::optional<QDate> reviewOn;
    std::optional<QDate> agreedOn;
};

/// Support plans: the SQL of the noun. The file itself refuses to change an agreed version.
class PlanStore {
  public:
    explicit PlanStore(Database& database)
        : m_database(database) {}

    /// Latest version first.
    QList<PlanHead> heads(const ServiceUserId& person) const;
    /// With everything that belongs to it; `state` follows from the agreements.
    std::optional<SupportPlan> plan(const SupportPlanId& id) const;
    /// Writes what differs from `before` (nothing: all of it).
    void write(const SupportPlan& plan, const std::optional<SupportPlan>& before);
    void remove(const SupportPlanId& id);

    void addAgreement(const SupportPlanId& id, const Agreement& agreement, const QByteArray& seal);
    QByteArray seal(const SupportPlanId& id) const;
    /// The ids of all agreed versions.
    QList<SupportPlanId> agreedPlans() const;

  private:
    std::optional<Agreement> agreement(const SupportPlanId& id) const;
    bool hasLaterAgreement(const SupportPlan& plan) const;
    Database& m_database;
};

} // namespace aelwyd
