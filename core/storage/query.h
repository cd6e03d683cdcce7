// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QTime>
#include <QUuid>
#include <optional>

namespace aelwyd {

struct PreparedStatement;

/// A prepared statement of the open file, kept for the next time. Values are bound and read from left to
/// right. All text goes in (and is looked for) as Unicode NFC, so that what looks the same is the same.
/// Storage faults are SQLite::Exception.
class Query {
  public:
    Query(Database& database, const QByteArray& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& value);
    /// A word of the program's own in ASCII, not copied: it must outlive the query.
    Query& bindCode(const char* code);
    Query& bind(const QByteArray& blob);
    /// As the 16 bytes of RFC 4122.
    Query& bind(const QUuid& value);
    Query& bind(qint64 value);
    Query& bindNull();

    /// The next row; false at the end.
    bool next();
    /// Runs a statement that returns no rows.
    void run();

    QString text();
    QByteArray blob();
    qint64 integer();
    /// Text or bytes as they lie there, until the next row.
    QByteArrayView bytes();
    /// Throws std::invalid_argument unless there are 16 bytes of a UUID that is not null.
    QUuid uuid();
    template <class SomeId>
    SomeId id() {
        return *SomeId::tryFromUuid(uuid());
    }
    /// A day as "2026-11-22" and a time as "09:05"; invalid if it is none.
    QDate day();
    QTime time();
    /// Whether the value that would be read next is NULL.
    bool isNull() const;
    void skip() { ++m_column; }

  private:
    Query& bindBytes(const char* bytes, qsizetype size);
    /// The one that is read next; SQLite::Exception where there is no row, or no more of it.
    int column() const;
    PreparedStatement& m_prepared;
    int m_parameter = 0;
    int m_column = 0;
    bool m_hasRow = false;
};

} // namespace aelwyd
