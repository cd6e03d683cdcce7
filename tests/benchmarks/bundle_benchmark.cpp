// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much room an edit takes on its way to another office, and what writing and reading it costs: 100,000
// edits of 10,000 records with 12 fields, by four offices, each edit a commit of its own with its author, its
// clock and its place in a chain of hashes.
#include "core/base/id.h"
#include "core/sync/batchcodec.h"
#include "core/sync/commithash.h"

#include <QElapsedTimer>
#include <cstdio>
#include <ctime>
#include <random>

using namespace aelwyd;

namespace {

using Random = std::mt19937_64;

QUuid rowId(Random& random) {
    // As a row made at some moment of two years has it.
    const quint64 at = 1'700'000'000'000 + random() % 60'000'000'000;
    QUuid id;
    id.data1 = static_cast<uint>(at >> 16);
    id.data2 = static_cast<ushort>(at);
    id.data3 = static_cast<ushort>(0x7000 | random() % 0x1000);
    const quint64 rest = random();
    std::memcpy(id.data4, &rest, 8);
    return id;
}

QByteArray value(int field, Random& random) {
    static const QList<QByteArray> words{"Gwenllian", "Eirlys", "Dafydd", "Caernarfon", "brecwast", "moddion",
                                         "ymolchi",   "cinio",  "swper",  "noswaith",   "gardd",    "capel"};
    if (field < 4) return "\x01" + QByteArray(1, static_cast<char>(random() % 128));
    if (field < 8) return "\x03" + words[static_cast<qsizetype>(random() % 12)];
    return "\x03value " + QByteArray::number(random() % 100'000);
}

SyncBatch edits(int count) {
    Random random(2026);
    QList<QUuid> rows, devices;
    for (int i = 0; i < 10'000; ++i)
        rows.append(rowId(random));
    for (int i = 0; i < 4; ++i)
        devices.append(rowId(random));
    SyncBatch batch;
    batch.sender = devices.first();
    batch.oldestSchema = batch.newestSchema = 11;
    QMap<QUuid, QByteArray> hashes;
    VersionVector seen;
    quint64 clock = 1'763'800'000'000;
    for (int i = 0; i < count; ++i) {
        SyncCommit commit;
        commit.device = devices[static_cast<qsizetype>(random() % 4)];
        commit.number = batch.to.value(commit.device) + 1;
        commit.clock = (clock += 500 + random() % 60'000) << 16;
        if (i % 500 == 0) seen = batch.to;
        commit.seen = seen;
        commit.seen.remove(commit.device);
        if (commit.number > 1) commit.seen.insert(commit.device, commit.number - 1);
        commit.actor = devices[static_cast<qsizetype>(random() % 4)];
        commit.schema = 11;
        commit.action = QStringLiteral("edit_person");
        commit.previous = hashes.value(commit.device, hashBeforeFirst());
        const auto field = static_cast<int>(random() % 12);
        commit.ops = {{2, static_cast<quint16>(field), rows[static_cast<qsizetype>(random() % 10'000)],
                       value(field, random)}};
        hashes.insert(commit.device, hashOf(commit));
        batch.to.insert(commit.device, commit.number);
        batch.commits.append(commit);
    }
    return batch;
}

double seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main() {
    constexpr int count = 100'000;
    const SyncBatch batch = edits(count);
    const double start = seconds();
    const auto bytes = encodeBatch(batch);
    const double written = seconds();
    if (!bytes) return 1;
    const auto read = decodeBatch(bytes.value());
    const double end = seconds();
    if (!read || read.value().batch != batch) return 1;
    qint64 text = 0;
    for (const SyncCommit& commit : batch.commits)
        text += commit.ops.first().value.size();
    std::printf("%d edits: %.2f bytes an edit (their values alone %.2f), written in %.2f s, read in %.2f s\n",
                count, static_cast<double>(bytes.value().size()) / count, static_cast<double>(text) / count,
                written - start, end - written);
    return 0;
}
