// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <exception>

namespace aelwyd {

/// What a fault met while reading or writing the file at `path` means for people: Damaged, InUse, ReadOnly,
/// DiskFull or CannotWrite (I/O fault); nothing if it is no fault of storage but a mistake in the program.
std::optional<Problem> problemOfFault(const std::exception& fault, const QString& path);

} // namespace aelwyd
