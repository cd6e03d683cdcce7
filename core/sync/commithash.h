// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bytes.h"
#include "core/sync/commit.h"

namespace aelwyd {

/// BLAKE2b-256 of everything in the commit, the hash of the device's commit before included: who knows the
/// last hash of a device knows that nothing before it was changed. What a commit has seen of its own device
/// is always all before it and does not count, nor do devices of which nothing was seen. What was written to
/// a row counts by a hash of its own, so that it can be erased from the commit and the chain still holds.
QByteArray hashOf(const SyncCommit& commit);
/// The same where the ops are not at hand, but the hashes of their rows, one after another, are.
QByteArray hashOf(const SyncCommit& commit, QByteArrayView rowHashes);
/// The hash that the commit brings along; of one that brings none, hashOf.
QByteArray knownHashOf(const SyncCommit& commit);

/// The hash of what was written to one row, register after register.
class RowHash {
  public:
    void begin(quint16 table, const QUuid& row);
    void add(quint16 column, QByteArrayView value);
    QByteArray finished() const;
    /// The same, behind what stands in `hashes`.
    void finish(ByteWriter& hashes) const;

  private:
    quint16 m_table = 0;
    QUuid m_row;
    ByteWriter m_written;
};

/// What is left in a commit of a row whose content was erased: in place of all its ops, their hash. The row's
/// own id, which is gone with them, keeps the content from being guessed by its hash.
SyncOp erasedOps(const QList<SyncOp>& opsOfRow);
bool isErased(const SyncOp& op);

/// What `previous` is in a device's first commit.
QByteArray hashBeforeFirst();

} // namespace aelwyd
