// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/vault/hotjournal.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QByteArray withBitFlipped(QByteArray bytes, int bit) {
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

QByteArray recordOf(const QByteArray& journal, int index) {
    return journal.mid(recordAt(index), kRecordSize);
}

QByteArray withRecord(QByteArray journal, int index, const QByteArray& record) {
    return journal.replace(recordAt(index), kRecordSize, record);
}

quint32 numberIn(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// How many records the header at `at` counts; nothing if none stands there.
std::optional<int> countAt(const QByteArray& journal, qsizetype at) {
    const QByteArray start = journal.mid(at, kJournalCountSize);
    if (start.size() < kJournalCountSize || start == QByteArray(kJournalCountSize, '\0')) return std::nullopt;
    return static_cast<int>(numberIn(start, kJournalMagic.size()));
}

/// The headers of a journal that count.
QList<qsizetype> headersIn(const QByteArray& journal) {
    QList<qsizetype> headers;
    for (qsizetype at = 0; const auto count = countAt(journal, at);) {
        headers.append(at);
        at += recordAt(*count);
        at = (at + kVaultJournalHeader - 1) / kVaultJournalHeader * kVaultJournalHeader;
    }
    return headers;
}

bool isToldDamaged(const Reading& reading) {
    return reading.result == SQLITE_IOERR_DATA;
}

bool isAsBefore(const HotJournal& hot, const Reading& reading) {
    return reading.result == SQLITE_OK && reading.content == hot.before;
}

/// The name of a journal over several files, as SQLite puts it at the end of each of them.
QByteArray nameOfOther(const QByteArray& name) {
    quint32 sum = 0;
    for (char letter : name)
        sum += static_cast<quint32>(letter);
    return fourBytes(0x40000000 / kVaultPageSize + 1) + name + fourBytes(static_cast<quint32>(name.size())) +
           fourBytes(sum) + QByteArray(reinterpret_cast<const char*>(kJournalMagic.data()), 8);
}

/// A file and its journal that are not sealed, turned into what programs wrote before headers had tags.
DiskImage sealedAsFormerly(DiskImage image) {
    PageCipher cipher(sampleKey(), newVaultSalt());
    QByteArray& file = image[kDatabase];
    for (qsizetype at = 0; at < file.size(); at += kVaultPageSize)
        cipher.seal(bytesIn(file) + at, {PageKind::Database, static_cast<quint32>(at / kVaultPageSize) + 1});
    QByteArray& journal = image[kJournal];
    for (qsizetype header : headersIn(journal))
        for (int i = 0; i < *countAt(journal, header); ++i) {
            const qsizetype at = header + recordAt(i);
            cipher.seal(bytesIn(journal) + at + 4, {PageKind::FormerJournal, numberIn(journal, at)});
        }
    return image;
}

} // namespace

TEST_CASE("A journal that is needed undoes what was under way, in all its parts") {
    const HotJournal hot;
    CHECK(headersIn(hot.journal()).size() > 1);
    CHECK(isAsBefore(hot, readingOf(hot.image)));
    CHECK_FALSE(isAsBefore(hot, readingOf(hot.with({}))));
    CHECK_FALSE(hot.journal().contains(kCanary));
}

TEST_CASE("Bits flipped in a journal that is needed are found, or change nothing of what is read", "[long]") {
    const HotJournal hot;
    Chance chance;
    INFO("seed " << chance.seed());
    const int bits = static_cast<int>(hot.journal().size()) * 8;
    const int first = static_cast<int>(kJournalFieldsSize + std::tuple_size_v<JournalMark>) *
                      8; // what the first header says, always
    int found = 0;
    Tally tally("bits of a journal that is needed flipped, each of them");
    for (int i = 0, flips = times(first + 500, bits); i < flips; ++i) {
        const int bit = i < first || longRunPercent() == 100 ? i : chance.below(bits);
        INFO("bit " << bit << " of " << bits);
        const Reading reading = readingOf(hot.with(withBitFlipped(hot.journal(), bit)));
        REQUIRE((isToldDamaged(reading) || isAsBefore(hot, reading)));
        found += isToldDamaged(reading);
        tally.add();
    }
    CHECK(found > first);
}

TEST_CASE("Every header of a journal is bound: what it counts, and the size that the file had") {
    const HotJournal hot;
    for (qsizetype header : headersIn(hot.journal()))
        for (int bit = 0; bit < kJournalFieldsSize * 8; ++bit) {
            const QByteArray flipped = withBitFlipped(hot.journal(), static_cast<int>(header) * 8 + bit);
            INFO("bit " << bit << " of the header at " << header);
            REQUIRE(isToldDamaged(readingOf(hot.with(flipped))));
        }
}

TEST_CASE("Records that are moved, doubled, zeroed, cut off or brought from an earlier journal are found") {
    const HotJournal hot;
    const QByteArray journal = hot.journal(), old = hot.earlier.at(kJournal);
    const QByteArray first = recordOf(journal, 0), second = recordOf(journal, 1);
    const auto isFound = [&](const QByteArray& changed) {
        return isToldDamaged(readingOf(hot.with(changed)));
    };
    REQUIRE(countAt(journal, 0) > 1);
    REQUIRE(first.left(4) == recordOf(old, 0).left(4));
    CHECK(isFound(withRecord(journal, 1, first)));
    CHECK(isFound(withRecord(withRecord(journal, 0, second), 1, first)));
    CHECK(isFound(withRecord(journal, 1, QByteArray(kRecordSize, '\0'))));
    CHECK(isFound(withRecord(journal, 0, recordOf(old, 0))));
    CHECK(isFound(QByteArray(journal).replace(0, kVaultJournalHeader, old.left(kVaultJournalHeader))));
    const qsizetype last = headersIn(journal).last();
    for (qsizetype size : {recordAt(1), recordAt(1) + 2, recordAt(1) + 100})
        CHECK(isFound(journal.left(last + size)));
}

TEST_CASE("A name at the end of a journal, of another that is not there, does not set it aside") {
    const HotJournal hot;
    CHECK(isAsBefore(hot, readingOf(hot.with(hot.journal() + nameOfOther("nowhere")))));
}

TEST_CASE("A damaged journal stays as it is, and is played back once it is whole again") {
    const HotJournal hot;
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    const QByteArray damaged = withBitFlipped(hot.journal(), (recordAt(1) + 50) * 8);
    disk.files = hot.with(damaged);
    for (int attempt = 0; attempt < 2; ++attempt)
        CHECK(isToldDamaged(readingOf(Connection::sealed(kDatabase, vault))));
    CHECK((disk.files == hot.with(damaged)));
    disk.files[kJournal] = hot.journal();
    CHECK(isAsBefore(hot, readingOf(Connection::sealed(kDatabase, vault))));
    CHECK_FALSE(countAt(disk.files[kJournal], 0));
}

TEST_CASE("A cut at any moment while a journal is played back leaves one that can be played back") {
    const HotJournal hot;
    SimulatedDisk disk;
    for (const auto& [file, bytes] : hot.image) {
        disk.perform({DiskOperation::Write, file, 0, bytes});
        disk.perform({DiskOperation::Sync, file, 0, {}});
    }
    const qsizetype from = disk.log.size();
    const VaultVfs vault(sampleKey(), disk.name());
    REQUIRE(isAsBefore(hot, readingOf(Connection::sealed(kDatabase, vault))));
    REQUIRE(disk.log.size() > from);
    CHECK(isOldOrNewSince(disk, from, hot.before, hot.before));
}

TEST_CASE("With a wrong key a journal is refused and stays") {
    const HotJournal hot;
    SimulatedDisk disk;
    const VaultVfs wrong(sampleKey(9), disk.name());
    disk.files = hot.image;
    CHECK(isToldDamaged(readingOf(Connection::sealed(kDatabase, wrong))));
    CHECK((disk.files == hot.image));
}

TEST_CASE("A cipher that skips its tag or its offsets lets a journal be altered") {
    const HotJournal unchecked(makerOf<WithoutTagCheck>());
    const int bit = (recordAt(1) + 50) * 8;
    const auto altered = unchecked.with(withBitFlipped(unchecked.journal(), bit));
    CHECK_FALSE(isToldDamaged(readingOf(altered, makerOf<WithoutTagCheck>())));
    const HotJournal unordered(makerOf<WithoutOffset>());
    const auto doubled = unordered.with(withRecord(unordered.journal(), 1, recordOf(unordered.journal(), 0)));
    const Reading reading = readingOf(doubled, makerOf<WithoutOffset>());
    CHECK_FALSE(isToldDamaged(reading));
    CHECK_FALSE(isAsBefore(unordered, reading));
}

TEST_CASE("A journal that a program has left from before headers had tags is played back") {
    SimulatedDisk disk;
    Connection connection = Connection::plain(kDatabase, disk.name());
    REQUIRE(connection.run("PRAGMA cache_size = 10;" + manyRows(100)));
    const QByteArrayList before = contentOf(connection);
    const qsizetype from = disk.log.size();
    REQUIRE(connection.run("UPDATE note SET body = upper(body) || 'x'"));
    DiskImage former = sealedAsFormerly(endOfSave(disk, from));
    REQUIRE(headersIn(former[kJournal]).size() > 1);
    CHECK(readingOf(former).content == before);
    former[kJournal] = withBitFlipped(former[kJournal], (recordAt(1) + 50) * 8);
    CHECK(isToldDamaged(readingOf(former)));
}

TEST_CASE("A cut while the file is being made, before its salt is on the disk, leaves an empty one") {
    SimulatedDisk disk;
    const VaultVfs vault(sampleKey(), disk.name());
    Connection connection = Connection::sealed(kDatabase, vault);
    REQUIRE(connection.run(manyRows(100)));
    disk.files = endOfSave(disk, 0);
    REQUIRE(countAt(disk.files[kJournal], 0) == 0);
    disk.files[kDatabase].replace(0, 512, QByteArray(512, '\0'));
    Connection again = Connection::sealed(kDatabase, vault);
    CHECK(again.value("SELECT count(*) FROM sqlite_master") == "0");
    CHECK(again.result() == SQLITE_OK);
}
