// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/officeswaiting.h"
#include "core/storage/devicestore.h"
#include "tests/syncui/twooffices.h"

#include <QSignalSpy>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

void mobileOf(RealOffice& office, const ServiceUserId& id, const char* mobile) {
    ServiceUser person = office.person(id);
    person.mobile = QLatin1String(mobile);
    REQUIRE(office.agency.people.save(person));
}

} // namespace

TEST_CASE("A computer of which nothing was heard for two weeks waits between offices, until it is heard of") {
    MetOffices offices;
    RealOffice& here = offices.caernarfon;
    OfficesWaiting waiting(here.agency.workspace, here.exchange);
    QSignalSpy told(&waiting, &OfficesWaiting::changed);
    CHECK(waiting.count() == 0);
    CHECK(waiting.words().isEmpty());
    here.agency.clock.setDay(here.agency.clock.today().addDays(OfficesWaiting::kSilentDays));
    waiting.lookAround();
    CHECK(waiting.count() == 0);
    here.agency.clock.forward(60'000);
    waiting.lookAround();
    CHECK(waiting.count() == 1);
    CHECK(waiting.words() == "Nothing for two weeks or more from: Bangor.");
    CHECK(told.size() == 1);
    waiting.lookAround();
    CHECK(told.size() == 1);
    offices.bangor.agency.clock.setDay(here.agency.clock.today());
    mobileOf(offices.bangor, offices.mair.id, "07700 900111");
    TwoOffices::send(offices.bangor, here);
    waiting.lookAround();
    CHECK(waiting.count() == 0);
}

TEST_CASE("What is to be resolved and files that came early wait between offices") {
    MetOffices offices;
    RealOffice &here = offices.caernarfon, &there = offices.bangor;
    OfficesWaiting waiting(here.agency.workspace, here.exchange);
    mobileOf(here, offices.mair.id, "07700 900111");
    mobileOf(there, offices.mair.id, "07700 900222");
    TwoOffices::send(there, here);
    waiting.lookAround();
    CHECK(waiting.words() == "To resolve: 1.");
    // Bangor believes that Caernarfon has what it has not.
    mobileOf(there, offices.mair.id, "07700 900333");
    DeviceStore(*there.agency.database).report(here.log.device(), heldIn(there.log), {});
    mobileOf(there, offices.mair.id, "07700 900444");
    TwoOffices::send(there, here);
    waiting.lookAround();
    CHECK(waiting.words() == "To resolve: 1. Files that wait for others: 1.");
    CHECK(waiting.count() == 2);
}
