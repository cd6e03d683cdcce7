// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random.h"

#include <QByteArray>
#include <QList>
#include <map>
#include <sqlite3.h>
#include <string>

namespace aelwyd::test {

/// What SQLite asked of the disk.
struct DiskOperation {
    enum Kind { Write, Truncate, Sync, Delete } kind;
    std::string file;
    sqlite3_int64 offset;
    QByteArray bytes;
    /// All but the bytes: what must be the same with and without sealing.
    auto shape() const { return std::tuple(kind, file, offset, bytes.size()); }
};

/// The same with writes that follow one another at neighbouring places made one: how they are parted does not
/// matter to what is on the disk.
QList<DiskOperation> joined(const QList<DiskOperation>& log);

using DiskImage = std::map<std::string, QByteArray>;

/// How much of what was written and not yet synced a power cut leaves.
enum class Cut { Nothing, Everything, Mixture };

/// A disk in memory that remembers each operation, fails when it is told to, and shows what a power cut at
/// any moment would have left. A file system for SQLite under a name of its own.
class SimulatedDisk {
  public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;
    const char* name() const { return m_name.c_str(); }

    DiskImage files;
    QList<DiskOperation> log;
    /// A drive that says "done" and does nothing.
    bool ignoresSync = false;
    /// A file that is open cannot be deleted: SQLite leaves its journal open when it gives back its locks.
    bool keepsOpenFiles = false;
    /// The operation after `operations` more fails with `failure`, once or from then on. Where the failure is
    /// one of reading, reads are what is counted and what fails; otherwise all the rest. A write that fails
    /// leaves its first sectors there.
    void failAfter(int operations, int failure, bool fromThenOn);
    void recover() { m_operationsLeft = kNever; }

    /// For the callbacks.
    int perform(DiskOperation operation);
    /// What comes of the next read: SQLITE_OK, or the failure.
    int read() { return failureOf(m_failure == SQLITE_IOERR_READ); }

  private:
    static constexpr qint64 kNever = -1;
    int failureOf(bool isMeant);
    void keep(DiskOperation operation);
    std::string m_name;
    sqlite3_vfs m_vfs{};
    qint64 m_operationsLeft = kNever;
    bool m_failsFromThenOn = false;
    int m_failure = SQLITE_OK;
};

/// What power cuts would have left of a disk, from the first moment to the last.
class PowerCuts {
  public:
    explicit PowerCuts(const SimulatedDisk& disk)
        : m_disk(disk) {}
    /// Goes on to the moment after the first `operations` of the log; never back.
    void advanceTo(qsizetype operations);
    /// The files after a cut at this moment: what was synced is there; of the rest, as `cut` says, torn in
    /// sectors of 512 bytes.
    DiskImage image(Cut cut, Chance& chance) const;

  private:
    void take(const DiskOperation& operation);
    const SimulatedDisk& m_disk;
    qsizetype m_taken = 0;
    DiskImage m_durable;
    std::map<std::string, QList<const DiskOperation*>> m_pending;
};

} // namespace aelwyd::test
