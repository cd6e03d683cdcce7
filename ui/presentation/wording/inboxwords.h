// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/inboxservice.h"

namespace aelwyd::wording {

/// What kind of thing is to be resolved: "Written apart".
QString word(FindingRule rule);
/// Why somebody has to look at it.
QString reason(FindingRule rule);

} // namespace aelwyd::wording
