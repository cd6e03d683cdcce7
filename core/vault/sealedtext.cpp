// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedtext.h"

#include <sodium.h>

namespace aelwyd {

namespace {

const QLatin1String kSealedMark("sealed:");
constexpr auto kCode = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kTextNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTextTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

auto length(qsizetype size) {
    return static_cast<unsigned long long>(size);
}

} // namespace

QString sealedText(const QString& text, const SecretBytes& key, const QByteArray& place) {
    QByteArray plain = text.toUtf8();
    QByteArray nonce(kTextNonce, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(kTextNonce));
    QByteArray box(plain.size() + kTextTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesIn(box), nullptr, bytesIn(plain), length(plain.size()),
                                               bytesIn(place), length(place.size()), nullptr, bytesIn(nonce),
                                               key.data());
    wipe(plain);
    return kSealedMark + QString::fromLatin1((nonce + box).toBase64(kCode));
}

bool isSealedText(const QString& text) {
    return text.startsWith(kSealedMark);
}

std::optional<QString> openedText(const QString& sealed, const SecretBytes& key, const QByteArray& place) {
    const auto bytes = QByteArray::fromBase64Encoding(sealed.mid(kSealedMark.size()).toLatin1(),
                                                      kCode | QByteArray::AbortOnBase64DecodingErrors);
    if (!isSealedText(sealed) || !bytes || (*bytes).size() < kTextNonce + kTextTag) return std::nullopt;
    const QByteArray nonce = (*bytes).first(kTextNonce), box = (*bytes).mid(kTextNonce);
    QByteArray plain(box.size() - kTextTag, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesIn(plain), nullptr, nullptr, bytesIn(box), length(box.size()), bytesIn(place),
        length(place.size()), bytesIn(nonce), key.data());
    if (failed != 0) return std::nullopt;
    const QString text = QString::fromUtf8(plain);
    wipe(plain);
    return text;
}

} // namespace aelwyd
