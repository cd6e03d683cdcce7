// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reportfigures.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// Where, and how it is paid for, as far as the report asks.
QString placeOfReport(const ReportScope& scope, const ReportWords& words);

} // namespace aelwyd
