// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/layouts/composition.h"

namespace aelwyd::paper {

/// For whom a part is printed: the office and family, or a sheet that lies in the home, where visitors may
/// see it too.
enum class Audience { Office, Home };

/// The parts of a plan on paper, in the order of the full plan. Each adds its heading and items; a part in
/// which nothing was written says so.
void addTitle(Composition& composition, const char* kindOfPaper);
void addFacts(Composition& composition);
void addAboutMe(Composition& composition);
void addCircle(Composition& composition);
void addOutcomes(Composition& composition);
void addActivities(Composition& composition, Audience audience);
void addVisits(Composition& composition, Audience audience);
void addRisks(Composition& composition);
void addPracticalities(Composition& composition);
void addConsents(Composition& composition);
void addReviewAndAgreement(Composition& composition);

/// One text of the plan below its heading; nothing when it is empty.
void addPlanText(Composition& composition, PlanText text);
/// How the person communicates, and their own way.
void addCommunication(Composition& composition);
/// Only the people who are to be called, in order, with their telephone numbers.
void addCallFirst(Composition& composition);
/// The line for a part in which nothing was written.
void addNothingYet(Composition& composition);

} // namespace aelwyd::paper
