// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfile.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace aelwyd {

FileSeal::FileSeal(SealerMaker maker)
    : m_maker(std::move(maker)) {
    renew();
}

void FileSeal::adopt(const VaultSalt& salt) {
    if (m_sealer && salt == m_salt) return;
    m_sealer = m_maker(salt);
    m_salt = salt;
}

VaultFile::VaultFile(sqlite3_vfs* base, std::shared_ptr<FileSeal> seal)
    : m_base(base)
    , m_seal(std::move(seal))
    , m_memory(new std::max_align_t[static_cast<size_t>(base->szOsFile) / sizeof(std::max_align_t) + 1]())
    , m_below(reinterpret_cast<sqlite3_file*>(m_memory.get())) {}

VaultFile::~VaultFile() {
    if (m_below->pMethods) m_below->pMethods->xClose(m_below);
    sodium_memzero(m_scratch.data(), m_scratch.size());
}

int VaultFile::open(const char* name, int flags, int* outFlags) {
    return m_base->xOpen(m_base, name, m_below, flags, outFlags);
}

int VaultFile::truncate(sqlite3_int64 size) {
    return m_below->pMethods->xTruncate(m_below, size);
}

int VaultFile::sync(int flags) {
    return m_below->pMethods->xSync(m_below, flags);
}

int VaultFile::size(sqlite3_int64* size) {
    return m_below->pMethods->xFileSize(m_below, size);
}

int VaultFile::lock(int level) {
    return m_below->pMethods->xLock(m_below, level);
}

int VaultFile::readBelow(void* buffer, int amount, sqlite3_int64 offset) {
    return m_below->pMethods->xRead(m_below, buffer, amount, offset);
}

int VaultFile::writeBelow(const void* bytes, int amount, sqlite3_int64 offset) {
    return m_below->pMethods->xWrite(m_below, bytes, amount, offset);
}

bool VaultFile::isSealable(const unsigned char* page) {
    return sodium_is_zero(page + kVaultPageSize - kVaultReserved, kVaultReserved);
}

namespace {

constexpr int kHeaderSize = 100;
/// Page size 4096, rollback journal for reading and writing, 40 bytes reserved, and the three fractions that
/// never vary: bytes 16 to 23 of every database here.
constexpr unsigned char kFixedHeader[] = {0x10, 0x00, 1, 1, kVaultReserved, 64, 32, 32};
constexpr int kFixedOffset = 16;
constexpr int kAutoVacuumOffset = 52;

/// A first page that could not be read again as it is: another size of page, write-ahead logging, a tail of
/// another length, or pointer maps, which the header's probe does not tell of.
bool isForeignFirstPage(const unsigned char* page) {
    return std::memcmp(page, "SQLite format 3", kVaultSaltSize) != 0 ||
           std::memcmp(page + kFixedOffset, kFixedHeader, sizeof kFixedHeader) != 0 ||
           !sodium_is_zero(page + kAutoVacuumOffset, 4);
}

quint32 numberAt(sqlite3_int64 offset) {
    return static_cast<quint32>(offset / kVaultPageSize) + 1;
}

} // namespace

int VaultMainFile::open(const char* name, int flags, int* outFlags) {
    const int result = VaultFile::open(name, flags, outFlags);
    return result == SQLITE_OK ? adoptSalt() : result;
}

/// The salt on the disk counts; where there is none yet, the one drawn at opening will be written.
int VaultMainFile::adoptSalt() {
    VaultSalt salt;
    const int result = readBelow(salt.data(), kVaultSaltSize, 0);
    if (result == SQLITE_OK) seal()->adopt(salt);
    return result == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : result;
}

int VaultMainFile::lock(int level) {
    const int result = VaultFile::lock(level);
    if (result != SQLITE_OK || m_locked) return result;
    m_locked = true;
    return adoptSalt(); // another connection may have made the file meanwhile
}

void VaultMainFile::unlocked(int level) {
    m_locked = level > SQLITE_LOCK_NONE;
    if (level < SQLITE_LOCK_RESERVED) seal()->endTurn();
}

/// SQLite looks at the header before it has looked for a journal: a first page torn by a power cut must not
/// keep it from mending that page. All that this probe is asked for is the same in every file.
int VaultMainFile::readHeader(unsigned char* buffer) {
    sqlite3_int64 bytes = 0;
    std::memset(buffer, 0, kHeaderSize);
    if (const int result = size(&bytes)) return result;
    if (bytes == 0) return SQLITE_IOERR_SHORT_READ;
    std::memcpy(buffer, "SQLite format 3", kVaultSaltSize);
    std::memcpy(buffer + kFixedOffset, kFixedHeader, sizeof kFixedHeader);
    return SQLITE_OK;
}

int VaultMainFile::readPage(unsigned char* page, sqlite3_int64 offset) {
    const int result = readBelow(page, kVaultPageSize, offset);
    if (result == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 bytes = 0;
        if (size(&bytes) == SQLITE_OK && bytes <= offset) return result;
        std::memset(page, 0, kVaultPageSize);
        return SQLITE_IOERR_DATA; // part of a page authenticates nothing
    }
    if (result != SQLITE_OK) return result;
    return seal()->sealer().open(page, {PageKind::Database, numberAt(offset)}) ? SQLITE_OK
                                                                               : SQLITE_IOERR_DATA;
}

int VaultMainFile::read(unsigned char* buffer, int amount, sqlite3_int64 offset) {
    if (offset == 0 && amount == kHeaderSize) return readHeader(buffer);
    if (amount == kVaultPageSize && offset % kVaultPageSize == 0) return readPage(buffer, offset);
    if (offset + amount > kVaultPageSize) return SQLITE_IOERR_READ;
    const int result = readPage(scratch(), 0);
    std::memcpy(buffer, scratch() + offset, static_cast<size_t>(amount));
    sodium_memzero(scratch(), kVaultPageSize);
    return result;
}

int VaultMainFile::write(const unsigned char* bytes, int amount, sqlite3_int64 offset) {
    if (amount != kVaultPageSize || offset % kVaultPageSize != 0) return SQLITE_IOERR_WRITE;
    if (offset == 0 && isForeignFirstPage(bytes)) return SQLITE_IOERR_WRITE;
    if (!isSealable(bytes)) return SQLITE_IOERR_WRITE;
    std::memcpy(scratch(), bytes, kVaultPageSize);
    seal()->sealer().seal(scratch(), {PageKind::Database, numberAt(offset)});
    return writeBelow(scratch(), kVaultPageSize, offset);
}

int VaultMainFile::truncate(sqlite3_int64 size) {
    if (size % kVaultPageSize != 0) return SQLITE_IOERR_TRUNCATE;
    const int result = VaultFile::truncate(size);
    if (result == SQLITE_OK && size == 0) seal()->renew();
    return result;
}

} // namespace aelwyd
