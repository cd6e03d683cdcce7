// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspection.h"
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/vault/brokenciphers.h"
#include "tests/vault/sealedfile.h"
#include "tests/vault/simulateddisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

bool anyFileHolds(const QString& folder, const QByteArray& words) {
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        if (bytesOf(file.filePath()).contains(words)) return true;
    return false;
}

bool logHolds(const SimulatedDisk& disk, const QByteArray& words) {
    return std::any_of(disk.log.begin(), disk.log.end(),
                       [&](const DiskOperation& operation) { return operation.bytes.contains(words); });
}

/// Writes, changes, rolls back and spills, so that all the ways to the disk are used.
void useInEveryWay(Connection& connection) {
    REQUIRE(connection.run("PRAGMA cache_size = 10"));
    REQUIRE(connection.run(manyRows(300)));
    REQUIRE(connection.run("CREATE INDEX by_body ON note (body)"));
    REQUIRE(connection.run("BEGIN; UPDATE note SET body = body || 'x'; SAVEPOINT s;"
                           "DELETE FROM note WHERE id % 2; ROLLBACK TO s; COMMIT"));
    REQUIRE(connection.run("BEGIN; UPDATE note SET body = upper(body); ROLLBACK"));
    REQUIRE(connection.run("DELETE FROM note WHERE id % 3 = 0; VACUUM"));
}

void swapPages(const QString& path, int first, int second) {
    QByteArray bytes = bytesOf(path);
    const QByteArray kept = bytes.mid(first * kVaultPageSize, kVaultPageSize);
    bytes.replace(first * kVaultPageSize, kVaultPageSize, bytes.mid(second * kVaultPageSize, kVaultPageSize));
    bytes.replace(second * kVaultPageSize, kVaultPageSize, kept);
    writeBytes(path, bytes);
}

void replacePage(const QString& path, int page, const QByteArray& with) {
    QByteArray bytes = bytesOf(path);
    writeBytes(path, bytes.replace(page * kVaultPageSize, kVaultPageSize, with));
}

} // namespace

TEST_CASE("A sealed database is read back as it was written, and no word of it is in the file") {
    const SealedFile file;
    CHECK(readsWell(file));
    CHECK_FALSE(anyFileHolds(file.scratch.folder(), kCanary));
    CHECK_FALSE(anyFileHolds(file.scratch.folder(), "CREATE TABLE"));
    CHECK_FALSE(anyFileHolds(file.scratch.folder(), "SQLite format"));
}

TEST_CASE("No word that is written ever reaches the disk in clear") {
    SimulatedDisk sealedDisk, plainDisk;
    const VaultVfs vault(sampleKey(), sealedDisk.name());
    {
        Connection sealed = Connection::sealed("agency", vault);
        useInEveryWay(sealed);
        Connection plain = Connection::plain("agency", plainDisk.name());
        useInEveryWay(plain);
    }
    CHECK(logHolds(plainDisk, kCanary));
    CHECK_FALSE(logHolds(sealedDisk, kCanary));
    CHECK_FALSE(logHolds(sealedDisk, QByteArray(kCanary).toUpper()));
}

TEST_CASE("Sealed or not, SQLite does the same work at the same places of the disk") {
    SimulatedDisk sealedDisk, plainDisk;
    const VaultVfs vault(sampleKey(), sealedDisk.name());
    const auto work = [](Connection connection) {
        connection.run("PRAGMA cache_size = 10; CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)");
        for (int i = 0; i < 30; ++i)
            connection.run("INSERT INTO t (b) VALUES (zeroblob(3000)); UPDATE t SET b = zeroblob(2000 + a)");
    };
    work(Connection::sealed("agency", vault));
    work(Connection::plain("agency", plainDisk.name()));
    const QList<DiskOperation> sealed = joined(sealedDisk.log), plain = joined(plainDisk.log);
    REQUIRE(sealed.size() == plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i)
        REQUIRE(sealed[i].shape() == plain[i].shape());
}

TEST_CASE("Without the program, a short script opens the file with its key, and only then") {
    const SealedFile file;
    const QString opened = file.scratch.path("opened.sqlite");
    const auto decrypt = [&](const SecretBytes& key) {
        const QByteArray hex = QByteArray(reinterpret_cast<const char*>(key.data()), 32).toHex();
        return QProcess::execute(QStringLiteral("/usr/bin/python3"),
                                 {QStringLiteral(AELWYD_SOURCE_DIR "/tests/vault/decrypt_vault.py"),
                                  QString::fromLatin1(hex), file.path(), opened});
    };
    CHECK(decrypt(sampleKey(2)) == 1);
    REQUIRE(decrypt(sampleKey()) == 0);
    Connection plain(QFile::encodeName(opened), nullptr, false);
    CHECK(plain.value("PRAGMA integrity_check") == "ok");
    CHECK(contentOf(plain) == file.content);
}

TEST_CASE("Bits flipped anywhere in the file are found on their page, and SQLite never reads wrong words",
          "[long]") {
    const SealedFile file(60);
    const QByteArray whole = bytesOf(file.path());
    Chance chance;
    INFO("seed " << chance.seed());
    const int bits = static_cast<int>(whole.size()) * 8;
    Tally tally("bits of the database flipped, each of them");
    for (int i = 0, flips = times(250, bits); i < flips; ++i) {
        const int bit = longRunPercent() > 0 ? i : chance.below(bits);
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        writeBytes(file.path(), flipped);
        INFO("bit " << bit);
        REQUIRE_FALSE(readsWell(file));
        const auto report = readEveryPage(file.path(), sampleKey());
        const auto page = static_cast<quint32>(bit / 8 / kVaultPageSize + 1);
        if (bit / 8 >= kVaultSaltSize) REQUIRE(report.value().damaged == QList<quint32>{page});
        if (bit / 8 < kVaultSaltSize && report) REQUIRE(report.value().damaged.contains(1));
        REQUIRE(stateOfVault(file.path(), sampleKey()) ==
                (page > 1 ? VaultState::Sound : stateOfVault(file.path(), sampleKey())));
        tally.add();
    }
}

TEST_CASE("Pages that are swapped, brought from another file, zeroed or put back from before are found") {
    const SealedFile file, other;
    const QByteArray whole = bytesOf(file.path());
    REQUIRE(bytesOf(other.path()).size() == whole.size());
    const auto damaged = [&] {
        CHECK_FALSE(readsWell(file));
        return readEveryPage(file.path(), sampleKey()).value().damaged;
    };
    swapPages(file.path(), 3, 5);
    CHECK(damaged() == QList<quint32>{4, 6});
    writeBytes(file.path(), whole);
    replacePage(file.path(), 4, bytesOf(other.path()).mid(4 * kVaultPageSize, kVaultPageSize));
    CHECK(damaged() == QList<quint32>{5});
    writeBytes(file.path(), whole);
    replacePage(file.path(), 2, QByteArray(kVaultPageSize, '\0'));
    CHECK(damaged() == QList<quint32>{3});
    writeBytes(file.path(), whole);
    CHECK(readsWell(file));
}

TEST_CASE("A wrong key, a file cut short, a foreign file, a later format and damage are told apart") {
    const SealedFile file;
    const QByteArray whole = bytesOf(file.path());
    const auto stateOf = [&](const QByteArray& bytes) {
        writeBytes(file.path(), bytes);
        return stateOfVault(file.path(), sampleKey());
    };
    CHECK(stateOfVault(file.path(), sampleKey()) == VaultState::Sound);
    CHECK(stateOfVault(file.path(), sampleKey(2)) == VaultState::WrongKey);
    CHECK(stateOf(whole.chopped(100)) == VaultState::Truncated);
    CHECK(stateOf(whole.chopped(kVaultPageSize)) == VaultState::Truncated);
    CHECK(stateOf(whole.first(kVaultPageSize)) == VaultState::Truncated);
    CHECK(stateOf("%PDF-1.7 a letter that somebody renamed") == VaultState::Foreign);
    CHECK(stateOf("Aelw") == VaultState::Foreign);
    CHECK(stateOf("SQLite format 3 and so on") == VaultState::Plain);
    CHECK(isInClear(file.path()));
    CHECK(stateOf(QByteArray(whole).replace(4, 1, "\2")) == VaultState::Newer);
    CHECK(stateOf(QByteArray(whole).replace(100, 1, "?!", 1)) == VaultState::Damaged);
    CHECK(stateOf({}) == VaultState::Empty);
    CHECK(problemOfVault(file.path(), sampleKey())->code == ErrorCode::NotFound);
    writeBytes(file.path(), whole);
    CHECK(problemOfVault(file.path(), sampleKey(2))->code == ErrorCode::WrongKey);
    CHECK_FALSE(problemOfVault(file.path(), sampleKey()));
    CHECK_FALSE(isInClear(file.path()));
}

TEST_CASE("A file cut short at a page is refused by SQLite itself") {
    const SealedFile file;
    writeBytes(file.path(), bytesOf(file.path()).chopped(kVaultPageSize));
    CHECK_FALSE(readsWell(file));
    writeBytes(file.path(), bytesOf(file.path()).chopped(17));
    CHECK_FALSE(readsWell(file));
}

TEST_CASE("With a wrong key nothing is read and nothing in the file changes") {
    const SealedFile file;
    const QByteArray before = bytesOf(file.path());
    const VaultVfs wrong(sampleKey(7));
    {
        Connection connection = Connection::sealed(file.encoded(), wrong);
        CHECK(connection.result() == SQLITE_IOERR_DATA);
        CHECK_FALSE(connection.run("INSERT INTO note (body) VALUES ('x')"));
        CHECK_FALSE(connection.run("CREATE TABLE mine (a)"));
    }
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("What could leak or lose words is refused: write-ahead logs, temporary files, other pages") {
    const SealedFile file;
    Connection connection = file.open();
    CHECK(connection.value("PRAGMA journal_mode = WAL") != "wal");
    CHECK(connection.value("PRAGMA mmap_size = 1000000") != "1000000");
    REQUIRE(connection.run("PRAGMA temp_store = FILE; PRAGMA temp.cache_size = 10"));
    CHECK_FALSE(connection.run("CREATE TEMP TABLE t (a); INSERT INTO t SELECT body FROM note"));
    CHECK(connection.result() == SQLITE_CANTOPEN);

    const Scratch scratch;
    const QByteArray path = QFile::encodeName(scratch.path());
    const VaultVfs vault(sampleKey());
    CHECK_FALSE(Connection(path, vault.name().constData(), false).run("CREATE TABLE t (a)"));
    CHECK_FALSE(Connection::sealed(path, vault).run("PRAGMA page_size = 8192; CREATE TABLE t (a)"));
    CHECK_FALSE(Connection::sealed(path, vault).run("PRAGMA auto_vacuum = FULL; CREATE TABLE t (a)"));
    CHECK(QFileInfo(scratch.path()).size() == 0);
    CHECK(Connection::sealed(path, vault).run("CREATE TABLE t (a)"));
}

TEST_CASE("A page with anything in its reserved tail is not written") {
    const Scratch scratch;
    const VaultVfs vault(sampleKey());
    VaultMainFile file(vault.base(), vault.newSeal());
    const QByteArray path = QFile::encodeName(scratch.path());
    REQUIRE(file.open(path.constData(), SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                      nullptr) == SQLITE_OK);
    QByteArray page(kVaultPageSize, '\0');
    CHECK(file.write(bytesIn(page), kVaultPageSize, kVaultPageSize) == SQLITE_OK);
    page[kVaultPageSize - 1] = 1;
    CHECK(file.write(bytesIn(page), kVaultPageSize, kVaultPageSize) == SQLITE_IOERR_WRITE);
    CHECK(file.write(bytesIn(page), 100, kVaultPageSize) == SQLITE_IOERR_WRITE);
}

TEST_CASE("Two vaults with their own keys are open side by side, each under a name of its own") {
    const SealedFile one(10, 1), two(10, 2);
    CHECK(one.vault.name() != two.vault.name());
    CHECK(readsWell(one));
    CHECK(readsWell(two));
    QByteArray name;
    {
        const VaultVfs brief(sampleKey());
        name = brief.name();
        CHECK(sqlite3_vfs_find(name.constData()) != nullptr);
    }
    CHECK(sqlite3_vfs_find(name.constData()) == nullptr);
}
