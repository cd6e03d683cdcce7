// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"

namespace aelwyd {

/// Trains the workers closest to each person in whatever that person needs, as an agency does before it takes
/// somebody on. Starters, and those who may not go there, are passed over.
void trainForPeople(const QUuid& agency, DemoAgency& made, const DemoOptions& options);

} // namespace aelwyd
