// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// A worker's page on one day. Whom they are not to be sent to, and what people said about them, stay with
/// the people.
struct WorkerPaperFacts {
    QDate day;
    StaffMember member = {};
    /// Each earliest first.
    QList<DueItem> due = {};
    QList<StaffMeeting> meetings = {};
    QList<ShadowingObservation> seen = {};
    /// Names of units; one without a name is printed as its code.
    QList<CatalogueEntry> names = {};
};

/// As it stands today; nothing if there is no such worker.
std::optional<WorkerPaperFacts> workerPaperOf(const WorkforceService& workforce, const Catalogues& catalogues,
                                              const CareWorkerId& worker);
/// For supervision and for an inspector: what is known, what is due, what was decided, and why.
Report workerReport(const WorkerPaperFacts& facts, ReaderLanguage language);

} // namespace aelwyd
