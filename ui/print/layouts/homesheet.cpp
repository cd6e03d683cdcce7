// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/layouts.h"
#include "ui/print/layouts/parts.h"

#include <QCoreApplication>

namespace aelwyd::paper {

void composeHomeSheet(Composition& composition) {
    addTitle(composition, QT_TRANSLATE_NOOP("Print", "My visits and how I like things done"));
    addPlanText(composition, PlanText::WhatMatters);
    addPlanText(composition, PlanText::HowToSupport);
    addCommunication(composition);
    addVisits(composition, Audience::Home);
    addActivities(composition, Audience::Home);
    addPlanText(composition, PlanText::Emergency);
    addCallFirst(composition);
}

} // namespace aelwyd::paper
