// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

/// WrongRecoveryKey on "typed" unless `typed` is the key of these groups; with the number of the first group
/// (from 1) that is another, or none where signs are missing or too many.
Problems problemsOfTypedBack(const QString& typed, const QStringList& groups);

} // namespace aelwyd
