// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/vault/hotjournal.h"
#include "tests/vault/scarcememory.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr int kTransactions = 20;

/// Everything in the database, as a hash.
QByteArray digestOf(Connection& connection) {
    const QByteArrayList values = connection.values("SELECT id, body FROM note ORDER BY id");
    return QCryptographicHash::hash(values.join('|'), QCryptographicHash::Sha256);
}

QByteArray stepOf(Chance& chance) {
    const QByteArray id = QByteArray::number(chance.below(60));
    const QByteArray size = QByteArray::number(chance.between(10, 6000));
    switch (chance.below(5)) {
    case 0:
        return "DELETE FROM note WHERE id = " + id;
    case 1:
        return "UPDATE note SET body = hex(zeroblob(" + size + ")) WHERE id % 7 = " + id + " % 7";
    case 2:
        return "SAVEPOINT s; UPDATE note SET body = body || 'x'; ROLLBACK TO s; RELEASE s";
    default:
        return "INSERT OR REPLACE INTO note VALUES (" + id + ", hex(zeroblob(" + size + ")))";
    }
}

/// What a run on a simulated disk did: after how many operations each transaction was acknowledged, and what
/// the database held then.
struct Run {
    QList<qsizetype> acknowledged;
    QByteArrayList digests;
};

bool transact(Connection& connection, Chance& chance) {
    bool well = connection.run("BEGIN IMMEDIATE");
    for (int i = chance.between(1, 5); i > 0 && well; --i)
        well = connection.run(stepOf(chance));
    if (!well) connection.run("ROLLBACK");
    return well && connection.run("COMMIT");
}

Run runOn(SimulatedDisk& disk, Connection&& connection, unsigned seed) {
    Chance chance(seed);
    Run run;
    REQUIRE(connection.run("PRAGMA cache_size = 10; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"));
    for (int i = 0; i <= kTransactions; ++i) {
        run.acknowledged.append(disk.log.size());
        run.digests.append(digestOf(connection));
        REQUIRE(transact(connection, chance));
    }
    return run;
}

/// What reopening after power cuts found.
struct Verdict {
    int images = 0, wrong = 0, lost = 0;
};

/// The database after a cut holds what the last acknowledged transaction left, or the one under way.
void judge(Connection connection, const Run& run, qsizetype cut, Verdict& verdict) {
    qsizetype last = -1;
    for (qsizetype at : run.acknowledged)
        last += at <= cut;
    ++verdict.images;
    const bool whole = connection.value("PRAGMA integrity_check") == "ok";
    if (last < 0 && whole) return; // the table itself was being made
    const qsizetype found = whole ? run.digests.lastIndexOf(digestOf(connection)) : -1;
    if (found < 0)
        ++verdict.wrong;
    else if (found != last && run.digests.value(last + 1) != run.digests[found] &&
             run.digests.value(last) != run.digests[found] && last + 1 < run.digests.size())
        ++verdict.lost;
}

template <class Reopen>
Verdict cutEverywhere(const SimulatedDisk& disk, const Run& run, unsigned seed, Reopen reopen) {
    Chance chance(seed);
    Verdict verdict;
    PowerCuts cuts(disk);
    for (qsizetype cut = 0; cut <= run.acknowledged.last(); cut += chance.between(1, 9)) {
        cuts.advanceTo(cut);
        for (Cut kind : {Cut::Nothing, Cut::Everything, Cut::Mixture, Cut::Mixture})
            judge(reopen(cuts.image(kind, chance)), run, cut, verdict);
    }
    return verdict;
}

Verdict cutSealed(unsigned seed, bool ignoresSync = false) {
    SimulatedDisk disk, after;
    disk.ignoresSync = ignoresSync;
    const VaultVfs vault(sampleKey(), disk.name()), vaultAfter(sampleKey(), after.name());
    const Run run = runOn(disk, Connection::sealed("agency", vault), seed);
    return cutEverywhere(disk, run, seed, [&](DiskImage image) {
        after.files = std::move(image);
        after.log.clear();
        return Connection::sealed("agency", vaultAfter);
    });
}

Verdict cutPlain(unsigned seed) {
    SimulatedDisk disk, after;
    const Run run = runOn(disk, Connection::plain("agency", disk.name()), seed);
    return cutEverywhere(disk, run, seed, [&](DiskImage image) {
        after.files = std::move(image);
        after.log.clear();
        return Connection::plain("agency", after.name());
    });
}

/// What goes wrong in the middle of a transaction.
struct Fault {
    /// A result of SQLite; SQLITE_NOMEM for memory that runs out.
    int failure = SQLITE_IOERR_WRITE;
    int after = 0;
    bool fromThenOn = false;
};

Fault anyFault(Chance& chance) {
    static const QList<int> failures{SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_IOERR_READ, SQLITE_NOMEM};
    const int failure = chance.oneOf(failures);
    return {failure, chance.below(failure == SQLITE_NOMEM ? 300 : 40), chance.coin()};
}

bool transactWith(const Fault& fault, SimulatedDisk& disk, Connection& connection, Chance& chance) {
    if (fault.failure == SQLITE_NOMEM) {
        const ScarceMemory memory(fault.after, fault.fromThenOn);
        return transact(connection, chance);
    }
    disk.failAfter(fault.after, fault.failure, fault.fromThenOn);
    const bool committed = transact(connection, chance);
    disk.recover();
    return committed;
}

void beginWith(Connection& connection, Chance& chance) {
    connection.run("PRAGMA cache_size = 10; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)");
    for (int i = 0; i < 4; ++i)
        transact(connection, chance);
}

/// What the transaction would have left if nothing had gone wrong.
QByteArray digestWithoutFault(unsigned seed) {
    SimulatedDisk disk;
    Connection connection = Connection::plain("agency", disk.name());
    Chance chance(seed);
    beginWith(connection, chance);
    transact(connection, chance);
    return digestOf(connection);
}

/// One run with one fault; whether what is there afterwards is old or new, and new if it was said to be.
bool survives(const Fault& fault, unsigned seed) {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Chance chance(seed);
    QByteArray before;
    bool committed = false;
    {
        Connection connection = Connection::sealed("agency", vault);
        beginWith(connection, chance);
        before = digestOf(connection);
        committed = transactWith(fault, disk, connection, chance);
    }
    Connection again = Connection::sealed("agency", vault);
    if (again.value("PRAGMA integrity_check") != "ok") return false;
    const QByteArray found = digestOf(again);
    return (!committed && found == before) || found == digestWithoutFault(seed);
}

JournalMark markIn(const QByteArray& journal) {
    JournalHead head;
    std::copy_n(journal.begin(), head.size(), head.begin());
    return markOf(head);
}

} // namespace

TEST_CASE("After a power cut at any moment the sealed database is old or new, as plain SQLite's is",
          "[long]") {
    Chance chance;
    Tally tally("power cuts, the same for plain SQLite beside them");
    for (int images = 0, wanted = times(300, 250'000); images < wanted;) {
        const auto seed = static_cast<unsigned>(chance.below(1'000'000'000));
        INFO("seed " << seed);
        const Verdict sealed = cutSealed(seed), plain = cutPlain(seed);
        REQUIRE(sealed.images > 0);
        REQUIRE(sealed.wrong == 0);
        REQUIRE(sealed.lost == 0);
        REQUIRE(plain.wrong == 0);
        REQUIRE(plain.lost == 0);
        images += sealed.images;
        tally.add(sealed.images);
    }
}

TEST_CASE("A drive that ignores what it is told to keep is found out") {
    const Verdict verdict = cutSealed(5, true);
    CHECK(verdict.wrong + verdict.lost > 0);
}

TEST_CASE("When reading, writing, room or memory fails, once or for good, the database is old or new",
          "[long]") {
    Chance chance;
    INFO("seed " << chance.seed());
    Tally tally("failures of reading, of writing, of room and of memory, once and for good");
    for (int i = times(150, 5000); i > 0; --i) {
        const auto seed = static_cast<unsigned>(chance.below(1'000'000'000));
        const Fault fault = anyFault(chance);
        INFO("seed " << seed << ", failure " << fault.failure << " after " << fault.after
                     << (fault.fromThenOn ? ", from then on" : ""));
        REQUIRE(survives(fault, seed));
        tally.add();
    }
}

TEST_CASE("Reads, writes, room and memory do fail when they are told to") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed("agency", vault);
    REQUIRE(connection.run("PRAGMA cache_size = 10; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT);"
                           "INSERT INTO note VALUES (1, hex(zeroblob(100000)))"));
    for (int failure : {SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_IOERR_READ}) {
        disk.failAfter(0, failure, false);
        const bool isOfReading = failure == SQLITE_IOERR_READ;
        CHECK_FALSE(connection.run(isOfReading ? "SELECT length(body || 'x') FROM note"
                                               : "UPDATE note SET body = body || 'x'"));
        disk.recover();
    }
    const ScarceMemory memory(0, true);
    CHECK_FALSE(connection.run("SELECT hex(zeroblob(100000))"));
    CHECK(ScarceMemory::wasFelt());
}

TEST_CASE("No checksum of a journal reaches the disk: they are sums over what people wrote") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    runOn(disk, Connection::sealed("agency", vault), 3);
    VaultSalt salt;
    std::copy_n(disk.files["agency"].begin(), kVaultSaltSize, salt.begin());
    PageCipher cipher(sampleKey(), salt);
    JournalMark mark{};
    int hidden = 0;
    disk.log.removeIf([](const DiskOperation& operation) { return operation.file != kJournal; });
    for (const DiskOperation& operation : joined(disk.log)) {
        if (operation.bytes.size() <= kVaultJournalHeader) continue;
        if (operation.offset == 0) mark = markIn(operation.bytes);
        for (qsizetype at = kVaultJournalHeader; at < operation.bytes.size(); at += kRecordSize) {
            QByteArray page = operation.bytes.mid(at + 4, kVaultPageSize);
            const auto number = qFromBigEndian<quint32>(operation.bytes.constData() + at);
            const auto place = static_cast<quint64>(operation.offset + at + 4);
            REQUIRE(cipher.open(bytesIn(page), {PageKind::Journal, number, mark, place}));
            REQUIRE(operation.bytes.mid(at + 4 + kVaultPageSize, 4) == QByteArray(4, '\0'));
            ++hidden;
        }
    }
    CHECK(hidden > 50);
}
