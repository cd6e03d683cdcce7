// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QString>
#include <functional>
#include <memory>

class QLockFile;

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace aelwyd {

class SecretBytes;
class VaultVfs;
struct PreparedStatement;

enum class OpenMode { MustExist, CreateIfMissing };

/// The one open file. Opening checks that the file is ours, whole and not from a newer version before
/// anything is written. A new one is its owner's alone to read, and so is its journal. A file that may not be
/// written (a disk or a folder that may only be read) opens for reading alone, as it stands: one that needs
/// mending after a crash, or bringing up to a newer schema, is ReadOnly.
class Database {
  public:
    /// `path` ":memory:" opens an empty database in memory. Errors: NotFound, NotOurs, Damaged, NewerVersion
    /// (argument: its schema number), InUse, ReadOnly, CannotOpen (argument: the path); the file is left
    /// untouched.
    static Result<std::shared_ptr<Database>> open(const QString& path, OpenMode mode);
    /// The same for a sealed file, with its data key; a file that is not sealed is NotOurs. A change of key
    /// that a crash has interrupted is finished first. A lock file beside it keeps others from doing so
    /// meanwhile; if it names another computer, InUse has two more arguments: that name and the lock file.
    /// Error beyond those above: WrongKey.
    static Result<std::shared_ptr<Database>> openSealed(const QString& path, OpenMode mode,
                                                        const SecretBytes& dataKey);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    SQLite::Database& sql() { return *m_sql; }
    const QString& path() const { return m_path; }
    /// Nothing can be written.
    bool isReadOnly() const { return m_isReadOnly; }
    /// Nothing can be written because there is no room on the disk.
    bool isShortOfRoom() const { return m_isShortOfRoom; }
    /// ReadOnly or DiskFull (argument: the path) where nothing can be written.
    std::optional<Problem> problemOfWriting() const;
    /// From now on the file is only read: its disk had no room for what an opening must write.
    void onlyReadForWantOfRoom() { m_isReadOnly = m_isShortOfRoom = true; }
    /// Null for a file that is not sealed.
    const VaultVfs* vault() const { return m_vault.get(); }
    /// Writes the file again under another data key: first beside it, then `saveKeys` (after which the new
    /// key counts), then in its place. What was set up on the connection (temporary tables, statements) is
    /// gone. Not inside a transaction. Errors: CannotWrite, those of saveKeys; the old key counts then.
    Result<void> changeKey(const SecretBytes& next, const std::function<Result<void>()>& saveKeys);
    /// Runs statements that return nothing.
    void execute(const QByteArray& sql);
    /// The statement for `sql`, prepared once and kept. Not for two uses at the same time.
    SQLite::Statement& prepared(const QByteArray& sql);
    /// The same with its room.
    PreparedStatement& statement(const QByteArray& sql);

  private:
    static Result<std::shared_ptr<Database>> connectSealed(const QString& path, OpenMode mode,
                                                           const SecretBytes& dataKey);
    Database(std::unique_ptr<SQLite::Database> sql, QString path, std::unique_ptr<VaultVfs> vault = {});
    /// Outlives the connection, which works through it; none for a file that is not sealed.
    std::unique_ptr<VaultVfs> m_vault;
    std::unique_ptr<SQLite::Database> m_sql;
    QHash<QByteArray, std::shared_ptr<PreparedStatement>> m_statements;
    QString m_path;
    bool m_isReadOnly = false;
    bool m_isShortOfRoom = false;
    /// Only for a sealed file.
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace aelwyd
