// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"
#include "core/workforce/supervision.h"

namespace aelwyd {

/// The supervisions and yearly reviews of the development plan that were held with each worker since they
/// started, as they fell due; one in twelve is behind with the newest. By worker, then day.
QList<StaffMeeting> demoSupervision(const DemoAgency& made, const DemoContent& content, QDate today);

} // namespace aelwyd
