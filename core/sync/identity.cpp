// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/identity.h"

#include "core/base/seal.h"
#include "core/sync/bytes.h"
#include "core/vault/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr qsizetype kSeedSize = 32;
constexpr qint64 kLargestFile = 1 << 16; // bytes
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray headText(const QUuid& agency, const ChainPlace& end) {
    ByteWriter text;
    text.raw("aelwyd head 1");
    text.uuid(agency);
    text.uuid(end.device);
    text.fixed(end.number);
    text.raw(end.hash);
    return text.bytes();
}

QByteArray sealedSeeds(const Identity& identity, const SecretBytes& key) {
    SecretBytes both = SecretBytes::zeros(2 * kSeedSize);
    std::memcpy(both.data(), identity.signSeed.data(), kSeedSize);
    std::memcpy(both.data() + kSeedSize, identity.boxSeed.data(), kSeedSize);
    QByteArray sealed(kNonceSize + both.size() + kTagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), kNonceSize);
    const QByteArray about = identity.device.toRfc4122();
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesIn(sealed) + kNonceSize, nullptr, both.data(), static_cast<unsigned long long>(both.size()),
        bytesIn(about), static_cast<unsigned long long>(about.size()), nullptr, bytesIn(sealed), key.data());
    return sealed;
}

std::optional<Identity> openedSeeds(const QByteArray& sealed, const QUuid& device, const SecretBytes& key) {
    if (sealed.size() != kNonceSize + 2 * kSeedSize + kTagSize) return std::nullopt;
    SecretBytes both = SecretBytes::zeros(2 * kSeedSize);
    const QByteArray about = device.toRfc4122();
    const unsigned char* bytes = bytesIn(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            both.data(), nullptr, nullptr, bytes + kNonceSize,
            static_cast<unsigned long long>(sealed.size() - kNonceSize), bytesIn(about),
            static_cast<unsigned long long>(about.size()), bytes, key.data()) != 0)
        return std::nullopt;
    return Identity{device, SecretBytes::copyOf(both.data(), kSeedSize),
                    SecretBytes::copyOf(both.data() + kSeedSize, kSeedSize)};
}

QString canonical(const QString& database) {
    const QString path = QFileInfo(database).canonicalFilePath();
    return path.isEmpty() ? QFileInfo(database).absoluteFilePath() : path;
}

} // namespace

Identity Identity::create(const QUuid& device) {
    return {device, SecretBytes::random(kSeedSize), SecretBytes::random(kSeedSize)};
}

QByteArray Identity::signKey() const {
    return publicKeyOf(signSeed);
}

QByteArray Identity::boxKey() const {
    QByteArray key(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret = SecretBytes::zeros(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(bytesIn(key), secret.data(), boxSeed.data());
    return key;
}

DeviceCard Identity::card(const QString& label) const {
    return {device, signKey(), boxKey(), label};
}

QByteArray Identity::signHead(const QUuid& agency, const ChainPlace& end) const {
    return signatureBy(signSeed, headText(agency, end));
}

bool isHeadSigned(const QByteArray& signKey, const QUuid& agency, const ChainPlace& end,
                  const QByteArray& signature) {
    return isSignedBy(signKey, headText(agency, end), signature);
}

QString IdentityFolder::place(const QString& database) const {
    const QString name = QString::fromLatin1(sealOf(canonical(database).toUtf8()).first(16).toHex());
    return QDir(m_folder).filePath(name + QStringLiteral(".identity"));
}

std::optional<Identity> IdentityFolder::find(const QString& database, const SecretBytes& key) const {
    QFile file(place(database));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    const QUuid device = QUuid::fromString(json[QLatin1String("device")].toString());
    auto identity =
        openedSeeds(QByteArray::fromBase64(json[QLatin1String("keys")].toString().toLatin1()), device, key);
    if (identity) identity->sent = json[QLatin1String("sent")].toString().toULongLong();
    return identity;
}

Result<void> IdentityFolder::keep(const QString& database, const SecretBytes& key,
                                  const Identity& identity) const {
    const QString path = place(database);
    const QJsonObject json{
        {QStringLiteral("aelwyd"), QStringLiteral("identity")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("device"), identity.device.toString(QUuid::WithoutBraces)},
        {QStringLiteral("sent"), QString::number(identity.sent)},
        {QStringLiteral("keys"), QString::fromLatin1(sealedSeeds(identity, key).toBase64())}};
    QDir().mkpath(m_folder);
    const QString fresh = path + QLatin1String(".new");
    QFile file(fresh);
    const QByteArray bytes = QJsonDocument(json).toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written && flushToDisk(fresh) && replaceDurably(fresh, path)) return {};
    QFile::remove(fresh);
    return Problem{{}, ErrorCode::CannotWrite, {path}};
}

} // namespace aelwyd
