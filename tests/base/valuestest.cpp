// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/nhsnumber.h"
#include "core/base/postcode.h"
#include "core/base/problem.h"
#include "core/base/rag.h"
#include "core/base/seal.h"
#include "core/base/weekdays.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace aelwyd;

namespace {
struct Thing;
using ThingId = Id<Thing>;
} // namespace

TEST_CASE("An NHS number is taken with spaces or hyphens and shown in threes and a four") {
    for (const char* typed :
         {"9434765919", "943 476 5919", "943-476-5919", " 943 4765919 ", "943\u00a0476\u00a05919"}) {
        const auto number = NhsNumber::tryFromString(QString::fromUtf8(typed));
        INFO(typed);
        REQUIRE(number);
        CHECK(number->digits() == u"9434765919");
        CHECK(number->toDisplay() == u"943 476 5919");
    }
}

TEST_CASE("A number that is no NHS number is refused") {
    const char* typed =
        GENERATE("", "943476591", "94347659190", "9434765918", "9434765910", "943476591X", "943 476 5919a",
                 "٩٤٣٤٧٦٥٩١٩", "９４３４７６５９１９", "+9434765919", "943.476.5919", "943–476–5919");
    INFO(typed);
    CHECK_FALSE(NhsNumber::tryFromString(QString::fromUtf8(typed)));
    CHECK_THROWS_AS(NhsNumber::fromString(QString::fromUtf8(typed)), std::invalid_argument);
}

TEST_CASE("A number whose check figure would be ten is never an NHS number") {
    // 1 × 10 over nine figures leaves 10, so the check would be 11 − 10 = 1; 4 × 3 = 12 leaves 1, so it would
    // be 10.
    for (int last = 0; last < 10; ++last)
        CHECK_FALSE(NhsNumber::tryFromString(QStringLiteral("000000040%1").arg(last)));
}

TEST_CASE("Changing any one figure of an NHS number, or swapping two neighbours, breaks it") {
    const QString good = QStringLiteral("9434765919");
    for (int at = 0; at < 10; ++at)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = good;
            changed[at] = digit;
            CHECK(NhsNumber::tryFromString(changed).has_value() == (changed == good));
        }
    for (int at = 0; at < 8; ++at) {
        QString swapped = good;
        std::swap(swapped[at], swapped[at + 1]);
        CHECK(NhsNumber::tryFromString(swapped).has_value() == (swapped == good));
    }
}

TEST_CASE("A postcode takes its usual form") {
    const auto [typed, usual] = GENERATE(table<const char*, const char*>({{"CF10 3NP", "CF10 3NP"},
                                                                          {"cf103np", "CF10 3NP"},
                                                                          {" sa1  5ab ", "SA1 5AB"},
                                                                          {"M1 1AE", "M1 1AE"},
                                                                          {"ec1a1bb", "EC1A 1BB"},
                                                                          {"LL57 2 DG", "LL57 2DG"}}));
    const auto code = PostCode::tryFromString(QString::fromUtf8(typed));
    INFO(typed);
    REQUIRE(code);
    CHECK(code->toString() == QString::fromUtf8(usual));
    CHECK(PostCode::tryFromString(code->toString()) == code);
}

TEST_CASE("What is no postcode is refused") {
    const char* typed =
        GENERATE("", "CF", "CF10", "CF10 3N", "CF10 3NPP", "1CF 3NP", "CF10-3NP", "CF10 3NP\n", "CF10\t3NP",
                 "ß1 1AA", "CF1٠ 3NP", "ＣＦ10 3NP", "CF10 3NK\u0301", "<b>CF10 3NP</b>");
    INFO(typed);
    CHECK_FALSE(PostCode::tryFromString(QString::fromUtf8(typed)));
}

TEST_CASE("A language is known by its code or its name, in one form") {
    const auto [typed, code] = GENERATE(table<const char*, const char*>({{"cy", "cy"},
                                                                         {"CY", "cy"},
                                                                         {" Cymraeg ", "cy"},
                                                                         {"welsh", "cy"},
                                                                         {"cym", "cy"},
                                                                         {"eng", "en"},
                                                                         {"Saesneg", "en"},
                                                                         {"English", "en"},
                                                                         {"BSL", "bsl"},
                                                                         {"pl", "pl"},
                                                                         {"ur", "ur"}}));
    const auto language = LanguageCode::tryFromString(QString::fromUtf8(typed));
    INFO(typed);
    REQUIRE(language);
    CHECK(language->code() == QString::fromUtf8(code));
}

TEST_CASE("What is no language is refused") {
    const char* typed = GENERATE("", " ", "c", "C", "qqq", "und", "welshish", "cy-GB", "zz", "c\u0000y");
    INFO(typed);
    CHECK_FALSE(LanguageCode::tryFromString(QString::fromUtf8(typed)));
    CHECK_THROWS_AS(LanguageCode::fromString(QString::fromUtf8(typed)), std::invalid_argument);
}

TEST_CASE("New ids are of version 7, all different, and each sorts after all before it") {
    QSet<QUuid> seen;
    const auto before = QDateTime::currentMSecsSinceEpoch();
    QByteArray earlier = newUuidV7().toRfc4122();
    for (int i = 0; i < 2000; ++i) {
        const QUuid uuid = newUuidV7();
        const QByteArray bytes = uuid.toRfc4122();
        REQUIRE((static_cast<uchar>(bytes[6]) >> 4) == 7);
        REQUIRE((static_cast<uchar>(bytes[8]) >> 6) == 2);
        REQUIRE(bytes > earlier);
        seen.insert(uuid);
        earlier = bytes;
    }
    CHECK(seen.size() == 2000);
    const auto stamp =
        QByteArray::fromHex(QByteArray(4, '0') + earlier.left(6).toHex()).toHex().toLongLong(nullptr, 16);
    CHECK(stamp >= before);
    CHECK(stamp <= QDateTime::currentMSecsSinceEpoch());
}

TEST_CASE("Ids made in one thread after an id of another sort after it") {
    std::vector<std::vector<QUuid>> made(2);
    std::vector<std::thread> threads;
    for (auto& mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 2000; ++i)
                mine.push_back(newUuidV7());
        });
    for (std::thread& each : threads)
        each.join();
    const QUuid last = newUuidV7();
    for (const auto& mine : made) {
        CHECK(std::is_sorted(mine.begin(), mine.end()));
        CHECK(mine.back() < last);
    }
    const QSet<QUuid> mine(made[0].begin(), made[0].end());
    CHECK_FALSE(mine.intersects({made[1].begin(), made[1].end()}));
}

TEST_CASE("An id is never null and comes back from its bytes and its text") {
    const ThingId id = ThingId::create();
    CHECK(ThingId::fromBytes(id.bytes()) == id);
    CHECK(ThingId::tryFromString(id.toString()) == id);
    CHECK_FALSE(ThingId::tryFromUuid(QUuid()));
    CHECK_FALSE(ThingId::tryFromString(QStringLiteral("no id")));
    CHECK_THROWS_AS(ThingId::fromBytes(QByteArray(16, '\0')), std::invalid_argument);
    CHECK_THROWS_AS(ThingId::fromBytes(id.bytes().left(15)), std::invalid_argument);
    CHECK_THROWS_AS(ThingId::fromBytes(id.bytes() + 'x'), std::invalid_argument);
    CHECK_THROWS_AS(ThingId::fromBytes({}), std::invalid_argument);
}

TEST_CASE("A derived id is the same on every copy and another for every name and parent") {
    const QUuid parent(QStringLiteral("{0190a0c0-0000-7000-8000-000000000001}"));
    const QUuid other(QStringLiteral("{0190a0c0-0000-7000-8000-000000000002}"));
    CHECK(derivedUuid(parent, "language/cy") == derivedUuid(parent, "language/cy"));
    CHECK(derivedUuid(parent, "language/cy") != derivedUuid(parent, "language/en"));
    CHECK(derivedUuid(parent, "language/cy") != derivedUuid(other, "language/cy"));
    CHECK(derivedUuid(parent, "a").version() == QUuid::Sha1);
}

TEST_CASE("The seal is BLAKE2b-256 and differs when one bit does") {
    // Published value for the empty input.
    CHECK(sealOf({}).toHex() == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QByteArray content("Brecwast am wyth");
    const QByteArray seal = sealOf(content);
    CHECK(seal.size() == 32);
    CHECK(sealOf(content) == seal);
    content[3] = static_cast<char>(content[3] ^ 1);
    CHECK(sealOf(content) != seal);
}

TEST_CASE("Codes of enumerations come back as their values, whatever the case") {
    for (Rag status : allOf<Rag>()) {
        CHECK(fromCode<Rag>(toCode(status)) == status);
        CHECK(fromCode<Rag>(u' ' + toCode(status).toUpper()) == status);
    }
    CHECK_FALSE(fromCode<Rag>(QStringLiteral("purple")));
    CHECK_FALSE(fromCode<Rag>({}));
}

TEST_CASE("Every error has a name of its own") {
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        names.insert(toCode(static_cast<ErrorCode>(code)));
    CHECK(names.size() == static_cast<int>(ErrorCode::Cancelled) + 1);
    CHECK(toCode(ErrorCode::DateInFuture) == u"date_in_future");
    CHECK(toCode(ErrorCode::Cancelled) == u"cancelled");
}

TEST_CASE("Weekdays count from Monday and know nothing beyond Sunday") {
    const Weekdays days = Weekdays().with(1).with(7);
    CHECK(days.contains(1));
    CHECK_FALSE(days.contains(2));
    CHECK(days.contains(7));
    CHECK(days.count() == 2);
    CHECK(days.with(1, false).count() == 1);
    CHECK(Weekdays::fromMask(0xff) == Weekdays::everyDay());
    CHECK(Weekdays::mondayToFriday().count() == 5);
    CHECK(Weekdays().isEmpty());
}
