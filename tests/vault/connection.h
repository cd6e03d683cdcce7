// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultvfs.h"

#include <QByteArray>
#include <QList>

namespace aelwyd::test {

/// A connection with the settings that the program uses, sealed if there is a vault. Needs no storage layer:
/// these tests are about what lies below it.
class Connection {
  public:
    /// `vfs` names the file system of one that is not sealed; `reserve` keeps the same room as a sealed one.
    static Connection plain(const QByteArray& path, const char* vfs = nullptr) {
        return Connection(path, vfs, true);
    }
    static Connection sealed(const QByteArray& path, const VaultVfs& vault) {
        return Connection(path, vault.name().constData(), true);
    }
    Connection(const QByteArray& path, const char* vfs, bool reserve);
    ~Connection() { sqlite3_close_v2(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    /// SQLite's extended result of opening and setting, or of the last statement that failed.
    int result() const { return m_result; }
    /// Whether all statements in `sql` succeeded.
    bool run(const QByteArray& sql);
    /// The columns of all rows, one after another; empty when it fails.
    QByteArrayList values(const QByteArray& sql);
    QByteArray value(const QByteArray& sql) { return values(sql).value(0); }

  private:
    sqlite3* m_handle = nullptr;
    int m_result = SQLITE_OK;
};

/// The same 32 bytes each time.
SecretBytes sampleKey(unsigned char first = 1);

} // namespace aelwyd::test
