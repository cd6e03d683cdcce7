// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/vault/passphrase.h"
#include "core/vault/roleledger.h"

namespace aelwyd {

/// One way in: a user's passphrase, or the recovery key.
struct KeySlot {
    QUuid id;
    /// How the person is called where one chooses whom to unlock as; empty for the recovery key.
    QString name;
    bool isRecovery = false;
    Argon2Cost cost;
    QByteArray salt;
    /// Under the key that the passphrase gives: the user's Ed25519 seed and the root of the ledger.
    QByteArray sealed;
    /// For the user's key, from the giver's: data key, and safeguarding key for those who may.
    QByteArray grant;
    QByteArray giverKey;
    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// What stands beside the database and in every backup. Holds no key in clear; worthless without a passphrase
/// or the recovery key.
struct KeyFile {
    QUuid vault;
    /// Which data key, counted from 1.
    quint32 generation = 1;
    QList<KeySlot> entries;
    RoleLedger ledger;
    /// Keyed hash of all of the above under the data key.
    QByteArray mac;
    friend bool operator==(const KeyFile&, const KeyFile&) = default;

    const KeySlot* slot(const QUuid& id) const;
    KeySlot* slot(const QUuid& id);
};

/// JSON, always in the same bytes for the same content.
QByteArray toBytes(const KeyFile& keys);
/// Errors: NotOurs, NewerVersion (argument: its version), KeysDamaged, also where a single byte is not as
/// `toBytes` writes it.
Result<KeyFile> keyFileFrom(const QByteArray& bytes);

/// What the MAC covers.
QByteArray macOf(const KeyFile& keys, const SecretBytes& dataKey);

/// Where the file of keys of a database lies: beside it, under its name and ".keys".
QString keyFilePath(const QString& database);
/// Errors: NotFound, CannotOpen (argument: the path), and those of keyFileFrom.
Result<KeyFile> readKeyFile(const QString& path);
/// Replaces the file in one step; the old one stays until the new one is on the disk. A new one is its
/// owner's alone to read. Errors: CannotWrite, DiskFull (argument: the path).
Result<void> saveKeyFile(const QString& path, const KeyFile& keys);

} // namespace aelwyd
