// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <sqlite3.h>

namespace aelwyd::test {

/// While it lives, whatever SQLite opens is on a disk that can be full: then every write finds no room. What
/// was opened meanwhile is closed before it goes. One at a time.
class FullDisk {
  public:
    FullDisk()
        : m_vfs(*usualSystem()) {
        m_vfs.pNext = nullptr;
        m_vfs.zName = "disk-that-can-be-full";
        m_vfs.xOpen = openFile;
        isFull() = false;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FullDisk() {
        sqlite3_vfs_register(usualSystem(), 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    void setFull(bool full) { isFull() = full; }

  private:
    static sqlite3_vfs* usualSystem() {
        static sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
        return system;
    }
    static bool& isFull() {
        static bool full = false;
        return full;
    }
    static const sqlite3_io_methods*& usualMethods() {
        static const sqlite3_io_methods* methods = nullptr;
        return methods;
    }
    static int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset) {
        return isFull() ? SQLITE_FULL : usualMethods()->xWrite(file, bytes, amount, offset);
    }
    static int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
        const int result = usualSystem()->xOpen(usualSystem(), name, file, flags, outFlags);
        if (!file->pMethods) return result;
        usualMethods() = file->pMethods;
        // A database is locked, its journal is not: each kind of file keeps its own methods.
        static std::map<const sqlite3_io_methods*, sqlite3_io_methods> kinds;
        sqlite3_io_methods& methods = kinds.try_emplace(file->pMethods, *file->pMethods).first->second;
        methods.xWrite = writeFile;
        file->pMethods = &methods;
        return result;
    }
    sqlite3_vfs m_vfs;
};

} // namespace aelwyd::test
