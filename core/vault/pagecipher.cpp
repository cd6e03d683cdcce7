// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/pagecipher.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr int kBodyEnd = kVaultPageSize - kVaultReserved;
constexpr char kMagic[kVaultSaltSize + 1] = "SQLite format 3";

/// What stays in clear at the start of a page.
size_t clearStart(PagePlace place) {
    return place.kind == PageKind::Database && place.number == 1 ? kVaultSaltSize : 0;
}

QByteArray purposeOfSalt(const VaultSalt& salt) {
    return QByteArray("aelwyd page key 1") +
           QByteArray(reinterpret_cast<const char*>(salt.data()), kVaultSaltSize);
}

} // namespace

VaultSalt newVaultSalt() {
    VaultSalt salt;
    randombytes_buf(salt.data(), salt.size());
    std::copy(kVaultMark.begin(), kVaultMark.end(), salt.begin());
    return salt;
}

PageCipher::PageCipher(const SecretBytes& dataKey, const VaultSalt& salt)
    : m_key(derivedKey(dataKey, purposeOfSalt(salt)))
    , m_salt(salt) {}

void PageCipher::drawNonce(unsigned char* nonce) {
    randombytes_buf(nonce, kVaultNonceSize);
}

PageCipher::Additional PageCipher::additionalData(PagePlace place) const {
    Additional data;
    data.bytes[0] = static_cast<unsigned char>(place.kind);
    qToBigEndian(place.number, data.bytes.data() + 1);
    auto end = std::copy(m_salt.begin(), m_salt.end(), data.bytes.begin() + 5);
    if (place.kind == PageKind::Journal) {
        end = std::copy(place.journal.begin(), place.journal.end(), end);
        qToBigEndian(place.offset, &*end);
        end += sizeof place.offset;
    }
    data.size = static_cast<size_t>(end - data.bytes.begin());
    return data;
}

void PageCipher::seal(unsigned char* page, PagePlace place) {
    const size_t start = clearStart(place);
    const Additional additional = additionalData(place);
    unsigned char* nonce = page + kBodyEnd;
    drawNonce(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        page + start, nonce + kVaultNonceSize, nullptr, page + start, kBodyEnd - start,
        additional.bytes.data(), additional.size, nullptr, nonce, m_key.data());
    if (start > 0) std::memcpy(page, m_salt.data(), start);
}

bool PageCipher::decrypt(unsigned char* body, size_t size, const unsigned char* nonce,
                         const Additional& additional) const {
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
               body, nullptr, body, size, nonce + kVaultNonceSize, additional.bytes.data(), additional.size,
               nonce, m_key.data()) == 0;
}

bool PageCipher::open(unsigned char* page, PagePlace place) {
    const size_t start = clearStart(place);
    const bool ours = std::memcmp(page, m_salt.data(), start) == 0;
    if (!ours || !decrypt(page + start, kBodyEnd - start, page + kBodyEnd, additionalData(place))) {
        std::memset(page, 0, kVaultPageSize);
        return false;
    }
    std::memset(page + kBodyEnd, 0, kVaultReserved);
    std::memcpy(page, kMagic, start);
    return true;
}

std::array<unsigned char, 8> PageCipher::tagOf(std::span<const unsigned char> said) const {
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash;
    crypto_generichash(hash.data(), hash.size(), said.data(), said.size(), m_key.data(),
                       static_cast<size_t>(m_key.size()));
    std::array<unsigned char, 8> tag;
    std::copy_n(hash.begin(), tag.size(), tag.begin());
    return tag;
}

} // namespace aelwyd
