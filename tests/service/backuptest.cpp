// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verification.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QDir>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

Result<OpenedFile> mairOpens(const QString& path, const ProtectedAgency& office) {
    return openFile({path, OpenMode::MustExist, Credentials{{}, kMairsPassphrase}}, office.clock);
}

bool isWhole(const QString& path, const ProtectedAgency& office) {
    const auto opened = mairOpens(path, office);
    if (!opened) return false;
    SeatedUser mair(opened.value());
    return verify(*opened.value().database).problems.isEmpty() &&
           mair.audit.verification().problems.isEmpty() &&
           mair.people.byReference(QStringLiteral("P-0")).has_value();
}

/// A protected file with one person in it, and a backup of it.
struct BackedUpAgency : ProtectedAgency {
    QString backup = scratch.path("copy.aelwyd");
    QString restored = scratch.path("restored.aelwyd");

    BackedUpAgency() {
        const auto first = mair();
        first->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
        mustBe(first->backups.backUpTo(backup));
    }
    Result<std::optional<qint64>> restore(const QString& to,
                                          const QString& passphrase = kMairsPassphrase) const {
        return restoreBackup(backup, to, Credentials{{}, passphrase}, clock);
    }
    bool hasLeftNothingHalfDone() const {
        return QDir(scratch.folder()).entryList({QStringLiteral("*restoring*")}).isEmpty();
    }
};

} // namespace

TEST_CASE("A backup opens like the file that it was taken from, and says where its trail ended") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    const QString path = office.scratch.path("copy.aelwyd");
    const auto backup = mair->backups.backUpTo(path);
    REQUIRE(backup);
    CHECK(backup.value().rows > 5);
    CHECK(mair->audit.holdsHead(backup.value().head));
    CHECK(isWhole(path, office));
    CHECK(mair->backups.lastVerified()->path == path);
    CHECK(codeOfResult(mair->backups.backUpTo(path)) == ErrorCode::FileExists);
}

TEST_CASE("A backup of a plain file is plain, and a folder that cannot be written is told") {
    const Scratch scratch;
    TestAgency plain(scratch.path());
    takeOn(plain, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-0"));
    BackupService backups(plain.workspace);
    CHECK(backups.backUpTo(scratch.path("deep/copy.aelwyd")));
    CHECK(TestAgency(scratch.path("deep/copy.aelwyd")).people.byReference(QStringLiteral("P-0")));
    writeBytes(scratch.path("file"), "in the way");
    CHECK(codeOfResult(backups.backUpTo(scratch.path("file/copy.aelwyd"))) == ErrorCode::CannotWrite);
}

TEST_CASE("A restored file is a device of its own, and never takes the place of one that is there") {
    const BackedUpAgency office;
    CHECK(codeOfResult(office.restore(office.scratch.path())) == ErrorCode::FileExists);
    CHECK(codeOfResult(office.restore(office.restored, kHuwsPassphrase)) == ErrorCode::WrongPassphrase);
    CHECK_FALSE(QFile::exists(office.restored));
    CHECK(office.restore(office.restored));
    CHECK(isWhole(office.restored, office));
    CHECK(codeOfResult(office.restore(office.restored)) == ErrorCode::FileExists);
    CHECK(office.hasLeftNothingHalfDone());
    SeatedUser again(mustBe(mairOpens(office.restored, office)));
    SeatedUser original(mustBe(mairOpens(office.scratch.path(), office)));
    again.takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    CHECK_FALSE(original.audit.holdsHead(again.audit.shortHead()));
}

TEST_CASE("With the recovery key a backup comes back for somebody who does not know the passphrase") {
    const BackedUpAgency office;
    const QString &backup = office.backup, &restored = office.restored;
    const QByteArray before = bytesOf(backup) + bytesOf(keyFilePath(backup));
    const auto restore = [&](const QString& user, const QString& passphrase, const QString& key) {
        return restoreBackup(backup, restored, Credentials{user, passphrase}, office.clock, key);
    };
    const QString key = office.recovery.join(u' '), name = QStringLiteral("Mair");
    CHECK(codeOfResult(restore(name, kHuwsPassphrase, QStringLiteral("ABCD"))) ==
          ErrorCode::WrongRecoveryKey);
    CHECK(codeOfResult(restore(name, QStringLiteral("byr"), key)) == ErrorCode::WeakPassphrase);
    CHECK(codeOfResult(restore(QStringLiteral("Nobody"), kHuwsPassphrase, key)) == ErrorCode::UserNeeded);
    CHECK_FALSE(QFile::exists(restored));
    // when
    CHECK(restore(name, kHuwsPassphrase, key));
    // then
    CHECK(openFile({restored, OpenMode::MustExist, Credentials{name, kHuwsPassphrase}}, office.clock));
    CHECK(mairOpens(office.scratch.path(), office));
    CHECK(bytesOf(backup) + bytesOf(keyFilePath(backup)) == before);
    CHECK(office.hasLeftNothingHalfDone());
}

TEST_CASE("Backups from before a file was protected are told, and go once there is a sealed one") {
    const Scratch scratch;
    const auto clock = std::make_shared<ManualClock>();
    QString clear;
    {
        TestAgency plain(scratch.path());
        takeOn(plain, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"), QStringLiteral("P-0"));
        BackupService backups(plain.workspace);
        clear = mustBe(backups.backUpNow()).path;
        CHECK(backups.clearBackups().isEmpty());
    }
    Founding founding{scratch.path(), {}, QStringLiteral("Mair"), kMairsPassphrase, kLeastCost};
    SeatedUser mair(mustBe(found(founding, clock)).opened);
    CHECK(mair.backups.clearBackups() == QStringList{clear});
    clock->forward(1000);
    // when
    CHECK(mair.backups.discardClearBackups());
    // then
    CHECK_FALSE(QFile::exists(clear));
    CHECK(mair.backups.clearBackups().isEmpty());
    REQUIRE(mair.backups.automaticBackups().size() == 1);
    CHECK_FALSE(bytesOf(mair.backups.automaticBackups().first().path).contains("Prydderch"));
}

TEST_CASE("Two backups of one moment, as when the clock was set back, are both made") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    const auto first = mair->backups.backUpNow();
    const auto second = mair->backups.backUpNow();
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first.value().path != second.value().path);
    CHECK(isWhole(first.value().path, office));
    CHECK(isWhole(second.value().path, office));
}

TEST_CASE("A damaged backup is never restored, whichever byte it is") {
    const BackedUpAgency office;
    const QByteArray good = bytesOf(office.backup);
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 5; ++i) {
        QByteArray bad = good;
        const auto at = chance.below(static_cast<int>(bad.size()));
        bad[at] = static_cast<char>(bad[at] ^ (1 << chance.below(8)));
        writeBytes(office.backup, bad);
        INFO("byte " << at);
        CHECK_FALSE(office.restore(office.restored));
        CHECK_FALSE(QFile::exists(office.restored));
    }
}

TEST_CASE("Automatic backups come when something was changed, half an hour apart, and are thinned") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    CHECK(mair->backups.backUpIfDue().value());
    mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    CHECK_FALSE(mair->backups.backUpIfDue().value());
    office.clock->forward(30 * 60 * 1000);
    CHECK(mair->backups.backUpIfDue().value());
    office.clock->forward(60 * 60 * 1000);
    CHECK_FALSE(mair->backups.backUpIfDue().value());
    CHECK(mair->backups.isDrillDue());
    CHECK(mair->backups.drill());
    CHECK_FALSE(mair->backups.isDrillDue());
    const QString second = office.scratch.path("stick");
    QDir().mkpath(second);
    REQUIRE(mair->backups.setSecondPlace(second));
    for (int day = 0; day < 5; ++day) {
        office.clock->forward(qint64(24) * 60 * 60 * 1000 - 3600'000);
        REQUIRE(mair->backups.backUpNow());
        office.clock->forward(3600'000);
        REQUIRE(mair->backups.backUpNow());
    }
    // Two days whole, and one of each day before.
    CHECK(mair->backups.automaticBackups().size() < 12);
    CHECK(mair->backups.automaticBackups().size() >= 8);
    CHECK(QDir(second).entryList({QStringLiteral("*.backup")}).size() >= 5);
    CHECK(
        isWhole(QDir(second).filePath(QDir(second).entryList({QStringLiteral("*.backup")}).last()), office));
}

TEST_CASE("A second place that is not there is told, and the backup is made all the same") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const QString second = office.scratch.path("stick");
    QDir().mkpath(second);
    REQUIRE(mair->backups.setSecondPlace(second));
    CHECK(mustBe(mair->backups.backUpNow()).second.isEmpty());
    REQUIRE(QDir().rename(second, office.scratch.path("away")));
    office.clock->forward(1000);
    const auto backup = mustBe(mair->backups.backUpNow());
    CHECK(QFile::exists(backup.path));
    REQUIRE(backup.second.size() == 1);
    CHECK(backup.second.first().code == ErrorCode::SecondPlaceMissing);
}

TEST_CASE("Whoever may not read about safeguarding is told of a backup that it is whole, and not how many "
          "rows it has") {
    // given
    const BackedUpAgency office;
    office.admitHuw(Role::Viewer);
    const auto restored = [&](const char* to, const char* user, const QString& passphrase) {
        return mustBe(restoreBackup(office.scratch.path("huws.aelwyd"), office.scratch.path(to),
                                    Credentials{QString::fromUtf8(user), passphrase}, office.clock));
    };
    {
        const auto huw = office.huw();
        // then
        CHECK_FALSE(mustBe(huw->backups.backUpTo(office.scratch.path("huws.aelwyd"))).rows);
        CHECK_FALSE(mustBe(huw->backups.backUpNow()).rows);
        CHECK_FALSE(mustBe(huw->backups.drill()).rows);
        CHECK_FALSE(huw->backups.lastVerified()->rows);
    }
    CHECK(office.mair()->backups.lastVerified()->rows > 5);
    CHECK_FALSE(restored("huws-own.aelwyd", "Huw", kHuwsPassphrase));
    CHECK(restored("mairs-own.aelwyd", "Mair", kMairsPassphrase) > 5);
}

TEST_CASE("A drill opens a backup by its own keys, also one from before somebody was taken out") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const auto mair = office.mair();
    mustBe(mair->backups.backUpNow());
    office.clock->forward(1000);
    REQUIRE(mair->accounts.remove(*mair->accounts.named(QStringLiteral("Huw"))));
    REQUIRE(mair->backups.automaticBackups().size() == 2);
    const auto drilled = mair->backups.drill();
    REQUIRE(drilled);
    CHECK(drilled.value().rows > 5);
    const QString latest = drilled.value().path;
    writeBytes(keyFilePath(latest), "no keys at all");
    CHECK(codeOfResult(mair->backups.drill()) == ErrorCode::BackupFailed);
    REQUIRE(QFile::remove(latest));
    CHECK(mair->backups.drill());
    CHECK(QDir(mair->backups.folder()).entryList({QStringLiteral("*drill*")}).isEmpty());
}

TEST_CASE("A restoring that was broken off between its last steps can be done again") {
    const BackedUpAgency office;
    writeBytes(keyFilePath(office.restored), bytesOf(keyFilePath(office.backup)));
    CHECK(codeOfResult(office.restore(office.restored)) == ErrorCode::FileExists);
    writeBytes(office.restored + QStringLiteral(".restoring"), "half");
    CHECK(office.restore(office.restored));
    CHECK(isWhole(office.restored, office));
}
