// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/device.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"
#include "tests/sync/offices.h"

#include <QDir>
#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Three offices; the first has founded the agency and let the second in.
struct Agency3 {
    Office bangor{"Bangor"}, caernarfon{"Caernarfon"}, barry{"Y Barri"};
    DeviceEntry first = foundingEntry(bangor.card(), 1, bangor.identity.signSeed);
    QUuid agency = agencyFoundedBy(first);
    QList<QByteArray> entries{toBytes(first), toBytes(bangor.admits(caernarfon.card(), agency, 2))};

    void add(const DeviceEntry& entry) { entries.append(toBytes(entry)); }
    DeviceLedger ledger() const { return {agency, entries}; }
    DeviceStatus status(const Office& office) const { return ledger().statusOf(office.identity.device); }
};

} // namespace

TEST_CASE("The first device of an agency lets others in, and they let in more") {
    Agency3 a;
    CHECK(a.status(a.bangor) == DeviceStatus::Admitted);
    CHECK(a.status(a.caernarfon) == DeviceStatus::Admitted);
    CHECK(a.status(a.barry) == DeviceStatus::Unknown);
    a.add(a.caernarfon.admits(a.barry.card(), a.agency, 3));
    CHECK(a.status(a.barry) == DeviceStatus::Admitted);
    CHECK(a.ledger().find(a.barry.identity.device)->card.label == "Y Barri");
}

TEST_CASE("Nobody gets in who was not let in by a manager's device of this agency") {
    Agency3 a;
    const Office stranger("stranger");
    a.add(stranger.admits(stranger.card(), a.agency, 3));
    a.add(stranger.admits(a.barry.card(), a.agency, 3));
    DeviceEntry forged = a.caernarfon.admits(a.barry.card(), a.agency, 3);
    forged.at = 4;
    a.add(forged);
    a.add(a.caernarfon.admits(a.barry.card(), QUuid::createUuid(), 3));
    CHECK(a.status(a.barry) == DeviceStatus::Unknown);
    CHECK(a.status(stranger) == DeviceStatus::Unknown);
    a.add(a.bangor.admits(stranger.card(), a.agency, 5, Role::Supervisor));
    a.add(stranger.admits(a.barry.card(), a.agency, 6));
    CHECK(a.status(stranger) == DeviceStatus::Admitted);
    CHECK(a.status(a.barry) == DeviceStatus::Unknown);
}

TEST_CASE("Another first statement is another agency") {
    Agency3 a;
    const Office thief("thief");
    const DeviceEntry other = foundingEntry(thief.card(), 1, thief.identity.signSeed);
    CHECK(agencyFoundedBy(other) != a.agency);
    a.add(other);
    CHECK(a.status(thief) == DeviceStatus::Unknown);
    CHECK(DeviceLedger(agencyFoundedBy(other), a.entries).devices().size() == 1);
}

TEST_CASE("Who is shut out stays out, and what it states afterwards does not count") {
    Agency3 a;
    const Office pwllheli("Pwllheli"), thief("thief");
    a.add(a.caernarfon.admits(pwllheli.card(), a.agency, 3));
    a.add(a.bangor.shutsOut(a.caernarfon.card(), a.ledger(), a.agency, 4));
    a.add(a.caernarfon.admits(thief.card(), a.agency, 1)); // dated back
    a.add(a.caernarfon.renames(a.bangor.card(), "nobody", a.agency, 5));
    a.add(a.bangor.admits(a.caernarfon.card(), a.agency, 6));
    CHECK(a.status(a.caernarfon) == DeviceStatus::Revoked);
    CHECK(a.status(pwllheli) == DeviceStatus::Admitted);
    CHECK(a.status(thief) == DeviceStatus::Revoked);
    CHECK(a.ledger().find(a.bangor.identity.device)->card.label == "Bangor");
}

TEST_CASE("Two devices that shut each other out are both out") {
    Agency3 a;
    const DeviceLedger before = a.ledger();
    a.add(a.bangor.shutsOut(a.caernarfon.card(), before, a.agency, 3));
    a.add(a.caernarfon.shutsOut(a.bangor.card(), before, a.agency, 3));
    CHECK(a.status(a.bangor) == DeviceStatus::Revoked);
    CHECK(a.status(a.caernarfon) == DeviceStatus::Revoked);
}

TEST_CASE("A device for which two keys were stated is not trusted") {
    Agency3 a;
    Office twin("Caernarfon");
    twin.identity.device = a.caernarfon.identity.device;
    a.add(a.bangor.admits(twin.card(), a.agency, 3));
    CHECK(a.status(a.caernarfon) == DeviceStatus::Revoked);
}

TEST_CASE("What the statements say does not depend on their order, nor on hearing them twice") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Chance chance(seed);
        Agency3 a;
        QList<const Office*> all{&a.bangor, &a.caernarfon, &a.barry};
        for (int i = 0; i < 8; ++i) {
            const Office& by = *chance.oneOf(all);
            const Office& whom = *chance.oneOf(all);
            const int kind = chance.below(6);
            a.add(kind < 3   ? by.admits(whom.card(), a.agency, chance.below(9),
                                       chance.coin() ? Role::Manager : Role::Viewer)
                  : kind < 5 ? by.renames(whom.card(), chance.line(9), a.agency, chance.below(9))
                             : by.shutsOut(whom.card(), a.ledger(), a.agency, chance.below(9)));
        }
        const auto once = a.ledger().devices();
        std::mt19937 engine(seed);
        QList<QByteArray> mixed = a.entries + a.entries;
        std::shuffle(mixed.begin(), mixed.end(), engine);
        const auto again = DeviceLedger(a.agency, mixed).devices();
        REQUIRE(again.keys() == once.keys());
        for (const QUuid& device : once.keys()) {
            CHECK(again[device].status == once[device].status);
            CHECK(again[device].role == once[device].role);
            CHECK(again[device].card == once[device].card);
        }
    }
}

TEST_CASE("A statement reads back as it was written, and no other bytes are one") {
    Agency3 a;
    DeviceCard card = a.barry.card();
    card.continues = {{QUuid::createUuid(), 60, QByteArray(32, 'h')},
                      {QUuid::createUuid(), 1, QByteArray(32, 'g')}};
    const DeviceEntry entry = a.bangor.admits(card, a.agency, 3, Role::Supervisor);
    const QByteArray bytes = toBytes(entry);
    CHECK((deviceEntryFrom(bytes) == entry));
    for (const QByteArray& other : a.entries)
        CHECK(toBytes(*deviceEntryFrom(other)) == other);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(deviceEntryFrom(bytes.first(size)));
    CHECK_FALSE(deviceEntryFrom(bytes + "x"));
}

TEST_CASE("Who was let in as the successor of a device stands for its commits up to one place") {
    Agency3 a;
    const ChainPlace end{QUuid::createUuid(), 60, QByteArray(32, 'h')};
    DeviceCard card = a.barry.card();
    card.continues = {end};
    CHECK_FALSE(a.ledger().isVouchedFor(end));
    a.add(a.bangor.admits(card, a.agency, 3));
    CHECK(a.ledger().isVouchedFor(end));
    CHECK_FALSE(a.ledger().isVouchedFor({end.device, 61, end.hash}));
    CHECK_FALSE(a.ledger().isVouchedFor({end.device, 60, QByteArray(32, 'g')}));
}

TEST_CASE("The number of a pairing is the same on both sides, and another for other keys") {
    const Agency3 a;
    const QString number = pairingNumber(a.agency, a.bangor.card(), a.caernarfon.card());
    CHECK(number.size() == 29);
    CHECK(number.split(u' ').size() == 5);
    CHECK(pairingNumber(a.agency, a.caernarfon.card(), a.bangor.card()) == number);
    CHECK(pairingNumber(a.agency, a.bangor.card(), a.barry.card()) != number);
    CHECK(pairingNumber(QUuid::createUuid(), a.bangor.card(), a.caernarfon.card()) != number);
}

TEST_CASE("A key file reads back only as its device wrote it") {
    const Office office("Caernarfon");
    KeyOffer offer{office.card(), QUuid::createUuid()};
    offer.card.continues = {{QUuid::createUuid(), 7, QByteArray(32, 'h')}};
    const QByteArray bytes = toBytes(offer, office.identity.signSeed);
    CHECK((keyOfferFrom(bytes) == offer));
    QByteArray other = bytes;
    other.replace("Caernarfon", "Caerffili");
    CHECK_FALSE(keyOfferFrom(other));
    CHECK_FALSE(keyOfferFrom("{}"));
    CHECK_FALSE(keyOfferFrom(bytes.first(bytes.size() / 2)));
}

TEST_CASE("The end of a chain is signed by its device alone") {
    const Office office("Bangor"), other("Y Barri");
    const QUuid agency = QUuid::createUuid();
    const ChainPlace end{office.identity.device, 12, QByteArray(32, 'h')};
    const QByteArray signature = office.identity.signHead(agency, end);
    CHECK(isHeadSigned(office.identity.signKey(), agency, end, signature));
    CHECK_FALSE(isHeadSigned(other.identity.signKey(), agency, end, signature));
    ChainPlace further = end;
    ++further.number;
    CHECK_FALSE(isHeadSigned(office.identity.signKey(), agency, further, signature));
    CHECK_FALSE(isHeadSigned(office.identity.signKey(), QUuid::createUuid(), end, signature));
}

TEST_CASE("An identity belongs to the path of its database and opens with the key in it alone") {
    const Scratch scratch;
    const IdentityFolder folder(scratch.path("identities"));
    const QString database = scratch.path();
    writeBytes(database, "x");
    const SecretBytes key = SecretBytes::random(32), wrong = SecretBytes::random(32);
    Identity identity = Identity::create(QUuid::createUuid());
    identity.sent = 5;
    REQUIRE(folder.keep(database, key, identity));
    const auto found = folder.find(database, key);
    REQUIRE(found);
    CHECK(found->device == identity.device);
    CHECK(found->signKey() == identity.signKey());
    CHECK(found->boxKey() == identity.boxKey());
    CHECK(found->sent == 5);
    CHECK_FALSE(folder.find(database, wrong));
    CHECK_FALSE(folder.find(scratch.path("copy.aelwyd"), key));
    const QStringList files = QDir(scratch.path("identities")).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    const QByteArray bytes = bytesOf(scratch.path("identities") + u'/' + files.first());
    CHECK_FALSE(
        bytes.contains(QByteArray(reinterpret_cast<const char*>(identity.signSeed.data()), 32).toBase64()));
}
