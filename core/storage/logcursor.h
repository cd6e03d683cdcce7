// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge.h"

#include <QByteArrayView>
#include <SQLiteCpp/Statement.h>

namespace aelwyd {

class Database;

/// The commits of one copy in the log after a number, one after another, by a statement of its own that is
/// under way as long as it lives. The database is not owned.
class LogCursor {
  public:
    /// Without their ops where those are not asked for: they can be large.
    LogCursor(Database& database, qint64 origin, quint64 after, bool withOps);
    LogCursor(const LogCursor&) = delete;
    LogCursor& operator=(const LogCursor&) = delete;
    bool isAtEnd() const { return m_isAtEnd; }
    void next();
    // Of the commit at which it stands.
    const CommitMark& mark() const { return m_mark; }
    qint64 context() const { return m_context; }
    qint64 schema() const { return m_schema; }
    /// Until the next one.
    QByteArrayView ops() const { return m_ops; }

  private:
    SQLite::Statement m_statement;
    const bool m_withOps;
    bool m_isAtEnd = false;
    CommitMark m_mark;
    qint64 m_context = 0;
    qint64 m_schema = 0;
    QByteArrayView m_ops;
};

} // namespace aelwyd
