// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

namespace aelwyd {

/// Whether `report` of this name is one of those about outcomes, waiting and quality.
bool isOutcomeReport(const QString& name);
/// Writes one: figures with the ids of the records that each was counted from. FILE.json holds all of them,
/// FILE.csv as many as a cell takes, FILE.pdf is the report on paper.
ExitStatus runOutcomeReport(const CommandContext& context);

} // namespace aelwyd
