// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/vault/secret.h"

struct sqlite3;

namespace aelwyd {

class VaultVfs;

/// Changing the data key takes three steps, so that a crash at any moment leaves a database and a file of
/// keys that belong together: 1. `rewriteUnder` makes the new database beside the old one (`rotatedPath`); 2.
/// the new keys are saved; 3. `settleRotation` puts the new database in the old one's place. `settleRotation`
/// is also called whenever a vault is about to be opened.

QString rotatedPath(const QString& path);

/// Writes the whole database again, under another key or for the first time, and onto the disk. `source` is
/// open without a transaction, with SQLITE_OPEN_URI and with its temporary storage in memory. A file already
/// at `destination` is removed first: it is what an earlier attempt left. Whoever may read the first may read
/// the second. Errors: CannotWrite, DiskFull (argument: the path).
Result<void> rewriteUnder(sqlite3* source, const QString& destination, const VaultVfs& vault);

/// Finishes a rotation that stands between steps 2 and 3, or takes away what one before step 2 has left. A
/// key that opens neither database changes nothing. The old one may be plain: a file that is sealed for the
/// first time. `path` must not be open. Errors: CannotWrite.
Result<void> settleRotation(const QString& path, const SecretBytes& dataKey);

} // namespace aelwyd
