// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/runline.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// How the time of a period runs against the steady line: a sentence, the picture, and a table of its weeks.
ReportPart runPart(const RunLine& line, const ReportWords& words);

} // namespace aelwyd
