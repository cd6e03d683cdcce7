// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "core/storage/visitstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr int kFortnight = 14;

LocalMoment midnight(QDate day) {
    return *LocalMoment::at(day, QTime(0, 0));
}

/// Each visit and worker with the rules against them.
QStringList told(const QList<BrokenVisit>& all) {
    QStringList lines;
    for (const BrokenVisit& broken : all)
        for (const BrokenRule& rule : broken.rules)
            lines.append(broken.visit.id.toString() + u' ' + broken.worker.toString() + u' ' +
                         toCode(rule.rule) + QStringLiteral(" %1").arg(rule.amount));
    return lines;
}

QStringList told(const QList<UnstaffedVisit>& all) {
    QStringList lines;
    for (const UnstaffedVisit& visit : all)
        lines.append(visit.visit.toString() + QStringLiteral(" %1").arg(visit.missing));
    return lines;
}

/// Visits that lack somebody, each looked at by itself.
QStringList lackingOneByOne(TestAgency& agency, QDate from, QDate until) {
    QList<UnstaffedVisit> found;
    for (const Visit& visit : VisitStore(*agency.database).between(midnight(from), midnight(until))) {
        const auto missing = visit.carers - static_cast<int>(visit.workers.size());
        const bool isAsked = visit.state == VisitState::Planned && isCare(visit.kind) && visit.plannedStart;
        if (isAsked && *visit.plannedStart >= midnight(from) && missing > 0)
            found.append({visit.id, visit.person, *visit.plannedStart, missing});
    }
    std::sort(found.begin(), found.end(), [](const UnstaffedVisit& a, const UnstaffedVisit& b) {
        return std::pair(a.start, a.visit) < std::pair(b.start, b.visit);
    });
    return told(found);
}

} // namespace

TEST_CASE("Rules say the same of a week, whether what is planned was read before or not") {
    // given
    TestAgency agency;
    const Catalogues catalogues = Catalogues::load();
    DemoService demo(agency.people, agency.plans, agency.workforce, agency.agency, catalogues);
    REQUIRE(demo.make(40, 15, 4, 3));
    const QDate today = agency.clock.today();
    const MatchingService known(agency.workspace);
    // when
    const auto lacking = known.unstaffed(today, today.addDays(kFortnight));
    // then
    CHECK_FALSE(lacking.isEmpty());
    CHECK(told(lacking) == lackingOneByOne(agency, today, today.addDays(kFortnight)));
    qsizetype seen = 0;
    for (const int first : {-5, -1, 0, 1, 6, 7, 13}) {
        const LocalMoment from = midnight(today.addDays(first)), until = midnight(today.addDays(first + 4));
        const MatchingService anew(agency.workspace);
        const QStringList broken = told(anew.brokenBetween(from, until));
        CHECK(told(known.brokenBetween(from, until)) == broken);
        seen += broken.size();
    }
    CHECK(seen > 0);
}
