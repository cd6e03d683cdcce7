// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

/// The bytes of a bundle; its size is looked at before memory is taken. Errors: NotFound, CannotOpen
/// (argument: the path), TooLarge.
Result<QByteArray> readBundleFile(const QString& path);

/// Writes a bundle beside `path`, onto the disk, reads it back, and only then gives it its name. Errors:
/// FileExists, CannotWrite (argument: the path); nothing is left then.
Result<void> writeBundleFile(const QString& path, const QByteArray& bytes);

} // namespace aelwyd
