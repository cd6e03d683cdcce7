// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/presentation/wording/language.h"

#include <QApplication>

namespace aelwyd::test {

/// Somebody with an agreed plan, and the desk open on them. English speaks again when it ends.
struct PlannedPerson {
    TestAgency agency;
    OutcomeService outcomes{agency.workspace};
    ReviewService reviews{agency.workspace};
    StoryService stories{agency.workspace};
    ConcernService concerns{agency.workspace};
    SafeguardingService safeguarding{agency.workspace};
    OutcomesDesk::Services services{outcomes,     reviews,      stories,      concerns,
                                    agency.plans, safeguarding, agency.people};
    ServiceUserId person = takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch")).id;
    OutcomesDesk desk{services};

    PlannedPerson() {
        const SupportPlan draft = fullDraft(agency, person);
        REQUIRE(agency.plans.agree(draft.id, meeting(agency)));
        desk.open(person);
    }
    ~PlannedPerson() { installLanguage(*qApp, ReaderLanguage::English); }
    PersonalOutcome outcome() { return desk.outcomes().value(0).outcome; }
};

} // namespace aelwyd::test
