// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/concernservice.h"
#include "core/service/outcomereports.h"
#include "core/service/outcomeservice.h"
#include "core/service/reviewservice.h"
#include "core/service/storyservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

namespace aelwyd::test {

/// Eirlys speaks Welsh and is supported from 1 September 2026; her plan with three outcomes was agreed that
/// day.
struct ReportDesk : TestAgency {
    ServiceUser person = takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    QDate start{2026, 9, 1};
    QList<PlanItemId> outcomes;
    OutcomeService progress{workspace};
    ConcernService concerns{workspace};
    VisitService visits{workspace};
    ReviewService reviews{workspace};
    StoryService stories{workspace};
    OutcomeReports reports{workspace};
    ReportScope autumn{QDate(2026, 9, 1), QDate(2026, 11, 30)};

    ReportDesk() {
        clock.setDay(start);
        person.language = LanguageCode::welsh();
        person.locality = QStringLiteral("Machynlleth");
        REQUIRE(people.save(person));
        Package package{.serviceUser = person.id, .startsOn = start, .funding = {Funding::LocalAuthority}};
        package.stages = {{start, PackageStage::Active, {}}};
        package.hours = {{start, 600, 600}};
        REQUIRE(people.savePackage(package));
        agreePlan();
        clock.setDay(QDate(2026, 11, 30));
    }
    void agreePlan() {
        SupportPlan plan = fullDraft(*this, person.id);
        plan.outcomes.clear();
        plan.activities.first().outcome.reset();
        for (const OutcomeKind kind : allOf<OutcomeKind>()) {
            PersonalOutcome outcome{.wish = {{}, toCode(kind)}, .kind = kind};
            outcome.links = {{QStringLiteral("national"), QStringLiteral("health")}};
            plan.outcomes.append(outcome);
            outcomes.append(outcome.id);
        }
        REQUIRE(plans.saveDraft(plan));
        REQUIRE(plans.agree(plan.id, meeting(*this)));
    }
    void rate(int outcome, int score, QDate on) {
        REQUIRE(progress.rate({.person = person.id, .outcome = outcomes[outcome], .on = on, .score = score}));
    }
    Visit made(QDate day, int minutes, VisitKind kind = VisitKind::Planned) {
        Visit visit{.reference = visits.nextReference(), .person = person.id, .kind = kind};
        visit.state = VisitState::Delivered;
        visit.plannedStart = visit.actualStart = LocalMoment::at(day, QTime(9, 0));
        visit.plannedMinutes = 60;
        visit.actualMinutes = minutes;
        visit.agreedShort = minutes < 60;
        return visit;
    }
};

inline qint64 value(const StatusFigures& figures, OutcomeStatus status) {
    return figures[static_cast<size_t>(status)].value;
}

} // namespace aelwyd::test
