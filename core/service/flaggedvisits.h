// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importreport.h"
#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"

namespace aelwyd {

/// What a manager should look at among the visits with these references, by reference: all that
/// VisitService::flags tells of them. Reads the whole history of everybody among them: for the end of an
/// import, not for every moment.
QList<FlaggedVisit> flaggedAmong(const VisitService& visits, const QStringList& references);
/// Tells so in the report of an import, with how many visits it is about.
void tellFlagged(ImportReport& report, const VisitService& visits);
/// How many of the visits with these references, planned for the four weeks from today on, stand against a
/// rule of matching.
int countAgainstRules(const MatchingService& matching, const QStringList& references);

} // namespace aelwyd
