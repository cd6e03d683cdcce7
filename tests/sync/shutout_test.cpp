// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inboxservice.h"
#include "core/storage/dump.h"
#include "core/storage/mergeshowing.h"
#include "tests/sync/copies.h"

#include <QJsonArray>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Two offices and a laptop that knew one person together; Bangor shuts the laptop out, and Barry has not
/// heard of it yet.
struct LostLaptop {
    LostLaptop() {
        person = takeOn(bangor->agency, "Gwenllian", "Prydderch");
        pairUp(*bangor, barry);
        pairUp(*bangor, laptop);
        const QString file = bangor->exported();
        for (WholeCopy* copy : {&barry, &laptop})
            mustHave(*copy, file);
        takeOn(laptop.agency, "Eirlys", "Rees");
        mustHave(*bangor, laptop.exported());
        if (!bangor->pairing.revoke(laptop.log.device())) throw std::runtime_error("not shut out");
    }
    static void mustHave(WholeCopy& copy, const QString& file) {
        if (!copy.exchange.importFrom(file)) throw std::runtime_error("not taken in");
    }
    static QJsonObject dump(WholeCopy& copy) { return dumpOf(*copy.agency.database); }
    static qsizetype people(WholeCopy& copy) { return dump(copy)["service_user"].toArray().size(); }
    static QString phone(WholeCopy& copy, const ServiceUserId& id) {
        return copy.agency.people.person(id)->phone;
    }
    void laptopWrites(const QString& phone) {
        ServiceUser changed = *laptop.agency.people.person(person.id);
        changed.phone = phone;
        if (!laptop.agency.people.save(changed)) throw std::runtime_error("not saved");
    }
    std::unique_ptr<WholeCopy> bangor = foundedCopy<WholeCopy>("Bangor");
    WholeCopy barry{"Y Barri"}, laptop{"laptop"};
    ServiceUser person;
};

} // namespace

TEST_CASE("What a copy wrote after it was shut out is no part of the records, whoever brings it") {
    LostLaptop lost;
    takeOn(lost.laptop.agency, "Never", "Known");
    lost.laptopWrites("01248 999999");
    lost.mustHave(lost.barry, lost.laptop.exported());
    CHECK(lost.people(lost.barry) == 3);
    CHECK(lost.phone(lost.barry, lost.person.id) == "01248 999999");
    const QJsonObject before = lost.dump(*lost.bangor);
    const auto taken = lost.bangor->exchange.importFrom(lost.barry.exported());
    REQUIRE(taken);
    CHECK(taken.value().taken.notAllowed > 0);
    CHECK(lost.dump(*lost.bangor) == before);
    CHECK(lost.people(*lost.bangor) == 2);
    // Who had taken it in before hearing of it shows the same as soon as it hears.
    REQUIRE(lost.barry.exchange.importFrom(lost.bangor->exported()));
    CHECK(lost.dump(lost.barry) == before);
    for (WholeCopy* copy : {lost.bangor.get(), &lost.barry}) {
        CHECK(tablesUnlikeLog(*copy->agency.database).isEmpty());
        InboxService inbox(copy->agency.workspace);
        REQUIRE(inbox.count() == taken.value().taken.notAllowed);
        CHECK(inbox.items().first().rule == FindingRule::NotAllowed);
    }
}

TEST_CASE("What a copy wrote before it was shut out stays, also where it comes later") {
    LostLaptop lost;
    REQUIRE(lost.barry.exchange.importFrom(lost.bangor->exported()));
    CHECK(lost.people(lost.barry) == 2);
    CHECK(lost.dump(lost.barry) == lost.dump(*lost.bangor));
    CHECK(InboxService(lost.barry.agency.workspace).count() == 0);
}

TEST_CASE("What is written on top of what does not count stays") {
    LostLaptop lost;
    lost.laptopWrites("01248 999999");
    lost.mustHave(lost.barry, lost.laptop.exported());
    ServiceUser changed = *lost.barry.agency.people.person(lost.person.id);
    changed.locality = "Bethesda";
    REQUIRE(lost.barry.agency.people.save(changed));
    REQUIRE(lost.bangor->exchange.importFrom(lost.barry.exported()));
    REQUIRE(lost.barry.exchange.importFrom(lost.bangor->exported()));
    for (WholeCopy* copy : {lost.bangor.get(), &lost.barry}) {
        CHECK(copy->agency.people.person(lost.person.id)->locality == "Bethesda");
        CHECK(lost.phone(*copy, lost.person.id) == lost.person.phone);
    }
}

TEST_CASE("A second manager who has more of it and shuts it out as well lets that count") {
    LostLaptop lost;
    lost.laptopWrites("01248 999999");
    lost.mustHave(lost.barry, lost.laptop.exported());
    REQUIRE(lost.barry.pairing.revoke(lost.laptop.log.device()));
    REQUIRE(lost.bangor->exchange.importFrom(lost.barry.exported()));
    REQUIRE(lost.barry.exchange.importFrom(lost.bangor->exported()));
    for (WholeCopy* copy : {lost.bangor.get(), &lost.barry}) {
        CHECK(lost.phone(*copy, lost.person.id) == "01248 999999");
        CHECK(tablesUnlikeLog(*copy->agency.database).isEmpty());
    }
}
