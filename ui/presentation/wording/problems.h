// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// What is wrong and what to do next, in whole sentences.
QString message(const Problem& problem);
/// The messages below one another.
QString messages(const Problems& problems);
/// What a megabyte paste is told: how long it was, how much fits.
QString tooMuch(int length, int longest);

} // namespace aelwyd::wording
