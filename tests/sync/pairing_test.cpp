// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/localsettings.h"
#include "tests/support/catch.h"
#include "tests/sync/copies.h"

#include <QDir>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Two copies are paired with key files and a number that both of them show") {
    const auto bangor = foundedCopy("Bangor");
    OfficeCopy caernarfon("Caernarfon");
    const QString theirs = caernarfon.key(), ours = bangor->key();
    const auto number = caernarfon.pairing.join(ours);
    REQUIRE(number);
    CHECK(bangor->pairing.numberOf(theirs).value() == number.value());
    CHECK(refusalOf(bangor->pairing.admit(theirs, "00000 00000 00000 00000 00000", Role::Manager)) ==
          ErrorCode::NumberDiffers);
    CHECK(refusalOf(bangor->pairing.admit(theirs, "", Role::Manager)) == ErrorCode::NumberDiffers);
    QString spoken = number.value();
    const auto admitted = bangor->pairing.admit(theirs, spoken.replace(u' ', u'-'), Role::Supervisor);
    REQUIRE(admitted);
    CHECK(admitted.value().label == "Caernarfon");
    CHECK(admitted.value().role == Role::Supervisor);
    CHECK(refusalOf(bangor->pairing.admit(theirs, spoken, Role::Manager)) == ErrorCode::Duplicate);
    const auto devices = bangor->pairing.devices();
    REQUIRE(devices.size() == 2);
    CHECK(devices[0].isOwn);
    CHECK_FALSE(devices[1].lastSeen);
}

TEST_CASE("Only an empty file joins, only one agency, and never its own key") {
    const auto bangor = foundedCopy("Bangor"), llanelli = foundedCopy("Llanelli");
    OfficeCopy full("Caernarfon"), other("Y Barri");
    takeOn(full.agency, "Gwenllian", "Prydderch");
    CHECK(refusalOf(full.pairing.join(bangor->key())) == ErrorCode::HasRecords);
    CHECK(refusalOf(bangor->pairing.join(bangor->key())) == ErrorCode::FromOurselves);
    CHECK(refusalOf(bangor->pairing.join(llanelli->key())) == ErrorCode::InAgency);
    CHECK(refusalOf(bangor->pairing.join(other.key())) == ErrorCode::NoAgency);
    CHECK(refusalOf(other.pairing.join(other.file("none"))) == ErrorCode::NotFound);
    writeBytes(other.file("other"), "not a key");
    CHECK(refusalOf(other.pairing.join(other.file("other"))) == ErrorCode::NotOurs);
    REQUIRE(other.pairing.join(bangor->key()));
    CHECK(refusalOf(llanelli->pairing.numberOf(other.key())) == ErrorCode::OtherAgency);
    CHECK(refusalOf(other.pairing.join(llanelli->key())) == ErrorCode::InAgency);
}

TEST_CASE("A file with records founds an agency when it gives its key away, an empty one does not") {
    OfficeCopy full("Bangor"), empty("Caernarfon");
    takeOn(full.agency, "Gwenllian", "Prydderch");
    const auto offer = keyOfferFrom(bytesOf(full.key()));
    REQUIRE(offer);
    CHECK(offer->agency == full.pairing.identity().agency());
    CHECK_FALSE(full.pairing.identity().agency().isNull());
    CHECK(keyOfferFrom(bytesOf(empty.key()))->agency.isNull());
    CHECK(refusalOf(empty.exchange.exportTo(empty.file())) == ErrorCode::NoAgency);
    CHECK(refusalOf(full.exchange.exportTo(full.file())) == ErrorCode::NoPeers);
}

TEST_CASE("A copy that was let in as a supervisor's lets nobody in itself") {
    const auto bangor = foundedCopy("Bangor");
    OfficeCopy laptop("laptop"), other("Y Barri");
    const QString key = laptop.key();
    const auto number = laptop.pairing.join(bangor->key());
    REQUIRE(bangor->pairing.admit(key, number.value(), Role::Supervisor));
    REQUIRE(laptop.exchange.importFrom(bangor->exported()));
    const QString theirs = other.key();
    const auto second = other.pairing.join(laptop.key());
    REQUIRE(second);
    CHECK(refusalOf(laptop.pairing.admit(theirs, second.value(), Role::Viewer)) == ErrorCode::NotAdmitted);
    CHECK(refusalOf(laptop.pairing.revoke(bangor->log.device())) == ErrorCode::NotAdmitted);
}

TEST_CASE("A copy does not shut itself out") {
    const auto bangor = foundedCopy("Bangor");
    CHECK(refusalOf(bangor->pairing.revoke(bangor->log.device())) == ErrorCode::OwnDevice);
}

TEST_CASE("Devices are renamed, found by name, and shut out") {
    const auto bangor = foundedCopy("Bangor");
    OfficeCopy caernarfon("Caernarfon");
    pairUp(*bangor, caernarfon);
    const QUuid id = caernarfon.log.device();
    REQUIRE(bangor->pairing.rename(id, " Swyddfa  Caernarfon "));
    CHECK(bangor->pairing.named("swyddfa caernarfon").value().id == id);
    CHECK(refusalOf(bangor->pairing.named("nobody")) == ErrorCode::NotFound);
    CHECK(refusalOf(bangor->pairing.rename(id, " ")) == ErrorCode::Required);
    CHECK(refusalOf(bangor->pairing.rename(id, QStringLiteral("Bala\u202e"))) ==
          ErrorCode::BidirectionalControl);
    CHECK(refusalOf(bangor->pairing.rename(id, QStringLiteral("Bala\u0001"))) == ErrorCode::ControlCharacter);
    REQUIRE(bangor->pairing.revoke(id));
    CHECK(bangor->pairing.named(id.toString()).value().status == DeviceStatus::Revoked);
    CHECK(refusalOf(bangor->exchange.exportTo(bangor->file())) == ErrorCode::NoPeers);
}

TEST_CASE("A copy keeps its identity as long as it stays where it is") {
    const auto bangor = foundedCopy("Bangor");
    const QUuid device = bangor->log.device();
    REQUIRE(bangor->pairing.identity().settle());
    CHECK(bangor->log.device() == device);
    CHECK(bangor->pairing.identity().find());
}

TEST_CASE("A copy that finds no identity of its own becomes another device and has to be let in again") {
    const auto bangor = foundedCopy("Bangor");
    OfficeCopy caernarfon("Caernarfon");
    pairUp(*bangor, caernarfon);
    caernarfon.log.write("one");
    REQUIRE(caernarfon.exchange.importFrom(bangor->exported()));
    const QUuid before = caernarfon.log.device();
    // As it is on another computer, or under another name.
    QDir(caernarfon.scratch.path("identities")).removeRecursively();
    REQUIRE(caernarfon.pairing.identity().settle());
    const QUuid after = caernarfon.log.device();
    CHECK(after != before);
    caernarfon.log.write("two");
    CHECK(refusalOf(caernarfon.exchange.exportTo(caernarfon.file())) == ErrorCode::NotAdmitted);
    bangor->log.write("three");
    CHECK(refusalOf(caernarfon.exchange.importFrom(bangor->exported())) == ErrorCode::NotForThisCopy);
    // It stands for what it wrote before.
    const QString key = caernarfon.key();
    CHECK(keyOfferFrom(bytesOf(key))->card.continues.size() == 1);
    REQUIRE(bangor->pairing.admit(key, bangor->pairing.numberOf(key).value(), Role::Manager));
    REQUIRE(caernarfon.exchange.importFrom(bangor->exported()));
    REQUIRE(bangor->exchange.importFrom(caernarfon.exported()));
    CHECK(bangor->known() == 3);
    CHECK(caernarfon.known() == 3);
}

TEST_CASE("A database put back to an earlier state is another device") {
    const auto bangor = foundedCopy("Bangor");
    OfficeCopy caernarfon("Caernarfon");
    pairUp(*bangor, caernarfon);
    const QUuid device = bangor->log.device();
    bangor->exported();
    REQUIRE(bangor->pairing.identity().settle());
    CHECK(bangor->log.device() == device);
    LocalSettings(*bangor->agency.database).keep("sync.sent", "0");
    REQUIRE(bangor->pairing.identity().settle());
    CHECK(bangor->log.device() != device);
}
