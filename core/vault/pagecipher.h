// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <array>
#include <span>

namespace aelwyd {

inline constexpr int kVaultPageSize = 4096;
inline constexpr int kVaultNonceSize = 24;
inline constexpr int kVaultTagSize = 16;
/// What each page keeps free at its end for nonce and tag.
inline constexpr int kVaultReserved = kVaultNonceSize + kVaultTagSize;
inline constexpr int kVaultSaltSize = 16;
/// Where the first record of a rollback journal stands: after one sector.
inline constexpr int kVaultJournalHeader = 512;

/// Stands in clear at the start of the file, where SQLite has its magic: five bytes that name the format and
/// its version, then eleven at random, which no other file has.
using VaultSalt = std::array<unsigned char, kVaultSaltSize>;
inline constexpr std::array<unsigned char, 5> kVaultMark{'A', 'e', 'l', 'w', 1};
VaultSalt newVaultSalt();

/// Where a page belongs; it opens nowhere else.
enum class PageKind : unsigned char {
    Database = 1,
    /// In a journal as programs wrote them before `Journal`: under the salt of the database, bound to no
    /// place.
    FormerJournal = 2,
    Journal = 3,
};
/// What tells one journal from all others.
using JournalMark = std::array<unsigned char, 16>;
struct PagePlace {
    PageKind kind;
    /// As SQLite counts, from 1.
    quint32 number;
    /// Which journal, and where the page begins there, in bytes.
    JournalMark journal{};
    quint64 offset = 0;
};

/// Seals and opens the pages of one database and its journals.
class PageSealer {
  public:
    virtual ~PageSealer() = default;
    /// In place: kVaultPageSize bytes whose last kVaultReserved are zero.
    virtual void seal(unsigned char* page, PagePlace place) = 0;
    /// In place; what was reserved becomes zero. False, and a page of zeros, unless it is authentic.
    virtual bool open(unsigned char* page, PagePlace place) = 0;
    /// Eight bytes over what a header says, which nobody can work out without the key.
    virtual std::array<unsigned char, 8> tagOf(std::span<const unsigned char> said) const = 0;
};

/// XChaCha20-Poly1305 with a random nonce for each write; the key is made from data key and salt, so that no
/// two files share one. The additional data is kind ‖ page number ‖ salt, and in a journal ‖ mark ‖ offset.
/// Page 1 keeps the salt in clear in its first 16 bytes and gets SQLite's magic back when it is opened. What
/// the tests break on purpose is virtual.
class PageCipher : public PageSealer {
  public:
    /// `dataKey` has 32 bytes.
    PageCipher(const SecretBytes& dataKey, const VaultSalt& salt);
    void seal(unsigned char* page, PagePlace place) override;
    bool open(unsigned char* page, PagePlace place) override;
    std::array<unsigned char, 8> tagOf(std::span<const unsigned char> said) const override;

  protected:
    struct Additional {
        std::array<unsigned char, 1 + 4 + kVaultSaltSize + std::tuple_size_v<JournalMark> + 8> bytes;
        size_t size;
    };
    virtual void drawNonce(unsigned char* nonce);
    virtual Additional additionalData(PagePlace place) const;
    /// Decrypts `size` bytes in place, whose nonce and tag stand at `nonce`. False unless they are authentic.
    virtual bool decrypt(unsigned char* body, size_t size, const unsigned char* nonce,
                         const Additional& additional) const;
    const SecretBytes& key() const { return m_key; }

  private:
    SecretBytes m_key;
    VaultSalt m_salt;
};

} // namespace aelwyd
