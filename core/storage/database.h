// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>
#include <memory>

namespace SQLite {
class Database;
}

namespace aelwyd {

enum class OpenMode { MustExist, CreateIfMissing };

/// The one open file. Opening checks that the file is ours, whole and not from a newer version before anything is written.
class Database {
  public:
    /// `path` ":memory:" opens an empty database in memory. Errors: NotFound, NotOurs, Damaged, NewerVersion (argument: the
    /// version that can read it), InUse, ReadOnly, CannotOpen; the file is left untouched.
    static Result<std::shared_ptr<Database>> open(const QString& path, OpenMode mode);
    ~Database();

    SQLite::Database& sql() { return *m_sql; }
    const QString& path() const { return m_path; }
    /// Problems found by reading everything: page structure, foreign keys, tables in no class, broken seals. Empty: all is well.
    Problems verify();

  private:
    Database(std::unique_ptr<SQLite::Database> sql, QString path);
    std::unique_ptr<SQLite::Database> m_sql;
    QString m_path;
};

} // namespace aelwyd
