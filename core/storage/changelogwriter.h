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

QList<SyncOrigin> readOrigins(Database& database);

/// Appends commits to the log. The database, in a transaction, is not owned.
class LogWriter {
  public:
    explicit LogWriter(Database& database);
    /// Known from now on, if it was not. The reference holds until the next call.
    SyncOrigin& origin(const QUuid& device);
    const QList<SyncOrigin>& origins() const { return m_origins; }
    /// A commit that is its device's next.
    void append(const SyncCommit& commit, const QByteArray& hash);
    /// The same where what it says is packed already.
    void append(const SyncCommit& commit, const QByteArray& hash, const QByteArray& packed);
    /// Writes what the origins have come to.
    void store();

  private:
    qint64 contextFor(const SyncCommit& commit);
    qint64 storedContext(const QByteArray& vector);
    Database& m_database;
    QList<SyncOrigin> m_origins;
    QList<SyncOrigin> m_stored;
    /// What the commit before had seen, without its own device.
    VersionVector m_lastSeen;
    qint64 m_lastContext = 0;
};

} // namespace aelwyd
