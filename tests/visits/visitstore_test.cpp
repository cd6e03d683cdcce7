// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/matchstore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;
using test::TestAgency;

namespace {

LocalMoment moment(int day, int hour, int minute = 0) {
    return *LocalMoment::at(QDate(2026, 11, day), QTime(hour, minute));
}

CareWorker workerNamed(TestAgency& agency, const QString& reference) {
    CareWorker worker;
    worker.reference = reference;
    worker.lastName = reference;
    WorkerStore(*agency.database).write(worker);
    return worker;
}

Visit visitAt(const ServiceUserId& person, const QList<CareWorkerId>& workers, LocalMoment start,
              int minutes) {
    return {.reference = QStringLiteral("V-") + start.toIso(),
            .person = person,
            .workers = workers,
            .plannedStart = start,
            .plannedMinutes = minutes};
}

std::optional<LocalMoment> maybe(Chance& chance) {
    return chance.coin() ? std::optional(moment(chance.between(1, 28), chance.below(24))) : std::nullopt;
}

Visit randomStoredVisit(Chance& chance, const ServiceUserId& person, const QList<CareWorkerId>& workers) {
    Visit visit{.reference = chance.line(), .person = person};
    for (const CareWorkerId& worker : workers)
        if (chance.coin()) visit.workers.append(worker);
    visit.kind = chance.oneOf(allOf<VisitKind>());
    visit.state = chance.oneOf(allOf<VisitState>());
    visit.plannedStart = maybe(chance);
    visit.actualStart = maybe(chance);
    visit.cancelledAt = maybe(chance);
    if (chance.coin()) visit.plannedMinutes = chance.below(500);
    if (chance.coin()) visit.actualMinutes = chance.below(500);
    if (chance.coin()) visit.travelMinutes = chance.below(60);
    if (chance.coin()) visit.outcome = QUuid::createUuid();
    if (chance.coin()) visit.planItem = QUuid::createUuid();
    visit.agreedShort = chance.coin();
    visit.carers = chance.between(1, 2);
    for (QString* text :
         {&visit.note, &visit.overrideReason, &visit.overriddenBy, &visit.cancelledBy, &visit.approvedBy})
        *text = chance.line();
    return visit;
}

} // namespace

TEST_CASE("Visits are read as they were written, new and changed") {
    TestAgency agency;
    VisitStore store(*agency.database);
    Chance chance;
    INFO("seed " << chance.seed());
    const ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    QList<CareWorkerId> workers{workerNamed(agency, "W-1").id, workerNamed(agency, "W-2").id};
    std::sort(workers.begin(), workers.end());
    for (int i = 0; i < 60; ++i) {
        Visit visit = randomStoredVisit(chance, person, workers);
        store.add(visit);
        for (int again = 0; again < 3; ++again) {
            REQUIRE(store.visit(visit.id) == visit);
            const VisitId id = visit.id;
            visit = randomStoredVisit(chance, person, workers);
            visit.id = id;
            store.write(visit, agency.clock.today());
        }
    }
    CHECK(store.ofPerson(person).size() == 60);
}

TEST_CASE("A worker's visits are those that touch the time, the delivered ones where they really were") {
    TestAgency agency;
    VisitStore store(*agency.database);
    const ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    const CareWorkerId worker = workerNamed(agency, "W-1").id;
    const CareWorkerId other = workerNamed(agency, "W-2").id;
    const Visit before = visitAt(person, {worker}, moment(9, 8), 60);
    const Visit into = visitAt(person, {worker}, moment(9, 8, 30), 31);
    QList<CareWorkerId> both{worker, other};
    std::sort(both.begin(), both.end());
    const Visit within = visitAt(person, both, moment(9, 10), 30);
    const Visit after = visitAt(person, {worker}, moment(9, 12), 30);
    const Visit others = visitAt(person, {other}, moment(9, 10, 15), 30);
    Visit moved = visitAt(person, {worker}, moment(9, 11), 30);
    moved.state = VisitState::Delivered;
    moved.actualStart = moment(9, 13);
    moved.actualMinutes = 30;
    for (const Visit& visit : {after, before, into, within, others, moved})
        store.add(visit);
    CHECK(store.ofWorker(worker, moment(9, 9), moment(9, 12)) == QList<Visit>{into, within});
    CHECK(store.ofPerson(person, moment(9, 10, 20), moment(9, 10, 21)) == QList<Visit>{within, others});
    CHECK(store.between(moment(9, 12), moment(9, 13, 1)) == QList<Visit>{after, moved});
    CHECK(store.byReference(within.reference) == within.id);
}

TEST_CASE("Only facts that had been recorded are kept when they change") {
    TestAgency agency;
    VisitStore store(*agency.database);
    const ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    Visit visit = visitAt(person, {}, moment(9, 8), 60);
    store.add(visit);
    visit.plannedMinutes = 45;
    store.write(visit, agency.clock.today());
    CHECK(store.superseded(person).isEmpty());
    visit.state = VisitState::Missed;
    store.write(visit, agency.clock.today());
    visit.note = QStringLiteral("asked twice");
    store.write(visit, agency.clock.today());
    CHECK(store.superseded(person).isEmpty());
    for (VisitState state : {VisitState::Refused, VisitState::Planned, VisitState::Missed}) {
        visit.state = state;
        store.write(visit, agency.clock.today());
    }
    const auto kept = store.superseded(person);
    REQUIRE(kept.size() == 2);
    CHECK((kept[0].visit.state == VisitState::Missed && kept[0].place == 0));
    CHECK((kept[1].visit.state == VisitState::Refused && kept[1].place == 1));
    CHECK((kept[1].visit.reference == visit.reference && kept[1].replacedOn == agency.clock.today()));
}

TEST_CASE("Care that was made is read with its workers, and nothing else is") {
    TestAgency agency;
    VisitStore store(*agency.database);
    const ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    const CareWorkerId one = workerNamed(agency, "W-1").id;
    const CareWorkerId two = workerNamed(agency, "W-2").id;
    const auto made = [&](const QList<CareWorkerId>& workers, VisitKind kind, VisitState state, int day) {
        Visit visit = visitAt(person, workers, moment(day, 8), 60);
        visit.kind = kind;
        visit.state = state;
        if (state == VisitState::Delivered) visit.actualStart = moment(day, 9);
        store.add(visit);
    };
    made({one, two}, VisitKind::Planned, VisitState::Delivered, 9);
    made({}, VisitKind::PopIn, VisitState::Delivered, 10);
    made({one}, VisitKind::Shadowing, VisitState::Delivered, 9);
    made({one}, VisitKind::Review, VisitState::Delivered, 9);
    made({one}, VisitKind::Planned, VisitState::Missed, 9);
    made({one}, VisitKind::Flexible, VisitState::Delivered, 11);
    auto found = store.made(moment(9, 0), moment(11, 9));
    REQUIRE(found.size() == 2);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    CHECK((found[0].person == person && found[0].day == QDate(2026, 11, 9)));
    CHECK(QSet<CareWorkerId>(found[0].workers.begin(), found[0].workers.end()) == QSet{one, two});
    CHECK((found[1].day == QDate(2026, 11, 10) && found[1].workers.isEmpty()));
    CHECK(store.made(moment(11, 9), moment(11, 10)).size() == 1);
}

TEST_CASE("A planned visit goes with what was noted when somebody was allocated to it") {
    TestAgency agency;
    VisitStore store(*agency.database);
    const ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    const CareWorkerId worker = workerNamed(agency, "W-1").id;
    const Visit visit = visitAt(person, {worker}, moment(9, 8), 60);
    const auto done = agency.workspace.transact({Operation::PlanVisit}, [&]() -> Result<void> {
        store.add(visit);
        MatchStore(*agency.database)
            .write(Allocation{.visit = visit.id, .worker = worker, .on = agency.clock.today()});
        return {};
    });
    REQUIRE(done);
    CHECK(agency.workspace.transact({Operation::PlanVisit}, [&]() -> Result<void> {
        CHECK(store.remove(visit));
        return {};
    }));
    CHECK(MatchStore(*agency.database).allocations(visit.id).isEmpty());
}
