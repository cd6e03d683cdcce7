// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/storage/database.h"
#include "core/storage/verification.h"
#include "core/storage/visitstore.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;

namespace {

/// An empty office on a fixed day.
struct Office {
    std::shared_ptr<Database> database =
        Database::open(QStringLiteral(":memory:"), OpenMode::CreateIfMissing).value();
    TrialClock clock{QDate(2026, 11, 23)};
    Workspace workspace{*database, clock};
    PeopleService people{workspace};
    PlanService plans{workspace};
    WorkforceService workforce{workspace};
    AgencyService agency{workspace};
    Catalogues catalogues = Catalogues::load();
    DemoService demo{people, plans, workforce, agency, catalogues};
};

} // namespace

TEST_CASE("Making the demo agency writes people, plans and workers in one announced transaction") {
    Office office;
    int announced = 0;
    QObject::connect(&office.workspace, &Workspace::changed, [&](const ChangeSet&) { ++announced; });

    const auto made = office.demo.make(60, 30, 26, 1);

    REQUIRE(made);
    CHECK(announced == 1);
    CHECK(office.agency.agency().demo);
    CHECK(office.people.search({}, {}, 100).total == 60);
    CHECK(office.workforce.workers().size() == 30);
    CHECK(verify(*office.database).problems.isEmpty());
}

TEST_CASE("What the demo writes reads back as it was made") {
    Office office;
    REQUIRE(office.demo.make(40, 10, 26, 7));
    const DemoAgency agency = makeDemo({40, 10, 26, 7, office.clock.today()}, builtInDemoContent().value());
    for (const DemoPerson& made : agency.people) {
        INFO(fullName(made.person).toStdString());
        CHECK(office.people.person(made.person.id) == made.person);
        CHECK(office.people.complexityHistory(made.person.id) == made.complexity);
        for (const SupportPlan& plan : made.plans) {
            const auto stored = office.plans.plan(plan.id);
            REQUIRE(stored);
            CHECK(canonicalContent(*stored) == canonicalContent(plan));
            CHECK(stored->state == plan.state);
        }
    }
}

TEST_CASE("What was decided on the workers of the demo is in the file, after what stood before") {
    Office office;
    REQUIRE(office.demo.make(40, 30, 26, 1));
    const DemoContent content = builtInDemoContent().value();
    const DemoAgency agency = makeDemo({40, 30, 26, 1, office.clock.today()}, content);
    const auto rulings = demoRulings(agency, content, office.clock.today());
    REQUIRE_FALSE(rulings.isEmpty());
    for (const DemoRuling& ruling : rulings) {
        const auto decisions = office.workforce.experienceDecisions(ruling.worker);
        REQUIRE(decisions.size() == 2);
        CHECK(decisions.last() == ruling.decision);
    }
}

TEST_CASE("A demo agency is not written over people who are there already") {
    Office office;
    REQUIRE(office.demo.make(3, 1, 26, 1));
    const auto again = office.demo.make(3, 1, 26, 2);
    REQUIRE_FALSE(again);
    CHECK(again.problems().first().code == ErrorCode::Duplicate);
    CHECK(office.people.search({}, {}, 100).total == 3);
}

TEST_CASE("A demo of nobody is refused") {
    Office office;
    const auto made = office.demo.make(0, 0, 0, 1);
    REQUIRE_FALSE(made);
    CHECK(made.problems().size() == 3);
    CHECK(office.people.search({}, {}, 100).total == 0);
}

TEST_CASE("The demo agency has lived: weeks of visits behind it, two weeks ahead, and a sound ledger") {
    Office office;
    REQUIRE(office.demo.make(20, 10, 8, 3));
    const QDate today = office.clock.today();
    const VisitStore visits(*office.database);
    const auto in = [&](QDate from, QDate to) {
        return visits.between(*LocalMoment::at(from, QTime(0, 0)), *LocalMoment::at(to, QTime(0, 0)));
    };
    const auto past = in(today.addDays(-28), today);
    const auto ahead = in(today.addDays(1), today.addDays(14));
    CHECK(past.size() > 100);
    CHECK(ahead.size() > 50);
    CHECK(std::all_of(past.begin(), past.end(),
                      [](const Visit& visit) { return visit.state != VisitState::Planned; }));
    CHECK(std::all_of(ahead.begin(), ahead.end(), [](const Visit& visit) {
        return visit.state == VisitState::Planned || visit.state == VisitState::Cancelled;
    }));
    CHECK(verify(*office.database).problems.isEmpty());
}

TEST_CASE("A made-up agency of the usual size has somebody for nine of ten visits of the next two weeks") {
    const QDate today(2026, 11, 23);
    const DemoContent content = builtInDemoContent().value();
    for (const quint64 seed : {1, 2}) {
        const DemoAgency made = makeDemo({60, 30, 2, seed, today}, content);
        const auto open = [&](const Visit& visit) { return visit.plannedStart->day() >= today; };
        const auto ahead = std::count_if(made.visits.begin(), made.visits.end(), open);
        const auto staffed = std::count_if(made.visits.begin(), made.visits.end(), [&](const Visit& visit) {
            return open(visit) && visit.workers.size() == visit.carers;
        });
        INFO("seed " << seed << ": " << staffed << " of " << ahead);
        CHECK(ahead > 1000);
        CHECK(staffed * 10 >= ahead * 9);
        CHECK(staffed < ahead);
    }
}

TEST_CASE("The visits of a demo agency are the same for the same arguments") {
    const QDate today(2026, 11, 23);
    const DemoContent content = builtInDemoContent().value();
    const auto visits = [&](quint64 seed) { return makeDemo({20, 10, 4, seed, today}, content).visits; };
    CHECK(visits(5) == visits(5));
    CHECK(visits(5) != visits(6));
}
