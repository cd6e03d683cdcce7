// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keyslots.h"

namespace aelwyd {

// How keys are wrapped; for keyslots.cpp alone.

/// Seals the user's seed and the ledger's root into the slot, under a key from passphrase or recovery key.
void wrapSeed(KeySlot& slot, const KeyFile& keys, const SecretBytes& wrappingKey, const SecretBytes& seed);

struct UnwrappedSeed {
    SecretBytes seed;
    QByteArray root;
};
/// Nothing unless the key is right and the slot unchanged.
std::optional<UnwrappedSeed> unwrapSeed(const KeySlot& slot, const KeyFile& keys,
                                        const SecretBytes& wrappingKey);

struct GrantedKeys {
    SecretBytes dataKey;
    std::optional<SecretBytes> safeguardingKey;
};
/// Encrypts the keys for the holder of `publicKey`; without the safeguarding key for a viewer.
void grantKeys(KeySlot& slot, const KeyFile& keys, const QByteArray& publicKey, Role role,
               const GrantedKeys& granted, const SecretBytes& giverSeed);
/// Nothing unless the giver made this grant for this user, vault and generation.
std::optional<GrantedKeys> openGrant(const KeySlot& slot, const KeyFile& keys, const SecretBytes& seed);

SecretBytes recoveryWrappingKey(const KeyFile& keys, const SecretBytes& recoveryKey);

} // namespace aelwyd
