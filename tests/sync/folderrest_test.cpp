// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/sync/protectedoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Three protected offices and the folder in which they meet.
struct SharedFolder {
    SharedFolder() {
        pairUp(bangor, caernarfon);
        pairUp(bangor, barry);
    }
    /// How many files were written until nobody had anything to tell; 99 if that never came.
    int filesUntilRest() {
        for (int files = 0, round = 0; round < 12; ++round) {
            const int more = filesOfRound();
            if (more == 0) return files;
            files += more;
        }
        return 99;
    }
    int filesOfRound() {
        int files = 0;
        for (ProtectedOffice* office : {&bangor, &caernarfon, &barry}) {
            office->file.clock->forward(1000); // backups before taking in are named by it
            files += mustBe(office->exchange.syncWith(shared.folder())).written.has_value();
        }
        return files;
    }
    qsizetype exportsInTrail() const {
        return bangor.mair->audit.lines({.action = AuditAction::Exported}).size();
    }
    ProtectedOffice bangor, caernarfon, barry;
    Scratch shared;
};

} // namespace

TEST_CASE("Protected offices that meet in a folder come to rest") {
    SharedFolder folder;
    CHECK(folder.filesUntilRest() < 99);
    folder.bangor.mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    folder.barry.mair->takeOn(QStringLiteral("Prys"), QStringLiteral("P-2"));
    CHECK(folder.filesUntilRest() <= 9);
    CHECK(folder.caernarfon.mair->people.byReference(QStringLiteral("P-2")).has_value());
}

TEST_CASE("What was written is told once in the trail when it goes into the folder, and passing on is not") {
    SharedFolder folder;
    REQUIRE(folder.filesUntilRest() < 99);
    const qsizetype before = folder.exportsInTrail();
    folder.barry.mair->takeOn(QStringLiteral("Prys"), QStringLiteral("P-2"));
    REQUIRE(folder.filesUntilRest() < 99);
    CHECK(folder.exportsInTrail() == before + 1);
    CHECK(folder.bangor.mair->audit.verification().problems.isEmpty());
}
