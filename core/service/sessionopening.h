// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/session.h"
#include "core/storage/database.h"

namespace aelwyd {

/// What stands at a path, as far as it shows without a key.
enum class Protection {
    /// Nothing, or a file without a byte.
    Absent,
    /// Anything that is not sealed and has no file of keys beside it.
    Unprotected,
    /// Sealed, or with a file of keys beside it.
    Sealed,
};
Protection protectionOf(const QString& path);

/// Who wants to come in. An empty user means the only one there is.
struct Credentials {
    QString user;
    QString passphrase;
};

/// How a file is to be opened.
struct OpeningWish {
    QString path;
    OpenMode mode = OpenMode::MustExist;
    /// Nothing: only what is not protected opens.
    std::optional<Credentials> credentials = {};
    /// A manager says that the clock is right although the file holds later work.
    bool clockIsRight = false;
};

struct OpenedFile {
    std::shared_ptr<Database> database;
    /// Null for a file that is not protected.
    std::shared_ptr<Session> session;
};

/// The one place that decides how a file is opened. `clock` is this computer's. Takes about a second for a
/// protected file. Errors beyond those of Database::open and openSealed: SharedHome, PassphraseNeeded
/// (argument: the path), KeysMissing (argument: where they should be), KeysDamaged, UserNeeded (argument: who
/// there is), WaitFirst (argument: seconds), WrongPassphrase, ClockBack (argument: the time of the last
/// work). Nothing is changed then but the note of a failed attempt, which is in the audit trail after the
/// next that succeeds. Once open, copies of a protected file that stand beside it in clear go, and
/// safeguarding notes that are not sealed yet are; neither in a file that may only be read, whose opening and
/// reading no trail tells of. On a disk without room a file opens for reading alone.
Result<OpenedFile> openFile(const OpeningWish& wish, std::shared_ptr<const Clock> clock);

/// The same with keys that are unlocked already: after a recovery. `keys` is the file that gave the session.
Result<OpenedFile> openUnlocked(const QString& path, KeyFile keys, VaultSession unlocked,
                                std::shared_ptr<const Clock> clock);

/// Asks for the passphrase of `user`, who has the file open still. Errors: those of openFile about keys and
/// passphrases; InUse for anybody else. What fails is told by the next opening.
Result<void> comeBack(const QString& path, const Credentials& credentials, const QUuid& user,
                      const Clock& clock);

/// The file of keys that stands beside a database. Errors: NotFound where neither is there, KeysMissing
/// (argument: where it should be), KeysDamaged (argument: the file of keys), NewerVersion, CannotOpen.
Result<KeyFile> keysBeside(const QString& path);
/// The same problems; where keys are damaged, with the file of keys beside `path` named.
Problems withKeyFile(Problems problems, const QString& path);

/// The users of a protected file, by name, for the one who chooses whom to unlock as. Errors: KeysMissing,
/// KeysDamaged, NewerVersion.
Result<QStringList> usersOf(const QString& path);

} // namespace aelwyd
