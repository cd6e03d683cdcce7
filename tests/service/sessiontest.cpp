// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/service/filehome.h"
#include "core/vault/rotation.h"
#include "tests/service/protectedagency.h"
#include "tests/storage/child.h"
#include "tests/support/catch.h"

#include <QDir>
#include <sys/stat.h>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The bytes of everything in a folder, by name; what a refused opening must leave as it is.
QMap<QString, QByteArray> everythingIn(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        if (!name.endsWith(QLatin1String(".attempts")))
            files.insert(name, bytesOf(QDir(folder).filePath(name)));
    return files;
}

} // namespace

TEST_CASE("A protected file opens for its users alone, by name whatever its case") {
    const ProtectedAgency office;
    CHECK(protectionOf(office.scratch.path()) == Protection::Sealed);
    CHECK(office.mair()->agency.agency().name == QStringLiteral("Gofal Cwm"));
    CHECK(office.tried(QStringLiteral(" mAIR "), kMairsPassphrase));
    CHECK(office.tried({}, kMairsPassphrase));
    CHECK(codeOfResult(office.tried(QStringLiteral("Nobody"), kMairsPassphrase)) == ErrorCode::UserNeeded);
    CHECK(codeOfResult(openFile({office.scratch.path()}, office.clock)) == ErrorCode::PassphraseNeeded);
    CHECK(codeOfResult(openFile({office.scratch.path("gone")}, office.clock)) == ErrorCode::NotFound);
}

TEST_CASE("Failed attempts make one wait, and are in the audit trail after the next that succeeds") {
    const ProtectedAgency office;
    const auto files = everythingIn(office.scratch.folder());
    CHECK(codeOfResult(office.tried({}, QStringLiteral("wrong one two three"))) ==
          ErrorCode::WrongPassphrase);
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::WaitFirst);
    office.clock->forward(1000);
    CHECK(codeOfResult(office.tried({}, QStringLiteral("wrong one two three"))) ==
          ErrorCode::WrongPassphrase);
    office.clock->forward(1000);
    const auto waiting = office.tried({}, kMairsPassphrase);
    REQUIRE_FALSE(waiting);
    CHECK(waiting.problems().first().arguments == QStringList{QStringLiteral("1")});
    CHECK(everythingIn(office.scratch.folder()) == files);
    office.clock->forward(1000);
    const auto mair = office.mair();
    CHECK(mair->audit.lines({.action = AuditAction::Refused}).size() == 2);
    CHECK_FALSE(QFile::exists(office.scratch.path("agency.aelwyd.attempts")));
    CHECK(mair->audit.verification().problems.isEmpty());
}

TEST_CASE("Whoever typed a wrong passphrase before the clock was put back waits as long as always") {
    const ProtectedAgency office;
    office.clock->forward(3 * 24 * 3600 * 1000);
    CHECK(codeOfResult(office.tried({}, QStringLiteral("wrong one two three"))) ==
          ErrorCode::WrongPassphrase);
    office.clock->forward(-2 * 24 * 3600 * 1000);
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::WaitFirst);
    office.clock->forward(500);
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::WaitFirst);
    office.clock->forward(500);
    const auto mair = office.mair();
    const auto refused = mair->audit.lines({.action = AuditAction::Refused});
    REQUIRE(refused.size() == 1);
    REQUIRE(refused.first().attempted);
    CHECK(*refused.first().attempted > office.clock->now());
}

TEST_CASE("A protected file on a disk that may only be read is read, and every change is refused") {
    const ProtectedAgency office;
    office.mair()->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    chmod(office.scratch.folder().toUtf8().constData(), 0555);
    for (const QString& name : QDir(office.scratch.folder()).entryList(QDir::Files))
        chmod(office.scratch.path(name.toUtf8().constData()).toUtf8().constData(), 0444);
    const auto files = everythingIn(office.scratch.folder());
    const int code = inChild([&] {
        if (!becomeNobody()) return 1;
        const auto opened = office.tried({}, kMairsPassphrase);
        if (!opened) return 2;
        SeatedUser mair(opened.value());
        const auto evans = mair.people.byReference(QStringLiteral("P-0"));
        if (!mair.workspace.isReadOnly() || !evans) return 3;
        mair.audit.viewed(evans->uuid());
        ServiceUser changed = *mair.people.person(*evans);
        changed.firstName = QStringLiteral("Eirlys");
        if (codeOfResult(mair.people.save(changed)) != ErrorCode::ReadOnly) return 4;
        if (codeOfResult(mair.accounts.changePassphrase(kHuwsPassphrase)) != ErrorCode::ReadOnly) return 5;
        if (!mair.backups.backUpIfDue() || mair.backups.isDrillDue()) return 6;
        return mair.audit.verification().problems.isEmpty() ? 0 : 7;
    });
    chmod(office.scratch.folder().toUtf8().constData(), 0755);
    CHECK(code == 0);
    CHECK(everythingIn(office.scratch.folder()) == files);
}

TEST_CASE("Keys that are missing, edited or of another file are told apart, and nothing is changed") {
    const ProtectedAgency office;
    const ProtectedAgency other;
    const QString keys = keyFilePath(office.scratch.path());
    const QByteArray good = bytesOf(keys);
    const auto after = [&](const QByteArray& bytes) {
        writeBytes(keys, bytes);
        const auto before = everythingIn(office.scratch.folder());
        const auto code = codeOfResult(office.tried({}, kMairsPassphrase));
        CHECK(everythingIn(office.scratch.folder()) == before);
        return code;
    };
    QByteArray edited = good;
    edited.replace("Mair", "Nain");
    CHECK(after(edited) == ErrorCode::KeysDamaged);
    CHECK(after(good.left(good.size() / 2)) == ErrorCode::KeysDamaged);
    CHECK(after("no keys at all") == ErrorCode::KeysDamaged);
    CHECK(after(bytesOf(keyFilePath(other.scratch.path()))) == ErrorCode::WrongKey);
    QFile::remove(keys);
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::KeysMissing);
    writeBytes(keys, good);
    CHECK(office.tried({}, kMairsPassphrase));
}

TEST_CASE("A truncated, a foreign and a replaced file are refused under protection too") {
    const ProtectedAgency office;
    const QByteArray good = bytesOf(office.scratch.path());
    const auto after = [&](const QByteArray& bytes) {
        writeBytes(office.scratch.path(), bytes);
        const auto opened = office.tried({}, kMairsPassphrase);
        CHECK(bytesOf(office.scratch.path()) == bytes);
        return opened ? Problem() : opened.problems().first();
    };
    CHECK(after(good.left(good.size() - 100)).arguments.value(1) == QStringLiteral("truncated"));
    CHECK(after("SQLite format 3 or so it says").code == ErrorCode::NotOurs);
    QByteArray newer = good;
    newer[4] = 9;
    CHECK(after(newer).code == ErrorCode::NewerVersion);
    QByteArray flipped = good;
    flipped[200] = static_cast<char>(flipped[200] ^ 1);
    CHECK(after(flipped).code == ErrorCode::Damaged);
}

TEST_CASE("A second instance, here or in another process, is told that the file is in use") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::InUse);
    CHECK(inChild([&] {
              return codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::InUse ? 0 : 1;
          }) == 0);
}

TEST_CASE(
    "Folders that other programs keep in step, and drives of other computers, are no home for a database") {
    const Scratch scratch;
    const auto at = [&](const QString& folder) {
        QDir().mkpath(scratch.folder() + u'/' + folder);
        return problemOfHome(scratch.folder() + u'/' + folder + QStringLiteral("/agency.aelwyd")).has_value();
    };
    CHECK(at(QStringLiteral("OneDrive - Gofal Cwm/office")));
    CHECK(at(QStringLiteral("Dropbox")));
    CHECK(at(QStringLiteral("nextcloud/a/b")));
    CHECK_FALSE(at(QStringLiteral("onedrive-old")));
    CHECK_FALSE(at(QStringLiteral("office")));
    writeBytes(scratch.folder() + QStringLiteral("/office/.stfolder"), {});
    CHECK(at(QStringLiteral("office/deep")));
    CHECK(at(QStringLiteral("Box/papers")));
    CHECK(at(QStringLiteral("MEGA")));
    CHECK(at(QStringLiteral("Library/CloudStorage/OneDrive-GofalCwm/office")));
    CHECK_FALSE(at(QStringLiteral("plain")));
    REQUIRE(QFile::link(scratch.folder() + QStringLiteral("/Dropbox/agency.aelwyd"),
                        scratch.folder() + QStringLiteral("/plain/agency.aelwyd")));
    CHECK(at(QStringLiteral("plain")));
    QDir().mkpath(scratch.folder() + QStringLiteral("/marked"));
    writeBytes(scratch.folder() + QStringLiteral("/marked/.sync_1a2b.db"), {});
    CHECK(at(QStringLiteral("marked")));
    CHECK(isNetworkFileSystem("nfs4"));
    CHECK(isNetworkFileSystem("CIFS"));
    CHECK(isNetworkFileSystem("fuse.onedriver"));
    CHECK_FALSE(isNetworkFileSystem("ext4"));
}

TEST_CASE("A plain file that is protected later keeps what it holds, and leaves none of it in clear") {
    const Scratch scratch;
    const auto clock = std::make_shared<ManualClock>();
    {
        TestAgency plain(scratch.path());
        takeOn(plain, QStringLiteral("Gwenllian"), QStringLiteral("Prydderch"), QStringLiteral("P-1"));
    }
    REQUIRE(bytesOf(scratch.path()).contains("Gwenllian"));
    const Founding founding{scratch.path(), {}, QStringLiteral("Mair"), kMairsPassphrase, kLeastCost};
    {
        SeatedUser mair(mustBe(found(founding, clock)).opened);
        CHECK(mair.people.byReference(QStringLiteral("P-1")));
    }
    CHECK(codeOfResult(found(founding, clock)) == ErrorCode::FileExists);
    for (const QByteArray& bytes : everythingIn(scratch.folder()))
        CHECK_FALSE(bytes.contains("Gwenllian"));
}

TEST_CASE("With the recovery key a forgotten passphrase is replaced, and a slip in copying it is told") {
    const ProtectedAgency office;
    const QString typed = office.recovery.join(u' ');
    const auto attempt = [&](const QString& key, const QString& user) {
        return recover(office.scratch.path(), key, user, kHuwsPassphrase, office.clock, kLeastCost);
    };
    CHECK(codeOfResult(attempt(typed.chopped(1), QStringLiteral("Mair"))) == ErrorCode::WrongRecoveryKey);
    CHECK(codeOfResult(attempt(typed, QStringLiteral("Nobody"))) == ErrorCode::UserNeeded);
    const QString keys = keyFilePath(office.scratch.path()), aside = office.scratch.path("aside");
    REQUIRE(QFile::rename(keys, aside));
    CHECK(codeOfResult(attempt(typed, QStringLiteral("Mair"))) == ErrorCode::KeysMissing);
    REQUIRE(QFile::rename(aside, keys));
    CHECK(attempt(typed, QStringLiteral("Mair")));
    CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::WrongPassphrase);
    office.clock->forward(1000);
    const auto opened = office.tried({}, kHuwsPassphrase);
    REQUIRE(opened);
    CHECK(SeatedUser(opened.value()).audit.verification().problems.isEmpty());
}

TEST_CASE("A protected file that was cut to nothing is damaged, and never begun anew") {
    const ProtectedAgency office;
    writeBytes(office.scratch.path(), {});
    for (const OpenMode mode : {OpenMode::MustExist, OpenMode::CreateIfMissing}) {
        const auto opened =
            openFile({office.scratch.path(), mode, Credentials{{}, kMairsPassphrase}}, office.clock);
        CHECK(codeOfResult(opened) == ErrorCode::Damaged);
        CHECK(bytesOf(office.scratch.path()).isEmpty());
    }
}

TEST_CASE("A founding that was broken off is begun anew, and keys that it does not explain are kept") {
    const ProtectedAgency office;
    const QString unfinished = office.scratch.path("agency.aelwyd.founding");
    REQUIRE(QFile::rename(office.scratch.path(), unfinished));
    CHECK(found(office.founding(), office.clock));
    CHECK_FALSE(QFile::exists(unfinished));
    CHECK_FALSE(QFile::exists(office.scratch.path("agency.aelwyd.keys.old")));
    CHECK(codeOfResult(found(office.founding(), office.clock)) == ErrorCode::FileExists);
    REQUIRE(QFile::remove(office.scratch.path()));
    CHECK(found(office.founding(), office.clock));
    CHECK(QFile::exists(office.scratch.path("agency.aelwyd.keys.old")));
}

TEST_CASE("Where the recovery key cannot be kept, nothing is founded") {
    const Scratch scratch;
    Founding founding{scratch.path(), QStringLiteral("Gofal Cwm"), QStringLiteral("Mair"), kMairsPassphrase,
                      kLeastCost};
    founding.handOver = [](const QStringList&) -> Result<void> {
        return Problem{{}, ErrorCode::CannotWrite};
    };
    CHECK(codeOfResult(found(founding, std::make_shared<ManualClock>())) == ErrorCode::CannotWrite);
    CHECK(everythingIn(scratch.folder()).isEmpty());
}

TEST_CASE("Under names that cannot be kept nothing is founded") {
    const Scratch scratch;
    Founding founding{scratch.path(), QString(kLongestName + 1, u'a'), QStringLiteral("Mair"),
                      kMairsPassphrase, kLeastCost};
    bool isHandedOver = false;
    founding.handOver = [&](const QStringList&) -> Result<void> {
        isHandedOver = true;
        return {};
    };
    const auto tried = [&] { return codeOfResult(found(founding, std::make_shared<ManualClock>())); };
    CHECK(tried() == ErrorCode::TooLong);
    founding.agencyName = QStringLiteral("Gofal\u202e");
    CHECK(tried() == ErrorCode::BidirectionalControl);
    founding.agencyName = QStringLiteral("Gofal Cwm");
    founding.managerName = QStringLiteral("Mair\u0007");
    CHECK(tried() == ErrorCode::ControlCharacter);
    CHECK_FALSE(isHandedOver);
    CHECK(everythingIn(scratch.folder()).isEmpty());
}

TEST_CASE("What was kept of a plain file before a migration does not stay in clear when it is protected") {
    const Scratch scratch;
    const QString kept = scratch.path("agency.aelwyd.schema9");
    { const TestAgency plain(scratch.path()); }
    writeBytes(kept, "SQLite format 3 and all that");
    CHECK(found({scratch.path(), {}, QStringLiteral("Mair"), kMairsPassphrase, kLeastCost},
                std::make_shared<ManualClock>()));
    CHECK_FALSE(QFile::exists(kept));
}

TEST_CASE("A folder that is not there or that nobody may write to is refused as a place for backups") {
    const Scratch scratch;
    CHECK_FALSE(problemOfBackupFolder(QFileInfo(scratch.path()).absolutePath()));
    CHECK(problemOfBackupFolder(scratch.path("gone"))->code == ErrorCode::NotFound);
    CHECK(problemOfBackupFolder(QStringLiteral("/proc/1"))->code == ErrorCode::CannotWrite);
}
