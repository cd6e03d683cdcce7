// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commit.h"

namespace aelwyd {

/// BLAKE2b-256 of everything in the commit, the hash of the device's commit before included: who knows the
/// last hash of a device knows that nothing before it was changed. What a commit has seen of its own device
/// is always all before it and does not count, nor do devices of which nothing was seen. What was written to
/// a row counts by a hash of its own, so that it can be erased from the commit and the chain still holds.
QByteArray hashOf(const SyncCommit& commit);

/// What is left in a commit of a row whose content was erased: in place of all its ops, their hash. The row's
/// own id, which is gone with them, keeps the content from being guessed by its hash.
SyncOp erasedOps(const QList<SyncOp>& opsOfRow);
bool isErased(const SyncOp& op);

/// What `previous` is in a device's first commit.
QByteArray hashBeforeFirst();

} // namespace aelwyd
