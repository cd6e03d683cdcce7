// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// Writes down how long the way to most visits takes, in steps of five minutes; it never takes longer than
/// lies free before the visit. The same visits always get the same.
void writeTravel(const QUuid& agency, QList<Visit>& visits);

} // namespace aelwyd
