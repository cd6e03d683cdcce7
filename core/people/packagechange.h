// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"

namespace aelwyd {

/// `package` paused on these days, both included (hospital, respite); what came after goes on as it was. Days
/// before the package's start are left out, and the pause stops at an end that lies in it. Required on
/// "start_date" without a start; Range on "pause" if no day of it lies in the package.
Result<Package> withPause(Package package, QDate from, QDate to);
/// `package` with `on` as its last day; an earlier ending, and whatever was to follow, is gone. Required on
/// "start_date" without a start, DateOrder on "end" before it.
Result<Package> withEnd(Package package, QDate on);

} // namespace aelwyd
