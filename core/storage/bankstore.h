// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/ledgerentry.h"

#include <QHash>

namespace aelwyd {

class Database;

/// What managers added to or took from banks: only ever added to.
class BankStore {
  public:
    explicit BankStore(Database& database)
        : m_database(database) {}
    QList<BankAdjustment> adjustments(const ServiceUserId& person) const;
    /// Everybody's, by person.
    QHash<ServiceUserId, QList<BankAdjustment>> allAdjustments() const;
    void add(const BankAdjustment& adjustment);

  private:
    Database& m_database;
};

} // namespace aelwyd
