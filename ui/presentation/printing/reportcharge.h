// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/charge.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// What the hours of a week would cost, what decides it, and whether flexible hours change it.
ReportPart chargePart(const WeeklyCharge& charge, const ReportWords& words);

} // namespace aelwyd
