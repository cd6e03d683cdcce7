// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/value.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <limits>

using namespace aelwyd;

namespace {

SyncValue anyField(test::Chance& chance) {
    switch (chance.below(5)) {
    case 0:
        return {};
    case 1:
        return SyncValue::ofInteger(qint64(chance.below(1 << 30)) * chance.between(-9, 9));
    case 2:
        return SyncValue::ofReal(chance.between(-50, 50) / 8.0);
    case 3:
        return SyncValue::ofText(chance.note().toUtf8());
    default:
        return SyncValue::ofBlob(chance.note().toUtf8());
    }
}

SyncValue anyValue(test::Chance& chance) {
    if (chance.below(4) > 0) return anyField(chance);
    QList<SyncValue> members;
    for (int i = chance.below(5); i > 0; --i)
        members.append(anyField(chance));
    return SyncValue::ofGroup(members);
}

} // namespace

TEST_CASE("Every value comes back from its one encoding, and no other bytes are taken for it") {
    test::Chance chance;
    INFO("seed " << chance.seed());
    for (int round = 0; round < 3000; ++round) {
        const SyncValue value = anyValue(chance);
        QByteArray bytes = encoded(value);
        REQUIRE(decodedValue(bytes) == value);
        if (bytes.isEmpty()) continue;
        const auto place = chance.below(static_cast<int>(bytes.size()));
        bytes[place] = static_cast<char>(chance.below(256));
        if (chance.coin()) bytes.chop(1);
        if (const auto other = decodedValue(bytes)) REQUIRE(encoded(*other) == bytes);
    }
}

TEST_CASE("The ends of the numbers come back") {
    for (const qint64 number :
         {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0), qint64(-1)})
        CHECK(decodedValue(encoded(SyncValue::ofInteger(number))) == SyncValue::ofInteger(number));
    QByteArray bytes;
    appendVarint(bytes, std::numeric_limits<quint64>::max());
    QByteArrayView view(bytes);
    CHECK(takeVarint(view) == std::numeric_limits<quint64>::max());
    CHECK(view.isEmpty());
}

TEST_CASE("Encodings that are longer than need be, cut short or no text are no values") {
    for (const char* hex :
         {"01", "018000", "01ffffffffffffffffff02", "0200", "027ff8000000000000", "028000000000000000",
          "03c3", "03ff", "05", "0501", "050105", "05010205", "0501020500", "06", "ff00"})
        CHECK_FALSE(decodedValue(QByteArray::fromHex(hex)));
}
