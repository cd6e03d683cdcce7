// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/banksums.h"
#include "core/storage/schema.h"

#include <QHash>
#include <QString>

namespace aelwyd {

class Database;

/// The triggers that keep the derived tables equal to the visits.
QList<Guard> sumTriggers();
/// Fills the derived tables anew from what they follow from.
void rebuildSums(Database& database);

/// What the file keeps summed up about visits. The sums are never written from outside; only the openings,
/// which cost much to work out, are handed in.
class SumStore {
  public:
    explicit SumStore(Database& database)
        : m_database(database) {}
    /// The person's sum over these days, both included.
    BankSums ofPerson(const ServiceUserId& person, const BankSpan& span) const;
    /// The same with banked, owed and flexible alone: years of them are read to know how a period opened.
    BankSums keptOfPerson(const ServiceUserId& person, const BankSpan& span) const;
    /// The same day by day, earliest first; days without visits are left out.
    QList<BankDay> daysOfPerson(const ServiceUserId& person, const BankSpan& span) const;

    QHash<ServiceUserId, BankOpening> openings() const;
    std::optional<BankOpening> opening(const ServiceUserId& person) const;
    void keepOpening(const ServiceUserId& person, const BankOpening& opening);
    /// Names of the derived tables whose rows are not what the visits say.
    QStringList wrongTables() const;

  private:
    Database& m_database;
};

} // namespace aelwyd
