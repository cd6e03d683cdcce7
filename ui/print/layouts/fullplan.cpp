// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/layouts.h"
#include "ui/print/layouts/parts.h"

#include <QCoreApplication>

namespace aelwyd::paper {

void composeFullPlan(Composition& composition) {
    addTitle(composition, QT_TRANSLATE_NOOP("Print", "Support plan"));
    addFacts(composition);
    addAboutMe(composition);
    addCircle(composition);
    addOutcomes(composition);
    addActivities(composition, Audience::Office);
    addVisits(composition, Audience::Office);
    addRisks(composition);
    addPracticalities(composition);
    addConsents(composition);
    addReviewAndAgreement(composition);
}

} // namespace aelwyd::paper
