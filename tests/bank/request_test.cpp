// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/service/requestservice.h"
#include "core/service/visitservice.h"
#include "core/storage/dump.h"
#include "core/storage/verification.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace aelwyd;

namespace {

LocalMoment dayAt(int day, int hour) {
    return *LocalMoment::at(QDate(2026, 11, day), QTime(hour, 0));
}

/// Somebody with seven hours a week from 2 November 2026; Monday 23 November, nine o'clock.
struct WishingOffice {
    test::TestAgency agency;
    VisitService visits{agency.workspace};
    BankService bank{agency.workspace};
    RequestService requests{agency.workspace};
    ServiceUserId person = test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch")).id;

    WishingOffice() {
        const QDate start(2026, 11, 2);
        Package package{.serviceUser = person, .startsOn = start};
        package.stages = {{start, PackageStage::Active, {}}};
        package.hours = {{start, 420, 420}};
        REQUIRE(agency.people.savePackage(package));
    }
    /// So many minutes, called off in time, are banked.
    void save(int minutes, int day) {
        Visit visit{.reference = visits.nextReference(), .person = person};
        visit.plannedStart = dayAt(day, 9);
        visit.plannedMinutes = minutes;
        REQUIRE(visits.plan(visit));
        REQUIRE(visits.cancel(visit.id, dayAt(2, 9), QStringLiteral("Her son")));
    }
    TimeRequest cafe(int minutes) const {
        return {.id = {},
                .person = person,
                .words = QStringLiteral("  I'd like to go to the café with my daughter "),
                .minutes = minutes,
                .askedOn = agency.clock.today()};
    }
    RequestState state() const { return requests.ofPerson(person).first().state; }
    Visit flexible(int minutes) {
        Visit visit{.reference = visits.nextReference(), .person = person, .kind = VisitKind::Flexible};
        visit.plannedStart = dayAt(27, 14);
        visit.plannedMinutes = minutes;
        return visit;
    }
};

} // namespace

TEST_CASE("A wish waits until the bank has the last of its minutes") {
    WishingOffice office;
    REQUIRE(office.requests.save(office.cafe(90)));
    CHECK(office.state() == RequestState::Waiting);
    office.save(60, 20);
    CHECK(office.state() == RequestState::Waiting);
    office.save(29, 21);
    CHECK(office.state() == RequestState::Waiting);
    office.save(1, 22);
    CHECK(office.state() == RequestState::Ready);
    CHECK(office.requests.ofPerson(office.person).first().request.words ==
          "I'd like to go to the café with my daughter");
    // What is planned already is not there twice.
    REQUIRE(office.visits.plan(office.flexible(1)));
    CHECK(office.state() == RequestState::Waiting);
}

TEST_CASE("A wish has its visit until that is called off, and is done when it was made") {
    WishingOffice office;
    office.save(90, 20);
    REQUIRE(office.requests.save(office.cafe(60)));
    const TimeRequest wish = office.requests.ofPerson(office.person).first().request;
    CHECK(office.requests.waiting().value(office.person) == QList<TimeRequest>{wish});
    const Visit visit = office.flexible(60);
    REQUIRE(office.visits.plan(visit));
    REQUIRE(office.requests.planned(wish.id, visit.id));
    CHECK(office.state() == RequestState::Planned);
    CHECK(office.requests.waiting().isEmpty());
    REQUIRE(office.visits.cancel(visit.id, {}, {}));
    CHECK(office.state() == RequestState::Ready);
    CHECK(office.requests.waiting().size() == 1);
    Visit made = *office.visits.visit(visit.id);
    made.state = VisitState::Delivered;
    made.plannedStart = made.actualStart = dayAt(22, 14);
    made.actualMinutes = 60;
    made.cancelledAt.reset();
    REQUIRE(office.visits.record(made));
    CHECK(office.state() == RequestState::Done);
}

TEST_CASE("A wish can be let go and taken back, and is in the dump and verified") {
    WishingOffice office;
    REQUIRE(office.requests.save(office.cafe(60)));
    const QUuid id = office.requests.ofPerson(office.person).first().request.id;
    REQUIRE(office.requests.letGo(id));
    CHECK(office.state() == RequestState::LetGo);
    CHECK(office.requests.waiting().isEmpty());
    REQUIRE(office.agency.workspace.undo(office.person.uuid()));
    CHECK(office.state() == RequestState::Waiting);
    CHECK(dumpOf(*office.agency.database)["time_request"].toArray().size() == 1);
    CHECK(verify(*office.agency.database).problems == Problems());
    REQUIRE(office.agency.workspace.undo(office.person.uuid()));
    CHECK(office.requests.ofPerson(office.person).isEmpty());
    CHECK_FALSE(office.requests.letGo(id));
}

TEST_CASE("A wish needs words and a time that a visit can take") {
    WishingOffice office;
    TimeRequest wish = office.cafe(0);
    wish.words = QStringLiteral(" ");
    CHECK(office.requests.save(wish).problems() ==
          Problems{{QStringLiteral("words"), ErrorCode::Required},
                   {QStringLiteral("minutes"),
                    ErrorCode::Range,
                    {QStringLiteral("1"), QStringLiteral("1440"), QStringLiteral("0")}}});
    CHECK_FALSE(office.requests.save(office.cafe(1441)));
    CHECK(office.requests.save(office.cafe(1440)));
    CHECK(office.state() == RequestState::Waiting);
}
