// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <exception>

namespace aelwyd {

/// What stopped a piece of work with the file at `path`: Damaged, InUse, ReadOnly, DiskFull, CannotWrite.
/// Nothing for a mistake in the program.
std::optional<Problem> problemOfFailure(const std::exception_ptr& thrown, const QString& path);

} // namespace aelwyd
