// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

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

/// An agency of many statuses, decided long ago, lately and for later, with visits as far ahead as they are
/// planned.
struct DecidingAgency : TestAgency {
    explicit DecidingAgency(unsigned seed)
        : chance(seed) {
        const Catalogues catalogues = Catalogues::load();
        DemoService demo(people, plans, workforce, agency, catalogues);
        REQUIRE(demo.make(30, 12, 2, static_cast<int>(seed % 1000)));
        REQUIRE(workspace.transact({Operation::EditVisit, newUuidV7()}, [&]() -> Result<void> {
            decide();
            scatter();
            return {};
        }));
    }
    RagDecision decision() {
        RagDecision one{static_cast<Rag>(chance.below(3)), clock.today().addDays(chance.below(160) - 120)};
        one.decidedBy = QStringLiteral("Nia Prys");
        return one;
    }
    void decide() {
        PeopleStore persons(*database);
        for (const PersonKey& key : persons.keysWithoutStages())
            for (int i = chance.below(3); i > 0; --i)
                persons.addComplexity(key.id, decision());
        WorkerStore workers(*database);
        for (const CareWorkerId& id : workers.ids())
            for (int i = chance.below(3); i > 0; --i)
                workers.addExperience(
                    id,
                    {decision(), {}, {}, chance.below(4) ? AmberRuling::Open : AmberRuling::ConfirmedForAll});
    }
    void scatter() {
        VisitStore store(*database);
        const auto ids = WorkerStore(*database).ids();
        for (Visit visit :
             store.between(midnight(clock.today()), midnight(clock.today().addDays(kFortnight)))) {
            if (visit.state != VisitState::Planned || chance.coin()) continue;
            visit.plannedStart = visit.plannedStart->plus(chance.below(390) * 24 * 60);
            if (const auto other = chance.oneOf(ids); !visit.workers.contains(other))
                visit.workers.append(other);
            if (chance.below(9) == 0) visit.kind = VisitKind::Shadowing;
            if (chance.below(9) == 0) visit.state = VisitState::Refused;
            store.write(visit, clock.today());
        }
    }
    Chance chance;
};

template <class Decision>
bool wasDecidedSince(const QList<Decision>& history, QDate since) {
    return std::any_of(history.begin(), history.end(),
                       [&](const Decision& each) { return each.decidedOn && *each.decidedOn >= since; });
}

/// Everybody's planned visits looked through, and those kept of which a decision is new.
QStringList newBreaksOneByOne(TestAgency& agency, const MatchingService& matching, QDate since) {
    QList<BrokenVisit> found;
    const PeopleStore people(*agency.database);
    for (const PersonKey& key : people.keysWithoutStages()) {
        const bool isNew = wasDecidedSince(people.complexityHistory(key.id), since);
        for (const BrokenVisit& broken : matching.ragBreaksOf(key.id))
            if (isNew ||
                wasDecidedSince(WorkerStore(*agency.database).experienceDecisions(broken.worker), since))
                found.append(broken);
    }
    sortByStart(found);
    return told(found);
}

} // namespace

TEST_CASE("What new decisions break is the same, read for those alone whom they touch, as for everybody") {
    const unsigned first = Chance().seed();
    qsizetype seen = 0;
    for (unsigned seed = first; seed < first + 4; ++seed) {
        INFO("seed " << seed);
        DecidingAgency agency(seed);
        const QDate today = agency.clock.today();
        for (const int days : {0, 20, 56, 500}) {
            const MatchingService matching(agency.workspace);
            if (days == 20) matching.unstaffed(today, today.addDays(60));
            const QDate since = today.addDays(-days);
            const QStringList breaks = told(matching.ragBreaksSince(since));
            CHECK(breaks == newBreaksOneByOne(agency, matching, since));
            seen += breaks.size();
        }
    }
    CHECK(seen > 0);
}

TEST_CASE("How many people an own business helps is counted the same for a week at once and visit by visit") {
    // given
    TestAgency agency;
    const Catalogues catalogues = Catalogues::load();
    DemoService demo(agency.people, agency.plans, agency.workforce, agency.agency, catalogues);
    REQUIRE(demo.make(40, 15, 6, 5));
    for (CareWorker worker : agency.workforce.workers()) {
        worker.employment = Employment::MicroEnterprise;
        REQUIRE(agency.workforce.save(worker));
    }
    const QDate today = agency.clock.today();
    const MatchingService atOnce(agency.workspace), oneByOne(agency.workspace);
    // when
    const auto broken = atOnce.brokenBetween(midnight(today), midnight(today.addDays(7)));
    // then
    QStringList single;
    for (const Visit& visit :
         VisitStore(*agency.database).between(midnight(today), midnight(today.addDays(7))))
        single += told(oneByOne.brokenRules(visit.id));
    QStringList all = told(broken);
    CHECK(all.filter(QStringLiteral(" micro_limit ")).size() > 0);
    all.sort();
    single.sort();
    CHECK(all == single);
}

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
