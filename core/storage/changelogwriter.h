// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogpack.h"

#include <QHash>

namespace aelwyd {

class Database;

/// A copy of the agency's file, as this file knows it.
struct SyncOrigin {
    /// Its number in this file.
    qint64 no = 0;
    QUuid device;
    /// The last commit that is here, its clock and hash.
    quint64 number = 0;
    quint64 clock = 0;
    QByteArray hash;
    /// Up to where its commits are part of the records, and of what is known of each row.
    quint64 applied = 0;
    quint64 indexed = 0;
    friend bool operator==(const SyncOrigin&, const SyncOrigin&) = default;
};

/// Of this copy's own device the log itself says how far it is: what is kept of that beside the log is only
/// brought up to date when something comes in, or the copy goes on as another device.
QList<SyncOrigin> readOrigins(Database& database);

/// Appends commits to the log. The database, in a transaction, is not owned.
class LogWriter {
  public:
    explicit LogWriter(Database& database);
    /// Under which device this copy writes; null if it was never asked for.
    const QUuid& own() const { return m_own; }
    /// Known from now on, if it was not. The reference holds until the next call.
    SyncOrigin& origin(const QUuid& device);
    const QList<SyncOrigin>& origins() const { return m_origins; }
    /// A commit that is its device's next.
    void append(const SyncCommit& commit, const QByteArray& hash);
    /// The same where what it says is packed already.
    void append(const SyncCommit& commit, const QByteArray& hash, const QByteArray& packed);
    /// Writes what the origins have come to.
    void store();
    /// The same where nothing was appended but this copy's own commits, which the log tells of by itself.
    void storeOwn();

  private:
    qint64 contextFor(const SyncCommit& commit);
    qint64 storedContext(const QByteArray& vector);
    Database& m_database;
    const QUuid m_own;
    /// As they are kept, and what they have come to.
    QList<SyncOrigin> m_stored;
    QList<SyncOrigin> m_origins;
    /// What the commit before had seen, without its own device.
    VersionVector m_lastSeen;
    qint64 m_lastContext = 0;
};

} // namespace aelwyd
