// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspection.h"
#include "core/vault/rotation.h"
#include "tests/vault/sealedfile.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A database gets a new key whole, and the old key opens none of it") {
    const SealedFile file;
    const VaultVfs next(sampleKey(9));
    {
        Connection connection = file.open();
        REQUIRE(rewriteUnder(connection.handle(), rotatedPath(file.path()), next));
    }
    REQUIRE(stateOfVault(rotatedPath(file.path()), sampleKey(9)) == VaultState::Sound);
    // Until the new keys are saved, nothing has happened.
    REQUIRE(settleRotation(file.path(), sampleKey(1)));
    CHECK_FALSE(QFile::exists(rotatedPath(file.path())));
    CHECK(readsWell(file));
    {
        Connection connection = file.open();
        REQUIRE(rewriteUnder(connection.handle(), rotatedPath(file.path()), next));
    }
    REQUIRE(settleRotation(file.path(), sampleKey(5)));
    CHECK(QFile::exists(rotatedPath(file.path())));
    // From then on, the new database is in its place at the next opening.
    REQUIRE(settleRotation(file.path(), sampleKey(9)));
    CHECK(stateOfVault(file.path(), sampleKey(1)) == VaultState::WrongKey);
    Connection connection = Connection::sealed(file.encoded(), next);
    CHECK(contentOf(connection) == file.content);
    CHECK(readEveryPage(file.path(), sampleKey(9)).value().damaged.isEmpty());
}

TEST_CASE("A database that was plain is sealed, whatever its path is called") {
    const Scratch scratch;
    const QByteArray path = QFile::encodeName(scratch.path());
    Connection plain(path, nullptr, false);
    REQUIRE(plain.run(manyRows(50)));
    const VaultVfs vault(sampleKey());
    const QString sealed = scratch.path("swyddfa'r tŷ 100% & ?#.aelwyd");
    REQUIRE(rewriteUnder(plain.handle(), sealed, vault));
    Connection connection = Connection::sealed(QFile::encodeName(sealed), vault);
    CHECK(contentOf(connection) == contentOf(plain));
    CHECK_FALSE(bytesOf(sealed).contains(kCanary));
}
