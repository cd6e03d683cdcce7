// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

namespace aelwyd {

class Database;

/// The triggers by which what Today knows of somebody is worked out again after something of theirs is
/// written, whoever writes it.
QList<Guard> todayTriggers();

/// Within one transaction: the triggers of visits stand aside, because tens of thousands come at a time; at
/// the end whoever got some is marked once.
class LaterToday {
  public:
    /// The database, in a transaction, is not owned.
    explicit LaterToday(Database& database);
    /// Must be called before the transaction is kept.
    void settle();

  private:
    Database& m_database;
    qint64 m_since;
};

} // namespace aelwyd
