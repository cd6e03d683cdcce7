// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/columns.h"
#include "core/sync/commit.h"

namespace aelwyd {

// What writing and reading a batch have in common; for batchencoder.cpp and batchdecoder.cpp alone.

/// How an op names its row: the one of the op before, one that comes up first here, or one by its place.
enum class RowKind : quint8 { Same, New, Known };

/// A blob of 16 bytes in the encoding of values.
inline constexpr char kBlobTag = 4;
inline constexpr qsizetype kReferenceSize = 17;

/// The hash before the first commit of a device in a batch.
struct ChainBase {
    quint64 device = 0;
    QByteArray previous;
    /// Of a branch: the place of the device as which it was written, counted from 1, and how many commits of
    /// it came before. 0 for any other.
    quint64 wroteAs = 0;
    quint64 wroteAfter = 0;
};

inline VersionVector withoutZeros(VersionVector vector) {
    vector.removeIf([](const auto& each) { return *each == 0; });
    return vector;
}

inline VersionVector withoutOwn(VersionVector vector, const QUuid& own) {
    vector.remove(own);
    return withoutZeros(std::move(vector));
}

} // namespace aelwyd
