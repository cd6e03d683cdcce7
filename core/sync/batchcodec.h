// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/sync/commit.h"
#include "core/sync/device.h"

namespace aelwyd {

/// More than any office writes between two files, and little enough for the memory of an office computer.
struct BatchLimits {
    /// Bytes of the batch before it is compressed.
    qint64 plain = qint64(256) << 20;
    qint64 commits = 2'000'000;
    qint64 ops = 4'000'000;
};

/// A batch in few bytes: columns apart, ids and codes in dictionaries, hashes left out, for whoever reads it
/// works them out. Damaged unless the commits of each device run from `from` to `to` without a gap and each
/// names the hash of the one before; entries of 0 in vectors are left out. TooLarge beyond the limits.
Result<QByteArray> encodeBatch(const SyncBatch& batch, const BatchLimits& limits = {});

struct DecodedBatch {
    SyncBatch batch;
    /// Of each device that has commits here: the hash of its last.
    QMap<QUuid, QByteArray> ends;
    /// Of each branch that has commits here: where it leaves its device's commits, and the hash before the
    /// first of them here.
    QMap<QUuid, ChainPlace> branches;
};
/// Checks sizes and counts before it takes memory for them. Errors: Damaged, NewerVersion, TooLarge
/// (argument: how many MiB or entries are taken at most).
Result<DecodedBatch> decodeBatch(QByteArrayView bytes, const BatchLimits& limits = {});

} // namespace aelwyd
