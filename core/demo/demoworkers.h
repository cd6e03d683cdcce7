// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"

namespace aelwyd {

/// The worker with this index (from 0): experience of every status, starters and leavers, languages, units,
/// availability.
CareWorker demoWorker(const QUuid& agency, int index, const DemoOptions& options, const DemoContent& content);

} // namespace aelwyd
