// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/devicestore.h"
#include "core/storage/dump.h"
#include "core/storage/mergeshowing.h"
#include "core/sync/bundle.h"
#include "core/sync/bytes.h"
#include "core/sync/columns.h"
#include "tests/support/random.h"
#include "tests/sync/copies.h"
#include "tests/sync/offices.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Two offices with people; Barry hears what is wrong with files.
struct BadFiles {
    BadFiles() {
        takeOn(bangor->agency, "Gwenllian", "Prydderch");
        pairUp(*bangor, barry);
        first = bangor->exported();
        if (!barry.exchange.importFrom(first)) throw std::runtime_error("not taken in");
        takeOn(bangor->agency, "Eirlys", "Rees");
        good = bytesOf(bangor->exported());
    }

    /// The reason; nothing here has changed, and the file lies where it lay, as it was.
    ErrorCode refusal(const QByteArray& bytes) {
        const QString path = barry.file("bad.bundle");
        writeBytes(path, bytes);
        const QJsonObject before = dumpOf(*barry.agency.database);
        const auto held = heldIn(barry.log);
        for (const bool isPreview : {true, false}) {
            const auto taken = barry.exchange.importFrom(path, isPreview);
            if (taken) return ErrorCode::NothingToUndo; // refused by nobody
            reason = taken.problems().first().code;
        }
        CHECK(dumpOf(*barry.agency.database) == before);
        CHECK(heldIn(barry.log) == held);
        CHECK(tablesUnlikeLog(*barry.agency.database).isEmpty());
        CHECK(bytesOf(path) == bytes);
        return reason;
    }

    /// As Bangor's own program would seal it.
    QByteArray sealed(const QByteArray& content) {
        const auto own = *bangor->pairing.identity().find();
        return sealedBundle(content, bangor->pairing.identity().agency(), own,
                            {barry.pairing.identity().find()->card({})});
    }
    QByteArray sealedBatch(const std::function<void(SyncBatch&)>& spoil) {
        SyncBatch batch = bangor->log.since(heldIn(barry.log));
        batch.agency = bangor->pairing.identity().agency();
        batch.sender = bangor->log.device();
        batch.devices = DeviceStore(*bangor->agency.database).entries();
        spoil(batch);
        batch.to = batch.from;
        QMap<QUuid, QByteArray> ends;
        for (SyncCommit& each : batch.commits) {
            each.previous = ends.value(each.device, each.previous);
            batch.to.insert(each.device, each.number);
            ends.insert(each.device, hashOf(each));
        }
        const auto own = *bangor->pairing.identity().find();
        for (auto end = ends.begin(); end != ends.end(); ++end)
            batch.heads.append({end.key(), batch.to[end.key()], *end,
                                own.signHead(batch.agency, {end.key(), batch.to[end.key()], *end})});
        return sealed(contentOf(encodeBatch(batch).value()));
    }
    static QByteArray contentOf(const QByteArray& batch, quint8 version = 1) {
        ByteWriter content;
        content.fixed(version);
        content.fixed(qint64(1'795'000'000'000));
        content.raw(batch);
        return content.bytes();
    }

    std::unique_ptr<WholeCopy> bangor = foundedCopy<WholeCopy>("Bangor");
    WholeCopy barry{"Y Barri"};
    QString first;
    QByteArray good;
    ErrorCode reason = ErrorCode::NotFound;
};

} // namespace

TEST_CASE(
    "Files of other programs, cut short, flipped or longer than they say are refused, and nothing changes") {
    BadFiles bad;
    CHECK(bad.refusal("") == ErrorCode::NotOurs);
    CHECK(bad.refusal("%PDF-1.7 something else") == ErrorCode::NotOurs);
    CHECK(bad.refusal(QByteArray(100'000, 'x')) == ErrorCode::NotOurs);
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 40; ++i)
        CHECK(bad.refusal(bad.good.first(1 + chance.below(static_cast<int>(bad.good.size()) - 1))) ==
              ErrorCode::CutShort);
    for (int i = 0; i < 40; ++i) {
        QByteArray flipped = bad.good;
        const qsizetype place = chance.below(static_cast<int>(flipped.size()));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << chance.below(8)));
        CHECK(bad.refusal(flipped) != ErrorCode::NothingToUndo);
    }
    CHECK(bad.refusal(bad.good + "more") == ErrorCode::Altered);
    writeBytes(bad.barry.file("bad.bundle"), bad.good);
    CHECK(bad.barry.exchange.importFrom(bad.barry.file("bad.bundle")));
}

TEST_CASE(
    "A file that comes again changes nothing, and one that comes too early waits and changes no record") {
    BadFiles bad;
    CHECK(bad.barry.exchange.importFrom(bad.first).value().wasKnown);
    CHECK(bad.bangor->exchange.importFrom(bad.barry.exported()));
    takeOn(bad.bangor->agency, "Nia", "Owen");
    DeviceStore(*bad.bangor->agency.database).report(bad.barry.log.device(), heldIn(bad.bangor->log), {});
    takeOn(bad.bangor->agency, "Huw", "Hughes");
    const QString early = bad.bangor->exported();
    const QJsonObject before = dumpOf(*bad.barry.agency.database);
    const QByteArray bytes = bytesOf(early);
    const auto parked = bad.barry.exchange.importFrom(early);
    REQUIRE(parked);
    CHECK_FALSE(parked.value().missing.isEmpty());
    CHECK(dumpOf(*bad.barry.agency.database) == before);
    CHECK(bytesOf(early) == bytes);
}

TEST_CASE("Files of strangers, of other agencies, of oneself and of who was shut out are refused with "
          "nothing changed") {
    BadFiles bad;
    const auto llanelli = foundedCopy<WholeCopy>("Llanelli");
    WholeCopy rhyl("Rhyl");
    pairUp(*llanelli, rhyl);
    CHECK(bad.refusal(bytesOf(llanelli->exported())) == ErrorCode::OtherAgency);
    Office stranger("stranger");
    const QByteArray unknown =
        sealedBundle("nothing", bad.bangor->pairing.identity().agency(), stranger.identity,
                     {bad.barry.pairing.identity().find()->card({})});
    CHECK(bad.refusal(unknown) == ErrorCode::UnknownSender);
    CHECK(bad.refusal(bytesOf(bad.barry.exported())) == ErrorCode::FromOurselves);
    const QByteArray forOthers = sealedBundle("nothing", bad.bangor->pairing.identity().agency(),
                                              *bad.bangor->pairing.identity().find(), {stranger.card()});
    CHECK(bad.refusal(forOthers) == ErrorCode::NotForThisCopy);
    REQUIRE(bad.barry.pairing.revoke(bad.bangor->log.device()));
    CHECK(bad.refusal(bad.good) == ErrorCode::RevokedSender);
}

TEST_CASE("Files of newer programs, and such as blow up when they are unpacked, are refused before memory is "
          "taken") {
    BadFiles bad;
    QByteArray newer = bad.good;
    newer[16] = 99;
    CHECK(bad.refusal(newer) == ErrorCode::NewerVersion);
    CHECK(bad.refusal(bad.sealed(BadFiles::contentOf("", 9))) == ErrorCode::NewerVersion);
    const QByteArray bomb = packed({QByteArray(qsizetype(257) << 20, '\0')});
    CHECK(bomb.size() < 1 << 20);
    CHECK(bad.refusal(bad.sealed(BadFiles::contentOf(bomb))) == ErrorCode::TooLarge);
    CHECK(bad.refusal(bad.sealed("")) == ErrorCode::Damaged);
    CHECK(bad.refusal(bad.sealed(BadFiles::contentOf(QByteArray(64, 'x')))) != ErrorCode::NothingToUndo);
}

TEST_CASE("Commits in another order, out of nowhere or from a clock far ahead do no harm") {
    BadFiles bad;
    takeOn(bad.bangor->agency, "Nia", "Owen");
    const auto refused = [&](const std::function<void(SyncBatch&)>& spoil) {
        return bad.refusal(bad.sealedBatch(spoil));
    };
    CHECK(refused([](SyncBatch& batch) {
              for (SyncCommit& each : batch.commits)
                  each.seen.insert(QUuid::createUuid(), 7);
          }) != ErrorCode::NothingToUndo);
    CHECK(refused([](SyncBatch& batch) {
              batch.commits.first().ops.last().table = 2, batch.commits.first().ops.last().column = 1,
              batch.commits.first().ops.last().value = "\x09";
          }) != ErrorCode::NothingToUndo);
    // No file is refused over time; this copy's own clock follows by a quarter of an hour at most.
    writeBytes(bad.barry.file("ahead.bundle"), bad.sealedBatch([](SyncBatch& batch) {
        for (SyncCommit& each : batch.commits)
            each.clock += quint64(10ull * 365 * 24 * 3600 * 1000) << 16;
    }));
    REQUIRE(bad.barry.exchange.importFrom(bad.barry.file("ahead.bundle")));
    takeOn(bad.barry.agency, "Elin", "Jones");
    const SyncCommit own = bad.barry.log.since({}).commits.last();
    CHECK((own.clock >> 16) < 1'796'000'000'000);
}
