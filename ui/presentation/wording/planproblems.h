// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// The message of a problem with a plan or package; empty for any other code.
QString planMessage(const Problem& problem);

} // namespace aelwyd::wording
