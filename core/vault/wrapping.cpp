// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/wrapping.h"

#include <cstring>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr qsizetype kKeySize = 32;
constexpr qsizetype kAeadNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kAeadTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSeedSize = 2 * kKeySize;
/// Vault, user, generation, whether there is a safeguarding key, and the two keys.
constexpr qsizetype kGrantHead = 16 + 16 + 4 + 1;
constexpr qsizetype kGrantSize = kGrantHead + 2 * kKeySize;

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray slotContext(const KeySlot& slot, const KeyFile& keys) {
    return "aelwyd slot 1" + keys.vault.toRfc4122() + slot.id.toRfc4122() + fourBytes(slot.cost.passes) +
           fourBytes(slot.cost.memoryKiB);
}

QByteArray grantHead(const KeySlot& slot, const KeyFile& keys, bool safeguarding) {
    return keys.vault.toRfc4122() + slot.id.toRfc4122() + fourBytes(keys.generation) +
           QByteArray(1, safeguarding ? 1 : 0);
}

/// The X25519 key that all but belongs to an Ed25519 key; empty for what is no key.
QByteArray boxKeyOf(const QByteArray& publicKey) {
    QByteArray key(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    const bool valid = publicKey.size() == kKeySize &&
                       crypto_sign_ed25519_pk_to_curve25519(bytesIn(key), bytesIn(publicKey)) == 0;
    return valid ? key : QByteArray();
}

SecretBytes boxSecretOf(const SecretBytes& seed) {
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes signing = SecretBytes::zeros(crypto_sign_SECRETKEYBYTES);
    SecretBytes secret = SecretBytes::zeros(crypto_box_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesIn(publicKey), signing.data(), seed.data());
    crypto_sign_ed25519_sk_to_curve25519(secret.data(), signing.data());
    return secret;
}

} // namespace

void wrapSeed(KeySlot& slot, const KeyFile& keys, const SecretBytes& wrappingKey, const SecretBytes& seed) {
    const QByteArray context = slotContext(slot, keys), nonce = randomBytes(kAeadNonce);
    const QByteArray root = keys.ledger.root(keys.vault);
    SecretBytes plain = SecretBytes::zeros(kSeedSize);
    std::memcpy(plain.data(), seed.data(), kKeySize);
    std::memcpy(plain.data() + kKeySize, root.constData(), kKeySize);
    QByteArray sealed(kSeedSize + kAeadTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesIn(sealed), nullptr, plain.data(), kSeedSize, bytesIn(context),
        static_cast<unsigned long long>(context.size()), nullptr, bytesIn(nonce), wrappingKey.data());
    slot.sealed = nonce + sealed;
}

std::optional<UnwrappedSeed> unwrapSeed(const KeySlot& slot, const KeyFile& keys,
                                        const SecretBytes& wrappingKey) {
    if (slot.sealed.size() != kAeadNonce + kSeedSize + kAeadTag) return std::nullopt;
    const QByteArray context = slotContext(slot, keys);
    SecretBytes plain = SecretBytes::zeros(kSeedSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, bytesIn(slot.sealed) + kAeadNonce, kSeedSize + kAeadTag,
        bytesIn(context), static_cast<unsigned long long>(context.size()), bytesIn(slot.sealed),
        wrappingKey.data());
    if (failed) return std::nullopt;
    return UnwrappedSeed{SecretBytes::copyOf(plain.data(), kKeySize),
                         QByteArray(reinterpret_cast<const char*>(plain.data()) + kKeySize, kKeySize)};
}

void grantKeys(KeySlot& slot, const KeyFile& keys, const QByteArray& publicKey, Role role,
               const GrantedKeys& granted, const SecretBytes& giverSeed) {
    const bool safeguarding = role != Role::Viewer && granted.safeguardingKey;
    const QByteArray head = grantHead(slot, keys, safeguarding), nonce = randomBytes(crypto_box_NONCEBYTES);
    SecretBytes plain = SecretBytes::zeros(kGrantSize);
    std::memcpy(plain.data(), head.constData(), kGrantHead);
    std::memcpy(plain.data() + kGrantHead, granted.dataKey.data(), kKeySize);
    if (safeguarding)
        std::memcpy(plain.data() + kGrantHead + kKeySize, granted.safeguardingKey->data(), kKeySize);
    QByteArray box(kGrantSize + crypto_box_MACBYTES, Qt::Uninitialized);
    const QByteArray receiver = boxKeyOf(publicKey);
    const SecretBytes secret = boxSecretOf(giverSeed);
    const bool sealed =
        !receiver.isEmpty() && crypto_box_easy(bytesIn(box), plain.data(), kGrantSize, bytesIn(nonce),
                                               bytesIn(receiver), secret.data()) == 0;
    slot.grant = sealed ? nonce + box : QByteArray();
    slot.giverKey = publicKeyOf(giverSeed);
}

std::optional<GrantedKeys> openGrant(const KeySlot& slot, const KeyFile& keys, const SecretBytes& seed) {
    const QByteArray giver = boxKeyOf(slot.giverKey);
    constexpr qsizetype size = crypto_box_NONCEBYTES + kGrantSize + crypto_box_MACBYTES;
    if (giver.isEmpty() || slot.grant.size() != size) return std::nullopt;
    SecretBytes plain = SecretBytes::zeros(kGrantSize);
    const SecretBytes secret = boxSecretOf(seed);
    if (crypto_box_open_easy(plain.data(), bytesIn(slot.grant) + crypto_box_NONCEBYTES,
                             kGrantSize + crypto_box_MACBYTES, bytesIn(slot.grant), bytesIn(giver),
                             secret.data()) != 0)
        return std::nullopt;
    const bool safeguarding = plain.data()[kGrantHead - 1] != 0;
    if (std::memcmp(plain.data(), grantHead(slot, keys, safeguarding).constData(), kGrantHead) != 0)
        return std::nullopt;
    GrantedKeys granted{SecretBytes::copyOf(plain.data() + kGrantHead, kKeySize), std::nullopt};
    if (safeguarding)
        granted.safeguardingKey = SecretBytes::copyOf(plain.data() + kGrantHead + kKeySize, kKeySize);
    return granted;
}

SecretBytes recoveryWrappingKey(const KeyFile& keys, const SecretBytes& recoveryKey) {
    return derivedKey(recoveryKey, "aelwyd recovery 1" + keys.vault.toRfc4122());
}

} // namespace aelwyd
