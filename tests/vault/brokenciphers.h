// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/vault/connection.h"

#include <sodium.h>

namespace aelwyd::test {

// Ciphers with one fault each. Whatever the tests of the vault claim, they must find these.

/// Opens whatever it is given.
class WithoutTagCheck final : public PageCipher {
  public:
    using PageCipher::PageCipher;

  protected:
    bool decrypt(unsigned char* body, size_t size, const unsigned char* nonce,
                 const Additional&) const override {
        return crypto_stream_xchacha20_xor_ic(body, body, size, nonce, 1, key().data()) == 0;
    }
};

/// Pages open anywhere in their file.
class WithoutPageNumber final : public PageCipher {
  public:
    using PageCipher::PageCipher;

  protected:
    Additional additionalData(PagePlace place) const override {
        return PageCipher::additionalData({place.kind, 0});
    }
};

/// Records stand anywhere in their journal.
class WithoutOffset final : public PageCipher {
  public:
    using PageCipher::PageCipher;

  protected:
    Additional additionalData(PagePlace place) const override {
        return PageCipher::additionalData({place.kind, place.number, place.journal});
    }
};

/// The nonce never changes: also the cipher of the published test vectors.
class WithOneNonce final : public PageCipher {
  public:
    using PageCipher::PageCipher;
    std::array<unsigned char, kVaultNonceSize> nonce{};

  protected:
    void drawNonce(unsigned char* out) override { std::copy(nonce.begin(), nonce.end(), out); }
};

template <class Cipher>
SealerMaker makerOf() {
    return [](const VaultSalt& salt) { return std::make_unique<Cipher>(sampleKey(), salt); };
}

} // namespace aelwyd::test
