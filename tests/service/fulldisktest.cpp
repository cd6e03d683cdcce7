// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fulldisk.h"
#include "core/storage/fault.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The file may not become larger than it is, as on a disk without room.
void leaveNoRoom(Database& database) {
    qint64 pages = 0;
    {
        Query query(database, "PRAGMA page_count");
        if (query.next()) pages = query.integer();
    }
    database.execute("PRAGMA max_page_count = " + QByteArray::number(pages));
}

ServiceUser withLongNotes(int number) {
    ServiceUser person;
    person.reference = QStringLiteral("P-%1").arg(number);
    person.lastName = QStringLiteral("Rees");
    person.address = QString(400, u'a');
    return person;
}

/// Saves people until the disk is full; how many were saved, and what stopped it.
std::pair<int, std::optional<Problem>> fillUp(SeatedUser& user) {
    for (int saved = 0; saved < 1000; ++saved) {
        try {
            mustBeDone(user.people.save(withLongNotes(saved)));
        } catch (const std::exception& fault) {
            return {saved, problemOfFault(fault, QStringLiteral("agency"))};
        }
    }
    return {1000, std::nullopt};
}

} // namespace

TEST_CASE(
    "A disk that is full in the middle of a save keeps every save before it whole, tells it as such, and "
    "goes on when there is room") {
    const ProtectedAgency office;
    int saved = 0;
    {
        const auto mair = office.mair();
        leaveNoRoom(*mair->file.database);
        const auto [count, problem] = fillUp(*mair);
        saved = count;
        REQUIRE(problem);
        CHECK(*problem == Problem{{}, ErrorCode::DiskFull, {QStringLiteral("agency")}});
        CHECK(verify(*mair->file.database).problems.isEmpty());
        CHECK(mair->audit.verification().problems.isEmpty());
        CHECK_FALSE(mair->people.byReference(QStringLiteral("P-%1").arg(saved)));
        mair->file.database->execute("PRAGMA max_page_count = 1000000");
        CHECK(mair->people.save(withLongNotes(saved)));
    }
    const auto mair = office.mair();
    for (int number = 0; number <= saved; ++number)
        CHECK(mair->people.byReference(QStringLiteral("P-%1").arg(number)));
    CHECK(verify(*mair->file.database).problems.isEmpty());
    CHECK(mair->audit.verification().problems.isEmpty());
}

TEST_CASE("A protected file on a full disk opens to be read, and once there is room it opens to be written") {
    FullDisk disk;
    const ProtectedAgency office;
    office.mair()->takeOn(QStringLiteral("Evans"), QStringLiteral("P-0"));
    CHECK(codeOfResult(office.tried({}, kHuwsPassphrase)) == ErrorCode::WrongPassphrase);
    office.clock->forward(1000);
    const QByteArray before = bytesOf(office.scratch.path());
    {
        disk.setFull(true);
        const auto mair = office.mair();
        CHECK(mair->workspace.isShortOfRoom());
        CHECK(mair->workspace.isReadOnly());
        const auto evans = mair->people.byReference(QStringLiteral("P-0"));
        REQUIRE(evans);
        mair->audit.viewed(evans->uuid());
        CHECK(codeOfResult(mair->people.save(withLongNotes(1))) == ErrorCode::DiskFull);
        CHECK(codeOfResult(mair->accounts.changePassphrase(kHuwsPassphrase)) == ErrorCode::DiskFull);
        CHECK(mair->audit.verification().problems.isEmpty());
    }
    CHECK(bytesOf(office.scratch.path()) == before);
    disk.setFull(false);
    const auto mair = office.mair();
    CHECK_FALSE(mair->workspace.isReadOnly());
    CHECK(mair->people.save(withLongNotes(1)));
    // What failed before the disk was full is told now.
    CHECK(mair->audit.lines({.action = AuditAction::Refused}).size() == 1);
    CHECK(mair->audit.verification().problems.isEmpty());
}

TEST_CASE("Whoever has a file open still comes back to it by the passphrase, and nobody else") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const auto mair = office.mair();
    const QUuid user = mair->file.session->vault.user;
    const auto back = [&](const QString& name, const QString& passphrase) {
        return codeOfResult(comeBack(office.scratch.path(), {name, passphrase}, user, *office.clock));
    };
    CHECK_FALSE(back(QStringLiteral("Mair"), kMairsPassphrase));
    CHECK(back(QStringLiteral("Huw"), kHuwsPassphrase) == ErrorCode::InUse);
    CHECK(back(QStringLiteral("Mair"), kHuwsPassphrase) == ErrorCode::WrongPassphrase);
    CHECK(back(QStringLiteral("Mair"), kMairsPassphrase) == ErrorCode::WaitFirst);
}
