// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/options.h"

namespace aelwyd {

/// The first line of a file, as a passphrase or the recovery key stands in it. NotFound, CannotOpen; Required
/// (field: "passphrase") for an empty one. Each names the path.
Result<QString> secretLineOf(const QString& path);

/// How the options want `path` to be opened. Errors: those of secretLineOf.
Result<OpeningWish> openingWish(const Options& options, OpenMode mode, const QString& path);

/// Opens the file of the options (or `path`) as they say. After a wrong passphrase it waits as long as it
/// must before it tries again. Errors: those of secretLineOf and Composition::open.
Result<std::shared_ptr<Composition>> openAgency(const Options& options, OpenMode mode,
                                                const QString& path = {});

} // namespace aelwyd
