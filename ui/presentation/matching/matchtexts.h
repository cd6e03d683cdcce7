// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"

/// Sentences of the matching window, in the language of the interface.
namespace aelwyd::matchtexts {

/// "Tue 24 Nov, 08:00 · 45 min".
QString shortWhen(const LocalMoment& start, int minutes);
/// "Tuesday, 24 November 2026, 08:00 · 45 min".
QString longWhen(const LocalMoment& start, int minutes);
/// Hidden direction marks are made visible.
QString nameOf(const MatchAnswer& answer, const Candidate& candidate);
/// Where the candidate at `place` stands, and what would change the order: "4 points behind Mair Prys.
/// Continuity: 6 fewer. Language: 2 more."
QString order(const MatchAnswer& answer, size_t place);
/// What the second is behind the first in, and what it leads in.
QString difference(const MatchAnswer& answer, const Candidate& above, const Candidate& below);
/// What the sentences say to a family; "Mair: 11 of the last 14 visits; …".
QString readAloud(const MatchAnswer& answer, const Candidate& candidate);
/// The language of choice, and how many of those who may go speak it; empty while no language was chosen.
QString languageOffer(const MatchAnswer& answer);
/// All rules against a candidate, a sentence each.
QStringList rules(const Candidate& candidate);
/// "May shadow", "May be family": what a planner has to know of a candidate, short.
QStringList marks(const Candidate& candidate);

} // namespace aelwyd::matchtexts
