// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commit.h"

#include <optional>

namespace aelwyd {

class Database;

/// What a device is known to have.
struct DeviceReport {
    VersionVector has;
    /// When it wrote the file that came in last, in milliseconds since 1970; nothing if none came from it
    /// itself.
    std::optional<qint64> writtenAt = {};
};

/// A file that came too early.
struct ParkedBatch {
    /// The hash by which the file is known.
    QByteArray id;
    QUuid sender;
    qint64 writtenAt = 0;
    /// As core/sync/batchcodec.h writes it.
    QByteArray content;
};

/// What this copy knows of the others: the SQL of it. Writes belong into a transaction.
class DeviceStore {
  public:
    /// Not owned.
    explicit DeviceStore(Database& database)
        : m_database(database) {}

    QList<QByteArray> entries() const;
    /// Those that are there already are left out.
    void add(const QList<QByteArray>& entries);

    QList<SyncHead> heads() const;
    /// Only one that is further than what is there.
    void add(const SyncHead& head);

    QMap<QUuid, DeviceReport> reports() const;
    /// Devices of which two computers seem to write, and nobody can tell since when.
    QList<QUuid> doubtful() const;
    void addDoubtful(const QUuid& device);

    /// A device never has less than it had.
    void report(const QUuid& device, const VersionVector& has, std::optional<qint64> writtenAt);

    /// `file` is a hash of 32 bytes, of which half is kept.
    bool isTaken(const QByteArray& file) const;
    void noteTaken(const QByteArray& file, qint64 at);

    QList<ParkedBatch> parked() const;
    /// How many those are, without reading them.
    int parkedCount() const;
    bool isParked(const QByteArray& file) const;
    void park(const ParkedBatch& batch, qint64 at);
    void unpark(const QByteArray& file);

    /// Whether there are people, staff or visits in the file.
    bool hasRecords() const;

  private:
    Database& m_database;
};

} // namespace aelwyd
