// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"

namespace aelwyd {

/// How many of the visits with these references a manager should look at, for what VisitService::flags tells.
/// Reads the whole history of everybody among them: for the end of an import, not for every moment.
int countFlagged(const VisitService& visits, const QStringList& references);
/// How many of them, planned for the four weeks from today on, stand against a rule of matching.
int countAgainstRules(const MatchingService& matching, const QStringList& references);

} // namespace aelwyd
