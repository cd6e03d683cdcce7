// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inboxservice.h"
#include "core/storage/branches.h"
#include "core/storage/dump.h"
#include "core/storage/localsettings.h"
#include "tests/sync/copies.h"
#include "tests/sync/mergecopies.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A and its twin, which share a name, and two others.
struct Twins {
    Copy a{kA}, twin{kA}, b{kB}, c{kC};
    Twins() {
        a.write(kAddMair);
        for (Copy* copy : {&twin, &b, &c})
            copy->hear(a);
        twin.become(a.device());
        a.write(setMair("phone = '1'"));
        twin.write(setMair("mobile = '2'"));
        twin.write(kAddNia);
    }
    /// All that the other has, from its beginning.
    static MergeReport tell(Copy& to, Copy& from) {
        const auto report = to.merge(from.since({}));
        REQUIRE(report);
        return report.value();
    }
    void meet() {
        for (int round = 0; round < 2; ++round)
            for (Copy* to : {&a, &twin, &b, &c})
                for (Copy* from : {&a, &twin, &b, &c})
                    if (to != from) tell(*to, *from);
        for (Copy* copy : {&twin, &b, &c}) {
            CHECK(copy->content() == a.content());
            CHECK(copy->histories() == a.histories());
            CHECK(copy->findings() == a.findings());
            CHECK(tablesUnlikeLog(copy->database()).isEmpty());
        }
    }
};

const QUuid kNameOfA{QLatin1String(kA)};

/// The same disk in a second computer.
struct CopiedDisk {
    explicit CopiedDisk(WholeCopy& from)
        : agency(copied(from))
        , log(agency.workspace)
        , pairing(agency.workspace, log, scratch.path("identities"))
        , backups(agency.workspace)
        , exchange(agency.workspace, log, pairing, backups) {}
    QString copied(WholeCopy& from) {
        writeBytes(scratch.path(), bytesOf(from.scratch.path()));
        const auto key = QByteArray::fromBase64(
            LocalSettings(*from.agency.database).value(QStringLiteral("sync.key")).toLatin1());
        const SecretBytes secret = SecretBytes::copyOf(bytesIn(key), key.size());
        const auto identity =
            IdentityFolder(from.scratch.path("identities")).find(from.scratch.path(), secret);
        if (!identity || !IdentityFolder(scratch.path("identities")).keep(scratch.path(), secret, *identity))
            throw std::runtime_error("no identity to copy");
        return scratch.path();
    }
    QString exported() {
        const QString path = scratch.path(("out-" + std::to_string(++written) + ".bundle").c_str());
        if (!exchange.exportTo(path)) throw std::runtime_error("no bundle");
        return path;
    }
    Scratch scratch;
    TestAgency agency;
    AgencyLog log;
    PairingService pairing;
    BackupService backups;
    ExchangeService exchange;
    int written = 0;
};

} // namespace

TEST_CASE("A third copy that hears of a device from two computers keeps what is there, and takes the rest in "
          "beside it") {
    Twins two;
    Twins::tell(two.b, two.a);
    const auto report = Twins::tell(two.b, two.twin);
    CHECK(report.cloned == QList<QUuid>{kNameOfA});
    CHECK_FALSE(report.isRenamed);
    CHECK(report.rows.value(QStringLiteral("service_user")).changed == 1);
    CHECK(two.b.text("SELECT phone || mobile FROM service_user") == QLatin1String("12"));
    CHECK(two.b.text("SELECT count(*) FROM circle_member") == QLatin1String("1"));
    CHECK(two.b.device() == QUuid(QLatin1String(kB)));
    CHECK(tablesUnlikeLog(two.b.database()).isEmpty());
    two.meet();
}

TEST_CASE("Who learns that another computer writes under his name goes on under a new one, and nothing typed "
          "is lost") {
    Twins two;
    Twins::tell(two.b, two.a);
    const auto report = Twins::tell(two.twin, two.b);
    CHECK(report.isRenamed);
    CHECK(two.twin.device() != kNameOfA);
    two.twin.write(setMair("locality = 'Bala'"));
    CHECK(Twins::tell(two.a, two.twin).isRenamed);
    two.a.write(setMair("known_as = 'Mair'"));
    two.meet();
    CHECK(two.c.text("SELECT phone || mobile || locality || known_as FROM service_user") ==
          QLatin1String("12BalaMair"));
    CHECK(readBranches(two.c.database()).size() == 2);
}

TEST_CASE("Each side's work has gone to somebody else before it comes out") {
    Twins two;
    Twins::tell(two.b, two.a);
    Twins::tell(two.c, two.twin);
    two.b.write(setMair("phone = '11'"));
    two.c.write(setMair("mobile = '22'"));
    Twins::tell(two.c, two.b);
    two.meet();
    CHECK(two.a.text("SELECT count(*) FROM circle_member") == QLatin1String("1"));
}

TEST_CASE("Where nobody can tell from a file since when two computers write as one, it is refused until all "
          "is told") {
    Twins two;
    Twins::tell(two.b, two.a);
    const SyncBatch later = two.twin.since({{kNameOfA, 2}});
    const QStringList before = two.b.content();
    const auto refused = two.b.merge(later);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first() ==
          Problem{{}, ErrorCode::ClonedDevice, {kNameOfA.toString(QUuid::WithoutBraces)}});
    CHECK(two.b.content() == before);
    CHECK(two.b.merge(two.twin.since({})));
    CHECK(two.b.merge(two.twin.since({})).value().commits == 0);
    two.meet();
}

TEST_CASE("A third computer that writes under the same name from another place on is refused") {
    Twins two;
    Copy third{kA};
    Twins::tell(third, two.a);
    third.become(kNameOfA);
    two.a.write(setMair("pronoun = 'hi'"));
    Twins::tell(two.b, two.a);
    third.write(setMair("pronoun = 'nhw'"));
    Twins::tell(two.b, two.twin);
    const auto refused = two.b.merge(third.since({}));
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first().code == ErrorCode::ClonedDevice);
}

TEST_CASE("A copied disk is found out by way of another office, both go on, and a manager's copies let "
          "themselves in") {
    const auto bangor = foundedCopy<WholeCopy>("Bangor");
    WholeCopy barry("Y Barri");
    takeOn(bangor->agency, "Gwenllian", "Prydderch");
    pairUp(*bangor, barry);
    REQUIRE(barry.exchange.importFrom(bangor->exported()));
    CopiedDisk twin(*bangor);
    REQUIRE(twin.pairing.identity().settle());
    CHECK(twin.log.device() == bangor->log.device());
    takeOn(bangor->agency, "Eirlys", "Rees");
    takeOn(twin.agency, "Dafydd", "Morgan");
    REQUIRE(barry.exchange.importFrom(bangor->exported()));
    const auto second = barry.exchange.importFrom(twin.exported());
    REQUIRE(second);
    CHECK(second.value().cloned == QStringList{"Bangor"});
    CHECK_FALSE(second.value().isRenewed);
    const QUuid before = bangor->log.device();
    const auto told = bangor->exchange.importFrom(barry.exported());
    REQUIRE(told);
    CHECK(told.value().isRenewed);
    CHECK(bangor->log.device() != before);
    takeOn(bangor->agency, "Nia", "Owen");
    REQUIRE(barry.exchange.importFrom(bangor->exported()));
    REQUIRE(twin.exchange.importFrom(barry.exported()));
    CHECK(twin.log.device() != before);
    takeOn(twin.agency, "Huw", "Hughes");
    REQUIRE(barry.exchange.importFrom(twin.exported()));
    const QString forAll = barry.exported();
    REQUIRE(bangor->exchange.importFrom(forAll));
    REQUIRE(twin.exchange.importFrom(forAll));
    CHECK(dumpOf(*bangor->agency.database)["service_user"].toArray().size() == 5);
    CHECK(dumpOf(*bangor->agency.database) == dumpOf(*barry.agency.database));
    CHECK(dumpOf(*twin.agency.database) == dumpOf(*barry.agency.database));
}
