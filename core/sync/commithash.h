// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commit.h"

namespace aelwyd {

/// BLAKE2b-256 of everything in the commit, the hash of the device's commit before included: who knows the
/// last hash of a device knows that nothing before it was changed. What a commit has seen of its own device
/// is always all before it and does not count, nor do devices of which nothing was seen.
QByteArray hashOf(const SyncCommit& commit);

/// What `previous` is in a device's first commit.
QByteArray hashBeforeFirst();

} // namespace aelwyd
