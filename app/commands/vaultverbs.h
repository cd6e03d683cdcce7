// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

namespace aelwyd {

/// The verbs about who may open the file, backups, the audit trail and a person's rights over the record.
QList<Command> vaultVerbs();

ExitStatus runAccount(const CommandContext& context);
ExitStatus runBackup(const CommandContext& context);
ExitStatus runRestore(const CommandContext& context);
ExitStatus runAudit(const CommandContext& context);
ExitStatus runSubjectAccess(const CommandContext& context);
ExitStatus runErase(const CommandContext& context);

} // namespace aelwyd
