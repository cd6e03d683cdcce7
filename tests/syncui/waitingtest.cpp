// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/service/syncservice.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("What a newer version had sent shows once this version can read it, when the file is opened") {
    const Scratch scratch;
    TestAgency newer;
    takeOn(newer, QStringLiteral("Mair"), QStringLiteral("Owen"), QStringLiteral("P-1"));
    const auto peopleIn = [](Composition& office) { return office.people.search({}, {}, 10).ids.size(); };
    {
        const auto opened = Composition::open(scratch.path(), OpenMode::CreateIfMissing, {});
        REQUIRE(opened);
        Composition& office = *opened.value();
        SyncService sync(office.workspace);
        SyncBatch batch = SyncService(newer.workspace).since(sync.held());
        REQUIRE_FALSE(batch.commits.isEmpty());
        batch.commits.last().schema = kSchemaVersion + 1;
        REQUIRE(sync.merge(batch));
        CHECK(sync.isAnythingWaiting());
        CHECK(peopleIn(office) == 0);
        // As after a program was updated: what it could not read before is of its own schema now.
        Query query(*office.database, "UPDATE sync_commit SET schema = ? WHERE schema > ?");
        query.bind(qint64(kSchemaVersion)).bind(qint64(kSchemaVersion)).run();
    }
    const auto again = Composition::open(scratch.path(), OpenMode::MustExist, {});
    REQUIRE(again);
    CHECK(peopleIn(*again.value()) == 1);
    CHECK_FALSE(SyncService(again.value()->workspace).isAnythingWaiting());
}
