// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aelwyd {

class Database;

/// Within one transaction: the sums of visits are brought up to date once at the end instead of at every row,
/// which is most of the work when tens of thousands of visits come at a time. What was added is taken from
/// what the log has noted of it. Until `settle` the derived tables stand as they were before; a transaction
/// that is taken back leaves no trace of it.
class LaterSums {
  public:
    /// The database, in a transaction, is not owned.
    explicit LaterSums(Database& database);
    /// Must be called before the transaction is kept.
    void settle();

  private:
    bool mustSumAnew() const;
    void addNotes();
    Database& m_database;
    qint64 m_since;
};

} // namespace aelwyd
