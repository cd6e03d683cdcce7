// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/status.h"

namespace aelwyd {

class Database;

/// What people say of their outcomes, and what became of these: both only ever added to. The outcomes
/// themselves are the plan's.
class OutcomeStore {
  public:
    explicit OutcomeStore(Database& database)
        : m_database(database) {}

    /// In the order in which they were written down, those that were put right among them.
    QList<OutcomeRating> ratings(const ServiceUserId& person) const;
    QList<OutcomeRating> allRatings() const;
    void add(const OutcomeRating& rating);

    QList<OutcomeStatusChange> changes(const ServiceUserId& person) const;
    QList<OutcomeStatusChange> allChanges() const;
    void add(const OutcomeStatusChange& change);

    /// The outcomes of every agreed version, by person, version and place in the plan.
    QList<AgreedOutcome> agreed(const ServiceUserId& person) const;
    QList<AgreedOutcome> allAgreed() const;
    /// Whether any version of the person's plan holds this outcome, drafts included.
    bool isOf(const ServiceUserId& person, const PlanItemId& outcome) const;

  private:
    QList<AgreedOutcome> agreedWhere(const QByteArray& where, const QList<QByteArray>& ids) const;
    Database& m_database;
};

} // namespace aelwyd
