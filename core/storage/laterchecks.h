// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aelwyd {

class Database;

/// Within one transaction: that ids have 16 bytes, which tables check at every row, is asked once at the end,
/// of every row that the log has noted. A check that calls a function is one at which a statement may stop
/// half way: before each of tens of thousands of rows SQLite would copy every page that it is about to write.
class LaterChecks {
  public:
    /// The database, in a transaction, is not owned.
    explicit LaterChecks(Database& database);
    /// From here on tables check each row again.
    ~LaterChecks();
    LaterChecks(const LaterChecks&) = delete;
    LaterChecks& operator=(const LaterChecks&) = delete;
    /// Must be called before the transaction is kept. A row that the tables would have refused is
    /// SQLite::Exception, as it would have been then.
    void settle();

  private:
    void checkAgain();
    Database& m_database;
    qint64 m_since;
};

} // namespace aelwyd
