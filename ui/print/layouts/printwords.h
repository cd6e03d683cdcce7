// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/plans/supportplan.h"

namespace aelwyd::paper {

/// The English source of what a value is called on paper, for the phrasebook.
const char* phraseOf(OutcomeKind kind);
const char* phraseOf(OutcomeStatus status);
const char* phraseOf(ActivityTier tier);
/// What a tier is, in a sentence.
const char* explanationOf(ActivityTier tier);
const char* phraseOf(TimeOfDay time);
const char* phraseOf(PartyRole role);
const char* phraseOf(Relationship relationship);
const char* phraseOf(Funding funding);
const char* phraseOf(GenderPreference preference);
/// The heading above a text of the plan, in the first person.
const char* headingOf(PlanText text);

} // namespace aelwyd::paper
