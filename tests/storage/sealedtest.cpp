// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "core/vault/inspection.h"
#include "core/vault/rotation.h"
#include "core/vault/vaultvfs.h"
#include "tests/storage/child.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <SQLiteCpp/Database.h>

using namespace aelwyd;
using test::bytesOf;
using test::Scratch;
using test::writeBytes;

namespace {

const char* const kWords = "Gwenllian Prydderch takes her tea at four";

SecretBytes keyOf(char fill) {
    const QByteArray bytes(32, fill);
    return SecretBytes::copyOf(bytesIn(bytes), bytes.size());
}

std::shared_ptr<Database> sealed(const QString& path, char key = 'k') {
    auto opened = Database::openSealed(path, OpenMode::CreateIfMissing, keyOf(key));
    REQUIRE(opened);
    return opened.value();
}

std::optional<ErrorCode> codeOfSealed(const QString& path, char key = 'k') {
    const auto opened = Database::openSealed(path, OpenMode::MustExist, keyOf(key));
    return opened ? std::nullopt : std::optional(opened.problems().first().code);
}

void keepWords(Database& database, int rows = 1) {
    database.execute("INSERT INTO form_draft WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < " +
                     QByteArray::number(rows) + ") SELECT randomblob(16), 'kept', '" + kWords +
                     "' || hex(randomblob(1000)) FROM n");
}

qint64 rowsIn(Database& database) {
    Query query(database, "SELECT count(*) FROM form_draft");
    return query.next() ? query.integer() : -1;
}

} // namespace

TEST_CASE("A sealed file is opened, written and verified like a plain one, and holds no word in clear") {
    const Scratch scratch;
    keepWords(*sealed(scratch.path()), 20);
    const auto database = sealed(scratch.path());
    CHECK(rowsIn(*database) == 20);
    CHECK(verify(*database).problems.isEmpty());
    CHECK_FALSE(bytesOf(scratch.path()).contains(kWords));
    CHECK_FALSE(bytesOf(scratch.path()).contains("form_draft"));
    CHECK(readEveryPage(scratch.path(), keyOf('k')).value().damaged.isEmpty());
}

TEST_CASE("A sealed file does not open without its key, nor a plain one with a key") {
    const Scratch scratch;
    keepWords(*sealed(scratch.path()));
    const QByteArray before = bytesOf(scratch.path());
    CHECK(codeOfSealed(scratch.path(), 'x') == ErrorCode::WrongKey);
    CHECK(Database::open(scratch.path(), OpenMode::MustExist).problems().first().code == ErrorCode::NotOurs);
    CHECK(bytesOf(scratch.path()) == before);
    CHECK(codeOfSealed(scratch.path("missing")) == ErrorCode::NotFound);

    const QString plain = scratch.path("plain.aelwyd");
    REQUIRE(Database::open(plain, OpenMode::CreateIfMissing));
    CHECK(codeOfSealed(plain) == ErrorCode::NotOurs);
}

TEST_CASE("A sealed file that is damaged, cut short, or open elsewhere is told apart, and left alone") {
    const Scratch scratch;
    keepWords(*sealed(scratch.path()), 20);
    const QByteArray whole = bytesOf(scratch.path());
    for (const QByteArray& bytes :
         {whole.chopped(100), whole.chopped(4096), QByteArray(whole).replace(2000, 4, "????"),
          QByteArray(whole).replace(4096 + 7, 4, "????"), QByteArray(whole).replace(2 * 4096 + 7, 4, "????"),
          QByteArray(whole).replace(5 * 4096 + 7, 4, "????")}) {
        writeBytes(scratch.path(), bytes);
        CHECK(codeOfSealed(scratch.path()) == ErrorCode::Damaged);
        CHECK(bytesOf(scratch.path()) == bytes);
    }
    writeBytes(scratch.path(), whole);
    const auto database = sealed(scratch.path());
    CHECK(codeOfSealed(scratch.path()) == ErrorCode::InUse);
}

TEST_CASE("A lock that a crash left without its content keeps nobody out, but one that is held does, also "
          "emptied") {
    const Scratch scratch;
    const QString lock = scratch.path() + QStringLiteral(".lock");
    sealed(scratch.path());
    for (const QByteArray& left : {QByteArray(), QByteArray(60, '\0'), QByteArray("99999999\n")}) {
        writeBytes(lock, left);
        CHECK_FALSE(codeOfSealed(scratch.path()));
    }
    const auto database = sealed(scratch.path());
    writeBytes(lock, {});
    CHECK(codeOfSealed(scratch.path()) == ErrorCode::InUse);
    CHECK(QFile::exists(lock));
}

TEST_CASE("A lock of another computer is left alone, and told by the computer's name") {
    const Scratch scratch;
    const QString lock = scratch.path() + QStringLiteral(".lock");
    sealed(scratch.path());
    writeBytes(lock, "1\naelwyd\nswyddfa-bala\n0123456789abcdef\n");
    const auto refused = Database::openSealed(scratch.path(), OpenMode::MustExist, keyOf('k'));
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first().code == ErrorCode::InUse);
    CHECK(refused.problems().first().arguments ==
          QStringList{scratch.path(), QStringLiteral("swyddfa-bala"), lock});
    CHECK(QFile::exists(lock));
}

TEST_CASE("A sealed file of a newer version, or another program's, is not opened") {
    const Scratch scratch;
    sealed(scratch.path())->execute("PRAGMA user_version = 9999");
    CHECK(codeOfSealed(scratch.path()) == ErrorCode::NewerVersion);
    const QString other = scratch.path("other.aelwyd");
    sealed(other)->execute("PRAGMA application_id = 7");
    CHECK(codeOfSealed(other) == ErrorCode::NotOurs);
}

TEST_CASE("A change of key that stopped before the end is finished at the next opening") {
    const Scratch scratch;
    {
        const auto database = sealed(scratch.path());
        keepWords(*database, 5);
        const VaultVfs next(keyOf('n'));
        REQUIRE(rewriteUnder(database->sql().getHandle(), rotatedPath(scratch.path()), next));
    }
    CHECK_FALSE(codeOfSealed(scratch.path(), 'n'));
    CHECK_FALSE(QFile::exists(rotatedPath(scratch.path())));
    CHECK(codeOfSealed(scratch.path(), 'k') == ErrorCode::WrongKey);
    CHECK(rowsIn(*sealed(scratch.path(), 'n')) == 5);
}

TEST_CASE("A sealed file whose program was killed in the middle of a save opens with what was saved before") {
    const Scratch scratch;
    const int ending = test::inChild([&] {
        const auto database = Database::openSealed(scratch.path(), OpenMode::CreateIfMissing, keyOf('k'));
        keepWords(*database.value(), 3);
        database.value()->execute("PRAGMA cache_size = 10");
        database.value()->execute("BEGIN");
        keepWords(*database.value(), 2000);
        raise(SIGKILL);
        return 0;
    });
    REQUIRE(ending == -1);
    CHECK(codeOfSealed(scratch.path(), 'x') == ErrorCode::WrongKey);
    CHECK(rowsIn(*sealed(scratch.path())) == 3);
}
