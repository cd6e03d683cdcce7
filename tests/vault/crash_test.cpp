// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/vault/brokenciphers.h"
#include "tests/vault/simulateddisk.h"

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
    friend bool operator==(const Verdict&, const Verdict&) = default;
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
Verdict cutEverywhere(const SimulatedDisk& disk, const Run& run, unsigned seed, int rounds, Reopen reopen) {
    Chance chance(seed);
    Verdict verdict;
    for (int round = 0; round < rounds; ++round) {
        PowerCuts cuts(disk);
        for (qsizetype cut = 0; cut <= run.acknowledged.last(); cut += chance.between(1, 9)) {
            cuts.advanceTo(cut);
            for (Cut kind : {Cut::Nothing, Cut::Everything, Cut::Mixture, Cut::Mixture})
                judge(reopen(cuts.image(kind, chance)), run, cut, verdict);
        }
    }
    return verdict;
}

Verdict cutSealed(unsigned seed, int rounds, bool ignoresSync = false) {
    SimulatedDisk disk, after;
    disk.ignoresSync = ignoresSync;
    const VaultVfs vault(sampleKey(), disk.name()), vaultAfter(sampleKey(), after.name());
    const Run run = runOn(disk, Connection::sealed("agency", vault), seed);
    return cutEverywhere(disk, run, seed, rounds, [&](DiskImage image) {
        after.files = std::move(image);
        after.log.clear();
        return Connection::sealed("agency", vaultAfter);
    });
}

Verdict cutPlain(unsigned seed, int rounds) {
    SimulatedDisk disk, after;
    const Run run = runOn(disk, Connection::plain("agency", disk.name()), seed);
    return cutEverywhere(disk, run, seed, rounds, [&](DiskImage image) {
        after.files = std::move(image);
        after.log.clear();
        return Connection::plain("agency", after.name());
    });
}

/// One run with one operation of the disk failing; whether what is there afterwards is old or new.
bool survivesFailure(unsigned seed, qint64 at, bool sticky, int failure) {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Chance chance(seed);
    QByteArray before, after;
    bool committed = false;
    {
        Connection connection = Connection::sealed("agency", vault);
        connection.run("PRAGMA cache_size = 10; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)");
        for (int i = 0; i < 4; ++i)
            transact(connection, chance);
        before = digestOf(connection);
        disk.failsAt = disk.log.size() + at;
        disk.failsFromThenOn = sticky;
        disk.failure = failure;
        committed = transact(connection, chance);
    }
    disk.failsAt = -1;
    Connection again = Connection::sealed("agency", vault);
    if (again.value("PRAGMA integrity_check") != "ok") return false;
    const QByteArray found = digestOf(again);
    {
        SimulatedDisk calm;
        const VaultVfs calmVault(sampleKey(), calm.name());
        Chance same(seed);
        Connection connection = Connection::sealed("agency", calmVault);
        connection.run("PRAGMA cache_size = 10; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)");
        for (int i = 0; i < 5; ++i)
            transact(connection, same);
        after = digestOf(connection);
    }
    return found == after || (!committed && found == before);
}

} // namespace

TEST_CASE("After a power cut at any moment the sealed database is old or new, as plain SQLite's is") {
    const unsigned seed = Chance().seed();
    const int rounds = thoroughness();
    INFO("seed " << seed);
    const Verdict sealed = cutSealed(seed, rounds), plain = cutPlain(seed, rounds);
    CHECK(sealed.images > 300);
    CHECK(sealed.wrong == 0);
    CHECK(sealed.lost == 0);
    CHECK(sealed == plain);
    if (rounds > 1) WARN(sealed.images << " power cuts");
}

TEST_CASE("A drive that ignores what it is told to keep is found out") {
    const Verdict verdict = cutSealed(5, 1, true);
    CHECK(verdict.wrong + verdict.lost > 0);
}

TEST_CASE("When any write, sync or truncation fails, once or for good, the database is old or new") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 150 * thoroughness(); ++i) {
        const auto seed = static_cast<unsigned>(chance.below(1'000'000));
        const int at = chance.below(40);
        const bool sticky = chance.coin();
        INFO("seed " << seed << ", operation " << at << (sticky ? ", sticky" : ""));
        REQUIRE(survivesFailure(seed, at, sticky, chance.coin() ? SQLITE_IOERR_WRITE : SQLITE_FULL));
    }
}

TEST_CASE("The checksums in a journal are hidden: they are sums over what people wrote") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    runOn(disk, Connection::sealed("agency", vault), 3);
    VaultSalt salt;
    std::copy_n(disk.files["agency"].begin(), kVaultSaltSize, salt.begin());
    PageCipher cipher(sampleKey(), salt);
    quint32 start = 0;
    int hidden = 0;
    for (qsizetype i = 0; i + 1 < disk.log.size(); ++i) {
        const DiskOperation& operation = disk.log[i];
        if (operation.kind != DiskOperation::Write || operation.file != "agency-journal") continue;
        if (operation.bytes.size() == kVaultJournalHeader)
            start = qFromBigEndian<quint32>(operation.bytes.constData() + 12);
        if (operation.bytes.size() != kVaultPageSize) continue;
        QByteArray page = operation.bytes, checksum = disk.log[i + 1].bytes;
        const QByteArray nonce = page.mid(kVaultPageSize - kVaultReserved, kVaultNonceSize);
        const auto number = qFromBigEndian<quint32>(disk.log[i - 1].bytes.constData());
        REQUIRE(cipher.open(bytesIn(page), {PageKind::Journal, number}));
        quint32 sum = start;
        for (int at = kVaultPageSize - 200; at > 0; at -= 200)
            sum += static_cast<unsigned char>(page[at]);
        hidden += qFromBigEndian<quint32>(checksum.constData()) != sum;
        cipher.mask(bytesIn(checksum), bytesIn(nonce));
        REQUIRE(qFromBigEndian<quint32>(checksum.constData()) == sum);
    }
    CHECK(hidden > 50);
}
