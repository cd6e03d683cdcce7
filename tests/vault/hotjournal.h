// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journalheader.h"
#include "tests/vault/brokenciphers.h"
#include "tests/vault/sealedfile.h"
#include "tests/vault/simulateddisk.h"

#include <QtEndian>

namespace aelwyd::test {

inline constexpr char kDatabase[] = "agency", kJournal[] = "agency-journal";
inline constexpr int kRecordSize = 4 + kVaultPageSize + 4;

inline int recordAt(int index) {
    return kVaultJournalHeader + index * kRecordSize;
}

/// What opening and reading everything comes to.
struct Reading {
    int result;
    QByteArrayList content;
};

inline Reading readingOf(Connection connection) {
    const bool isWhole = connection.value("PRAGMA integrity_check") == "ok";
    const QByteArrayList content = contentOf(connection);
    return {connection.result(), isWhole ? content : QByteArrayList{"not whole"}};
}

inline Reading readingOf(DiskImage image, const SealerMaker& maker = makerOf<PageCipher>()) {
    SimulatedDisk disk;
    const VaultVfs vault(maker, disk.name());
    disk.files = std::move(image);
    return readingOf(Connection::sealed(kDatabase, vault));
}

/// The files as a kill at the end of a save leaves them: all pages are written, and the journal, of several
/// parts, still has to undo them.
inline DiskImage endOfSave(const SimulatedDisk& disk, qsizetype from) {
    qsizetype end = from;
    const auto endsJournal = [](const DiskOperation& operation) {
        return operation.kind == DiskOperation::Truncate && operation.file == kJournal;
    };
    while (end < disk.log.size() && !endsJournal(disk.log[end]))
        ++end;
    REQUIRE(end < disk.log.size());
    Chance chance(1);
    PowerCuts cuts(disk);
    cuts.advanceTo(end);
    return cuts.image(Cut::Everything, chance);
}

/// Whether a cut at any moment since `from` leaves what was before or what came after.
inline bool isOldOrNewSince(const SimulatedDisk& disk, qsizetype from, const QByteArrayList& before,
                            const QByteArrayList& after) {
    Chance chance(7);
    PowerCuts cuts(disk);
    for (qsizetype cut = from; cut <= disk.log.size(); ++cut) {
        cuts.advanceTo(cut);
        for (Cut kind : {Cut::Nothing, Cut::Everything, Cut::Mixture, Cut::Mixture}) {
            const Reading reading = readingOf(cuts.image(kind, chance));
            if (reading.result != SQLITE_OK) return false;
            if (reading.content != before && reading.content != after) return false;
        }
    }
    return true;
}

/// A journal that is needed, and one of an earlier save of the same rows.
struct HotJournal {
    explicit HotJournal(const SealerMaker& maker = makerOf<PageCipher>()) {
        SimulatedDisk disk;
        const VaultVfs vault(maker, disk.name());
        Connection connection = Connection::sealed(kDatabase, vault);
        REQUIRE(connection.run("PRAGMA cache_size = 10;" + manyRows(100)));
        image = nextSave(disk, connection);
        earlier = std::exchange(image, {});
        image = nextSave(disk, connection);
    }
    DiskImage image, earlier;
    /// What was there before that save.
    QByteArrayList before;
    QByteArray journal() const { return image.at(kJournal); }
    DiskImage with(const QByteArray& journal) const {
        DiskImage changed = image;
        changed[kJournal] = journal;
        return changed;
    }

  private:
    DiskImage nextSave(SimulatedDisk& disk, Connection& connection) {
        before = contentOf(connection);
        const qsizetype from = disk.log.size();
        REQUIRE(connection.run("UPDATE note SET body = upper(body) || 'x'"));
        return endOfSave(disk, from);
    }
};

} // namespace aelwyd::test
