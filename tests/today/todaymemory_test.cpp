// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daysums.h"
#include "core/storage/erasure.h"
#include "core/storage/latersums.h"
#include "core/storage/query.h"
#include "core/storage/todaystore.h"
#include "core/storage/todaytriggers.h"
#include "core/storage/visitmoments.h"
#include "tests/support/catch.h"
#include "tests/today/busyoffice.h"

#include <QSet>
#include <functional>

using namespace aelwyd;
using test::BusyOffice;
using test::Chance;
using test::kApprover;
using test::kFirstDay;
using test::kUnits;
using test::told;

TEST_CASE("Whatever is written and whichever days pass, Today remembers what is true") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 6; ++seed) {
        BusyOffice office(seed);
        for (int i = 0; i < 60; ++i) {
            INFO("seed " << seed << ", step " << i);
            office.step();
            const auto truth = office.truth();
            REQUIRE(told(office.board->today.board()) == told(truth));
            if (office.chance.coin()) office.board->today.keep();
            REQUIRE(office.board->memory.isTrue());
        }
    }
}

TEST_CASE("Visits that come by tens of thousands leave Today as true as those written one by one") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 4; ++seed) {
        BusyOffice office(seed);
        for (int i = 0; i < 8; ++i) {
            INFO("seed " << seed << ", step " << i);
            office.board->today.board();
            office.board->today.keep();
            const bool isAdding = office.chance.coin();
            office.does(
                [&] {
                    LaterSums sums(office.database);
                    LaterMoments moments(office.database);
                    LaterToday today(office.database);
                    for (int step = 0; step < 4; ++step)
                        isAdding ? office.visit() : office.visit(office.someVisit());
                    sums.settle();
                    moments.settle();
                    today.settle();
                },
                Operation::ImportVisits);
            REQUIRE(told(office.board->today.board()) == told(office.truth()));
        }
    }
}

TEST_CASE("What was worked out is read the next time, and only whoever is written of is worked out again") {
    BusyOffice office(7);
    office.board->today.board();
    office.board->today.keep();
    const TodayStore store(office.database);
    for (TodayPart part : allOf<TodayPart>()) {
        CHECK(store.isKept(part, office.today()));
        CHECK(store.endedBy(part, office.today()).isEmpty());
    }
    const ServiceUserId person = office.people.first();
    office.repackage(person);
    CHECK(store.endedBy(TodayPart::Bank, office.today()) == QList{person.uuid()});
    CHECK(store.endedBy(TodayPart::Reviews, office.today()) == QList{person.uuid()});
    CHECK(store.endedBy(TodayPart::Workers, office.today()).isEmpty());
}

TEST_CASE("How banks opened is remembered when all of them were worked out") {
    BusyOffice office(47);
    for (const ServiceUserId& person : std::as_const(office.people)) {
        Package package = *PeopleStore(office.database).package(person);
        package.startsOn = kFirstDay.addDays(-60);
        package.stages = {{*package.startsOn, PackageStage::Active, {}}};
        package.bankPeriod = BankPeriod::Week;
        office.does([&] { PeopleStore(office.database).write(package); });
    }
    office.board->today.board();
    CHECK(SumStore(office.database).openings().isEmpty());
    office.board->today.keep();
    CHECK(SumStore(office.database).openings().size() == office.people.size());
}

TEST_CASE("What was worked out before something was written is not kept as if it came after") {
    BusyOffice office(11);
    office.board->today.board(); // not kept yet
    office.repackage(office.people.first());
    office.board->today.keep();
    CHECK_FALSE(TodayStore(office.database).isKept(TodayPart::Bank, office.today()));
    CHECK(told(office.board->today.board()) == told(office.truth()));
}

TEST_CASE(
    "A decision about RAG is new for eight weeks, and told no longer, however early that was worked out") {
    BusyOffice office(37);
    const CareWorkerId worker = office.workers.first();
    office.does([&] {
        WorkerStore(office.database).write(CareWorker{.id = worker, .reference = QStringLiteral("W-0")});
        WorkerStore(office.database)
            .addExperience(worker,
                           RagDecision{Rag::Red, kFirstDay.addDays(2 - kDecidedLately), kApprover, {}});
        PeopleStore(office.database)
            .addComplexity(office.people.first(), {Rag::Red, kFirstDay.addDays(-100), kApprover, {}});
        Visit visit{.reference = QStringLiteral("V-1"), .person = office.people.first(), .workers = {worker}};
        visit.plannedStart = office.at(kFirstDay.addDays(20));
        visit.plannedMinutes = 30;
        VisitStore(office.database).write(visit, kFirstDay);
    });
    const auto isTold = [&] {
        const auto lines = office.board->today.board();
        return std::any_of(lines.begin(), lines.end(), [](const TodayItem& line) {
            return line.kind == TodayKind::VisitAgainstRule && line.on == kFirstDay.addDays(20);
        });
    };
    CHECK(isTold());
    while (office.board->today.readAhead()) {
    }
    office.agency.clock.setDay(kFirstDay.addDays(2));
    CHECK(isTold());
    office.agency.clock.setDay(kFirstDay.addDays(3));
    CHECK(TodayStore(office.database).endedBy(TodayPart::Rules, office.today()).isEmpty());
    CHECK_FALSE(isTold());
}

TEST_CASE("What was worked out on a later day is not kept for the day to which the clock was put right") {
    BusyOffice office(41);
    office.agency.clock.setDay(kFirstDay.addDays(2));
    office.board->today.board();
    office.agency.clock.setDay(kFirstDay);
    office.board->today.keep();
    CHECK_FALSE(TodayStore(office.database).isKept(TodayPart::Bank, kFirstDay));
    CHECK(TodayStore(office.database).isKept(TodayPart::Bank, kFirstDay.addDays(2)));
    CHECK(told(office.board->today.board()) == told(office.truth()));
}

TEST_CASE(
    "Whom an own business helped three weeks ago counts for a visit of today as soon as care is needed") {
    BusyOffice office(43);
    const ServiceUserId before = office.people[0], now = office.people[1];
    const CareWorkerId worker = office.workers.first();
    CareWorker own{.id = worker, .reference = QStringLiteral("W-0"), .startDate = QDate(2020, 1, 6)};
    own.employment = Employment::MicroEnterprise;
    own.dbsDate = QDate(2026, 1, 6);
    own.competences = {{kUnits.first(), QDate(2020, 1, 6), {}}};
    for (int weekday = 1; weekday <= 7; ++weekday)
        own.availability.append({weekday, QTime(6, 0), QTime(23, 0)});
    const auto write = [&](const ServiceUserId& person, QDate day) {
        Visit visit{.reference = day.toString(Qt::ISODate), .person = person, .workers = {worker}};
        visit.plannedStart = office.at(day);
        visit.plannedMinutes = 30;
        VisitStore(office.database).write(visit, kFirstDay);
    };
    const auto needsCare = [&](const ServiceUserId& id) {
        ServiceUser person{.id = id, .reference = id.toString(), .lastName = QStringLiteral("Prys")};
        person.competences = {kUnits.first()};
        PeopleStore(office.database).write(person);
    };
    office.does([&] {
        for (const VisitPlace& place : placesOf(office.database, worker, LocalMoment::fromMinutes(0),
                                                LocalMoment::fromMinutes(60'000'000)))
            VisitStore(office.database).remove(*VisitStore(office.database).visit(place.visit));
        WorkerStore(office.database).write(own);
        WorkerStore(office.database)
            .addExperience(worker, RagDecision{Rag::Green, kFirstDay.addDays(-99), kApprover, {}});
        MatchWeights weights = MatchStore(office.database).weights();
        ++weights.version;
        weights.limits.microPeople = 1;
        MatchStore(office.database).addWeights(weights, kFirstDay);
        needsCare(now);
        write(before, kFirstDay.addDays(-21));
        write(now, kFirstDay);
    });
    const auto isTold = [&] {
        const auto lines = office.board->today.board();
        return std::any_of(lines.begin(), lines.end(),
                           [](const TodayItem& line) { return line.detail == u"micro_limit"; });
    };
    CHECK_FALSE(isTold());
    office.board->today.keep();
    office.does([&] { needsCare(before); });
    CHECK(isTold());
}

TEST_CASE("What is remembered and not true is found, thrown away and worked out again") {
    BusyOffice office(53);
    office.board->today.board();
    office.board->today.keep();
    CHECK_FALSE(office.board->today.forgetUntrue());
    office.database.execute("DELETE FROM today_note WHERE part = 'workers'");
    office.start();
    REQUIRE(told(office.board->today.board()) != told(office.truth()));
    CHECK(office.board->today.forgetUntrue());
    CHECK(told(office.board->today.board()) == told(office.truth()));
    office.board->today.keep();
    CHECK_FALSE(office.board->today.forgetUntrue());
}

TEST_CASE("Nothing is kept of whoever is gone") {
    BusyOffice office(13);
    office.board->today.board();
    office.board->today.keep();
    const ServiceUserId gone = ServiceUserId::create();
    office.does([&] {
        PeopleStore(office.database).write(ServiceUser{.id = gone, .reference = QStringLiteral("P-9")});
    });
    CHECK(TodayStore(office.database).notesOf(TodayPart::Bank, gone.uuid()));
    office.goBack();
    CHECK_FALSE(TodayStore(office.database).notesOf(TodayPart::Bank, gone.uuid()));
}

TEST_CASE("Of whoever was erased Today's memory holds nothing, in the notes of their workers either") {
    BusyOffice office(19);
    for (int i = 0; i < 60; ++i)
        office.visit();
    office.board->today.board();
    while (office.board->today.readAhead()) {
    }
    Query mentioned(office.database, "SELECT person FROM today_note WHERE person IS NOT NULL LIMIT 1");
    REQUIRE(mentioned.next());
    const auto erased = mentioned.id<ServiceUserId>();
    const auto mentions = [&](const char* table, const char* column) {
        Query query(office.database,
                    QByteArray("SELECT count(*) FROM ") + table + " WHERE " + column + " = ?");
        query.bind(erased.bytes()).next();
        return query.integer();
    };
    CHECK(mentions("today_owner", "owner") > 0);
    CHECK(mentions("today_note", "person") > 0);
    office.does([&] { erasePerson(office.database, erased); });
    CHECK(mentions("today_owner", "owner") == 0);
    CHECK(mentions("today_note", "owner") == 0);
    CHECK(mentions("today_note", "person") == 0);
    CHECK(mentions("today_changed", "service_user_id") == 0);
    CHECK(told(office.board->today.board()) == told(office.truth()));
}

TEST_CASE("Working ahead ends, and the next mornings have nothing to work out of rules") {
    BusyOffice office(17);
    office.board->today.board();
    int steps = 0;
    while (office.board->today.readAhead())
        REQUIRE(++steps < 100);
    for (int days = 1; days <= kDaysNoted; ++days)
        CHECK(TodayStore(office.database).endedBy(TodayPart::Rules, kFirstDay.addDays(days)).isEmpty());
}
