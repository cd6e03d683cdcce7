// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"
#include "core/workforce/careworker.h"

namespace aelwyd {

class Database;
class Query;

/// What a question to visit_moment asks of the time, with marks for its first minute and for the one after
/// its last.
inline const QByteArray kInTime = "moment >= ? AND moment < ?";
/// The worker of a row of visit_moment, whose column is the next; nothing for the row of a visit that nobody
/// comes to.
std::optional<CareWorkerId> workerIn(Query& row);

/// When the visit `row` (NEW, OLD, a table's name) begins in SQL, as spanOf tells it: minutes from 1 January
/// 1970, NULL for a visit without any time. Word for word as in the index visit_owner. (The ledger's momentOf
/// has no place for a delivered visit without an actual start, see sumsql.)
QByteArray momentOfVisit(const QByteArray& row);

/// The triggers that keep visit_moment equal to the visits and their workers.
QList<Guard> momentTriggers();
/// Fills visit_moment anew.
void rebuildMoments(Database& database);
/// Whether visit_moment holds anything but what the visits say.
bool areMomentsWrong(Database& database);

/// Within one transaction: visit_moment is brought up to date when asked instead of at every row, as
/// LaterSums does for the sums. What was added is taken from the log.
class LaterMoments {
  public:
    /// The database, in a transaction, is not owned.
    explicit LaterMoments(Database& database);
    /// Must be called before the transaction is kept, and before anything asks for visits by their time;
    /// once.
    void settle();

  private:
    void findTouched();
    void renewTouched();
    Database& m_database;
    qint64 m_since;
};

} // namespace aelwyd
