// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/localsettings.h"
#include "tests/support/catch.h"
#include "tests/sync/copies.h"
#include "tests/sync/offices.h"

#include <QDir>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct TwoCopies {
    TwoCopies() {
        pairUp(*bangor, caernarfon);
        bangor->log.write("from Bangor");
        if (!caernarfon.exchange.importFrom(bangor->exported())) throw std::runtime_error("not taken in");
    }
    std::unique_ptr<OfficeCopy> bangor = foundedCopy("Bangor");
    OfficeCopy caernarfon{"Caernarfon"};
};

} // namespace

TEST_CASE("What one copy writes comes to the other, and what it has is known afterwards") {
    TwoCopies two;
    CHECK(two.caernarfon.known() == 1);
    two.caernarfon.log.write("from Caernarfon");
    const auto taken = two.bangor->exchange.importFrom(two.caernarfon.exported());
    REQUIRE(taken);
    CHECK(taken.value().sender == "Caernarfon");
    CHECK(taken.value().taken.commits == 1);
    CHECK(taken.value().missing.isEmpty());
    CHECK(two.bangor->known() == 2);
    const auto peer = two.bangor->pairing.named("Caernarfon").value();
    CHECK(peer.behind == 0);
    CHECK(peer.lastSeen == two.caernarfon.agency.clock.now());
}

TEST_CASE("A file holds only what the others have not reported to have") {
    TwoCopies two;
    REQUIRE(two.bangor->exchange.importFrom(two.caernarfon.exported()));
    two.bangor->log.write("more");
    const auto written = two.bangor->exchange.exportTo(two.bangor->file("next.bundle"));
    REQUIRE(written);
    CHECK(written.value().commits == 1);
    CHECK(written.value().recipients == QStringList{"Caernarfon"});
}

TEST_CASE("A lost file heals itself with the next") {
    TwoCopies two;
    two.bangor->log.write("lost");
    two.bangor->exported();
    two.bangor->log.write("comes");
    REQUIRE(two.caernarfon.exchange.importFrom(two.bangor->exported()));
    CHECK(two.caernarfon.known() == 3);
}

TEST_CASE("A file taken in twice changes nothing the second time and says so") {
    TwoCopies two;
    two.bangor->log.write("more");
    const QString file = two.bangor->exported();
    REQUIRE(two.caernarfon.exchange.importFrom(file));
    const auto again = two.caernarfon.exchange.importFrom(file);
    REQUIRE(again);
    CHECK(again.value().wasKnown);
    CHECK(again.value().sender == "Bangor");
    CHECK(two.caernarfon.known() == 2);
}

TEST_CASE("A preview changes nothing, and the file can be taken in afterwards") {
    TwoCopies two;
    two.bangor->log.write("more");
    const QString file = two.bangor->exported();
    const QByteArray before = bytesOf(file);
    const auto preview = two.caernarfon.exchange.importFrom(file, true);
    REQUIRE(preview);
    CHECK(preview.value().taken.commits == 1);
    CHECK(two.caernarfon.known() == 1);
    const auto taken = two.caernarfon.exchange.importFrom(file);
    REQUIRE(taken);
    CHECK_FALSE(taken.value().wasKnown);
    CHECK(two.caernarfon.known() == 2);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A file that comes too early waits, names what is missing, and comes in by itself") {
    TwoCopies two;
    REQUIRE(two.bangor->exchange.importFrom(two.caernarfon.exported()));
    OfficeCopy barry("Y Barri");
    pairUp(*two.bangor, barry);
    two.bangor->log.write("second");
    const QString first = two.bangor->exported();
    REQUIRE(barry.exchange.importFrom(first));
    REQUIRE(two.bangor->exchange.importFrom(barry.exported()));
    // Caernarfon says that it has the first three, and then is put back to one.
    two.caernarfon.log.write("from Caernarfon");
    DeviceStore(*two.bangor->agency.database)
        .report(two.caernarfon.log.device(), {{two.bangor->log.device(), 2}}, {});
    two.bangor->log.write("third");
    const QString second = two.bangor->exported();
    const auto early = two.caernarfon.exchange.importFrom(second);
    REQUIRE(early);
    REQUIRE(early.value().missing.size() == 1);
    CHECK(early.value().missing[0].label == "Bangor");
    CHECK(early.value().missing[0].first == 2);
    CHECK(early.value().missing[0].last == 2);
    CHECK(two.caernarfon.known() == 2);
    CHECK(two.caernarfon.exchange.waiting().size() == 1);
    CHECK(two.caernarfon.exchange.waitingCount() == 1);
    CHECK(two.caernarfon.exchange.importFrom(second).value().wasKnown);
    const auto gap = two.caernarfon.exchange.importFrom(first);
    REQUIRE(gap);
    CHECK(gap.value().freed == 1);
    CHECK(two.caernarfon.known() == 4);
    CHECK(two.caernarfon.exchange.waiting().isEmpty());
    CHECK(two.caernarfon.exchange.waitingCount() == 0);
}

TEST_CASE("A copy passes on what a third one wrote, and cannot change it") {
    TwoCopies two;
    OfficeCopy barry("Y Barri");
    pairUp(*two.bangor, barry);
    two.caernarfon.log.write("from Caernarfon");
    REQUIRE(two.bangor->exchange.importFrom(two.caernarfon.exported()));
    REQUIRE(barry.exchange.importFrom(two.bangor->exported()));
    CHECK(barry.known() == 2);
    // Bangor makes up a commit of Caernarfon's.
    MemoryLog& log = two.bangor->log;
    const QUuid own = log.device();
    log.become(two.caernarfon.log.device());
    log.write("never written");
    log.become(own);
    CHECK(refusalOf(barry.exchange.importFrom(two.bangor->exported())) == ErrorCode::Altered);
    CHECK(barry.known() == 2);
}

TEST_CASE(
    "Files of strangers, of other agencies, of oneself and for others are refused, each for its reason") {
    TwoCopies two;
    const auto llanelli = foundedCopy("Llanelli");
    OfficeCopy friendly("Rhyl"), barry("Y Barri"), early("Wrecsam");
    pairUp(*llanelli, friendly);
    Office stranger("stranger");
    const QString strange = two.caernarfon.file("strange.bundle");
    writeBytes(strange, sealedBundle("nothing", two.bangor->pairing.identity().agency(), stranger.identity,
                                     {two.caernarfon.pairing.identity().find()->card("")}));
    CHECK(refusalOf(two.caernarfon.exchange.importFrom(strange)) == ErrorCode::UnknownSender);
    CHECK(refusalOf(two.caernarfon.exchange.importFrom(llanelli->exported())) == ErrorCode::OtherAgency);
    CHECK(refusalOf(two.bangor->exchange.importFrom(two.bangor->exported())) == ErrorCode::FromOurselves);
    pairUp(*two.bangor, barry);
    REQUIRE(barry.exchange.importFrom(two.bangor->exported()));
    const QString forBoth = two.bangor->exported();
    REQUIRE(early.pairing.join(two.bangor->key()));
    CHECK(refusalOf(early.exchange.importFrom(forBoth)) == ErrorCode::NotForThisCopy);
    CHECK(refusalOf(friendly.exchange.importFrom(friendly.file("none"))) == ErrorCode::NotFound);
    CHECK(two.caernarfon.known() == 1);
}

TEST_CASE(
    "What a device wrote before it was shut out comes by way of others, what it writes itself does not") {
    TwoCopies two;
    OfficeCopy barry("Y Barri");
    pairUp(*two.bangor, barry);
    two.caernarfon.log.write("before");
    REQUIRE(two.bangor->exchange.importFrom(two.caernarfon.exported()));
    REQUIRE(two.bangor->pairing.revoke(two.caernarfon.log.device()));
    const QString file = two.bangor->exported();
    REQUIRE(barry.exchange.importFrom(file));
    CHECK(barry.known() == 2);
    two.caernarfon.log.write("after");
    const auto refused = barry.exchange.importFrom(two.caernarfon.exported());
    CHECK(refusalOf(refused) == ErrorCode::RevokedSender);
    CHECK(refused.problems().first().arguments == QStringList{"Caernarfon"});
    CHECK(refusalOf(two.caernarfon.exchange.importFrom(file)) == ErrorCode::NotForThisCopy);
}

TEST_CASE("Work that is stopped changes nothing and leaves no file") {
    TwoCopies two;
    two.bangor->log.write("more");
    for (int step = 1; step <= 3; ++step) {
        const auto stop = [step](int done, int) { return done < step; };
        const QString path = two.bangor->file("stopped.bundle");
        CHECK(refusalOf(two.bangor->exchange.exportTo(path, stop)) == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(path));
    }
    const QString file = two.bangor->exported();
    for (int step = 1; step <= 3; ++step) {
        const auto stop = [step](int done, int) { return done < step; };
        CHECK(refusalOf(two.caernarfon.exchange.importFrom(file, false, stop)) == ErrorCode::Cancelled);
        CHECK(two.caernarfon.known() == 1);
    }
    CHECK(two.caernarfon.exchange.importFrom(file).value().taken.commits == 1);
}

TEST_CASE("A file is never written over another, nor into a folder that is not there") {
    TwoCopies two;
    const QString there = two.bangor->file("there");
    writeBytes(there, "something else");
    CHECK(refusalOf(two.bangor->exchange.exportTo(there)) == ErrorCode::FileExists);
    CHECK(bytesOf(there) == "something else");
    CHECK(refusalOf(two.bangor->exchange.exportTo(two.bangor->file("none/out.bundle"))) ==
          ErrorCode::CannotWrite);
}

TEST_CASE("Copies meet in a folder until nobody has anything to tell") {
    TwoCopies two;
    const Scratch shared;
    const QString folder = shared.folder();
    two.bangor->log.write("in Bangor");
    two.caernarfon.log.write("in Caernarfon");
    int files = 0;
    for (int round = 0; round < 6; ++round)
        for (OfficeCopy* copy : {two.bangor.get(), &two.caernarfon}) {
            const auto done = copy->exchange.syncWith(folder);
            REQUIRE(done);
            CHECK(done.value().refused.isEmpty());
            files += done.value().written.has_value();
        }
    CHECK(two.bangor->known() == 3);
    CHECK(two.caernarfon.known() == 3);
    CHECK(files <= 4);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
    const auto states = two.bangor->exchange.syncWith(folder).value().peers;
    REQUIRE(states.size() == 1);
    CHECK(states[0].label == "Caernarfon");
    CHECK(states[0].hasAll);
    CHECK(states[0].asOf == two.caernarfon.agency.clock.now());
}

TEST_CASE("A computer whose clock is ahead counts as heard of when its file came, not years later") {
    TwoCopies two;
    two.caernarfon.agency.clock.forward(10LL * 365 * 24 * 3600 * 1000);
    two.caernarfon.log.write("from Caernarfon");
    REQUIRE(two.bangor->exchange.importFrom(two.caernarfon.exported()));
    CHECK(two.bangor->exchange.peers().first().asOf == two.bangor->agency.clock.now());
}

TEST_CASE("Unfinished files, copies of a replicator and other things in the folder do no harm") {
    TwoCopies two;
    const Scratch shared;
    two.bangor->log.write("in Bangor");
    REQUIRE(two.bangor->exchange.syncWith(shared.folder()).value().written);
    const QString name = QDir(shared.folder()).entryList(QDir::Files).first();
    const QByteArray whole = bytesOf(shared.folder() + u'/' + name);
    writeBytes(shared.folder() + u'/' + name, whole.first(whole.size() / 2));
    QString conflict = name;
    writeBytes(shared.folder() + u'/' + conflict.replace(".bundle", ".sync-conflict-20261123-1405.bundle"),
               whole);
    writeBytes(shared.folder() + "/letter.txt", "hello");
    const auto first = two.caernarfon.exchange.syncWith(shared.folder()).value();
    CHECK(first.incomplete == QStringList{name});
    CHECK(first.ignored == QStringList{conflict});
    CHECK(first.taken.isEmpty());
    writeBytes(shared.folder() + u'/' + name, whole);
    CHECK(two.caernarfon.exchange.syncWith(shared.folder()).value().taken.size() == 1);
    CHECK(two.caernarfon.known() == 2);
}
