// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demorulings.h"
#include "core/service/demoservice.h"
#include "core/workforce/due.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kRulingDay(2026, 11, 23);

StaffMember memberOf(const CareWorker& worker, const QList<DemoRuling>& rulings) {
    StaffMember member{worker};
    if (worker.experience) member.experience.append({*worker.experience});
    for (const DemoRuling& ruling : rulings)
        if (ruling.worker == worker.id) member.experience.append(ruling.decision);
    return member;
}

} // namespace

TEST_CASE(
    "Nobody in the made-up agency has waited for a decision for longer than six weeks, a few still do") {
    int waiting = 0;
    for (const quint64 seed : {1, 2, 3}) {
        INFO("seed " << seed);
        const DemoContent content = builtInDemoContent().value();
        const DemoAgency made = makeDemo({60, 30, 26, seed, kRulingDay}, content);
        const auto rulings = demoRulings(made, content, kRulingDay);
        CHECK(rulings == demoRulings(made, content, kRulingDay));
        CHECK_FALSE(rulings.isEmpty());
        for (const CareWorker& worker : made.workers) {
            const auto due = amberDecisionOn(memberOf(worker, rulings), kRulingDay);
            const bool here = !worker.leaveDate || *worker.leaveDate > kRulingDay;
            if (due && here) CHECK(*due >= kRulingDay.addDays(-42));
            waiting += due && here;
        }
    }
    CHECK(waiting > 2);
}

TEST_CASE("What was decided on an Amber worker of the made-up agency was in time and would pass by hand") {
    const DemoContent content = builtInDemoContent().value();
    const DemoAgency made = makeDemo({60, 100, 26, 1, kRulingDay}, content);
    const auto rulings = demoRulings(made, content, kRulingDay);
    REQUIRE_FALSE(rulings.isEmpty());
    for (const CareWorker& worker : made.workers) {
        const StaffMember member = memberOf(worker, rulings);
        if (member.experience.size() < 2) continue;
        INFO(worker.reference.toStdString());
        const ExperienceDecision& decision = member.experience.last();
        CHECK(decision.ruling == AmberRuling::KeptToAmberAndGreen);
        CHECK_FALSE(decision.decidedBy.isEmpty());
        CHECK(*decision.decidedOn > *member.experience.first().decidedOn);
        CHECK(*decision.decidedOn < *amberDecisionOn(memberOf(worker, {}), kRulingDay));
        CHECK_FALSE(inductionProblem(worker, decision.decidedOn));
    }
}
