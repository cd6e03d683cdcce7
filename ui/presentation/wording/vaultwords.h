// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// The message of a problem with the way in, a backup or the audit trail; the code itself for one that has no
/// words.
QString vaultMessage(const Problem& problem);

} // namespace aelwyd::wording
