// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/reportfigures.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// The commissioner's report and quality-of-care review on paper: outcomes, who is better off, what banked
/// time bought, language, waiting, reviews, and the stories that consent lets leave.
Report betterOffReport(const CommissionerReport& report, const Catalogues& catalogues,
                       ReaderLanguage language);

} // namespace aelwyd
