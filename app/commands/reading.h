// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/opening.h"

namespace aelwyd {

/// Opens the file for a verb that only reads; it must be there.
inline Result<std::shared_ptr<Composition>> openForReading(const CommandContext& context) {
    return openAgency(context.options, OpenMode::MustExist);
}

} // namespace aelwyd
