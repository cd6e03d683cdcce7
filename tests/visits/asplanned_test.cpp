// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/asplannedservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kMonday(2026, 11, 16);

LocalMoment momentAt(QDate day, int hour, int minute = 0) {
    return *LocalMoment::at(day, QTime(hour, minute));
}

/// Monday 23 November 2026, nine o'clock; the week that is over, and the day that has begun.
struct WeekOver {
    test::TestAgency agency;
    VisitService visits{agency.workspace};
    AsPlannedService service{visits};
    ServiceUserId person = test::takeOn(agency, "Eirlys", "Prydderch").id;
    CareWorkerId mair = employed(QStringLiteral("Mair"), QStringLiteral("W-1"));
    CareWorkerId gwen = employed(QStringLiteral("Gwen"), QStringLiteral("W-2"));
    QUuid scope = newUuidV7();

    CareWorkerId employed(const QString& name, const QString& reference) {
        CareWorker worker;
        worker.reference = reference;
        worker.firstName = name;
        worker.lastName = QStringLiteral("Owen");
        REQUIRE(agency.workforce.save(worker));
        return worker.id;
    }
    Visit planned(LocalMoment start, int minutes, const QList<CareWorkerId>& workers) {
        Visit visit{.reference = visits.nextReference(), .person = person, .workers = workers};
        visit.plannedStart = start;
        visit.plannedMinutes = minutes;
        REQUIRE(visits.plan(visit, QStringLiteral("Nia Prys")));
        return visit;
    }
    AsPlannedHindrance hindranceOf(const Visit& visit, QDate to = QDate(2026, 11, 23)) {
        for (const UnrecordedVisit& open : service.open(kMonday, to))
            if (open.visit.id == visit.id) return open.hindrance;
        return AsPlannedHindrance::NotOpen;
    }
    VisitState stateOf(const Visit& visit) { return visits.visit(visit.id)->state; }
};

} // namespace

TEST_CASE("Open are the visits whose end is past and of which nothing is recorded") {
    WeekOver office;
    const QDate today(2026, 11, 23);
    const Visit first = office.planned(momentAt(kMonday, 8), 30, {office.mair});
    const Visit ended = office.planned(momentAt(today, 8, 30), 30, {office.mair}); // at nine o'clock
    const Visit running = office.planned(momentAt(today, 8, 31), 30, {office.gwen});
    const Visit before = office.planned(momentAt(kMonday.addDays(-1), 23, 30), 60, {office.gwen});
    const Visit missed = office.planned(momentAt(kMonday, 12), 30, {office.gwen});
    Visit told = missed;
    told.state = VisitState::Missed;
    REQUIRE(office.visits.record(told));
    CHECK(office.service.open(kMonday, today).size() == 2);
    CHECK(office.hindranceOf(first) == AsPlannedHindrance::None);
    CHECK(office.hindranceOf(ended) == AsPlannedHindrance::None);
    CHECK(office.hindranceOf(running) == AsPlannedHindrance::NotOpen);
    CHECK(office.service.open(kMonday.addDays(-1), kMonday.addDays(-1)).first().visit.id == before.id);
}

TEST_CASE("What cannot have been made as planned says why") {
    WeekOver office;
    const Visit nobody = office.planned(momentAt(kMonday, 8), 30, {});
    Visit half = office.planned(momentAt(kMonday, 10), 30, {office.mair});
    half.carers = 2;
    REQUIRE(office.visits.plan(half, QStringLiteral("Nia Prys")));
    const Visit one = office.planned(momentAt(kMonday, 12), 60, {office.gwen});
    const Visit two = office.planned(momentAt(kMonday, 12, 59), 30, {office.gwen, office.mair});
    const Visit after = office.planned(momentAt(kMonday, 13, 29), 30, {office.gwen});
    Visit made = office.planned(momentAt(kMonday, 16), 60, {office.mair});
    made.state = VisitState::Delivered;
    made.actualStart = momentAt(kMonday, 17);
    made.actualMinutes = 60;
    REQUIRE(office.visits.record(made));
    const Visit meanwhile = office.planned(momentAt(kMonday, 17, 30), 30, {office.mair});
    const Visit touching = office.planned(momentAt(kMonday, 18), 30, {office.mair});
    CHECK(office.hindranceOf(nobody) == AsPlannedHindrance::WorkerMissing);
    CHECK(office.hindranceOf(half) == AsPlannedHindrance::WorkerMissing);
    CHECK(office.hindranceOf(one) == AsPlannedHindrance::TwoPlaces);
    CHECK(office.hindranceOf(two) == AsPlannedHindrance::TwoPlaces);
    CHECK(office.hindranceOf(after) == AsPlannedHindrance::None);
    CHECK(office.hindranceOf(meanwhile) == AsPlannedHindrance::TwoPlaces);
    CHECK(office.hindranceOf(touching) == AsPlannedHindrance::None);
}

TEST_CASE("All that can be are recorded in one step, the others are told, and one Undo takes it back") {
    WeekOver office;
    const Visit first = office.planned(momentAt(kMonday, 8), 30, {office.mair});
    const Visit second = office.planned(momentAt(kMonday.addDays(1), 8), 45, {office.gwen});
    const Visit nobody = office.planned(momentAt(kMonday, 10), 30, {});
    const auto report = office.service.record({first.id, nobody.id, second.id}, office.scope);
    REQUIRE(report);
    CHECK(report.value().recorded == 2);
    REQUIRE(report.value().left.size() == 1);
    CHECK(report.value().left.first().visit.id == nobody.id);
    CHECK(report.value().left.first().hindrance == AsPlannedHindrance::WorkerMissing);
    CHECK(office.stateOf(first) == VisitState::Delivered);
    CHECK(office.visits.visit(second.id)->actualMinutes == 45);
    CHECK(office.stateOf(nobody) == VisitState::Planned);
    REQUIRE(office.agency.workspace.undo(office.scope));
    CHECK(office.stateOf(first) == VisitState::Planned);
    CHECK(office.stateOf(second) == VisitState::Planned);
    CHECK_FALSE(office.agency.workspace.canUndo(office.scope));
}

TEST_CASE("Of two visits at once the one that is ticked can be recorded, and then the other cannot") {
    WeekOver office;
    const Visit one = office.planned(momentAt(kMonday, 8), 60, {office.mair});
    const Visit two = office.planned(momentAt(kMonday, 8, 30), 60, {office.mair});
    CHECK(office.service.record({one.id, two.id}, office.scope).value().recorded == 0);
    CHECK(office.service.record({one.id}, office.scope).value().recorded == 1);
    const auto late = office.service.record({two.id}, office.scope);
    REQUIRE(late);
    CHECK(late.value().recorded == 0);
    CHECK(late.value().left.first().hindrance == AsPlannedHindrance::TwoPlaces);
    CHECK(office.service.record({one.id}, office.scope).value().left.first().hindrance ==
          AsPlannedHindrance::NotOpen);
}
