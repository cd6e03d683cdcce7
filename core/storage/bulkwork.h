// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aelwyd {

class Database;

/// While it lives, the file has a larger share of memory: tens of thousands of rows go to places all over its
/// indexes, and pages that are put out come back again and again. The database is not owned.
class BulkWork {
  public:
    explicit BulkWork(Database& database);
    ~BulkWork();
    BulkWork(const BulkWork&) = delete;
    BulkWork& operator=(const BulkWork&) = delete;

  private:
    void setCache(qint64 size);
    Database& m_database;
    /// As SQLite counts it: pages, or below 0 kibibytes.
    qint64 m_before;
};

} // namespace aelwyd
