// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"
#include "tests/storage/child.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace aelwyd;
using test::bytesOf;
using test::Scratch;
using test::writeBytes;

namespace {

/// A whole agency file with a person and a plan, closed again.
QByteArray agencyFile() {
    static const QByteArray bytes = [] {
        const Scratch scratch;
        {
            test::TestAgency agency(scratch.path());
            const auto id = test::fullDraft(agency, test::takeOn(agency, "Eirlys", "Prydderch").id).id;
            if (!agency.plans.agree(id, test::meeting(agency))) throw std::runtime_error("not agreed");
        }
        return bytesOf(scratch.path());
    }();
    return bytes;
}

std::optional<Problem> openingOf(const QString& path, OpenMode mode = OpenMode::MustExist) {
    const auto opened = Database::open(path, mode);
    return opened ? std::nullopt : std::optional(opened.problems().first());
}

std::optional<ErrorCode> codeOf(const QString& path, OpenMode mode = OpenMode::MustExist) {
    const auto problem = openingOf(path, mode);
    return problem ? std::optional(problem->code) : std::nullopt;
}

/// Opens a file with these bytes, and sees that the bytes are still the same.
std::optional<ErrorCode> codeOfBytes(const QByteArray& bytes) {
    const Scratch scratch;
    writeBytes(scratch.path(), bytes);
    const auto code = codeOf(scratch.path());
    REQUIRE(bytesOf(scratch.path()) == bytes);
    if (code) CHECK(codeOf(scratch.path(), OpenMode::CreateIfMissing) == code);
    if (code) REQUIRE(bytesOf(scratch.path()) == bytes);
    return code;
}

/// What another program may do to the file.
void runRaw(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int result = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    REQUIRE(result == SQLITE_OK);
}

std::optional<Problem> afterRaw(const char* sql) {
    const Scratch scratch;
    writeBytes(scratch.path(), agencyFile());
    runRaw(scratch.path(), sql);
    const QByteArray before = bytesOf(scratch.path());
    const auto problem = openingOf(scratch.path());
    CHECK(bytesOf(scratch.path()) == before);
    return problem;
}

} // namespace

TEST_CASE("A file that is closed and opened again is the same file") {
    CHECK_FALSE(codeOfBytes(agencyFile()));
}

TEST_CASE("A file that is not there is told, and made only when asked for, with its folder") {
    const Scratch scratch;
    const QString path = scratch.path("new/folder/agency.aelwyd");
    CHECK(codeOf(path) == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(scratch.path("new")));
    CHECK_FALSE(codeOf(path, OpenMode::CreateIfMissing));
    CHECK_FALSE(codeOf(path));
}

TEST_CASE("An empty file is not an agency's, but may become one") {
    const Scratch scratch;
    writeBytes(scratch.path(), {});
    CHECK(codeOf(scratch.path()) == ErrorCode::NotOurs);
    CHECK(bytesOf(scratch.path()).isEmpty());
    CHECK_FALSE(codeOf(scratch.path(), OpenMode::CreateIfMissing));
}

TEST_CASE("Files of other programs are not ours and are left untouched") {
    const Scratch scratch;
    runRaw(scratch.path("other.db"), "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    CHECK(codeOfBytes(bytesOf(scratch.path("other.db"))) == ErrorCode::NotOurs);
    CHECK(codeOfBytes("reference;last_name\nP-0001;Prys\n") == ErrorCode::NotOurs);
    CHECK(codeOfBytes(QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(5000, 'x')) == ErrorCode::NotOurs);
    CHECK(codeOfBytes(QByteArray(100'000, '\0')) == ErrorCode::NotOurs);
    CHECK(codeOfBytes("SQLite format 3") == ErrorCode::NotOurs);
}

TEST_CASE("A folder is not an agency's file") {
    const Scratch scratch;
    CHECK(codeOf(scratch.folder()) == ErrorCode::NotOurs);
    CHECK(codeOf(scratch.folder(), OpenMode::CreateIfMissing) == ErrorCode::NotOurs);
    CHECK(QDir(scratch.folder()).isEmpty());
}

TEST_CASE("Another application's number is not ours, a newer version is told with its number") {
    CHECK(afterRaw("PRAGMA application_id = 7")->code == ErrorCode::NotOurs);
    const auto newer = afterRaw("PRAGMA user_version = 4711");
    REQUIRE(newer);
    CHECK(newer->code == ErrorCode::NewerVersion);
    CHECK(newer->arguments == QStringList{QStringLiteral("4711")});
    CHECK(afterRaw("PRAGMA user_version = 0")->code == ErrorCode::Damaged);
    CHECK(afterRaw("PRAGMA user_version = -1")->code == ErrorCode::Damaged);
}

TEST_CASE("A table in no class, a missing table, a guard that is gone, reworded or not ours: the file is not "
          "opened") {
    const char* sql =
        GENERATE("CREATE TABLE stowaway (a)", "DROP TABLE form_draft", "DROP TRIGGER plan_text_update_guard",
                 "DROP TRIGGER plan_text_update_guard; CREATE TRIGGER plan_text_update_guard BEFORE UPDATE "
                 "ON plan_text "
                 "BEGIN SELECT 1; END",
                 "CREATE TRIGGER stranger AFTER INSERT ON service_user BEGIN DELETE FROM form_draft; END");
    INFO(sql);
    const auto problem = afterRaw(sql);
    REQUIRE(problem);
    CHECK(problem->code == ErrorCode::Damaged);
    CHECK(problem->arguments.size() == 1);
}

TEST_CASE("A file cut off at any length is refused and left untouched") {
    const QByteArray whole = agencyFile();
    test::Chance chance;
    INFO("seed " << chance.seed());
    QList<int> lengths{1, 15, 16, 17, 99, 100, 101, 511, 512, 1024, 4095, 4096, 4097, 8192};
    lengths << int(whole.size()) / 2 << int(whole.size()) - 4097 << int(whole.size()) - 4096
            << int(whole.size()) - 4095 << int(whole.size()) - 1;
    for (int i = 0; i < 30; ++i)
        lengths.append(chance.between(1, int(whole.size()) - 1));
    for (int length : lengths) {
        INFO("cut off after " << length);
        CHECK(codeOfBytes(whole.left(length)) == (length < 16 ? ErrorCode::NotOurs : ErrorCode::Damaged));
    }
    CHECK(codeOfBytes(whole + "x") == ErrorCode::Damaged);
}

TEST_CASE("A page of nothing, or of noise, in any place is found at opening") {
    const QByteArray whole = agencyFile();
    for (int page = 1; page < whole.size() / 4096; ++page)
        for (char filling : {'\0', 'x'}) {
            QByteArray broken = whole;
            broken.replace(page * 4096, 4096, QByteArray(4096, filling));
            INFO("page " << page + 1);
            CHECK(codeOfBytes(broken) == ErrorCode::Damaged);
        }
}

TEST_CASE("A bit that has flipped never breaks the program: the file is refused untouched or can be read") {
    test::Chance chance;
    INFO("seed " << chance.seed());
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray flipped = agencyFile();
        const int at = chance.below(i < 50 ? 100 : int(flipped.size()));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << chance.below(8)));
        INFO("byte " << at);
        const auto code = codeOfBytes(flipped);
        if (!code) continue;
        ++refused;
        CHECK(QList{ErrorCode::NotOurs, ErrorCode::Damaged, ErrorCode::NewerVersion}.contains(*code));
    }
    CHECK(refused > 20);
}

TEST_CASE("While the file is open a second opener is told that it is in use, from this program or another") {
    const Scratch scratch;
    const auto first = Database::open(scratch.path(), OpenMode::CreateIfMissing);
    REQUIRE(first);
    CHECK(codeOf(scratch.path()) == ErrorCode::InUse);
    const int code =
        test::inChild([&] { return static_cast<int>(codeOf(scratch.path()).value_or(ErrorCode::NotFound)); });
    CHECK(code == static_cast<int>(ErrorCode::InUse));
    CHECK(verify(*first.value()).problems.isEmpty());
}

TEST_CASE("When the first has closed the file, the second can open it") {
    const Scratch scratch;
    REQUIRE_FALSE(codeOf(scratch.path(), OpenMode::CreateIfMissing));
    CHECK_FALSE(codeOf(scratch.path()));
}

TEST_CASE("A file that may not be written opens to be read, unless a crash has left something to mend") {
    const Scratch scratch;
    const QString journal = scratch.path() + QStringLiteral("-journal");
    writeBytes(scratch.path(), agencyFile());
    chmod(scratch.folder().toUtf8().constData(), 0755);
    chmod(scratch.path().toUtf8().constData(), 0444);
    const auto codeForNobody = [&] {
        return test::inChild([&] {
            if (!test::becomeNobody()) return 100;
            const auto opened = Database::open(scratch.path(), OpenMode::MustExist);
            if (!opened) return static_cast<int>(opened.problems().first().code);
            return opened.value()->isReadOnly() && verify(*opened.value()).problems.isEmpty() ? 101 : 102;
        });
    };
    CHECK(codeForNobody() == 101);
    writeBytes(journal, "half a page");
    chmod(journal.toUtf8().constData(), 0444);
    CHECK(codeForNobody() == static_cast<int>(ErrorCode::ReadOnly));
    CHECK(bytesOf(scratch.path()) == agencyFile());
}
