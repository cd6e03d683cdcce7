// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/keyseal.h"

#include <cstring>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr qsizetype kSecretSize = 32;
/// More offices than any agency has.
constexpr qsizetype kMostKeys = 1000;

} // namespace

QByteArray keysSealedFor(const DeviceCard& device, const std::vector<SecretBytes>& keys) {
    SecretBytes all = SecretBytes::zeros(static_cast<qsizetype>(keys.size()) * kSecretSize);
    unsigned char* to = all.data();
    for (const SecretBytes& key : keys) {
        std::memcpy(to, key.data(), kSecretSize);
        to += kSecretSize;
    }
    QByteArray sealed(all.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(bytesIn(sealed), all.data(), static_cast<unsigned long long>(all.size()),
                        bytesIn(device.boxKey)) != 0)
        return {};
    return sealed;
}

std::vector<SecretBytes> keysOpenedBy(const Identity& reader, const QByteArray& sealed) {
    const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (size <= 0 || size % kSecretSize != 0 || size > kMostKeys * kSecretSize) return {};
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret = SecretBytes::zeros(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(bytesIn(publicKey), secret.data(), reader.boxSeed.data());
    SecretBytes all = SecretBytes::zeros(size);
    if (crypto_box_seal_open(all.data(), bytesIn(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesIn(publicKey), secret.data()) != 0)
        return {};
    std::vector<SecretBytes> keys;
    for (qsizetype at = 0; at < size; at += kSecretSize)
        keys.push_back(SecretBytes::copyOf(all.data() + at, kSecretSize));
    return keys;
}

} // namespace aelwyd
