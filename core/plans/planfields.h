// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

namespace aelwyd {

/// The name of one item's field in problems: "activities/<uuid>/minutes".
QString planField(const char* part, const PlanItemId& item, const char* field);

} // namespace aelwyd
