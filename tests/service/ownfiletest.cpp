// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <sys/stat.h>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A system that lets everybody on the computer read what somebody makes.
class OpenHandedSystem {
  public:
    OpenHandedSystem() = default;
    ~OpenHandedSystem() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(OpenHandedSystem)

  private:
    mode_t m_before = ::umask(022);
};

constexpr QFile::Permissions kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// Those that others may read; a lock holds nothing but the name of the computer.
QStringList readByOthers(const QString& folder) {
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (!files.next().endsWith(QLatin1String(".lock")) && QFile::permissions(files.filePath()) & kOthers)
            names.append(files.fileName());
    return names;
}

QFile::Permissions othersAt(const QString& path) {
    return QFile::permissions(path) & kOthers;
}

} // namespace

TEST_CASE("A new file, its journal, its keys and its backups are for their owner alone to read") {
    // given
    const OpenHandedSystem system;
    const ProtectedAgency office;
    const QString folder = office.scratch.folder();
    CHECK(codeOfResult(office.tried({}, kHuwsPassphrase)) == ErrorCode::WrongPassphrase);
    CHECK(QFile::exists(office.scratch.path("agency.aelwyd.attempts")));
    CHECK(readByOthers(folder) == QStringList());
    office.clock->forward(1000);
    {
        // when
        const auto mair = office.mair();
        mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
        REQUIRE(mair->backups.backUpTo(office.scratch.path("copy.aelwyd")));
        REQUIRE(mair->backups.backUpNow());
        mustBe(mair->accounts.add(QStringLiteral("Huw"), Role::Viewer, kHuwsPassphrase));
        REQUIRE(mair->accounts.remove(*mair->accounts.named(QStringLiteral("Huw"))));
        mair->takeOn(QStringLiteral("Prys"), QStringLiteral("P-1"));
        // then
        CHECK(QFile::exists(office.scratch.path("agency.aelwyd-journal")));
        CHECK(readByOthers(folder) == QStringList());
    }
    REQUIRE(restoreBackup(office.scratch.path("copy.aelwyd"), office.scratch.path("restored.aelwyd"),
                          Credentials{{}, kMairsPassphrase}, office.clock));
    CHECK(readByOthers(folder) == QStringList());
}

TEST_CASE("A file that is not protected is for its owner alone to read as well, and so is its journal") {
    const OpenHandedSystem system;
    const Scratch scratch;
    TestAgency plain(scratch.path());
    takeOn(plain, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-0"));
    REQUIRE(BackupService(plain.workspace).backUpTo(scratch.path("copy.aelwyd")));
    CHECK(QFile::exists(scratch.path("agency.aelwyd-journal")));
    CHECK(readByOthers(scratch.folder()) == QStringList());
}

TEST_CASE("A file that somebody shares with a colleague stays shared, and its backups and keys with it") {
    // given
    const OpenHandedSystem system;
    const ProtectedAgency office;
    office.admitHuw(Role::Viewer);
    const QString file = office.scratch.path(), keys = keyFilePath(file);
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    for (const QString& path : {file, keys})
        REQUIRE(QFile::setPermissions(path, shared));
    // when
    const auto mair = office.mair();
    REQUIRE(mair->accounts.remove(*mair->accounts.named(QStringLiteral("Huw"))));
    const QString copy = office.scratch.path("copy.aelwyd");
    REQUIRE(mair->backups.backUpTo(copy));
    // then
    for (const QString& path : {file, keys, copy, keyFilePath(copy)})
        CHECK(othersAt(path) == QFile::ReadGroup);
}
