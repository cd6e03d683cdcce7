// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "core/visits/pattern.h"

namespace aelwyd {

/// What stands against bringing the new visits of a pattern into the bank, and who approves it all the same.
/// OverBlock for each period that would pass its block (arguments: minutes spent and planned with them,
/// minutes allowed, the period's first and last day as ISO dates). `facts` must hold neither the new visits
/// nor what they take the place of. `approver`, who may be nobody, is written on each visit with which a
/// period passes its block, and on none that stays within.
Problems approveWithinBlock(PatternChange& change, const BankFacts& facts, QDate today,
                            const QString& approver);

} // namespace aelwyd
