// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <array>

namespace aelwyd {

class Database;
class Query;

/// What many visits add to the derived tables, gathered by person and day and then written at once. The
/// database, in a transaction, is not owned.
class SumTotals {
  public:
    explicit SumTotals(Database& database)
        : m_database(database) {}
    /// Rows of `select` (SQL): 1, or -1 for what goes; the person, the day, and the columns of kSums.
    void gather(const QByteArray& select);
    /// Days that nothing lies on any more leave no row; openings that rest on what has changed are forgotten.
    void write();

  private:
    struct Total {
        std::array<qint64, 8> sums{};
        bool isLess = false;
        void add(const Total& other, qint64 sign = 1);
    };
    /// A person or a locality, and a day from 1 January 1970.
    using Key = std::pair<QByteArray, qint64>;
    using Totals = QHash<Key, Total>;
    /// A derived table, and the column that is its key beside the day.
    struct Table {
        QByteArray name;
        QByteArray key;
        void (*bind)(Query& query, const QByteArray& value);
    };
    Totals byLocality() const;
    void add(const Table& table, const Totals& totals);
    void dropEmpty(const Table& table, const Totals& totals);
    void forgetOpenings();
    Database& m_database;
    Totals m_byPerson;
};

} // namespace aelwyd
