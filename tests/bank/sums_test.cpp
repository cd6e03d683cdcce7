// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/storage/daysums.h"
#include "core/storage/latersums.h"
#include "core/storage/peoplestore.h"
#include "core/storage/verification.h"
#include "core/storage/visitmoments.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"
#include "tests/bank/life.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::Chance;

namespace {

constexpr int kPeople = 3, kWorkers = 3;

/// A few people with made-up lives, in which anything may happen and be taken back.
struct LivelyOffice {
    Chance chance;
    test::TestAgency agency;
    BankService bank{agency.workspace};
    VisitStore visits{*agency.database};
    QUuid scope = newUuidV7();
    QList<ServiceUser> people;
    QList<CareWorker> workers;
    QList<VisitId> known;

    explicit LivelyOffice(unsigned seed)
        : chance(seed) {
        for (int i = 0; i < kWorkers; ++i) {
            workers.append({.reference = QStringLiteral("W-%1").arg(i)});
            does([&] { WorkerStore(*agency.database).write(workers.last()); });
        }
        for (int i = 0; i < kPeople; ++i) {
            people.append(test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"),
                                       QStringLiteral("P-%1").arg(i)));
            settle(people.last().id);
        }
        // Whoever is there stays: a visit to somebody who was taken back is no visit.
        agency.workspace.forgetSteps(scope);
    }
    BankFacts life(const ServiceUserId& person) {
        BankFacts life = test::randomLife(chance, QDate(2026, 1, 1).addDays(chance.below(200)));
        life.package.serviceUser = person;
        QDate from = *life.package.startsOn;
        for (int i = chance.below(3); i > 0; --i) {
            from = from.addDays(chance.between(1, 60));
            life.package.laterTerms.append({from, chance.oneOf(allOf<BankPeriod>()), chance.below(200)});
        }
        for (Visit& visit : life.visits)
            visit.person = person;
        return life;
    }
    void does(const std::function<void()>& work) {
        REQUIRE(agency.workspace.transact({Operation::EditVisit, scope}, [&]() -> Result<void> {
            work();
            return {};
        }));
    }
    void settle(const ServiceUserId& person) {
        const BankFacts made = life(person);
        does([&] {
            PeopleStore(*agency.database).write(made.package);
            for (const Visit& visit : made.visits)
                put(visit);
        });
    }
    void put(Visit visit) {
        visit.workers.clear();
        for (const CareWorker& worker : workers)
            if (chance.coin()) visit.workers.append(worker.id);
        visits.write(visit, agency.clock.today());
        known.append(visit.id);
    }
    /// Another day, kind, state and length, perhaps for somebody else.
    void change() {
        const auto made = life(chance.oneOf(people).id).visits;
        if (made.isEmpty() || known.isEmpty()) return;
        Visit visit = chance.oneOf(made);
        if (const auto old = visits.visit(chance.oneOf(known))) {
            visit.id = old->id;
            visit.reference = old->reference;
        }
        does([&] { put(visit); });
    }
    void repackage() {
        const ServiceUserId person = chance.oneOf(people).id;
        const auto known = bank.facts(person);
        if (!known) return; // taken back
        Package package = life(person).package;
        package.id = known->package.id;
        does([&] { PeopleStore(*agency.database).write(package); });
    }
    void move() {
        ServiceUser& person = people[chance.below(kPeople)];
        person.locality = chance.coin() ? QString() : QStringLiteral("Bro %1").arg(chance.below(3));
        does([&] { PeopleStore(*agency.database).write(person); });
    }
    void remove() {
        if (known.isEmpty()) return;
        if (const auto visit = visits.visit(chance.oneOf(known))) does([&] { visits.remove(*visit); });
    }
    void adjust() {
        REQUIRE(bank.adjust({{},
                             chance.oneOf(people).id,
                             QDate(2026, 1, 1).addDays(chance.below(400)),
                             chance.between(1, 90),
                             QStringLiteral("Cytunwyd"),
                             QStringLiteral("Nia Prys")}));
    }
    void step() {
        switch (chance.below(8)) {
        case 0:
            return repackage();
        case 1:
            return move();
        case 2:
            return remove();
        case 3:
            return adjust();
        case 4:
            if (agency.workspace.canUndo(scope)) REQUIRE(agency.workspace.undo(scope));
            return;
        case 5:
            if (agency.workspace.canRedo(scope)) REQUIRE(agency.workspace.redo(scope));
            return;
        case 6:
            return agency.clock.setDay(QDate(2026, 6, 1).addDays(chance.below(300)));
        default:
            return change();
        }
    }
    /// Every figure of the overview, beside the ledger's.
    void compare(QDate day) {
        QHash<ServiceUserId, PersonBank> lines;
        for (const PersonBank& line : bank.overview(day))
            lines.insert(line.person, line);
        qsizetype found = 0;
        for (const ServiceUser& person : people) {
            const auto statement = bank.statement(person.id, day);
            CHECK(lines.contains(person.id) == bool(statement));
            if (!statement || !lines.contains(person.id)) continue;
            ++found;
            const PersonBank& line = *lines.constFind(person.id);
            const BankStatement& told = statement.value();
            INFO("person " << person.reference.toStdString() << ", day "
                           << day.toString(Qt::ISODate).toStdString());
            CHECK(line.period == told.period);
            CHECK(line.balance == told.balance);
            CHECK(line.forecast == told.forecast());
            CHECK(line.owed == told.owed);
            CHECK(line.overBlock == told.overBlock());
            CHECK(line.locality == person.locality);
        }
        CHECK(found == lines.size());
    }
};

} // namespace

TEST_CASE("Whatever is written, undone and done again, the sums are those of the visits") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 5; ++seed) {
        INFO("seed " << seed);
        LivelyOffice office(seed);
        for (int i = 0; i < 40; ++i) {
            office.step();
            REQUIRE(SumStore(*office.agency.database).wrongTables() == QStringList());
        }
        rebuildSums(*office.agency.database);
        CHECK(SumStore(*office.agency.database).wrongTables() == QStringList());
    }
}

TEST_CASE("Sums that are brought up to date once at the end are those of the visits") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 5; ++seed) {
        INFO("seed " << seed);
        LivelyOffice office(seed);
        for (int i = 0; i < 10; ++i) {
            const bool kept = office.chance.coin();
            office.bank.overview(office.agency.clock.today()); // so that openings are remembered
            const auto many =
                office.agency.workspace.transact({Operation::ImportVisits}, [&]() -> Result<void> {
                    LaterSums sums(*office.agency.database);
                    LaterMoments moments(*office.agency.database);
                    for (int step = 0; step < 12; ++step)
                        step % 4 == 3 ? office.remove() : step % 5 == 4 ? office.move() : office.change();
                    if (!kept) return Problem{{}, ErrorCode::Cancelled};
                    sums.settle();
                    moments.settle();
                    return {};
                });
            CHECK(bool(many) == kept);
            for (ServiceUser& person : office.people)
                person = *office.agency.people.person(person.id);
            REQUIRE(SumStore(*office.agency.database).wrongTables() == QStringList());
            office.change(); // the triggers are back
            REQUIRE(SumStore(*office.agency.database).wrongTables() == QStringList());
        }
        CHECK(verify(*office.agency.database).problems == Problems());
    }
}

TEST_CASE("The overview tells of everybody what their own ledger tells") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 5; ++seed) {
        INFO("seed " << seed);
        LivelyOffice office(seed);
        for (int i = 0; i < 20; ++i) {
            office.people.first().locality = office.agency.people.person(office.people.first().id)->locality;
            office.step();
            for (ServiceUser& person : office.people)
                person = *office.agency.people.person(person.id);
            office.compare(office.agency.clock.today());
            office.compare(QDate(2026, 1, 1).addDays(office.chance.below(500)));
        }
        CHECK(verify(*office.agency.database).problems == Problems());
    }
}

TEST_CASE("The sums follow the wall clock: the last hour of a summer's day in Greenwich is tomorrow here") {
    test::TestAgency agency;
    const ServiceUserId person =
        test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch")).id;
    VisitStore visits(*agency.database);
    QHash<QDate, int> minutes;
    for (int year : {1968, 1996, 2024, 2026, 2100})
        for (int hour = 0; hour < 366 * 24; ++hour) {
            const LocalMoment start =
                LocalMoment::at(QDate(year, 1, 1), QTime(0, 0))->plus(60 * hour + (hour % 2 ? 59 : 0));
            if (start.time().hour() % 23 != 0) continue;
            visits.add({.reference = QString::number(hour),
                        .person = person,
                        .plannedStart = start,
                        .plannedMinutes = 1 + hour % 7});
            minutes[start.day()] += 1 + hour % 7;
        }
    for (auto day = minutes.begin(); day != minutes.end(); ++day)
        if (SumStore(*agency.database).ofPerson(person, {day.key(), day.key()}).planned != *day)
            FAIL(day.key().toString(Qt::ISODate).toStdString());
}

TEST_CASE("A sum that is not what the visits say is found by verify") {
    test::TestAgency agency;
    const ServiceUserId person =
        test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch")).id;
    VisitStore(*agency.database)
        .add({.reference = QStringLiteral("V-1"),
              .person = person,
              .plannedStart = test::at(QDate(2026, 11, 24)),
              .plannedMinutes = 30});
    REQUIRE(verify(*agency.database).problems.isEmpty());
    agency.database->execute("UPDATE person_day SET planned = 31");
    const auto told = verify(*agency.database).problems;
    REQUIRE(told.size() == 1);
    CHECK(told.first() ==
          Problem{QStringLiteral("person_day"), ErrorCode::IntegrityFailed, {QStringLiteral("person_day")}});
}
