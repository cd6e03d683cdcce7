// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include <QtEndian>
#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace aelwyd {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size) {
    if (sodium_init() < 0) throw std::bad_alloc();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_bytes) throw std::bad_alloc();
}

SecretBytes SecretBytes::random(qsizetype size) {
    SecretBytes secret(size);
    randombytes_buf(secret.m_bytes, static_cast<size_t>(size));
    return secret;
}

SecretBytes SecretBytes::zeros(qsizetype size) {
    SecretBytes secret(size);
    sodium_memzero(secret.m_bytes, static_cast<size_t>(size));
    return secret;
}

SecretBytes SecretBytes::copyOf(const unsigned char* source, qsizetype size) {
    SecretBytes secret(size);
    std::memcpy(secret.m_bytes, source, static_cast<size_t>(size));
    return secret;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes() {
    sodium_free(m_bytes);
}

bool operator==(const SecretBytes& a, const SecretBytes& b) {
    return a.m_size == b.m_size && sodium_memcmp(a.m_bytes, b.m_bytes, static_cast<size_t>(a.m_size)) == 0;
}

SecretBytes derivedKey(const SecretBytes& key, const QByteArray& purpose) {
    SecretBytes derived = SecretBytes::zeros(crypto_generichash_BYTES);
    crypto_generichash(derived.data(), static_cast<size_t>(derived.size()), bytesIn(purpose),
                       static_cast<unsigned long long>(purpose.size()), key.data(),
                       static_cast<size_t>(key.size()));
    return derived;
}

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

SecretBytes secretFrom(QByteArray&& bytes) {
    SecretBytes secret = SecretBytes::copyOf(bytesIn(std::as_const(bytes)), bytes.size());
    wipe(bytes);
    return secret;
}

QByteArray fourBytes(quint32 number) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace aelwyd
