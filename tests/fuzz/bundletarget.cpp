// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/bundletarget.h"

#include "core/sync/batchcodec.h"
#include "core/sync/columns.h"
#include "tests/sync/batches.h"
#include "tests/sync/offices.h"

namespace aelwyd::test {

namespace {

struct Pair {
    Office from{QStringLiteral("Bangor")};
    Office to{QStringLiteral("Caernarfon")};
};

const Pair& pair() {
    static const Pair offices;
    return offices;
}

} // namespace

QByteArray originalBundle() {
    return sealedBundle(QByteArray(300, 'x'), QUuid::createUuid(), pair().from.identity, {pair().to.card()});
}

QStringList faultsOfBundle(const QByteArray& bytes, const QByteArray& original) {
    const auto opened = openedBundle(bytes, pair().from.identity.signKey(), pair().to.identity);
    bundleFrontOf(bytes);
    if (bool(opened) == (bytes == original)) return {};
    return {opened ? QStringLiteral("a changed bundle was opened")
                   : QStringLiteral("the bundle itself was refused")};
}

QList<QByteArray> originalColumns(unsigned seed) {
    BatchMaker maker(seed, 2, 5);
    maker.commits(8);
    const auto bytes = encodeBatch(maker.batch());
    const auto opened = unpacked(bytes.value(), 1 << 20);
    QList<QByteArray> columns;
    for (const QByteArrayView column : opened.value().columns)
        columns.append(column.toByteArray());
    return columns;
}

QStringList faultsOfBatch(const QList<QByteArray>& columns) {
    const auto read = decodeBatch(packed(columns));
    if (!read) return {};
    const auto written = encodeBatch(read.value().batch);
    if (!written) return {QStringLiteral("what was read cannot be written")};
    const auto again = decodeBatch(written.value());
    if (again && again.value().batch == read.value().batch) return {};
    return {QStringLiteral("what was read reads back as something else")};
}

} // namespace aelwyd::test
