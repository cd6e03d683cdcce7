// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// What a problem of files between copies of one agency means; empty if the problem is none of these.
QString syncMessage(const Problem& problem);

} // namespace aelwyd::wording
