// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"
#include "core/storage/query.h"
#include "tests/sync/inboxoffices.h"
#include "tests/sync/mergecopies.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

RowKey rowOf(quint16 table, const QByteArray& literal) {
    return {table, QUuid::fromRfc4122(QByteArray::fromHex(literal.mid(2, 32)))};
}

void eraseMair(Copy& copy) {
    copy.database().execute("DELETE FROM service_user");
    copy.log().erase({rowOf(2, kMair)});
    copy.write(QByteArrayList{});
}

qint64 commitsWith(Database& database, const QByteArray& word) {
    Query query(database, "SELECT count(*) FROM sync_commit WHERE instr(ops, CAST('" + word + "' AS BLOB))");
    return query.next() ? query.integer() : -1;
}

} // namespace

TEST_CASE("What one copy wrote to somebody whom another had erased meanwhile is shown on none, in whatever "
          "order it comes") {
    PairOfCopies two;
    eraseMair(two.a);
    two.b.write(kAddNia);
    Copy eraserFirst(kC), writerFirst("{00000000-0000-4000-8000-00000000000d}");
    eraserFirst.hear(two.a);
    CHECK(eraserFirst.hear(two.b).leftOver == QList<RowKey>{rowOf(5, kNia)});
    writerFirst.hear(two.b);
    CHECK(writerFirst.content().size() == 2);
    CHECK(writerFirst.hear(two.a).leftOver == QList<RowKey>{rowOf(5, kNia)});
    // The writer goes on before it has heard of it.
    two.b.write("UPDATE circle_member SET phone = '7'");
    eraserFirst.hear(two.b);
    writerFirst.hear(two.b);
    two.meet();
    for (Copy* copy : {&two.a, &two.b, &eraserFirst, &writerFirst}) {
        CHECK(copy->content().isEmpty());
        CHECK(tablesUnlikeLog(copy->database()) == QStringList());
        CHECK(copy->histories() == two.a.histories());
        CHECK(copy->findings().isEmpty());
    }
}

TEST_CASE("Words about somebody who was erased meanwhile leave the log of every office") {
    InboxOffices offices;
    const CircleMember member{.serviceUser = offices.person.id, .name = QStringLiteral("Angharadwen")};
    REQUIRE(offices.b.people.saveCircleMember(member));
    offices.plan(offices.b, "V-1", 9);
    REQUIRE(offices.a.workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*offices.a.database, offices.person.id);
        return {};
    }));
    offices.meet();
    offices.meet();
    for (TestAgency* agency : {&offices.a, &offices.b}) {
        CHECK_FALSE(agency->people.person(offices.person.id));
        CHECK(VisitStore(*agency->database).ofPerson(offices.person.id).isEmpty());
        CHECK(commitsWith(*agency->database, "Angharadwen") == 0);
        CHECK(verify(*agency->database).problems == Problems());
    }
    CHECK(offices.inboxA.count() == 0);
}

TEST_CASE("What was taken away from a record before the person was erased leaves the log as well") {
    TestAgency agency;
    const ServiceUser person = takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    const ServiceUser other = takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Parry"));
    const CircleMember member{.serviceUser = person.id, .name = QStringLiteral("Angharadwen")};
    const CircleMember neighbour{.serviceUser = other.id, .name = QStringLiteral("Gwenllian")};
    for (const CircleMember& each : {member, neighbour}) {
        REQUIRE(agency.people.saveCircleMember(each));
        REQUIRE(agency.people.removeCircleMember(each));
    }
    REQUIRE(commitsWith(*agency.database, "Angharadwen") == 1);
    REQUIRE(agency.workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*agency.database, person.id);
        return {};
    }));
    CHECK(commitsWith(*agency.database, "Angharadwen") == 0);
    CHECK(commitsWith(*agency.database, "Gwenllian") == 1);
    CHECK(tablesUnlikeLog(*agency.database) == QStringList());
}

TEST_CASE("A person whose trail has a key is erased in the other offices as well") {
    InboxOffices offices;
    const QByteArray id = offices.person.id.bytes().toHex();
    REQUIRE(offices.a.workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        offices.a.database->execute("INSERT INTO audit_key (id, key) VALUES (x'" + id + "', zeroblob(32))");
        return {};
    }));
    offices.meet();
    REQUIRE(offices.b.people.person(offices.person.id));
    REQUIRE(offices.a.workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*offices.a.database, offices.person.id);
        return {};
    }));
    offices.meet();
    CHECK_FALSE(offices.a.people.person(offices.person.id));
    CHECK_FALSE(offices.b.people.person(offices.person.id));
}
