// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/references.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;

TEST_CASE("The next reference is one more than the highest of its form, and others do not count") {
    CHECK(referenceAfter({}, u'P', 4) == u"P-0001");
    CHECK(referenceAfter({QStringLiteral("P-0007"), QStringLiteral("P-41"), QStringLiteral("P-0009")}, u'P',
                         4) == u"P-0042");
    CHECK(referenceAfter({QStringLiteral("V-9999")}, u'V', 4) == u"V-10000");
    CHECK(referenceAfter({QStringLiteral("V-999999999")}, u'V', 6) == u"V-1000000000");
    for (const char* other : {"", "P", "P-", "P7", "p-0007", "W-0007", "P-0007a", "P-00 7", "XP-0007",
                              "P-1000000000", "P-\xD9\xA7"}) {
        INFO(other);
        CHECK(referenceAfter({QString::fromUtf8(other)}, u'P', 4) == u"P-0001");
    }
}

TEST_CASE("A reference is found as it is written, or else in capitals") {
    test::TestAgency agency;
    const auto small =
        test::takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch"), QStringLiteral("q-0001"));
    const auto large =
        test::takeOn(agency, QStringLiteral("Huw"), QStringLiteral("Rhydderch"), QStringLiteral("Q-0002"));
    CHECK(agency.people.byReference(QStringLiteral("q-0001")) == small.id);
    CHECK(agency.people.byReference(QStringLiteral("q-0002")) == large.id);
    CHECK_FALSE(agency.people.byReference(QStringLiteral("Q-0001")));
}
