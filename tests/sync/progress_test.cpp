// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/syncservice.h"
#include "core/storage/dump.h"
#include "tests/sync/copies.h"

#include <algorithm>
#include <utility>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A large file tells how far its merge is, and one that is stopped anywhere in it changes nothing") {
    const auto bangor = foundedCopy<WholeCopy>("Bangor");
    WholeCopy barry("Y Barri");
    for (int i = 0; i < 600; ++i)
        takeOn(bangor->agency, "Gwenllian", "Prydderch");
    pairUp(*bangor, barry);
    const QString file = bangor->exported();
    const QJsonObject before = dumpOf(*barry.agency.database);
    QList<int> told;
    const auto preview = barry.exchange.importFrom(file, true, [&](int done, int all) {
        CHECK(all == 100);
        told.append(done);
        return true;
    });
    REQUIRE(preview);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.size() > 8);
    for (const int place : std::as_const(told)) {
        if (place >= 100) continue; // it is done by then
        const auto stopped =
            barry.exchange.importFrom(file, false, [&](int done, int) { return done < place; });
        CHECK(refusalOf(stopped) == ErrorCode::Cancelled);
        CHECK(dumpOf(*barry.agency.database) == before);
        CHECK(heldIn(barry.log).isEmpty());
    }
    REQUIRE(barry.exchange.importFrom(file));
    CHECK(dumpOf(*barry.agency.database)["service_user"].toArray().size() == 600);
}

TEST_CASE("The commits of a file take up no memory any more once they are in the log") {
    TestAgency bangor, barry;
    takeOn(bangor, "Gwenllian", "Prydderch");
    SyncBatch batch = SyncService(bangor.workspace).since({});
    const QList<SyncOp> said = batch.commits.first().ops;
    bool isHeldByNobodyElse = false;
    REQUIRE(SyncService(barry.workspace).merge(std::move(batch), [&]() -> Result<void> {
        isHeldByNobodyElse = said.isDetached();
        return {};
    }));
    CHECK(isHeldByNobodyElse);
    CHECK(barry.people.names().size() == 1);
}
