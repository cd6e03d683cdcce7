// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <array>

namespace aelwyd {

class Database;

/// What many visits add to person_day, gathered by person and day and then written at once. The
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
    /// A person, and a day from 1 January 1970.
    using Key = std::pair<QByteArray, qint64>;
    void add();
    void dropEmpty();
    void forgetOpenings();
    Database& m_database;
    QHash<Key, Total> m_byPerson;
};

} // namespace aelwyd
