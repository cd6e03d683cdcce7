// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspection.h"
#include "core/vault/keyslots.h"
#include "core/vault/rotation.h"
#include "tests/storage/child.h"
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"
#include "tests/vault/connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QString kOfficePassphrase = QStringLiteral("calon lân yn llawn daioni");

/// An office on the disk: the database with its file of keys beside it, and Huw among its users.
struct OfficeOnDisk {
    OfficeOnDisk() {
        auto made = std::move(createVault(QStringLiteral("Mair"), kOfficePassphrase, kLeastCost)).value();
        recoveryKey = std::move(made.recoveryKey);
        huw = addUser(made.keys, made.session, QStringLiteral("Huw"), Role::Viewer, kOfficePassphrase,
                      kLeastCost)
                  .value();
        const VaultVfs vault(made.session.dataKey.copy());
        REQUIRE(Connection::sealed(path(), vault)
                    .run("CREATE TABLE note (body TEXT); INSERT INTO note WITH RECURSIVE n (i) AS (SELECT 1 "
                         "UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT hex(randomblob(1500)) FROM n"));
        REQUIRE(saveKeyFile(keysPath(), made.keys));
        keysBefore = bytesOf(keysPath());
        databaseBefore = bytesOf(scratch.path());
    }
    /// As it was in the beginning: where Huw is out, there is nobody to shut out.
    void putBack() const {
        QFile::remove(rotatedPath(scratch.path()));
        writeBytes(keysPath(), keysBefore);
        writeBytes(scratch.path(), databaseBefore);
    }
    QByteArray path() const { return QFile::encodeName(scratch.path()); }
    QString keysPath() const { return keyFilePath(scratch.path()); }

    Scratch scratch;
    SecretBytes recoveryKey = SecretBytes::zeros(32);
    QUuid huw;
    QByteArray keysBefore, databaseBefore;
};

/// Shuts Huw out, with a new data key; says so before the key changes.
int changeKey(const OfficeOnDisk& office, int beginning) {
    KeyFile keys = readKeyFile(office.keysPath()).value();
    const VaultSession session = std::move(unlockWithRecoveryKey(keys, office.recoveryKey)).value();
    const SecretBytes next = std::move(removeUser(keys, session, office.huw)).value();
    if (write(beginning, "!", 1) != 1) return 1;
    const QString path = office.scratch.path();
    {
        const VaultVfs vault(session.dataKey.copy()), nextVault(next.copy());
        Connection connection = Connection::sealed(office.path(), vault);
        if (!rewriteUnder(connection.handle(), rotatedPath(path), nextVault)) return 2;
    }
    return saveKeyFile(office.keysPath(), keys) && settleRotation(path, next) ? 0 : 3;
}

/// How long a change takes that nobody disturbs; undone again.
int microsecondsOfChange(const OfficeOnDisk& office) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    QElapsedTimer clock;
    clock.start();
    REQUIRE(inChild([&] { return changeKey(office, ends[1]); }) == 0);
    const auto taken = static_cast<int>(clock.nsecsElapsed() / 1000);
    close(ends[0]);
    close(ends[1]);
    office.putBack();
    return taken;
}

/// Whether keys and database belong together, whole, once an opening has settled what was left.
bool opensWhole(const OfficeOnDisk& office, const QByteArray& content) {
    const auto keys = readKeyFile(office.keysPath());
    const auto session = unlockWithRecoveryKey(keys.value(), office.recoveryKey);
    if (!session || !settleRotation(office.scratch.path(), session.value().dataKey)) return false;
    if (stateOfVault(office.scratch.path(), session.value().dataKey) != VaultState::Sound) return false;
    const VaultVfs vault(session.value().dataKey.copy());
    Connection connection = Connection::sealed(office.path(), vault);
    return connection.value("PRAGMA integrity_check") == "ok" &&
           connection.values("SELECT body FROM note ORDER BY rowid").join() == content &&
           !QFile::exists(rotatedPath(office.scratch.path()));
}

} // namespace

TEST_CASE("Killed while the data key changes, keys and database still belong together", "[long]") {
    const OfficeOnDisk office;
    QByteArray content;
    {
        const auto keys = readKeyFile(office.keysPath());
        const VaultVfs vault(unlockWithRecoveryKey(keys.value(), office.recoveryKey).value().dataKey.copy());
        content =
            Connection::sealed(office.path(), vault).values("SELECT body FROM note ORDER BY rowid").join();
    }
    REQUIRE(content.size() > 1'000'000);
    Chance chance;
    INFO("seed " << chance.seed());
    const int longest = microsecondsOfChange(office);
    int done = 0;
    Tally tally("kills while the data key changed");
    for (int kills = times(12, 2000); kills > 0; --kills) {
        if (readKeyFile(office.keysPath()).value().generation > 1) office.putBack();
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        Child child([&] { return changeKey(office, ends[1]); });
        close(ends[1]);
        char sign = 0;
        REQUIRE(read(ends[0], &sign, 1) == 1);
        close(ends[0]);
        QThread::usleep(static_cast<unsigned long>(chance.below(longest)));
        child.kill();
        const int ending = child.wait();
        REQUIRE((ending == -1 || ending == 0));
        REQUIRE(opensWhole(office, content));
        done += readKeyFile(office.keysPath()).value().generation > 1;
        tally.add();
    }
    INFO(done << " were through");
    if (longRunPercent() > 0) CHECK(done > 0);
}
