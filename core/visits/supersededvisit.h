// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// What had been recorded of a visit, and was put right on a day.
struct SupersededVisit {
    /// With the facts that the bank reads and the reference; the rest is not kept.
    Visit visit;
    /// From 0, the earliest.
    int place = 0;
    QDate replacedOn;
};

} // namespace aelwyd
