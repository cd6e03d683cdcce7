// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

namespace aelwyd {

/// The verbs by which copies of one agency's file meet.
QList<Command> syncVerbs();

ExitStatus runPair(const CommandContext& context);
ExitStatus runExport(const CommandContext& context);
ExitStatus runImport(const CommandContext& context);
ExitStatus runSync(const CommandContext& context);
ExitStatus runInbox(const CommandContext& context);

} // namespace aelwyd
