// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/reportfigures.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// The people of one status, and how many workers may go to them by experience alone.
struct CapacityLine {
    Rag status = Rag::Red;
    QList<QUuid> people;
    int workers = 0;
};

/// People against staff on the last day of a scope (Care at Home 2010, Box 7).
struct CapacityFacts {
    ReportScope scope;
    /// One for each status, in its order.
    QList<CapacityLine> lines;
};

/// `grid`: of the people of the scope and all the staff.
CapacityFacts capacityFacts(const RagGrid& grid, const ReportScope& scope);
Report capacityReport(const CapacityFacts& facts, ReaderLanguage language);

} // namespace aelwyd
