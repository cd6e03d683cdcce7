// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultfile.h"

namespace aelwyd {

/// Lets SQLite keep its files sealed: registered with SQLite under a name of its own for as long as it lives,
/// which must be longer than every connection opened through it. Holds one data key.
///
/// Only databases and their rollback journals open. Write-ahead logs, journals over several files and
/// temporary files are refused, so a connection needs temp_store = MEMORY; there is no memory mapping and no
/// promise of atomic writes.
class VaultVfs {
  public:
    /// `base` names the file system below; none is SQLite's own.
    explicit VaultVfs(SecretBytes dataKey, const char* base = nullptr);
    explicit VaultVfs(SealerMaker maker, const char* base = nullptr);
    ~VaultVfs();
    VaultVfs(const VaultVfs&) = delete;
    VaultVfs& operator=(const VaultVfs&) = delete;

    /// For sqlite3_open_v2.
    const QByteArray& name() const { return m_name; }
    /// To be called on each new connection, before the first statement: has SQLite leave room for nonce and
    /// tag in a database that it makes. False when SQLite refuses.
    static bool reserve(sqlite3* connection);

    sqlite3_vfs* base() const { return m_base; }
    std::shared_ptr<FileSeal> newSeal() const { return std::make_shared<FileSeal>(m_maker); }

  private:
    SealerMaker m_maker;
    sqlite3_vfs* m_base;
    QByteArray m_name;
    sqlite3_vfs m_vfs{};
};

} // namespace aelwyd
