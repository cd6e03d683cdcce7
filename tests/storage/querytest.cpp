// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/base/id.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/Exception.h>

using namespace aelwyd;

TEST_CASE("What is bound to a statement comes back as it was, however long it is") {
    const test::TestAgency agency;
    const QUuid id = newUuidV7();
    for (const int size : {0, 1, 15, 16, 300, 500, 1007, 1008, 1022, 1023, 1024, 1025, 5000})
        for (const QChar letter : {QChar(u'x'), QChar(u'ŷ'), QChar(u'\0')}) {
            INFO(size << " of " << int(letter.unicode()));
            const QString text(size, letter);
            const QByteArray bytes(size, 'y');
            Query query(*agency.database, "SELECT ?, ?, ?, ?, ?");
            query.bind(text).bind(id).bind(bytes).bind(text + u'.').bind(qint64(size));
            REQUIRE(query.next());
            CHECK(query.text() == text);
            CHECK(uuidFromBytes(query.blob()) == id);
            CHECK(query.blob() == bytes);
            CHECK(query.text() == text + u'.');
            CHECK(query.integer() == size);
        }
}

TEST_CASE("Where there is no row, or no more of it, nothing is read") {
    const test::TestAgency agency;
    Query query(*agency.database, "SELECT 7, NULL WHERE ? = 1");
    query.bind(qint64(1));
    CHECK_THROWS_AS(query.integer(), SQLite::Exception);
    REQUIRE(query.next());
    CHECK(query.integer() == 7);
    CHECK(query.isNull());
    CHECK(query.text() == QString());
    CHECK_THROWS_AS(query.isNull(), SQLite::Exception);
    CHECK_THROWS_AS(query.blob(), SQLite::Exception);
    CHECK_FALSE(query.next());
    CHECK_THROWS_AS(query.integer(), SQLite::Exception);
}
