// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logcursor.h"

#include "core/storage/changelog.h"
#include "core/storage/database.h"

#include <SQLiteCpp/Column.h>
#include <string>

namespace aelwyd {

namespace {

constexpr quint64 kNumberMask = (quint64(1) << 40) - 1;

std::string commitsSql(bool withOps) {
    return std::string("SELECT place, ctx, schema") + (withOps ? ", ops" : "") +
           " FROM sync_commit WHERE place > ? AND place < ? ORDER BY place";
}

} // namespace

LogCursor::LogCursor(Database& database, qint64 origin, quint64 after, bool withOps)
    : m_statement(database.sql(), commitsSql(withOps))
    , m_withOps(withOps)
    , m_mark{origin, after} {
    m_statement.bind(1, static_cast<int64_t>(placeOf(origin, after)));
    m_statement.bind(2, static_cast<int64_t>(placeOf(origin + 1, 0)));
    next();
}

void LogCursor::next() {
    m_isAtEnd = !m_statement.executeStep();
    if (m_isAtEnd) return;
    m_mark.number = static_cast<quint64>(m_statement.getColumn(0).getInt64()) & kNumberMask;
    m_context = m_statement.getColumn(1).getInt64();
    m_schema = m_statement.getColumn(2).getInt64();
    if (!m_withOps) return;
    const SQLite::Column ops = m_statement.getColumn(3);
    const auto* first = static_cast<const char*>(ops.getBlob());
    m_ops = {first, first ? ops.getBytes() : 0};
}

} // namespace aelwyd
