// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agencylog.h"
#include "core/service/exchangeservice.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"
#include "core/vault/inspection.h"
#include "core/vault/vaultvfs.h"
#include "tests/service/interrupter.h"
#include "tests/service/protectedagency.h"
#include "tests/support/longrun.h"

#include <QDir>
#include <SQLiteCpp/Database.h>

using namespace aelwyd;
using namespace aelwyd::test;

// The rows that the everyday suite has no time for are hidden from it: `ninja long_checks` runs them.

namespace {

Result<OpenedFile> openedByMair(const QString& path, const ProtectedAgency& office) {
    return openFile({path, OpenMode::MustExist, Credentials{{}, kMairsPassphrase}}, office.clock);
}

qint64 peopleIn(Database& database) {
    Query query(database, "SELECT count(*) FROM service_user");
    return query.next() ? query.integer() : -1;
}

/// How many people are in a file that opens and is whole, with its trail; −1 otherwise.
qint64 peopleInWhole(const QString& path, const ProtectedAgency& office) {
    const auto opened = openedByMair(path, office);
    if (!opened) return -1;
    const SeatedUser mair(opened.value());
    const bool isWhole =
        verify(*opened.value().database).problems.isEmpty() && mair.audit.verification().problems.isEmpty();
    return isWhole ? peopleIn(*opened.value().database) : -1;
}

/// A manager's file, open, with all that travelling between offices needs.
struct ManagersDesk {
    explicit ManagersDesk(const ProtectedAgency& office)
        : file(office)
        , mair(office.mair())
        , log(mair->workspace)
        , pairing(mair->workspace, log, office.scratch.path("identities"))
        , exchange(mair->workspace, log, pairing, mair->backups) {}
    QString offered(bool isFirst) {
        const QString path = file.scratch.path(isFirst ? "first.key" : "own.key");
        mustBe(pairing.offer(path, QStringLiteral("office"), isFirst));
        return path;
    }
    void takeOnMany(int people) {
        for (int i = 0; i < people; ++i)
            mair->takeOn(QStringLiteral("Evans"), mair->people.nextReference());
    }
    QString exported() {
        const QString path = file.scratch.path("out.bundle");
        QFile::remove(path);
        mustBe(exchange.exportTo(path));
        return path;
    }
    const ProtectedAgency& file;
    std::unique_ptr<SeatedUser> mair;
    AgencyLog log;
    PairingService pairing;
    ExchangeService exchange;
};

/// Two offices of one agency: one writes, its file open, the other takes in.
struct WriterAndReader {
    WriterAndReader() {
        ManagersDesk other(reader);
        const QString ours = desk.offered(true), theirs = other.offered(false);
        const auto number = mustBe(other.pairing.join(ours));
        mustBe(desk.pairing.admit(theirs, number, Role::Manager));
        desk.takeOnMany(1);
        mustBe(other.exchange.importFrom(desk.exported()));
    }
    ProtectedAgency writer, reader;
    ManagersDesk desk{writer};
};

/// A file with twenty people, and a backup of it.
struct BackedUpOffice {
    BackedUpOffice() {
        const auto mair = office.mair();
        for (int i = 0; i < 20; ++i)
            mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-%1").arg(i));
        mustBe(mair->backups.backUpTo(base));
    }
    ProtectedAgency office;
    QString base = office.scratch.path("base.aelwyd");
};

/// A sealed file as the program wrote it when its schema had this number, with people in it.
void makeOldSealedFile(const QString& path, const SecretBytes& dataKey, int version, int people) {
    const VaultVfs vault(dataKey.copy());
    SQLite::Database sql(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI,
                         0, vault.name().toStdString());
    REQUIRE(VaultVfs::reserve(sql.getHandle()));
    sql.exec("PRAGMA temp_store = MEMORY; BEGIN");
    const QDir folder(QStringLiteral(":/storage/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        if (name.left(4).toInt() <= version) sql.exec(bytesOf(folder.filePath(name)).toStdString());
    sql.exec(
        "INSERT INTO service_user (id, reference, last_name) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < " +
        std::to_string(people) + ") SELECT randomblob(16), 'P-' || i, 'Evans' FROM n");
    sql.exec("PRAGMA application_id = " + std::to_string(kApplicationId) +
             "; PRAGMA user_version = " + std::to_string(version) + "; COMMIT");
}

/// Dies in the middle of a save whose pages have begun to reach the file.
int dieInASave(const ProtectedAgency& office) {
    const auto mair = office.mair();
    mair->file.database->execute("PRAGMA cache_size = 10; BEGIN");
    mair->file.database->execute(
        "CREATE TABLE half AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n WHERE i < 300) SELECT hex(randomblob(2000)) FROM n");
    mair->file.database->execute("UPDATE service_user SET last_name = 'Rees'");
    raise(SIGKILL);
    return 0;
}

} // namespace

TEST_CASE(
    "A journal that a kill has left and that was damaged since is told as damage, and nothing changes") {
    const ProtectedAgency office;
    office.mair()->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    REQUIRE(inChild([&] { return dieInASave(office); }) == -1);
    const QString path = office.scratch.path(), journal = path + QStringLiteral("-journal");
    const QByteArray good = bytesOf(journal), file = bytesOf(path);
    REQUIRE(good.size() > kVaultPageSize);
    for (int at : {10, kVaultJournalHeader + 1000}) {
        QByteArray damaged = good;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        writeBytes(journal, damaged);
        INFO("byte " << at);
        CHECK(codeOfResult(office.tried({}, kMairsPassphrase)) == ErrorCode::Damaged);
        CHECK((bytesOf(journal) == damaged && bytesOf(path) == file));
    }
    writeBytes(journal, good);
    CHECK(peopleInWhole(path, office) == 1);
}

TEST_CASE("Killed during a backup or a restoring, there is a whole copy or none, and the file is untouched",
          "[long]") {
    std::optional<BackedUpOffice> kept;
    Chance chance;
    INFO("seed " << chance.seed());
    Interrupter backingUp, restoring;
    Tally tally("kills during a backup and during a restoring, as many each");
    for (int round = 0, rounds = times(6, 2 * 2000); round < rounds; ++round) {
        // Its trail grows with each: every now and then a new one.
        if (round % 100 == 0) kept.emplace();
        const ProtectedAgency& office = kept->office;
        const Scratch scratch;
        const QString to = scratch.path();
        const auto backUp = [&](const std::function<void()>& begin) {
            const auto mair = office.mair();
            begin();
            return mair->backups.backUpTo(to) ? 0 : 1;
        };
        const auto restore = [&](const std::function<void()>& begin) {
            begin();
            return restoreBackup(kept->base, to, Credentials{{}, kMairsPassphrase}, office.clock) ? 0 : 1;
        };
        const bool through =
            round % 2 ? restoring.wasThrough(restore, chance) : backingUp.wasThrough(backUp, chance);
        REQUIRE((QFile::exists(to) || !through));
        if (QFile::exists(to)) REQUIRE(peopleInWhole(to, office) == 20);
        REQUIRE(peopleInWhole(office.scratch.path(), office) == 20);
        tally.add();
    }
}

TEST_CASE("Killed while a bundle is taken in, the file holds all of it or nothing, and takes it in later",
          "[.][long]") {
    std::optional<WriterAndReader> offices;
    Chance chance;
    INFO("seed " << chance.seed());
    Interrupter interrupter;
    qint64 people = 0;
    Tally tally("kills while a bundle was taken in");
    for (int round = 0, rounds = times(10, 2000); round < rounds; ++round) {
        // The files grow with each: every now and then new ones.
        if (round % 20 == 0) {
            offices.emplace();
            people = 1;
        }
        offices->desk.takeOnMany(20);
        const QString bundle = offices->desk.exported();
        const bool through = interrupter.wasThrough(
            [&](const std::function<void()>& begin) {
                ManagersDesk reader(offices->reader);
                begin();
                return reader.exchange.importFrom(bundle) ? 0 : 1;
            },
            chance);
        const qint64 found = peopleInWhole(offices->reader.scratch.path(), offices->reader);
        INFO(found << " people after " << people << " and 20 in the bundle");
        REQUIRE((found == people + 20 || (found == people && !through)));
        people += 20;
        REQUIRE(ManagersDesk(offices->reader).exchange.importFrom(bundle)); // counted the next time
        tally.add();
    }
}

TEST_CASE("Killed while a protected file is made, it is there whole or can be made again", "[.][long]") {
    Chance chance;
    INFO("seed " << chance.seed());
    Interrupter interrupter;
    Tally tally("kills while a protected file was made");
    for (int rounds = times(10, 2000); rounds > 0; --rounds) {
        const Scratch scratch;
        const auto clock = std::make_shared<ManualClock>();
        const Founding founding{scratch.path(), QStringLiteral("Gofal Cwm"), QStringLiteral("Mair"),
                                kMairsPassphrase, kLeastCost};
        const bool through = interrupter.wasThrough(
            [&](const std::function<void()>& begin) {
                begin();
                return found(founding, clock) ? 0 : 1;
            },
            chance);
        const auto again = codeOfResult(found(founding, clock));
        REQUIRE((!again || again == ErrorCode::FileExists));
        REQUIRE((again || !through));
        const auto opened =
            openFile({scratch.path(), OpenMode::MustExist, Credentials{{}, kMairsPassphrase}}, clock);
        REQUIRE(opened);
        REQUIRE(verify(*opened.value().database).problems.isEmpty());
        tally.add();
    }
}

TEST_CASE("Killed while a sealed file is brought up to date, it is brought up to date later and lost nobody",
          "[.][long]") {
    constexpr int kOldSchema = 10, kPeople = 200;
    const Scratch old;
    const SecretBytes key = SecretBytes::random(32);
    makeOldSealedFile(old.path(), key, kOldSchema, kPeople);
    const QByteArray before = bytesOf(old.path());
    Chance chance;
    INFO("seed " << chance.seed());
    Interrupter interrupter;
    Tally tally("kills while a file was brought up to date");
    for (int rounds = times(10, 2000); rounds > 0; --rounds) {
        const Scratch scratch;
        writeBytes(scratch.path(), before);
        interrupter.wasThrough(
            [&](const std::function<void()>& begin) {
                begin();
                return Database::openSealed(scratch.path(), OpenMode::MustExist, key) ? 0 : 1;
            },
            chance);
        const auto opened = Database::openSealed(scratch.path(), OpenMode::MustExist, key);
        REQUIRE(opened);
        REQUIRE(verify(*opened.value()).problems.isEmpty());
        REQUIRE(peopleIn(*opened.value()) == kPeople);
        const QString kept = scratch.path() + QStringLiteral(".schema%1").arg(kOldSchema);
        REQUIRE((!QFile::exists(kept) || stateOfVault(kept, key) == VaultState::Sound));
        tally.add();
    }
}
