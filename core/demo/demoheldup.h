// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// Nobody is at two doors at once, and nobody is visited twice at once: what was delivered begins later
/// where the worker or the person was held up at the visit before. No visit becomes shorter or begins
/// earlier.
void comeLaterWhereHeldUp(QList<Visit>& visits);

} // namespace aelwyd
