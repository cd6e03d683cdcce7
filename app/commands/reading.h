// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/opening.h"

namespace aelwyd {

/// Opens the file (or `path`) for a verb that works with records, and tells which of the agency's own
/// catalogues are left out. Errors: those of openAgency.
Result<std::shared_ptr<Composition>> openWithCatalogues(const CommandContext& context, OpenMode mode,
                                                        const QString& path = {});

/// The same for a verb that only reads; the file must be there.
inline Result<std::shared_ptr<Composition>> openForReading(const CommandContext& context) {
    return openWithCatalogues(context, OpenMode::MustExist);
}

} // namespace aelwyd
