// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
