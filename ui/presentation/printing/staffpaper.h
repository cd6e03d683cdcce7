// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/staffindex.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// One worker of the list of staff.
struct StaffLine {
    StaffMember member;
    /// Earliest first.
    QList<DueItem> due = {};
};

/// The list of staff as it is narrowed.
struct StaffListFacts {
    QDate day;
    StaffFilter filter = {};
    /// Only those for whom something is due or late.
    bool dueNow = false;
    QList<StaffLine> workers = {};
};

/// These workers, in this order; those who are not there any more are left out.
StaffListFacts staffListOf(const WorkforceService& workforce, const QList<CareWorkerId>& ids,
                           const StaffFilter& filter, bool dueNow);
Report staffListReport(const StaffListFacts& facts, ReaderLanguage language);
/// One row a worker: reference, name, locality, status, languages, employment, hours, days, what is due.
QList<QStringList> staffListRows(const StaffListFacts& facts, ReaderLanguage language);

} // namespace aelwyd
