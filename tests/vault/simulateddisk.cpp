// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/simulateddisk.h"

#include <QUuid>
#include <cstring>

namespace aelwyd::test {

namespace {

struct DiskFile {
    sqlite3_file head;
    SimulatedDisk* disk;
    std::string* name;
};

DiskFile& diskFile(sqlite3_file* file) {
    return *reinterpret_cast<DiskFile*>(file);
}

QByteArray& contentOf(sqlite3_file* file) {
    return diskFile(file).disk->files[*diskFile(file).name];
}

void apply(QByteArray& content, const DiskOperation& operation) {
    if (operation.kind == DiskOperation::Truncate)
        content.resize(std::min<qsizetype>(content.size(), operation.offset));
    if (operation.kind != DiskOperation::Write) return;
    const qsizetype end = operation.offset + operation.bytes.size();
    if (content.size() < end) content.append(end - content.size(), '\0');
    std::memcpy(content.data() + operation.offset, operation.bytes.constData(),
                static_cast<size_t>(operation.bytes.size()));
}

/// Some sectors of a write arrive, others do not.
void applyTorn(QByteArray& content, const DiskOperation& operation, Chance& chance) {
    if (operation.kind != DiskOperation::Write) {
        if (chance.coin()) apply(content, operation);
        return;
    }
    for (qsizetype at = 0; at < operation.bytes.size();) {
        const qsizetype room = 512 - (operation.offset + at) % 512;
        DiskOperation sector = operation;
        sector.offset += at;
        sector.bytes = operation.bytes.mid(at, room);
        if (chance.coin()) apply(content, sector);
        at += room;
    }
}

/// About half of a write: as many bytes as end with a sector.
qsizetype firstSectorsOf(const DiskOperation& operation) {
    const qsizetype half = operation.offset + operation.bytes.size() / 2;
    return std::max<qsizetype>(half - half % 512 - operation.offset, 0);
}

int diskClose(sqlite3_file* file) {
    delete diskFile(file).name;
    return SQLITE_OK;
}

int diskRead(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    if (const int failure = diskFile(file).disk->read()) return failure;
    const QByteArray& content = contentOf(file);
    const auto there = std::clamp<qsizetype>(content.size() - offset, 0, amount);
    std::memset(buffer, 0, static_cast<size_t>(amount));
    if (there > 0) std::memcpy(buffer, content.constData() + offset, static_cast<size_t>(there));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int diskWrite(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset) {
    return diskFile(file).disk->perform({DiskOperation::Write, *diskFile(file).name, offset,
                                         QByteArray(static_cast<const char*>(bytes), amount)});
}

int diskTruncate(sqlite3_file* file, sqlite3_int64 size) {
    return diskFile(file).disk->perform({DiskOperation::Truncate, *diskFile(file).name, size, {}});
}

int diskSync(sqlite3_file* file, int) {
    return diskFile(file).disk->perform({DiskOperation::Sync, *diskFile(file).name, 0, {}});
}

int diskSize(sqlite3_file* file, sqlite3_int64* size) {
    *size = contentOf(file).size();
    return SQLITE_OK;
}

int diskLock(sqlite3_file*, int) {
    return SQLITE_OK;
}

int diskReserved(sqlite3_file*, int* answer) {
    *answer = 0;
    return SQLITE_OK;
}

int diskControl(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}

int diskSector(sqlite3_file*) {
    return 512;
}

int diskCharacteristics(sqlite3_file* file) {
    const int kept = diskFile(file).disk->keepsOpenFiles ? SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN : 0;
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE | kept;
}

constexpr sqlite3_io_methods kDiskMethods{
    1,        diskClose, diskRead,     diskWrite,   diskTruncate, diskSync,           diskSize,
    diskLock, diskLock,  diskReserved, diskControl, diskSector,   diskCharacteristics};

SimulatedDisk& diskOf(sqlite3_vfs* vfs) {
    return *static_cast<SimulatedDisk*>(vfs->pAppData);
}

int diskOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (!name) return SQLITE_CANTOPEN;
    diskFile(file).disk = &diskOf(vfs);
    diskFile(file).name = new std::string(name);
    diskOf(vfs).files[name];
    file->pMethods = &kDiskMethods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

int diskDelete(sqlite3_vfs* vfs, const char* name, int) {
    return diskOf(vfs).perform({DiskOperation::Delete, name, 0, {}});
}

int diskAccess(sqlite3_vfs* vfs, const char* name, int, int* answer) {
    *answer = diskOf(vfs).files.contains(name);
    return SQLITE_OK;
}

int diskFullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

QList<DiskOperation> joined(const QList<DiskOperation>& log) {
    QList<DiskOperation> out;
    for (const DiskOperation& operation : log) {
        const bool isWrite = operation.kind == DiskOperation::Write && !out.isEmpty() &&
                             out.last().kind == DiskOperation::Write && out.last().file == operation.file;
        if (isWrite && out.last().offset + out.last().bytes.size() == operation.offset)
            out.last().bytes += operation.bytes;
        else
            out.append(operation);
    }
    return out;
}

SimulatedDisk::SimulatedDisk()
    : m_name("disk-" + QUuid::createUuid().toByteArray(QUuid::Id128).toStdString())
    , m_vfs(*sqlite3_vfs_find(nullptr)) {
    m_vfs.iVersion = 1;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = sizeof(DiskFile);
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = diskOpen;
    m_vfs.xDelete = diskDelete;
    m_vfs.xAccess = diskAccess;
    m_vfs.xFullPathname = diskFullPath;
    sqlite3_vfs_register(&m_vfs, 0);
}

SimulatedDisk::~SimulatedDisk() {
    sqlite3_vfs_unregister(&m_vfs);
}

void SimulatedDisk::failAfter(int operations, int failure, bool fromThenOn) {
    m_operationsLeft = operations;
    m_failure = failure;
    m_failsFromThenOn = fromThenOn;
}

/// Counts down to the failure, and stays there if it is to last.
int SimulatedDisk::failureOf(bool isMeant) {
    if (!isMeant || m_operationsLeft == kNever) return SQLITE_OK;
    if (m_operationsLeft > 0) {
        --m_operationsLeft;
        return SQLITE_OK;
    }
    if (!m_failsFromThenOn) recover();
    return m_failure;
}

int SimulatedDisk::perform(DiskOperation operation) {
    const int failure = failureOf(m_failure != SQLITE_IOERR_READ);
    if (failure != SQLITE_OK && operation.kind != DiskOperation::Write) return failure;
    if (failure != SQLITE_OK) operation.bytes.truncate(firstSectorsOf(operation));
    keep(std::move(operation));
    return failure;
}

void SimulatedDisk::keep(DiskOperation operation) {
    if (operation.kind == DiskOperation::Delete)
        files.erase(operation.file);
    else
        apply(files[operation.file], operation);
    if (operation.kind != DiskOperation::Sync || !ignoresSync) log.append(std::move(operation));
}

void PowerCuts::take(const DiskOperation& operation) {
    auto& waiting = m_pending[operation.file];
    if (operation.kind == DiskOperation::Sync) {
        for (const DiskOperation* earlier : std::exchange(waiting, {}))
            apply(m_durable[operation.file], *earlier);
    } else if (operation.kind == DiskOperation::Delete) {
        m_durable.erase(operation.file);
        waiting.clear();
    } else {
        waiting.append(&operation);
    }
}

void PowerCuts::advanceTo(qsizetype operations) {
    for (; m_taken < operations; ++m_taken)
        take(m_disk.log[m_taken]);
}

DiskImage PowerCuts::image(Cut cut, Chance& chance) const {
    DiskImage image = m_durable;
    for (const auto& [file, waiting] : m_pending)
        for (const DiskOperation* operation : waiting) {
            if (cut == Cut::Everything) apply(image[file], *operation);
            if (cut == Cut::Mixture) applyTorn(image[file], *operation, chance);
        }
    return image;
}

} // namespace aelwyd::test
