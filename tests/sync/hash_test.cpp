// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commithash.h"
#include "tests/support/catch.h"

#include <functional>

using namespace aelwyd;

namespace {

SyncCommit someCommit() {
    SyncCommit commit;
    commit.device = QUuid("{018f0000-0000-7000-8000-000000000001}");
    commit.number = 7;
    commit.clock = quint64(1'763'800'000'000) << 16;
    commit.actor = QUuid("{018f0000-0000-7000-8000-0000000000aa}");
    commit.schema = 11;
    commit.action = QStringLiteral("edit_person");
    commit.previous = hashBeforeFirst();
    commit.seen = {{commit.device, 6}, {QUuid("{018f0000-0000-7000-8000-000000000002}"), 3}};
    commit.ops = {{2, 5, QUuid("{018f0000-0000-7000-8000-0000000000ff}"), "\x03Mair"}};
    return commit;
}

} // namespace

TEST_CASE("The hash of a commit changes with everything that is in it") {
    const SyncCommit commit = someCommit();
    const QByteArray hash = hashOf(commit);
    REQUIRE(hash.size() == 32);
    const QList<std::function<void(SyncCommit&)>> changes{
        [](SyncCommit& c) { c.device = c.actor; },
        [](SyncCommit& c) { ++c.number; },
        [](SyncCommit& c) { ++c.clock; },
        [](SyncCommit& c) { c.seen.last() = 4; },
        [](SyncCommit& c) { c.seen.remove(c.seen.lastKey()); },
        [](SyncCommit& c) { c.actor = c.device; },
        [](SyncCommit& c) { ++c.schema; },
        [](SyncCommit& c) { c.action += u's'; },
        [](SyncCommit& c) { c.previous[31] = 1; },
        [](SyncCommit& c) { ++c.ops[0].table; },
        [](SyncCommit& c) { ++c.ops[0].column; },
        [](SyncCommit& c) { c.ops[0].row = c.actor; },
        [](SyncCommit& c) { c.ops[0].value += 'x'; },
        [](SyncCommit& c) { c.ops.append(c.ops[0]); },
        [](SyncCommit& c) { c.ops.clear(); }};
    for (const auto& change : changes) {
        SyncCommit other = commit;
        change(other);
        CHECK(hashOf(other) != hash);
    }
}

TEST_CASE("What a commit says of its own device, and of devices without commits, leaves its hash alone") {
    const SyncCommit commit = someCommit();
    SyncCommit other = commit;
    other.seen.remove(commit.device);
    other.seen.insert(commit.actor, 0);
    CHECK(hashOf(other) == hashOf(commit));
}

TEST_CASE("The hash of a commit is the same in every version of the program") {
    CHECK(hashOf(someCommit()).toHex() == "a3d33120d8273336a4cad2d3854dd20cb4243835ccd82e61a75d6316cd347fa5");
}
