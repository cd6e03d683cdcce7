// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace aelwyd {

/// Key bytes in memory of their own: guarded, kept out of swap where the system allows it, wiped at the end
/// (sodium_malloc). Moves, never copies by itself.
class SecretBytes {
  public:
    /// Throws std::bad_alloc when the system has no memory to lock away.
    static SecretBytes random(qsizetype size);
    static SecretBytes zeros(qsizetype size);
    /// The source is the caller's, to wipe or to keep.
    static SecretBytes copyOf(const unsigned char* source, qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    ~SecretBytes();

    SecretBytes copy() const { return copyOf(m_bytes, m_size); }
    const unsigned char* data() const { return m_bytes; }
    unsigned char* data() { return m_bytes; }
    qsizetype size() const { return m_size; }
    /// In constant time.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

  private:
    explicit SecretBytes(qsizetype size);
    unsigned char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// A key made for one purpose from another: keyed BLAKE2b-256 over `purpose`.
SecretBytes derivedKey(const SecretBytes& key, const QByteArray& purpose);

/// For libsodium's signatures.
inline const unsigned char* bytesIn(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
inline unsigned char* bytesIn(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

/// Overwrites bytes that were a secret.
void wipe(QByteArray& bytes);
/// The bytes as a secret; the array is wiped.
SecretBytes secretFrom(QByteArray&& bytes);

/// The number in four bytes, highest first.
QByteArray fourBytes(quint32 number);

} // namespace aelwyd
