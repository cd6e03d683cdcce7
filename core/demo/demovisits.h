// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"

namespace aelwyd {

/// What happened in the weeks before today, and what is planned for the two that come, as the agreed plans
/// ask for it: the same few faces where the rules allow it, a visit cut short or called off now and then,
/// saved minutes spent on what matters, and a gap here and there in what is planned. By start, then
/// reference.
QList<Visit> demoVisits(const QUuid& agency, const DemoAgency& made, const DemoOptions& options);

} // namespace aelwyd
