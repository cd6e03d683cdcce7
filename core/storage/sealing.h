// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <functional>

namespace aelwyd {

class SecretBytes;

/// Seals a file that was not: writes it again beside itself under the key, runs `saveKeys` (from then on the
/// sealed one counts) and puts it in the old one's place. A crash in between is settled at the next opening.
/// Errors: those of Database::open, CannotWrite, those of saveKeys.
Result<void> sealExisting(const QString& path, const SecretBytes& dataKey,
                          const std::function<Result<void>()>& saveKeys);

} // namespace aelwyd
