// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"
#include "core/service/session.h"
#include "core/storage/recorder.h"
#include "core/vault/audit.h"

namespace aelwyd {

class Database;

/// What is to be written into the trail: one action on each of these records.
struct AuditEvent {
    AuditAction action;
    QList<QUuid> entities;
    /// What it was about, without words about anybody but the user who came in: JSON.
    QByteArray content = {};
    /// The commitments are under a key that is thrown away: for somebody who is being erased.
    bool forgetful = false;
};

/// A manager says that the clock is right, whatever the trail of this copy tells of it: see
/// AuditTrail::clockSettled. `file` stands for the file itself.
AuditEvent clockSettledEvent(const QUuid& file);
/// Whether an entry with this content says so.
bool isClockSettled(const AuditEntry& entry, const QByteArray& content);

/// Writes the chain of this device and epoch. Each call belongs into the transaction of what it tells, and
/// ends with one signature. Nothing is owned.
class AuditWriter {
  public:
    AuditWriter(Database& database, const Session& session)
        : m_database(database)
        , m_session(session) {}
    /// One entry for each person, care worker or other record that rows belong to.
    void writeChange(Operation operation, const QList<RowChange>& rows);
    void write(const QList<AuditEvent>& events);
    /// The chain that this copy of the file writes: made when it is first asked for.
    QUuid device();
    quint32 epoch() const;
    /// What the clock showed at the last entry of this copy's chain, in milliseconds since 1970: by number,
    /// so that one day with a wrong clock counts no longer once there is an entry after it. Nothing before
    /// the first.
    std::optional<qint64> lastClock() const;
    /// A chain of its own for a restored copy: whatever the first one goes on to write, they do not meet.
    void beginNewEpoch();

  private:
    Database& m_database;
    const Session& m_session;
};

} // namespace aelwyd
