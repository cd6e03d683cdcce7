// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/ranking.h"
#include "core/workforce/due.h"
#include "core/workforce/retention.h"
#include "core/workforce/trainingmatrix.h"

namespace aelwyd::wording {

/// What a rule is called: "RAG status".
QString word(MatchRule rule);
/// Why a worker cannot go, as a sentence: "Has another visit from 08:30 to 09:15."
QString sentence(const BrokenRule& broken);
/// What points are given for: "Continuity".
QString word(ReasonCode code);
/// Why points were given, or none: "11 of the last 14 visits".
QString phrase(const MatchReason& reason);
/// What a manager can read out to the family: "Mair has made 11 of the last 14 visits, speaks Welsh fluently,
/// shares an interest in singing, and has 3 hours free this week."
QString readAloud(const QString& name, const Candidate& candidate);
/// What stands between two candidates: "Points behind: 3 (Language −6, Locality +3)".
QString phrase(const GapToNext& gap);

/// "Liked".
QString word(Liking liking);
/// What was said, and by whom: "“She sings with me.” Said by: Mair Puw".
QString saidWords(const Feedback& said, ReaderLanguage reader);

QString word(AmberRuling ruling);
QString word(ExperienceBasis basis);
QString word(LeaveKind kind);
QString word(MeetingKind kind);
QString word(DueKind kind);
QString word(DueState state);
QString word(TrainingState state);
QString word(FirstWeeks weeks);
/// "Green", "Amber, confirmed for all", "Not decided: counts as Red".
QString standing(const Standing& standing);
/// How many planned visits a status stands against; empty for none.
QString visitsAgainst(int count);
/// What assessors saw since the last decision, latest first, and what they would decide; empty for nothing.
QString seenSinceDecision(const QList<ShadowingObservation>& seen);

} // namespace aelwyd::wording
