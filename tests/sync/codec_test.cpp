// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/batchcodec.h"
#include "core/sync/columns.h"
#include "tests/support/catch.h"
#include "tests/sync/batches.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

ErrorCode codeOf(const Result<DecodedBatch>& result) {
    REQUIRE_FALSE(result);
    return result.problems().first().code;
}

QByteArray encodedOf(const SyncBatch& batch) {
    const auto bytes = encodeBatch(batch);
    REQUIRE(bytes);
    return bytes.value();
}

} // namespace

TEST_CASE("A batch reads back as it was written, whatever is in it") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        BatchMaker maker(seed);
        maker.commits(maker.chance().below(80));
        for (int more = maker.chance().below(3); more > 0; --more) {
            maker.goOn();
            maker.commits(maker.chance().below(80));
        }
        SyncBatch& batch = maker.batch();
        batch.acknowledged.insert(maker.devices()[1], batch.from);
        batch.heads.append({maker.devices()[0], 3, QByteArray(32, 'h'), QByteArray(64, 's')});
        batch.devices = {"one entry", "another"};
        const auto read = decodeBatch(encodedOf(batch));
        REQUIRE(read);
        CHECK((read.value().batch == batch));
    }
}

TEST_CASE("Who reads a batch works out the hashes of all its commits") {
    BatchMaker maker(5);
    maker.commits(50);
    const auto read = decodeBatch(encodedOf(maker.batch()));
    REQUIRE(read);
    QMap<QUuid, QByteArray> ends;
    for (const SyncCommit& commit : maker.batch().commits)
        ends.insert(commit.device, hashOf(commit));
    CHECK((read.value().ends == ends));
    for (const SyncCommit& commit : read.value().batch.commits)
        CHECK(commit.hash.bytes == hashOf(commit));
}

TEST_CASE("A batch with a gap, a wrong hash or a commit too few is not written") {
    BatchMaker maker(6);
    maker.commits(50);
    SyncBatch gap = maker.batch();
    gap.commits.removeAt(20);
    CHECK_FALSE(encodeBatch(gap));
    SyncBatch wrong = maker.batch();
    wrong.commits[10].action += u'x';
    CHECK_FALSE(encodeBatch(wrong));
    SyncBatch few = maker.batch();
    few.to.last() += 1;
    CHECK_FALSE(encodeBatch(few));
}

TEST_CASE("A batch that is cut short is refused at every length") {
    BatchMaker maker(7);
    maker.commits(30);
    const QByteArray bytes = encodedOf(maker.batch());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(codeOf(decodeBatch(bytes.first(size))) == ErrorCode::Damaged);
    CHECK(codeOf(decodeBatch(bytes + "x")) == ErrorCode::Damaged);
}

TEST_CASE("A batch from a newer version says so") {
    BatchMaker maker(8);
    maker.commits(3);
    QByteArray bytes = encodedOf(maker.batch());
    bytes[0] = 2;
    CHECK(codeOf(decodeBatch(bytes)) == ErrorCode::NewerVersion);
}

TEST_CASE("A batch larger than is allowed is refused before memory is taken for it") {
    BatchMaker maker(9);
    maker.commits(100);
    const QByteArray bytes = encodedOf(maker.batch());
    CHECK(codeOf(decodeBatch(bytes, {.plain = 1000})) == ErrorCode::TooLarge);
    CHECK(codeOf(decodeBatch(bytes, {.commits = 99})) == ErrorCode::TooLarge);
    CHECK(codeOf(decodeBatch(bytes, {.ops = 10})) == ErrorCode::TooLarge);
    CHECK(encodeBatch(maker.batch(), {.commits = 99}).problems().first().code == ErrorCode::TooLarge);
    // A gigabyte of nothing, which is small when it is compressed, and one that lies about its size.
    const QByteArray bomb = packed({QByteArray(300 << 20, '\0')});
    CHECK(bomb.size() < (1 << 20));
    CHECK(codeOf(decodeBatch(bomb)) == ErrorCode::TooLarge);
    QByteArray liar = bomb;
    liar.replace(1, 5, QByteArray("\xff\xff\x01", 3));
    CHECK(codeOf(decodeBatch(liar)) == ErrorCode::Damaged);
}

TEST_CASE("Columns of any bytes are refused or read, never more than they can hold") {
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        BatchMaker maker(seed % 50, 2, 5);
        maker.commits(6);
        const auto opened = unpacked(encodedOf(maker.batch()), 1 << 20);
        REQUIRE(opened);
        QList<QByteArray> columns;
        for (const QByteArrayView column : opened.value().columns)
            columns.append(column.toByteArray());
        Chance chance(seed);
        for (int changes = chance.between(1, 3); changes > 0; --changes) {
            QByteArray& column = columns[chance.below(static_cast<int>(columns.size()))];
            const int at = chance.below(static_cast<int>(column.size()) + 1);
            if (at < column.size() && chance.coin())
                column[at] = static_cast<char>(chance.below(256));
            else
                column.insert(at, static_cast<char>(chance.below(256)));
        }
        const auto read = decodeBatch(packed(columns));
        if (read) CHECK(encodeBatch(read.value().batch));
    }
}
