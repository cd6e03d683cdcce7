// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogpack.h"
#include "core/storage/changelogrows.h"

#include <map>

namespace aelwyd {

/// Reads rows that were added into a commit. Rows of a table that are asked for in the order of their ids are
/// read from front to back by one statement. While it lives, statements of it are under way. Neither the
/// database nor the rows are owned.
class AddedRows {
  public:
    AddedRows(Database& database, SyncRows& rows);
    ~AddedRows();
    AddedRows(const AddedRows&) = delete;
    AddedRows& operator=(const AddedRows&) = delete;
    /// Puts into `to` that the row is there, and each register that does not hold what is unsaid. False, and
    /// nothing is put, if it is not there.
    bool put(const SyncTable& table, const QByteArray& row, CommitContent& to);

  private:
    struct Reading;
    Reading& readingOf(const SyncTable& table);
    Database& m_database;
    SyncRows& m_rows;
    std::map<quint16, Reading> m_readings;
};

} // namespace aelwyd
