// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

class Database;

/// What a verified copy holds.
struct CopyFacts {
    qint64 rows = 0;
    qint64 bytes = 0;
};

/// Copies the open file, as it was last committed, to `destination`: first under a name of its own, then
/// opened again, read in full and compared (rows of each table, end of the audit trail), written onto the
/// disk, and only then renamed. A sealed file's copy is sealed with the same data key; its file of keys is
/// the caller's to copy. Not inside a transaction. Errors: FileExists, CannotWrite, DiskFull, BackupFailed
/// (argument: the path); nothing is left at `destination` then.
Result<CopyFacts> copyFile(Database& source, const QString& destination);

/// Compares the file at `path` with the open one, as copyFile does. BackupFailed if they differ.
Result<CopyFacts> compareCopy(Database& source, const QString& path);

} // namespace aelwyd
