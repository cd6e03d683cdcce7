// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultvfs.h"

#include "core/vault/vaultjournal.h"

#include <QUuid>
#include <new>
#include <stdexcept>

namespace aelwyd {

namespace {

struct Handle {
    sqlite3_file head;
    VaultFile* file;
};

VaultFile& fileOf(sqlite3_file* handle) {
    return *reinterpret_cast<Handle*>(handle)->file;
}

sqlite3_file* belowOf(sqlite3_file* handle) {
    return fileOf(handle).below();
}

/// SQLite is C: nothing may be thrown through it.
template <class Action>
int guarded(Action action) {
    try {
        return action();
    } catch (...) {
        return SQLITE_NOMEM;
    }
}

int closeFile(sqlite3_file* handle) {
    delete reinterpret_cast<Handle*>(handle)->file;
    handle->pMethods = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file* handle, void* buffer, int amount, sqlite3_int64 offset) {
    return guarded([&] { return fileOf(handle).read(static_cast<unsigned char*>(buffer), amount, offset); });
}

int writeFile(sqlite3_file* handle, const void* bytes, int amount, sqlite3_int64 offset) {
    return guarded(
        [&] { return fileOf(handle).write(static_cast<const unsigned char*>(bytes), amount, offset); });
}

int truncateFile(sqlite3_file* handle, sqlite3_int64 size) {
    return guarded([&] { return fileOf(handle).truncate(size); });
}

int syncFile(sqlite3_file* handle, int flags) {
    return guarded([&] { return fileOf(handle).sync(flags); });
}

int sizeOfFile(sqlite3_file* handle, sqlite3_int64* size) {
    return guarded([&] { return fileOf(handle).size(size); });
}

int lockFile(sqlite3_file* handle, int level) {
    return guarded([&] { return fileOf(handle).lock(level); });
}

int unlockFile(sqlite3_file* handle, int level) {
    const int result = belowOf(handle)->pMethods->xUnlock(belowOf(handle), level);
    if (result == SQLITE_OK) fileOf(handle).unlocked(level);
    return result;
}

int checkReservedLock(sqlite3_file* handle, int* answer) {
    return belowOf(handle)->pMethods->xCheckReservedLock(belowOf(handle), answer);
}

/// Only what cannot change how bytes reach the disk: no memory mapping, no atomic writes, no sizes of chunks.
int controlFile(sqlite3_file* handle, int operation, void* argument) {
    switch (operation) {
    case SQLITE_FCNTL_LOCKSTATE:
    case SQLITE_FCNTL_LAST_ERRNO:
    case SQLITE_FCNTL_VFSNAME:
    case SQLITE_FCNTL_HAS_MOVED:
    case SQLITE_FCNTL_SYNC:
    case SQLITE_FCNTL_COMMIT_PHASETWO:
    case SQLITE_FCNTL_LOCK_TIMEOUT:
        return belowOf(handle)->pMethods->xFileControl(belowOf(handle), operation, argument);
    default:
        return SQLITE_NOTFOUND;
    }
}

/// With writes that spare their neighbours (below), SQLite takes this for its journal's header whatever is
/// said here.
int sectorSize(sqlite3_file*) {
    return 512;
}

int characteristics(sqlite3_file* handle) {
    const int below = belowOf(handle)->pMethods->xDeviceCharacteristics(belowOf(handle));
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE | (below & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

/// Version 1: without shared memory and without memory mapping.
constexpr sqlite3_io_methods kMethods{1,           closeFile,  readFile,       writeFile,  truncateFile,
                                      syncFile,    sizeOfFile, lockFile,       unlockFile, checkReservedLock,
                                      controlFile, sectorSize, characteristics};

VaultVfs& vaultOf(sqlite3_vfs* vfs) {
    return *static_cast<VaultVfs*>(vfs->pAppData);
}

/// The seal of the database whose journal this is.
std::shared_ptr<FileSeal> sealOfJournal(const char* name) {
    sqlite3_file* main = sqlite3_database_file_object(name);
    return main && main->pMethods == &kMethods ? fileOf(main).seal() : nullptr;
}

/// Nothing for every sort of file that may not be.
std::unique_ptr<VaultFile> newFile(VaultVfs& vault, const char* name, int flags) {
    if (!name) return nullptr;
    if (flags & SQLITE_OPEN_MAIN_DB) return std::make_unique<VaultMainFile>(vault.base(), vault.newSeal());
    if (!(flags & SQLITE_OPEN_MAIN_JOURNAL)) return nullptr;
    auto seal = sealOfJournal(name);
    return seal ? std::make_unique<VaultJournalFile>(vault.base(), std::move(seal)) : nullptr;
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* handle, int flags, int* outFlags) {
    handle->pMethods = nullptr;
    return guarded([&] {
        auto file = newFile(vaultOf(vfs), name, flags);
        if (!file) return SQLITE_CANTOPEN;
        const int result = file->open(name, flags, outFlags);
        if (result != SQLITE_OK) return result;
        reinterpret_cast<Handle*>(handle)->file = file.release();
        handle->pMethods = &kMethods;
        return SQLITE_OK;
    });
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int sync) {
    return vaultOf(vfs).base()->xDelete(vaultOf(vfs).base(), name, sync);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
    return vaultOf(vfs).base()->xAccess(vaultOf(vfs).base(), name, flags, answer);
}

int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* out) {
    return vaultOf(vfs).base()->xFullPathname(vaultOf(vfs).base(), name, size, out);
}

int randomness(sqlite3_vfs* vfs, int size, char* out) {
    return vaultOf(vfs).base()->xRandomness(vaultOf(vfs).base(), size, out);
}

int sleepFor(sqlite3_vfs* vfs, int microseconds) {
    return vaultOf(vfs).base()->xSleep(vaultOf(vfs).base(), microseconds);
}

int currentTime(sqlite3_vfs* vfs, double* out) {
    return vaultOf(vfs).base()->xCurrentTime(vaultOf(vfs).base(), out);
}

int lastError(sqlite3_vfs* vfs, int size, char* out) {
    return vaultOf(vfs).base()->xGetLastError(vaultOf(vfs).base(), size, out);
}

/// Extensions do not load through here.
void* openNoLibrary(sqlite3_vfs*, const char*) {
    return nullptr;
}

void noLibraryError(sqlite3_vfs*, int size, char* out) {
    sqlite3_snprintf(size, out, "not available");
}

sqlite3_vfs methodsFor(VaultVfs& vault, const char* name) {
    sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = vault.base()->mxPathname;
    vfs.zName = name;
    vfs.pAppData = &vault;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xDlOpen = openNoLibrary;
    vfs.xDlError = noLibraryError;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    return vfs;
}

SealerMaker cipherWith(SecretBytes dataKey) {
    auto key = std::make_shared<const SecretBytes>(std::move(dataKey));
    return [key](const VaultSalt& salt) { return std::make_unique<PageCipher>(*key, salt); };
}

} // namespace

VaultVfs::VaultVfs(SecretBytes dataKey, const char* base)
    : VaultVfs(cipherWith(std::move(dataKey)), base) {}

VaultVfs::VaultVfs(SealerMaker maker, const char* base)
    : m_maker(std::move(maker))
    , m_base(sqlite3_vfs_find(base))
    , m_name("aelwyd-vault-" + QUuid::createUuid().toByteArray(QUuid::Id128)) {
    if (!m_base) throw std::runtime_error("no file system to build on");
    m_vfs = methodsFor(*this, m_name.constData());
    if (sqlite3_vfs_register(&m_vfs, 0) != SQLITE_OK) throw std::bad_alloc();
}

VaultVfs::~VaultVfs() {
    sqlite3_vfs_unregister(&m_vfs);
}

bool VaultVfs::reserve(sqlite3* connection) {
    int bytes = kVaultReserved;
    return sqlite3_file_control(connection, nullptr, SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK;
}

} // namespace aelwyd
