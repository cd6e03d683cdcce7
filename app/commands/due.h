// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/composition.h"

namespace aelwyd {

/// `list due`: the board of today, most pressing first.
ExitStatus listDue(const CommandContext& context, const Composition& all);

} // namespace aelwyd
