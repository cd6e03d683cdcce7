// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"
#include "core/storage/changelogrows.h"
#include "core/storage/changelogwriter.h"

#include <QSet>

namespace aelwyd {

class AddedRows;

/// Who wrote, what it was called, what this computer's clock shows (milliseconds since 1970), and the schema
/// of the program.
struct LogStamp {
    QUuid actor;
    QString action;
    qint64 now = 0;
    int schema = kSchemaVersion;
};

/// Where a commit lies in the log.
qint64 placeOf(qint64 origin, quint64 number);

/// The log of this file. What it does belongs into a transaction. The database is not owned.
class ChangeLog {
  public:
    explicit ChangeLog(Database& database)
        : m_database(database)
        , m_rows(database) {}

    /// Under which device this copy writes: made when it is first asked for.
    QUuid device();
    /// Null if it was never asked for.
    QUuid knownDevice() const;
    /// From the next commit on this copy writes as another device.
    void become(const QUuid& device);

    /// What was written since the last commit becomes the next one of this device (several, if it is very
    /// much): the rows that it wrote.
    QList<RowKey> seal(const LogStamp& stamp);
    /// Notes a register as written although it holds what it held: so that what others wrote without knowing
    /// of it is answered.
    void touch(const SyncTable& table, const QByteArray& row, quint64 mask);
    /// These rows are gone for ever: what the log says of them is taken out of it, and the next commit tells
    /// every other copy to do the same.
    void erase(const QList<RowKey>& rows);
    /// Takes what the log says of these rows out of it; the commits keep their hashes.
    void takeOut(const QSet<RowKey>& rows);
    /// What was written since the last commit is not this device's doing.
    void forgetEvents();
    /// The last thing that was written since the last commit; 0 for none.
    qint64 lastEvent() const;

    /// Up to where there are commits of each device, and up to where they are part of the records.
    VersionVector held() const;
    VersionVector applied() const;
    /// Every commit that is here and not in `from`, in an order in which each comes after all that it had
    /// seen; the sender is this device. Agency, heads, devices and what others have acknowledged are left to
    /// the caller. All must be sealed.
    SyncBatch since(const VersionVector& from);

  private:
    struct Noted;
    QList<Noted> noted() const;
    QList<SyncOp> opsOf(const Noted& noted);
    QList<SyncOp> opsOfWhole(const Noted& noted);
    void put(const Noted& noted, AddedRows& added, CommitContent& to);
    void commit(LogWriter& writer, const LogStamp& stamp, CommitContent& content);
    Database& m_database;
    SyncRows m_rows;
};

} // namespace aelwyd
