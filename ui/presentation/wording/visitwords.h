// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/ledgerentry.h"
#include "core/visits/pattern.h"

namespace aelwyd::wording {

/// "09:00–09:45"; delivered visits at their actual times. "No time" for a visit without any.
QString visitTime(const Visit& visit);
/// What really happened, shortly: "Delivered: 09:05, 40 min", "Cancelled by the daughter".
QString happened(const Visit& visit);
/// What a record brings into the ledger: "Cancelled in good time. Banked: 45 min".
QString ledgerEffect(const QList<LedgerEntry>& entries);
/// What was made from a plan's pattern: "New visits: 20. Changed: 2. Taken away: 1. As they were: 5."
QString patternChange(const PatternChange& change);

} // namespace aelwyd::wording
