// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"

namespace aelwyd {

/// Of `visits` those still planned in the period that it cannot hold, in their order: OverBlock where nobody
/// approved it, OverBank for flexible visits and pop-ins. They came in as a plan made elsewhere: what is
/// planned here is refused. None once the period is closed.
QList<FlaggedVisit> flaggedPlans(const BankStatement& period, const QList<Visit>& visits);

} // namespace aelwyd
