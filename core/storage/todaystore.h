// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/visitlookout.h"
#include "core/today/todaynote.h"

#include <QHash>

namespace aelwyd {

class Database;

/// A note, and the person or worker it is of.
struct OwnedNote {
    QUuid owner;
    TodayNote note;
};

/// What Today knew of each person and worker when it was worked out last. It follows from the records alone
/// and may be thrown away at any time.
class TodayStore {
  public:
    /// Not owned; must outlive this.
    explicit TodayStore(Database& database)
        : m_database(database) {}

    /// Whether everybody's notes of this part are there. Not on a day before the last that any was worked out
    /// on: the clock was put right.
    bool isKept(TodayPart part, QDate today) const;
    /// Those of whom the part is not true any more on `day`, in no order.
    QList<QUuid> endedBy(TodayPart part, QDate day) const;
    /// How many people or workers are kept.
    qsizetype count(TodayPart part) const;
    /// People of whom something was written that rules ask, since changesTaken.
    QList<ServiceUserId> changedPeople() const;
    void changesTaken();

    /// The notes whose day, if they have one, is no later than `until`; by owner.
    QList<OwnedNote> notes(TodayPart part, QDate until) const;
    /// Those of one owner, ended or not; nothing where none were worked out.
    std::optional<TodayNotes> notesOf(TodayPart part, const QUuid& owner) const;

    /// Of the days from `from` to before `until` those that were counted since something was written of them.
    QHash<QDate, OpenVisits> openDays(QDate from, QDate until) const;
    /// Days that are not kept yet. In a transaction.
    void keepOpen(const QHash<QDate, OpenVisits>& days);

    /// In place of everything that is kept of the part. In a transaction.
    void keepAll(TodayPart part, QDate today, const QList<TodayNotes>& all);
    /// In place of what is kept of these owners, who are kept already. In a transaction.
    void keep(TodayPart part, QDate today, const QList<TodayNotes>& some);
    /// Everything is worked out again when it is asked for.
    void forget();

  private:
    void add(const char* part, const TodayNotes& notes);
    void keepDay(const char* part, QDate today);
    Database& m_database;
};

} // namespace aelwyd
