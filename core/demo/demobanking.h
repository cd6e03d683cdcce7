// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/ledgerentry.h"
#include "core/bank/timerequest.h"
#include "core/demo/demoagency.h"
#include "core/matching/feedback.h"

namespace aelwyd {

/// What goes with the banked time of a made-up agency.
struct DemoBanking {
    /// Done, waiting and let go.
    QList<TimeRequest> requests;
    QList<BankAdjustment> adjustments;
    /// What was said of a worker after a visit.
    QList<Feedback> feedback;
};

/// The person's package as the last weeks have made it: some were in hospital for a few days, some had an
/// hour a week more before. Those it happens to, and when, follow from the person's id. `person` has a
/// package.
Package livedPackage(const DemoPerson& person, const DemoContent& content, QDate today);

/// The same agency on the same day gives the same, ids included; what belongs to one person does not depend
/// on how many others there are.
DemoBanking demoBanking(const DemoAgency& made, const DemoContent& content, QDate today);

} // namespace aelwyd
