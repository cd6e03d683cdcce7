// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keyfile.h"

namespace aelwyd {

/// How the keys hang together. A random data key seals the database; a safeguarding key is for the notes that
/// managers and supervisors alone may read. Each user has an Ed25519 key, wrapped by the passphrase; a
/// manager grants the other keys to it. So a new data key reaches everybody without anybody's passphrase:
/// leavers are shut out at once. Which keys are managers', the role ledger says, whose start each user's
/// wrapping holds.

/// What an unlocked vault gives. The keys are wiped with it.
struct VaultSession {
    QUuid user;
    Role role = Role::Viewer;
    SecretBytes dataKey;
    /// Only for managers and supervisors.
    std::optional<SecretBytes> safeguardingKey;
    SecretBytes seed;
};

struct NewVault {
    KeyFile keys;
    VaultSession session;
    /// To be printed (recoveryGroups), typed back and forgotten.
    SecretBytes recoveryKey;
};

/// A vault with its first manager. Errors: Required (field "name"), WeakPassphrase.
Result<NewVault> createVault(const QString& name, const QString& passphrase, const Argon2Cost& cost);

/// Errors: NotFound (no such user), WrongPassphrase, KeysDamaged. Takes about a second.
Result<VaultSession> unlock(const KeyFile& keys, const QUuid& user, const QString& passphrase);
/// As a manager who may let people in again. Errors: WrongRecoveryKey, KeysDamaged.
Result<VaultSession> unlockWithRecoveryKey(const KeyFile& keys, const SecretBytes& recoveryKey);

/// The data key that another file of keys of the same vault gives whoever has unlocked `current`: one of
/// before, in a backup. Errors: WrongKey for another vault's, KeysDamaged.
Result<SecretBytes> dataKeyIn(const KeyFile& keys, const KeyFile& current, const VaultSession& session);

/// The role that the ledger gives a user; nothing for nobody, or a ledger that does not hold.
std::optional<Role> roleOf(const KeyFile& keys, const QUuid& user);

// What follows changes the file of keys in memory; the caller saves it. All refuse with KeysDamaged a file
// that is not the one which the session has opened, and leave it as it was when they fail.

/// The new user's id. Errors: NotAllowed unless by a manager, Required (field "name"), WeakPassphrase.
Result<QUuid> addUser(KeyFile& keys, const VaultSession& by, const QString& name, Role role,
                      const QString& passphrase, const Argon2Cost& cost);
/// Errors: NotAllowed, NotFound, LastManager.
Result<void> changeRole(KeyFile& keys, const VaultSession& by, const QUuid& user, Role role);
/// One's own. Errors: WeakPassphrase, NotAllowed for the recovery key.
Result<void> changePassphrase(KeyFile& keys, const VaultSession& by, const QString& passphrase,
                              const Argon2Cost& cost);
/// For somebody who has forgotten it; gives a new signing key too. Errors: NotAllowed unless by a manager or
/// the recovery key, NotFound, WeakPassphrase.
Result<void> resetPassphrase(KeyFile& keys, const VaultSession& by, const QUuid& user,
                             const QString& passphrase, const Argon2Cost& cost);
/// A new recovery key; the old one opens nothing more. Errors: NotAllowed unless by a manager.
Result<SecretBytes> renewRecoveryKey(KeyFile& keys, const VaultSession& by);
/// Takes a user out and gives everybody else a new data key, which is returned: the database is to be
/// rewritten under it before the keys are saved (see rotation.h). Errors: NotAllowed unless by a manager and
/// not for oneself ("oneself" is its argument then), NotFound, LastManager.
Result<SecretBytes> removeUser(KeyFile& keys, const VaultSession& by, const QUuid& user);

} // namespace aelwyd
