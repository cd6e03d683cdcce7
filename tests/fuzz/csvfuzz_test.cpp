// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/csvtarget.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <cstdio>
#include <random>

namespace {

using Random = std::mt19937_64;

QByteArray dataFile(const char* name) {
    QFile file(QStringLiteral(AELWYD_TEST_DATA "/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<QByteArray> seedSheets() {
    QList<QByteArray> seeds;
    for (const char* name :
         {"people-excel.csv", "people-windows.csv", "staff-excel.csv", "staff-windows.csv"})
        seeds.append(dataFile(name).left(3000));
    const QString text = QString::fromUtf8(seeds.first());
    seeds.append(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text));
    seeds.append(QStringEncoder(QStringEncoder::Utf16BE)(text));
    seeds.append("sep=;\r\ncyfeirnod;cyfenw;dyddiad geni\rP-1;Ŵyn;1/2/1950");
    return seeds;
}

qsizetype placeIn(const QByteArray& bytes, Random& random) {
    return static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size() + 1));
}

/// One small change, of the sorts that files suffer.
QByteArray mutated(QByteArray bytes, Random& random) {
    static const QList<QByteArray> pieces{"\"",
                                          "\"\"",
                                          ",",
                                          ";",
                                          "\t",
                                          "\r",
                                          "\n",
                                          "\r\n",
                                          QByteArray(1, '\0'),
                                          "\xff\xfe",
                                          "\xef\xbb\xbf",
                                          "\xe2\x80\xae",
                                          "\xed\xa0\x80",
                                          "\x81",
                                          "=",
                                          "'=",
                                          "-1",
                                          "1e9",
                                          "99999999999999999999",
                                          "29/02/2025",
                                          "00:00-24:00",
                                          "\xc5\xb4",
                                          "@",
                                          "..",
                                          QByteArray(3000, 'x')};
    const qsizetype at = placeIn(bytes, random);
    const qsizetype length = static_cast<qsizetype>(random() % 40);
    switch (random() % 5) {
    case 0:
        return bytes.insert(at,
                            pieces[static_cast<qsizetype>(random() % static_cast<quint64>(pieces.size()))]);
    case 1:
        return bytes.remove(at, length);
    case 2:
        return bytes.insert(placeIn(bytes, random), bytes.mid(at, length));
    case 3:
        return bytes.left(at);
    default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random());
        return bytes;
    }
}

qint64 numberFromEnvironment(const char* name, qint64 otherwise) {
    bool isNumber = false;
    const qint64 number = qEnvironmentVariable(name).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

// AELWYD_FUZZ_SEED runs the same again; AELWYD_FUZZ_SECONDS lets it run for longer.
TEST_CASE("No damaged sheet crashes the reader, and whatever comes in comes in once") {
    const auto seed = static_cast<quint64>(
        numberFromEnvironment("AELWYD_FUZZ_SEED", static_cast<qint64>(std::random_device{}())));
    const qint64 milliseconds = numberFromEnvironment("AELWYD_FUZZ_SECONDS", 4) * 1000;
    std::fprintf(stderr, "fuzz seed: %llu\n", static_cast<unsigned long long>(seed));
    Random random(seed);
    const auto seeds = seedSheets();
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; clock.elapsed() < milliseconds; ++round) {
        QByteArray sheet = seeds[static_cast<qsizetype>(random() % static_cast<quint64>(seeds.size()))];
        for (quint64 changes = random() % 12; changes > 0; --changes)
            sheet = mutated(sheet, random);
        const QStringList faults = aelwyd::test::faultsOfSheet(sheet);
        INFO("seed " << seed << ", round " << round << "\n" << sheet.toHex().toStdString());
        REQUIRE(faults == QStringList());
    }
}
