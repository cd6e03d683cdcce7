// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inboxservice.h"
#include "core/service/usernames.h"
#include "core/storage/erasure.h"
#include "core/storage/query.h"
#include "core/sync/keyseal.h"
#include "tests/support/catch.h"
#include "tests/sync/protectedoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

SafeguardingConcern concernOf(const ServiceUserId& person, QDate day, const QString& what) {
    return tidied({.person = person,
                   .harms = {Harm::Neglect},
                   .what = what,
                   .raisedOn = day,
                   .raisedBy = QStringLiteral("Glenys")});
}

} // namespace

TEST_CASE("Keys sealed for one device open for that device alone") {
    const Identity one = Identity::create(QUuid::createUuid()), other = Identity::create(QUuid::createUuid());
    std::vector<SecretBytes> keys;
    keys.push_back(SecretBytes::random(32));
    keys.push_back(SecretBytes::random(32));
    const QByteArray sealed = keysSealedFor(one.card({}), keys);
    const auto opened = keysOpenedBy(one, sealed);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0] == keys[0]);
    CHECK(opened[1] == keys[1]);
    CHECK(keysOpenedBy(other, sealed).empty());
    CHECK(keysOpenedBy(one, sealed.chopped(1)).empty());
    CHECK(keysOpenedBy(one, {}).empty());
}

TEST_CASE("Two protected files of one agency read one another's safeguarding notes, and each goes on sealing "
          "its own") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    const auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    const QDate day = bangor.file.clock->today();
    const auto inBangor = concernOf(person, day, QStringLiteral("Arian ar goll"));
    mustBeDone(bangor.safeguarding.save(inBangor));
    mustBe(barry.exchange.importFrom(bangor.exported()));
    REQUIRE(barry.safeguarding.concern(inBangor.id));
    CHECK(barry.safeguarding.concern(inBangor.id) == inBangor);
    auto changed = inBangor;
    changed.madeSafe = QStringLiteral("The card was stopped");
    mustBeDone(barry.safeguarding.save(changed));
    const auto inBarry = concernOf(person, day, QStringLiteral("Dim bwyd yn y tŷ"));
    mustBeDone(barry.safeguarding.save(inBarry));
    mustBe(bangor.exchange.importFrom(barry.exported()));
    CHECK(bangor.safeguarding.concern(inBangor.id) == changed);
    CHECK(bangor.safeguarding.concern(inBarry.id) == inBarry);
    Query raw(*bangor.mair->file.database, "SELECT what FROM safeguarding_concern");
    while (raw.next())
        CHECK(raw.text().startsWith(QLatin1String("sealed:")));
}

TEST_CASE("A device whose people may not read safeguarding notes is given no key for them") {
    ProtectedOffice bangor, laptop;
    pairUp(bangor, laptop, Role::Viewer);
    const auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    const auto concern = concernOf(person, bangor.file.clock->today(), QStringLiteral("Arian ar goll"));
    mustBeDone(bangor.safeguarding.save(concern));
    mustBe(laptop.exchange.importFrom(bangor.exported()));
    CHECK_FALSE(laptop.safeguarding.mayRead());
    CHECK_FALSE(laptop.safeguarding.concern(concern.id));
}

TEST_CASE("Who may not read safeguarding notes is not told that one came in, nor about whom") {
    // given
    ProtectedOffice bangor, barry, laptop;
    pairUp(bangor, barry);
    pairUp(bangor, laptop, Role::Viewer);
    const auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    for (ProtectedOffice* office : {&barry, &laptop})
        mustBe(office->exchange.importFrom(bangor.exported()));
    const auto concern = concernOf(person.id, bangor.file.clock->today(), QStringLiteral("Arian ar goll"));
    // when
    mustBeDone(bangor.safeguarding.save(concern));
    const QString bundle = bangor.exported();
    const QString table = QStringLiteral("safeguarding_concern"), trail = QStringLiteral("audit_entry");
    // then
    for (const bool isPreview : {true, false}) {
        const TakenIn taken = mustBe(laptop.exchange.importFrom(bundle, isPreview)).taken;
        CHECK(taken.commits > 0);
        CHECK_FALSE((taken.tables.contains(table) || taken.tables.contains(trail)));
        CHECK(taken.about.isEmpty());
    }
    const TakenIn taken = mustBe(barry.exchange.importFrom(bundle)).taken;
    CHECK(taken.tables.value(table).added == 1);
    CHECK(taken.tables.contains(trail));
    REQUIRE(taken.about.size() == 1);
    CHECK(taken.about.first().subject == person.id.uuid());
    // Of the person's own details nothing came.
    CHECK(taken.about.first().rows.keys() == QStringList{table});
}

TEST_CASE(
    "What was written apart in a safeguarding note is to be resolved in words by who may read it, and is "
    "not told to others") {
    ProtectedOffice bangor, barry, laptop;
    const QString first = bangor.key(true);
    const auto letIn = [&](ProtectedOffice& office, Role role) {
        const QString theirs = office.key(false);
        const auto number = mustBe(office.pairing.join(first));
        mustBe(bangor.pairing.admit(theirs, number, role));
    };
    letIn(barry, Role::Manager);
    letIn(laptop, Role::Viewer);
    const auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    auto inBangor = concernOf(person, bangor.file.clock->today(), QStringLiteral("Arian ar goll"));
    mustBeDone(bangor.safeguarding.save(inBangor));
    for (ProtectedOffice* office : {&barry, &laptop})
        mustBe(office->exchange.importFrom(bangor.exported()));
    auto inBarry = inBangor;
    inBangor.madeSafe = QStringLiteral("The bank was told");
    inBarry.madeSafe = QStringLiteral("The card was stopped");
    mustBeDone(bangor.safeguarding.save(inBangor));
    mustBeDone(barry.safeguarding.save(inBarry));
    CHECK(mustBe(bangor.exchange.importFrom(barry.exported())).taken.findings == 1);
    CHECK(mustBe(laptop.exchange.importFrom(bangor.exported())).taken.findings == 0);
    InboxService inbox(bangor.mair->workspace), hidden(laptop.mair->workspace);
    const auto items = inbox.items();
    REQUIRE(items.size() == 1);
    CHECK(inbox.count() == 1);
    CHECK_FALSE(items.first().writing);
    QString said;
    for (const FindingSide& side : items.first().sides)
        said += QString::fromUtf8(side.values.first().bytes) + u'|';
    CHECK(said.contains("The bank was told"));
    CHECK(said.contains("The card was stopped"));
    CHECK_FALSE(said.contains("sealed:"));
    CHECK(hidden.count() == 0);
    CHECK(hidden.items().isEmpty());
    CHECK(readFindings(*laptop.mair->file.database).size() == 1);
}

TEST_CASE("Two protected files that met hold one another's audit trails, and both verify") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    const auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    mustBe(barry.exchange.importFrom(bangor.exported()));
    auto changed = person;
    changed.locality = QStringLiteral("Bala");
    mustBeDone(barry.mair->people.save(changed));
    mustBe(bangor.exchange.importFrom(barry.exported()));
    // Both had made a key for what they noted of the agency's own record before they met.
    for (const ProtectedOffice* office : {&bangor, &barry}) {
        CHECK(office->mair->audit.verification().problems.isEmpty());
        CHECK(InboxService(office->mair->workspace).count() == 0);
    }
}

TEST_CASE(
    "The trail of an office that wrote about somebody who was erased elsewhere meanwhile still verifies") {
    ProtectedOffice bangor, barry;
    const QString first = bangor.key(true), theirs = barry.key(false);
    const auto number = mustBe(barry.pairing.join(first));
    mustBe(bangor.pairing.admit(theirs, number, Role::Manager));
    auto person = bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    mustBe(barry.exchange.importFrom(bangor.exported()));
    person.locality = QStringLiteral("Bala");
    mustBeDone(barry.mair->people.save(person));
    mustBeDone(bangor.mair->workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*bangor.mair->file.database, person.id);
        return {};
    }));
    mustBe(bangor.exchange.importFrom(barry.exported()));
    mustBe(barry.exchange.importFrom(bangor.exported()));
    for (const ProtectedOffice* office : {&bangor, &barry}) {
        CHECK_FALSE(office->mair->people.person(person.id));
        CHECK(office->mair->audit.verification().problems.isEmpty());
    }
}

TEST_CASE("Who wrote in another office is known by name here, in its trail and under what is to resolve") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    const QUuid user = bangor.mair->file.session->vault.user;
    const UserNames names(*barry.mair->file.database);
    CHECK(names.of(user).isEmpty());
    mustBe(barry.exchange.importFrom(bangor.exported()));
    CHECK(names.of(user) == "Mair");
    const auto lines = barry.mair->audit.lines({.user = user});
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first().userName == "Mair");
    // Told once, not with every opening.
    CHECK(UserNames(*bangor.mair->file.database).toTell(user, QStringLiteral("Mair")).isEmpty());
    CHECK_FALSE(UserNames(*bangor.mair->file.database).toTell(user, QStringLiteral("Mair Rees")).isEmpty());
}
