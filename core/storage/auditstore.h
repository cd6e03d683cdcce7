// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/audit.h"

#include <optional>
#include <vector>

namespace aelwyd {

class Database;

/// An entry with what it was about; empty when the person was erased.
struct NotedEntry {
    AuditEntry entry;
    QByteArray content;
};

/// Which entries are wanted: each condition that is set must hold.
struct AuditFilter {
    std::optional<QUuid> entity = {};
    std::optional<QUuid> user = {};
    std::optional<AuditAction> action = {};
    /// Milliseconds since 1970; both included.
    std::optional<qint64> from = {};
    std::optional<qint64> until = {};
    int limit = 1000;
    /// Entries whose note holds this are left out; empty: none.
    QByteArray unlessNoted = {};
};

/// The row of the entry that is this end: two histories of one chain have rows of their own.
QUuid rowOf(const AuditHead& head);

/// The audit trail as it is stored. Writes belong into the transaction of what they tell.
class AuditStore {
  public:
    /// Not owned.
    explicit AuditStore(Database& database)
        : m_database(database) {}

    /// The end of one chain; nothing before its first entry.
    std::optional<AuditHead> head(const QUuid& device, quint32 epoch) const;
    /// The ends of all chains.
    QList<AuditHead> heads() const;
    /// Whether the entry is there that was this end.
    bool holds(const AuditHead& head) const;
    void add(const NotedEntry& noted);
    void add(const AuditSeal& seal);

    /// The key for commitments about `entity`; made when there is none yet.
    SecretBytes keyFor(const QUuid& entity);
    std::optional<SecretBytes> key(const QUuid& entity) const;
    /// Keys of the same record that copies made apart: each commits with its own until they have met.
    std::vector<SecretBytes> keysMadeApart(const QUuid& entity) const;
    /// Whether its key was erased for ever: what others entered about it meanwhile can be held against
    /// nothing.
    bool isErased(const QUuid& entity) const;

    /// The latest first.
    QList<NotedEntry> entries(const AuditFilter& filter) const;
    /// What all entries about a record say, the earliest first; those that say nothing are left out.
    QList<QByteArray> notesAbout(const QUuid& entity) const;
    /// When the user last did this with the record, in milliseconds since 1970.
    std::optional<qint64> lastTime(const QUuid& entity, const QUuid& user, AuditAction action) const;
    /// The clock of a chain's last entry, by number.
    std::optional<qint64> lastClock(const QUuid& device, quint32 epoch) const;
    /// All chains, for a verification.
    QList<AuditEntry> allEntries() const;
    QList<AuditSeal> allSeals() const;

  private:
    Database& m_database;
};

} // namespace aelwyd
