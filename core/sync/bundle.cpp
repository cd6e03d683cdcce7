// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle.h"

#include "core/base/seal.h"
#include "core/sync/bytes.h"

#include <sodium.h>

namespace aelwyd {

namespace {

constexpr QByteArrayView kMagic("AelwydBundle\r\n\x1a\n");
constexpr quint16 kBundleVersion = 1;
constexpr qsizetype kFixedSize = 16 + 2 + 4 + 8;
constexpr qsizetype kHeadHashSize = 32;
constexpr qsizetype kBundleSignature = crypto_sign_BYTES;
constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kStreamExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kContentKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kSealedKey = kContentKeySize + crypto_box_SEALBYTES;
constexpr qsizetype kRecipientSize = 16 + kSealedKey;
constexpr qsizetype kPiece = 64 * 1024;
static_assert(kMagic.size() == 16);

struct Envelope {
    BundleFront front;
    QByteArrayView streamHeader;
    QList<QByteArrayView> sealedKeys;
    QByteArrayView hash;
    QByteArrayView body;
    QByteArrayView covered;
    QByteArrayView signature;
};

Problem problemOf(ErrorCode code) {
    return {{}, code, {}};
}

QByteArray bundleSignText(QByteArrayView covered) {
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(bytesIn(hash), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(covered.data()),
                       static_cast<unsigned long long>(covered.size()), nullptr, 0);
    return "aelwyd bundle 1" + hash;
}

qsizetype bodySizeOf(qsizetype content) {
    const qsizetype pieces = qMax<qsizetype>(1, (content + kPiece - 1) / kPiece);
    return content + pieces * kStreamExtra;
}

QByteArray sealedKey(const SecretBytes& key, const QByteArray& boxKey) {
    QByteArray sealed(kSealedKey, Qt::Uninitialized);
    if (crypto_box_seal(bytesIn(sealed), key.data(), static_cast<unsigned long long>(key.size()),
                        bytesIn(boxKey)) != 0)
        sealed.fill('\0'); // a key that is no point of the curve opens nothing
    return sealed;
}

using StreamState = crypto_secretstream_xchacha20poly1305_state;

void appendPieces(ByteWriter& out, StreamState& state, const QByteArray& content, const QByteArray& about) {
    QByteArray piece(kPiece + kStreamExtra, Qt::Uninitialized);
    qsizetype at = 0;
    do {
        const qsizetype size = qMin(kPiece, content.size() - at);
        const unsigned char tag = at + size == content.size()
                                      ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                      : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&state, bytesIn(piece), nullptr, bytesIn(content) + at,
                                                   static_cast<unsigned long long>(size), bytesIn(about),
                                                   static_cast<unsigned long long>(about.size()), tag);
        out.raw(QByteArrayView(piece).first(size + kStreamExtra));
        at += size;
    } while (at < content.size());
}

/// The lengths that the first bytes tell; the bytes are as many as they say.
Result<std::pair<qsizetype, qsizetype>> lengthsOf(const QByteArray& bytes) {
    const qsizetype known = qMin(kMagic.size(), bytes.size());
    if (bytes.isEmpty() || QByteArrayView(bytes).first(known) != kMagic.first(known))
        return problemOf(ErrorCode::NotOurs);
    if (bytes.size() < kFixedSize) return problemOf(ErrorCode::CutShort);
    ByteReader from(QByteArrayView(bytes).sliced(kMagic.size()));
    const auto version = from.fixed<quint16>();
    if (version > kBundleVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    const auto head = static_cast<quint64>(from.fixed<quint32>());
    const auto body = from.fixed<quint64>();
    if (version != kBundleVersion) return problemOf(ErrorCode::Altered);
    if (head > static_cast<quint64>(kLargestBundle) || body > static_cast<quint64>(kLargestBundle) ||
        bytes.size() > kLargestBundle)
        return Problem{{}, ErrorCode::TooLarge, {QString::number(kLargestBundle >> 20)}};
    const auto expected = static_cast<qsizetype>(kFixedSize + head + kHeadHashSize + body + kBundleSignature);
    if (bytes.size() != expected)
        return problemOf(bytes.size() < expected ? ErrorCode::CutShort : ErrorCode::Altered);
    return std::pair(static_cast<qsizetype>(head), static_cast<qsizetype>(body));
}

bool readHead(ByteReader head, Envelope& envelope) {
    envelope.front.agency = head.uuid();
    envelope.front.sender = head.uuid();
    envelope.streamHeader = head.raw(kStreamHeader);
    const auto count = head.fixed<quint16>();
    if (head.left() != count * kRecipientSize) return false;
    for (int i = 0; i < count; ++i) {
        envelope.front.recipients.append(head.uuid());
        envelope.sealedKeys.append(head.raw(kSealedKey));
    }
    return head.isDone();
}

Result<Envelope> envelopeOf(const QByteArray& bytes) {
    const auto lengths = lengthsOf(bytes);
    if (!lengths) return lengths.problems();
    const auto [head, body] = lengths.value();
    const QByteArrayView all(bytes);
    Envelope envelope;
    envelope.hash = all.sliced(kFixedSize + head, kHeadHashSize);
    envelope.body = all.sliced(kFixedSize + head + kHeadHashSize, body);
    envelope.covered = all.chopped(kBundleSignature);
    envelope.signature = all.last(kBundleSignature);
    const bool isSame = sealOf(bytes.first(kFixedSize + head)) == envelope.hash;
    if (!isSame || !readHead(ByteReader(all.sliced(kFixedSize, head)), envelope))
        return problemOf(ErrorCode::Altered);
    return envelope;
}

std::optional<SecretBytes> keyFor(const Envelope& envelope, const Identity& reader) {
    const qsizetype place = envelope.front.recipients.indexOf(reader.device);
    if (place < 0) return std::nullopt;
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret = SecretBytes::zeros(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(bytesIn(publicKey), secret.data(), reader.boxSeed.data());
    SecretBytes key = SecretBytes::zeros(kContentKeySize);
    const auto* sealed = reinterpret_cast<const unsigned char*>(envelope.sealedKeys[place].data());
    if (crypto_box_seal_open(key.data(), sealed, kSealedKey, bytesIn(publicKey), secret.data()) != 0)
        return std::nullopt;
    return key;
}

/// Each piece in its place, the marked one last, and nothing after it.
Result<QByteArray> contentOf(const Envelope& envelope, const SecretBytes& key) {
    StreamState state;
    const auto* header = reinterpret_cast<const unsigned char*>(envelope.streamHeader.data());
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key.data()) != 0)
        return problemOf(ErrorCode::Altered);
    QByteArray content(envelope.body.size(), Qt::Uninitialized);
    qsizetype size = 0;
    unsigned char tag = 0;
    for (qsizetype at = 0; at < envelope.body.size(); at += kPiece + kStreamExtra) {
        const qsizetype piece = qMin(kPiece + kStreamExtra, envelope.body.size() - at);
        unsigned long long got = 0;
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, bytesIn(content) + size, &got, &tag,
                reinterpret_cast<const unsigned char*>(envelope.body.data()) + at,
                static_cast<unsigned long long>(piece),
                reinterpret_cast<const unsigned char*>(envelope.hash.data()), kHeadHashSize) != 0)
            return problemOf(ErrorCode::Altered);
        size += static_cast<qsizetype>(got);
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) return problemOf(ErrorCode::CutShort);
    content.resize(size);
    return content;
}

Result<QByteArray> contentFor(const Envelope& envelope, const Identity& reader) {
    const auto key = keyFor(envelope, reader);
    return key ? contentOf(envelope, *key) : problemOf(ErrorCode::NotForThisCopy);
}

} // namespace

QByteArray sealedBundle(const QByteArray& content, const QUuid& agency, const Identity& sender,
                        const QList<DeviceCard>& recipients) {
    const SecretBytes key = SecretBytes::random(kContentKeySize);
    StreamState state;
    QByteArray header(kStreamHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesIn(header), key.data());
    ByteWriter out;
    const qsizetype headSize = 16 + 16 + kStreamHeader + 2 + recipients.size() * kRecipientSize;
    out.reserve(kFixedSize + headSize + kHeadHashSize + bodySizeOf(content.size()) + kBundleSignature);
    out.raw(kMagic);
    out.fixed(kBundleVersion);
    out.fixed(static_cast<quint32>(headSize));
    out.fixed(static_cast<quint64>(bodySizeOf(content.size())));
    out.uuid(agency);
    out.uuid(sender.device);
    out.raw(header);
    out.fixed(static_cast<quint16>(recipients.size()));
    for (const DeviceCard& recipient : recipients) {
        out.uuid(recipient.device);
        out.raw(sealedKey(key, recipient.boxKey));
    }
    const QByteArray hash = sealOf(out.bytes());
    out.raw(hash);
    appendPieces(out, state, content, hash);
    sodium_memzero(&state, sizeof state);
    out.raw(signatureBy(sender.signSeed, bundleSignText(out.bytes())));
    return out.bytes();
}

Result<BundleFront> bundleFrontOf(const QByteArray& bytes) {
    const auto envelope = envelopeOf(bytes);
    return envelope ? Result<BundleFront>(envelope.value().front) : envelope.problems();
}

Result<QByteArray> openedBundle(const QByteArray& bytes, const QByteArray& senderKey,
                                const Identity& reader) {
    const auto envelope = envelopeOf(bytes);
    if (!envelope) return envelope.problems();
    const Envelope& parts = envelope.value();
    if (!isSignedBy(senderKey, bundleSignText(parts.covered), parts.signature.toByteArray()))
        return problemOf(ErrorCode::Altered);
    return contentFor(parts, reader);
}

Result<QByteArray> unverifiedContentOf(const QByteArray& bytes, const Identity& reader) {
    const auto envelope = envelopeOf(bytes);
    if (!envelope) return envelope.problems();
    return contentFor(envelope.value(), reader);
}

} // namespace aelwyd
