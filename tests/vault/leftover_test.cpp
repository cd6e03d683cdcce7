// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/hotjournal.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A journal that broke off before it counted, of records that no other has.
void leaveUncounted(SimulatedDisk& disk) {
    const QByteArray leftOver = QByteArray(kVaultJournalHeader, '\0') + QByteArray(300'000, 'j');
    disk.perform({DiskOperation::Write, kJournal, 0, leftOver});
    disk.perform({DiskOperation::Sync, kJournal, 0, {}});
}

} // namespace

TEST_CASE("What an earlier journal has left behind is no part of a journal") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    REQUIRE(Connection::sealed(kDatabase, vault).run("PRAGMA cache_size = 10;" + manyRows(100)));
    // given a journal that broke off before it counted, of records that are not this one's
    leaveUncounted(disk);
    const qsizetype from = disk.log.size();
    Connection connection = Connection::sealed(kDatabase, vault);
    const QByteArrayList before = contentOf(connection);
    // when
    REQUIRE(connection.run("BEGIN; UPDATE note SET body = 'a' WHERE id = 3; ROLLBACK"));
    disk.failAfter(0, SQLITE_IOERR_READ, true); // nothing had to be read again: it was undone as ever
    CHECK(connection.value("SELECT count(*) FROM sqlite_master") == "1");
    disk.recover();
    CHECK(contentOf(connection) == before);
    REQUIRE(connection.run("UPDATE note SET body = 'b' WHERE id = 3"));
    // then
    CHECK(isOldOrNewSince(disk, from, before, contentOf(connection)));
}

TEST_CASE("Where others may write between two saves, what they have left is no part of a journal either") {
    SimulatedDisk disk;
    disk.keepsOpenFiles = GENERATE(false, true);
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed(kDatabase, vault);
    REQUIRE(connection.run("PRAGMA locking_mode = NORMAL;" + manyRows(100)));
    REQUIRE(connection.run("UPDATE note SET body = 'a' WHERE id = 3"));
    const QByteArrayList before = contentOf(connection);
    leaveUncounted(disk);
    const qsizetype from = disk.log.size();
    REQUIRE(connection.run("UPDATE note SET body = 'b' WHERE id = 3"));
    CHECK(isOldOrNewSince(disk, from, before, contentOf(connection)));
}

TEST_CASE("A file whose making is undone is empty again, and is made anew") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed(kDatabase, vault);
    // the journal has no records: there were no pages
    REQUIRE(connection.run("BEGIN; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(50000)); ROLLBACK"));
    CHECK(connection.value("PRAGMA page_count") == "0");
    REQUIRE(connection.run(manyRows(10)));
    CHECK(connection.value("PRAGMA integrity_check") == "ok");
    CHECK(disk.files[kDatabase].size() < 10 * kVaultPageSize);
}

TEST_CASE("After a write to the journal failed, what was begun can only be undone") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed(kDatabase, vault);
    REQUIRE(connection.run("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT CHECK (body <> ''))"));
    REQUIRE(connection.run(manyRows(100)));
    const QByteArrayList before = contentOf(connection);
    const qsizetype from = disk.log.size();
    // given a statement that failed in its first record, and alone was undone
    REQUIRE(connection.run("BEGIN; UPDATE note SET body = 'b' WHERE id = 3"));
    disk.failAfter(0, SQLITE_FULL, false);
    CHECK_FALSE(connection.run("UPDATE note SET body = 'c' WHERE id > 50"));
    REQUIRE(sqlite3_get_autocommit(connection.handle()) == 0);
    // when
    CHECK_FALSE(connection.run("COMMIT"));
    CHECK(connection.result() == SQLITE_FULL);
    connection.run("ROLLBACK");
    // then
    CHECK(contentOf(connection) == before);
    REQUIRE(connection.run("UPDATE note SET body = 'd' WHERE id > 50"));
    CHECK(isOldOrNewSince(disk, from, before, contentOf(connection)));
}

TEST_CASE("Where the first record finds no room, all is as before") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed(kDatabase, vault);
    REQUIRE(connection.run(manyRows(100)));
    const QByteArrayList before = contentOf(connection);
    for (bool lasts : {false, true}) {
        disk.failAfter(0, SQLITE_FULL, lasts);
        CHECK_FALSE(connection.run("UPDATE note SET body = body || 'x'"));
        CHECK(connection.result() == SQLITE_FULL);
        disk.recover();
        CHECK(contentOf(connection) == before);
    }
    const qsizetype from = disk.log.size();
    REQUIRE(connection.run(manyRows(20)));
    CHECK(connection.value("PRAGMA integrity_check") == "ok");
    CHECK(isOldOrNewSince(disk, from, before, contentOf(connection)));
}
