// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspection.h"
#include "tests/storage/child.h"
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"
#include "tests/vault/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <csignal>
#include <optional>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr char kInsertRows[] =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
    "INSERT INTO note (body) SELECT 'refused' || hex(randomblob(2000)) FROM n";

/// Commits after an import, larger than the page cache, was rolled back to its savepoint; then the power
/// goes.
int commitAfterRollback(const QByteArray& path) {
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    connection.run("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)");
    for (const char* sql :
         {"BEGIN IMMEDIATE", "INSERT INTO note (body) VALUES ('kept')", "SAVEPOINT import", kInsertRows,
          "ROLLBACK TO import", "RELEASE import", "INSERT INTO note (body) VALUES ('kept')", "COMMIT"})
        if (!connection.run(sql)) return 1;
    for (int i = 0; i < 20; ++i)
        connection.run("INSERT INTO note (body) VALUES ('later')");
    raise(SIGKILL);
    return 0;
}

/// Dies in the middle of a transaction whose pages have begun to reach the file.
int dieHalfWay(const QByteArray& path) {
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    connection.run("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT);"
                   "INSERT INTO note VALUES (1, 'kept'); PRAGMA cache_size = 10; BEGIN");
    connection.run(kInsertRows);
    raise(SIGKILL);
    return 0;
}

/// Inserts for ever; the numbers that are saved go to `acknowledged`.
int insertForEver(const QByteArray& path, int acknowledged) {
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    connection.run("PRAGMA cache_size = 10");
    for (;;) {
        if (!connection.run("BEGIN; INSERT INTO note (body) SELECT hex(randomblob(9000));"
                            "UPDATE note SET body = body || 'x' WHERE id % 5 = 0; COMMIT"))
            return 1;
        const int id = connection.value("SELECT max(id) FROM note").toInt();
        if (write(acknowledged, &id, sizeof id) != sizeof id) return 2;
    }
}

void makeTable(const QByteArray& path) {
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    REQUIRE(connection.run("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"));
}

int lastOf(int pipeEnd) {
    int last = 0;
    for (int id = 0; read(pipeEnd, &id, sizeof id) == sizeof id;)
        last = id;
    return last;
}

} // namespace

TEST_CASE("Killed half way, again and again, the sealed file holds every save that was acknowledged",
          "[long]") {
    std::optional<Scratch> scratch;
    Chance chance;
    INFO("seed " << chance.seed());
    Tally tally("kills in the middle of saves");
    for (int kill = 0, kills = times(15, 2000); kill < kills; ++kill) {
        // The file grows with each: every now and then a new one.
        const bool isNew = kill % 15 == 0;
        if (isNew) scratch.emplace();
        const QByteArray path = QFile::encodeName(scratch->path());
        // A kill on a busy machine may come before the first save.
        if (isNew) makeTable(path);
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        Child child([&] { return insertForEver(path, ends[1]); });
        close(ends[1]);
        QThread::msleep(static_cast<unsigned long>(chance.between(5, 120)));
        child.kill();
        REQUIRE(child.wait() == -1);
        const int last = lastOf(ends[0]);
        close(ends[0]);
        const VaultVfs vault(sampleKey());
        Connection connection = Connection::sealed(path, vault);
        REQUIRE(connection.value("PRAGMA integrity_check") == "ok");
        REQUIRE(connection.value("SELECT count(*) >= " + QByteArray::number(last) + " FROM note") == "1");
        tally.add();
    }
}

TEST_CASE(
    "A first page torn with a journal beside it is mended, and a wrong key does not touch the journal") {
    const Scratch scratch;
    const QByteArray path = QFile::encodeName(scratch.path());
    const QString journal = scratch.path() + QLatin1String("-journal");
    REQUIRE(inChild([&] { return dieHalfWay(path); }) == -1);
    REQUIRE(QFileInfo(journal).size() > kVaultPageSize);
    QByteArray torn = bytesOf(scratch.path());
    writeBytes(scratch.path(), torn.replace(512, 1024, QByteArray(1024, '?')));
    const QByteArray journalBefore = bytesOf(journal);
    CHECK_FALSE(journalBefore.contains("refused"));
    CHECK_FALSE(journalBefore.contains("kept"));
    CHECK(stateOfVault(scratch.path(), sampleKey(2)) == VaultState::WrongKey);
    CHECK(stateOfVault(scratch.path(), sampleKey()) == VaultState::Sound);
    CHECK(bytesOf(journal) == journalBefore);
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    CHECK(connection.value("PRAGMA integrity_check") == "ok");
    CHECK(connection.values("SELECT body FROM note") == QByteArrayList{"kept"});
}

TEST_CASE("Commits after a savepoint that was rolled back survive a kill in a sealed file") {
    const Scratch scratch;
    const QByteArray path = QFile::encodeName(scratch.path());
    REQUIRE(inChild([&] { return commitAfterRollback(path); }) == -1);
    const VaultVfs vault(sampleKey());
    Connection connection = Connection::sealed(path, vault);
    CHECK(connection.value("PRAGMA integrity_check") == "ok");
    CHECK(connection.value("SELECT count(*) FROM note WHERE body = 'kept'") == "2");
    CHECK(connection.value("SELECT count(*) FROM note WHERE body = 'later'") == "20");
    CHECK(connection.value("SELECT count(*) FROM note") == "22");
}
