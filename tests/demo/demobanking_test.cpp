// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demobanking.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <QSet>
#include <algorithm>

using namespace aelwyd;

namespace {

const QDate kBankingDay(2026, 11, 23);

DemoAgency bankingAgency(quint64 seed = 1) {
    return makeDemo({60, 30, 26, seed, kBankingDay}, builtInDemoContent().value());
}

} // namespace

TEST_CASE("The made-up agency has wishes in several states, and what was said and adjusted passes by hand") {
    const DemoContent content = builtInDemoContent().value();
    const DemoAgency made = bankingAgency();
    const DemoBanking banking = demoBanking(made, content, kBankingDay);
    QSet<QUuid> ids;
    int done = 0, waiting = 0, letGo = 0;
    for (const TimeRequest& request : banking.requests) {
        CHECK(problemsOf(request).isEmpty());
        CHECK(request.askedOn <= kBankingDay);
        ids.insert(request.id);
        ++(request.visit ? done : request.letGoOn ? letGo : waiting);
    }
    for (const Feedback& feedback : banking.feedback) {
        CHECK(problemsOf(feedback, kBankingDay).isEmpty());
        ids.insert(feedback.id.uuid());
    }
    for (const BankAdjustment& adjustment : banking.adjustments) {
        CHECK((adjustment.minutes > 0 && !adjustment.reason.isEmpty() && !adjustment.approvedBy.isEmpty()));
        ids.insert(adjustment.id);
    }
    CHECK((done > 0 && waiting > 0 && letGo > 0));
    CHECK_FALSE(banking.feedback.isEmpty());
    CHECK_FALSE(banking.adjustments.isEmpty());
    CHECK(ids.size() == banking.requests.size() + banking.feedback.size() + banking.adjustments.size());
    CHECK(demoBanking(bankingAgency(), content, kBankingDay).requests == banking.requests);
}

TEST_CASE("The made-up agency has pop-ins that the bank pays, and packages that have lived") {
    const DemoAgency made = bankingAgency();
    const auto popIns = std::count_if(made.visits.begin(), made.visits.end(), [](const Visit& visit) {
        return visit.kind == VisitKind::PopIn && visit.state == VisitState::Delivered;
    });
    CHECK(popIns > 0);
    int paused = 0, changed = 0;
    for (const DemoPerson& person : made.people) {
        if (!person.package) continue;
        CHECK(problemsOf(*person.package).isEmpty());
        paused += person.package->stages.size() > 2;
        changed += person.package->hours.size() > 1;
    }
    CHECK(paused > 0);
    CHECK(changed > 0);
}
