// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/bundletarget.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <cstdio>

using namespace aelwyd::test;

namespace {

int roundsWanted() {
    bool isNumber = false;
    const int rounds = qEnvironmentVariable("AELWYD_FUZZ_ROUNDS").toInt(&isNumber);
    return isNumber ? rounds : 3000;
}

unsigned seedWanted() {
    bool isNumber = false;
    const unsigned seed = qEnvironmentVariable("AELWYD_FUZZ_SEED").toUInt(&isNumber);
    const unsigned taken = isNumber ? seed : std::random_device{}();
    std::fprintf(stderr, "fuzz seed: %u\n", taken);
    return taken;
}

/// One small change: a byte, a few put in, some taken out, doubled or set to the ends of what a byte holds.
void disturb(QByteArray& bytes, Chance& chance) {
    const int size = static_cast<int>(bytes.size());
    const int at = chance.below(size + 1);
    const int length = chance.below(20);
    switch (chance.below(6)) {
    case 0:
        if (at < size) bytes[at] = static_cast<char>(chance.below(256));
        break;
    case 1:
        bytes.insert(at, QByteArray(length, static_cast<char>(chance.below(256))));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(chance.below(size + 1), bytes.mid(at, length));
        break;
    case 4:
        bytes.truncate(at);
        break;
    default:
        if (at < size) bytes[at] = chance.coin() ? '\xff' : '\x7f';
    }
}

} // namespace

// AELWYD_FUZZ_SEED runs the same again; AELWYD_FUZZ_ROUNDS says how many.
TEST_CASE("No damaged bundle crashes the reader, and none is taken for the one that was sent", "[sync]") {
    Chance chance(seedWanted());
    const QByteArray original = originalBundle();
    REQUIRE(faultsOfBundle(original, original).isEmpty());
    for (int round = 0; round < roundsWanted(); ++round) {
        QByteArray bytes = original;
        for (int changes = chance.between(1, 6); changes > 0; --changes)
            disturb(bytes, chance);
        const QStringList faults = faultsOfBundle(bytes, original);
        INFO("seed " << chance.seed() << ", round " << round << "\n" << bytes.toHex().toStdString());
        REQUIRE(faults == QStringList());
    }
}

TEST_CASE("No damaged batch crashes the reader, and what is read can be written again", "[sync]") {
    Chance chance(seedWanted());
    QList<QList<QByteArray>> originals;
    for (unsigned seed = 1; seed <= 20; ++seed)
        originals.append(originalColumns(seed));
    for (int round = 0; round < roundsWanted(); ++round) {
        QList<QByteArray> columns = chance.oneOf(originals);
        for (int changes = chance.between(1, 6); changes > 0; --changes)
            disturb(columns[chance.below(static_cast<int>(columns.size()))], chance);
        const QStringList faults = faultsOfBatch(columns);
        INFO("seed " << chance.seed() << ", round " << round);
        REQUIRE(faults == QStringList());
    }
}
