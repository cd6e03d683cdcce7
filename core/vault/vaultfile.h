// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/pagecipher.h"

#include <functional>
#include <memory>
#include <sqlite3.h>

namespace aelwyd {

/// Makes the sealer that belongs to a salt.
using SealerMaker = std::function<std::unique_ptr<PageSealer>(const VaultSalt&)>;

/// What a database file and its journal share: the data key, and the salt of the database.
class FileSeal {
  public:
    explicit FileSeal(SealerMaker maker);
    PageSealer& sealer() { return *m_sealer; }
    const VaultSalt& salt() const { return m_salt; }
    /// By the same data key, for a journal whose salt is not in the file.
    std::unique_ptr<PageSealer> sealerFor(const VaultSalt& salt) const { return m_maker(salt); }
    void adopt(const VaultSalt& salt);
    void renew() { adopt(newVaultSalt()); }
    /// How often others have had the chance to write: while it stays the same, nobody else did.
    quint64 turn() const { return m_turn; }
    void endTurn() { ++m_turn; }

  private:
    SealerMaker m_maker;
    VaultSalt m_salt;
    std::unique_ptr<PageSealer> m_sealer;
    quint64 m_turn = 0;
};

/// A file of the system below, through which sealed bytes go. Results are SQLite's.
class VaultFile {
  public:
    VaultFile(sqlite3_vfs* base, std::shared_ptr<FileSeal> seal);
    virtual ~VaultFile();
    VaultFile(const VaultFile&) = delete;
    VaultFile& operator=(const VaultFile&) = delete;

    virtual int open(const char* name, int flags, int* outFlags);
    virtual int read(unsigned char* buffer, int amount, sqlite3_int64 offset) = 0;
    virtual int write(const unsigned char* bytes, int amount, sqlite3_int64 offset) = 0;
    virtual int truncate(sqlite3_int64 size);
    virtual int sync(int flags);
    /// In bytes.
    virtual int size(sqlite3_int64* size);
    virtual int lock(int level);
    /// Told when a lock has been given back, down to `level`.
    virtual void unlocked(int) {}
    sqlite3_file* below() { return m_below; }
    const std::shared_ptr<FileSeal>& seal() const { return m_seal; }

  protected:
    int readBelow(void* buffer, int amount, sqlite3_int64 offset);
    int writeBelow(const void* bytes, int amount, sqlite3_int64 offset);
    /// Not with anything in its reserved tail: that would be lost, and means that this file was not made for
    /// sealing.
    static bool isSealable(const unsigned char* page);
    unsigned char* scratch() { return m_scratch.data(); }

  private:
    sqlite3_vfs* m_base;
    std::shared_ptr<FileSeal> m_seal;
    std::unique_ptr<std::max_align_t[]> m_memory;
    sqlite3_file* m_below;
    alignas(16) std::array<unsigned char, kVaultPageSize> m_scratch;
};

/// The database itself: whole pages only.
class VaultMainFile final : public VaultFile {
  public:
    using VaultFile::VaultFile;
    int open(const char* name, int flags, int* outFlags) override;
    int read(unsigned char* buffer, int amount, sqlite3_int64 offset) override;
    int write(const unsigned char* bytes, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int lock(int level) override;
    void unlocked(int level) override;

  private:
    int readHeader(unsigned char* buffer);
    int readPage(unsigned char* page, sqlite3_int64 offset);
    int adoptSalt();
    bool m_locked = false;
};

} // namespace aelwyd
