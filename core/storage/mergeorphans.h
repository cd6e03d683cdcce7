// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"

namespace aelwyd {

/// A row whose parent is not there.
struct Orphan {
    RowKey row;
    RowKey parent;
};

/// Takes out of the tables what was written to a row that is not there: whoever wrote it did not know that
/// the person was erased, or built on what does not count. What they belonged to comes before them. Belongs
/// into a transaction, without refusals; the database is not owned.
QList<Orphan> takeOutOrphans(Database& database);

} // namespace aelwyd
