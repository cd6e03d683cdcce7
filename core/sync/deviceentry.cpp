// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/seal.h"
#include "core/sync/bytes.h"
#include "core/sync/device.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr quint8 kEntryVersion = 1;
constexpr qsizetype kPublicKeySize = 32;
constexpr qsizetype kEntrySignature = 64;
constexpr qsizetype kLongestLabel = 400;
constexpr qsizetype kMostKnown = 10'000;

void writeCard(ByteWriter& out, const DeviceCard& card) {
    out.raw(card.signKey);
    out.raw(card.boxKey);
    out.text(card.label.toUtf8());
    out.number(static_cast<quint64>(card.continues.size()));
    for (const ChainPlace& place : card.continues) {
        out.uuid(place.device);
        out.fixed(place.number);
        out.raw(place.hash);
    }
}

QByteArray bytesOf(ByteReader& from, qsizetype size) {
    return from.raw(static_cast<quint64>(size)).toByteArray();
}

void readLabel(ByteReader& from, DeviceCard& card) {
    const QByteArrayView label = from.text();
    if (label.size() > kLongestLabel) from.fail();
    card.label = QString::fromUtf8(label);
}

void readCard(ByteReader& from, DeviceCard& card) {
    card.signKey = bytesOf(from, kPublicKeySize);
    card.boxKey = bytesOf(from, kPublicKeySize);
    readLabel(from, card);
    const qsizetype count = from.count(16 + 8 + kPublicKeySize);
    for (qsizetype i = 0; i < count && !from.failed(); ++i) {
        const QUuid device = from.uuid();
        const auto number = from.fixed<quint64>();
        card.continues.append({device, number, bytesOf(from, kPublicKeySize)});
    }
}

QByteArray contentOf(const DeviceEntry& entry) {
    ByteWriter out;
    out.fixed(kEntryVersion);
    out.fixed(static_cast<quint8>(entry.action));
    out.uuid(entry.card.device);
    out.uuid(entry.issuer);
    out.fixed(entry.at);
    if (entry.action == DeviceAction::Admit) {
        writeCard(out, entry.card);
        out.fixed(static_cast<quint8>(entry.role));
    }
    if (entry.action == DeviceAction::Rename) out.text(entry.card.label.toUtf8());
    if (entry.action == DeviceAction::Revoke) {
        out.number(static_cast<quint64>(entry.known.size()));
        for (const QByteArray& hash : entry.known)
            out.raw(hash);
    }
    return out.bytes();
}

void readKnown(ByteReader& from, DeviceEntry& entry) {
    const qsizetype count = from.count(kPublicKeySize);
    if (count > kMostKnown) from.fail();
    for (qsizetype i = 0; i < count && !from.failed(); ++i)
        entry.known.append(bytesOf(from, kPublicKeySize));
}

QByteArray signedText(const DeviceEntry& entry, const QUuid& agency) {
    return "aelwyd device 1" + agency.toRfc4122() + contentOf(entry);
}

QByteArray offerContent(const KeyOffer& offer) {
    ByteWriter out;
    out.raw("aelwyd key 1");
    out.uuid(offer.agency);
    out.uuid(offer.card.device);
    writeCard(out, offer.card);
    return out.bytes();
}

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString plainId(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const ChainPlace& place) {
    return {{QStringLiteral("device"), plainId(place.device)},
            {QStringLiteral("number"), QString::number(place.number)},
            {QStringLiteral("hash"), base64(place.hash)}};
}

ChainPlace placeFrom(const QJsonObject& json) {
    return {QUuid::fromString(json[QLatin1String("device")].toString()),
            json[QLatin1String("number")].toString().toULongLong(), fromBase64(json[QLatin1String("hash")])};
}

KeyOffer offerFrom(const QJsonObject& json) {
    KeyOffer offer;
    offer.agency = QUuid::fromString(json[QLatin1String("agency")].toString());
    offer.card.device = QUuid::fromString(json[QLatin1String("device")].toString());
    offer.card.signKey = fromBase64(json[QLatin1String("sign")]);
    offer.card.boxKey = fromBase64(json[QLatin1String("box")]);
    offer.card.label = json[QLatin1String("label")].toString();
    for (const QJsonValue& place : json[QLatin1String("continues")].toArray())
        offer.card.continues.append(placeFrom(place.toObject()));
    return offer;
}

bool isWhole(const DeviceCard& card) {
    return !card.device.isNull() && card.signKey.size() == kPublicKeySize &&
           card.boxKey.size() == kPublicKeySize && card.label.toUtf8().size() <= kLongestLabel &&
           std::all_of(card.continues.begin(), card.continues.end(),
                       [](const ChainPlace& place) { return place.hash.size() == kPublicKeySize; });
}

QByteArray cardBytes(const DeviceCard& card) {
    return card.device.toRfc4122() + card.signKey + card.boxKey;
}

} // namespace

QByteArray toBytes(const DeviceEntry& entry) {
    return contentOf(entry) + entry.signature;
}

std::optional<DeviceEntry> deviceEntryFrom(QByteArrayView bytes) {
    ByteReader from(bytes);
    DeviceEntry entry;
    if (from.fixed<quint8>() != kEntryVersion) return std::nullopt;
    const auto action = from.fixed<quint8>();
    if (action > static_cast<quint8>(DeviceAction::Rename)) return std::nullopt;
    entry.action = static_cast<DeviceAction>(action);
    entry.card.device = from.uuid();
    entry.issuer = from.uuid();
    entry.at = from.fixed<qint64>();
    if (entry.action == DeviceAction::Admit) {
        readCard(from, entry.card);
        const auto role = from.fixed<quint8>();
        if (role > static_cast<quint8>(Role::Manager)) from.fail();
        entry.role = static_cast<Role>(role);
    }
    if (entry.action == DeviceAction::Rename) readLabel(from, entry.card);
    if (entry.action == DeviceAction::Revoke) readKnown(from, entry);
    entry.signature = bytesOf(from, kEntrySignature);
    if (!from.isDone() || toBytes(entry) != bytes) return std::nullopt;
    return entry;
}

DeviceEntry foundingEntry(const DeviceCard& card, qint64 at, const SecretBytes& signSeed) {
    DeviceEntry entry{DeviceAction::Admit, card, Role::Manager, card.device, at};
    return signedEntry(entry, agencyFoundedBy(entry), signSeed);
}

QUuid agencyFoundedBy(const DeviceEntry& first) {
    static const QUuid space(QStringLiteral("{1c7e0f52-8f0f-4b5a-9b3b-6a0c5a2f4d31}"));
    return derivedUuid(space, sealOf("aelwyd agency 1" + contentOf(first)));
}

DeviceEntry signedEntry(DeviceEntry entry, const QUuid& agency, const SecretBytes& signSeed) {
    entry.signature = signatureBy(signSeed, signedText(entry, agency));
    return entry;
}

bool isSignedBy(const QByteArray& signKey, const DeviceEntry& entry, const QUuid& agency) {
    return isSignedBy(signKey, signedText(entry, agency), entry.signature);
}

QString pairingNumber(const QUuid& agency, const DeviceCard& one, const DeviceCard& other) {
    const QByteArray a = cardBytes(one), b = cardBytes(other);
    const QByteArray text = agency.toRfc4122() + qMin(a, b) + qMax(a, b);
    const QByteArray salt = sealOf("aelwyd pairing 1").first(crypto_pwhash_SALTBYTES);
    constexpr int groups = 5;
    QByteArray slow(groups * 8, Qt::Uninitialized);
    if (crypto_pwhash(bytesIn(slow), static_cast<unsigned long long>(slow.size()), text.constData(),
                      static_cast<unsigned long long>(text.size()), bytesIn(salt), 2, size_t(64) << 20,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    QStringList figures;
    ByteReader from(slow);
    for (int i = 0; i < groups; ++i)
        figures.append(QString::number(from.fixed<quint64>() % 100'000).rightJustified(5, u'0'));
    return figures.join(u' ');
}

QByteArray toBytes(const KeyOffer& offer, const SecretBytes& signSeed) {
    QJsonObject json{{QStringLiteral("aelwyd"), QStringLiteral("device-key")},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("device"), plainId(offer.card.device)},
                     {QStringLiteral("label"), offer.card.label},
                     {QStringLiteral("sign"), base64(offer.card.signKey)},
                     {QStringLiteral("box"), base64(offer.card.boxKey)},
                     {QStringLiteral("signature"), base64(signatureBy(signSeed, offerContent(offer)))}};
    if (!offer.agency.isNull()) json.insert(QStringLiteral("agency"), plainId(offer.agency));
    QJsonArray places;
    for (const ChainPlace& place : offer.card.continues)
        places.append(toJson(place));
    if (!places.isEmpty()) json.insert(QStringLiteral("continues"), places);
    return QJsonDocument(json).toJson();
}

std::optional<KeyOffer> keyOfferFrom(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[QLatin1String("aelwyd")].toString() != QLatin1String("device-key")) return std::nullopt;
    const KeyOffer offer = offerFrom(json);
    const QByteArray signature = fromBase64(json[QLatin1String("signature")]);
    if (!isWhole(offer.card) || !isSignedBy(offer.card.signKey, offerContent(offer), signature))
        return std::nullopt;
    return offer;
}

} // namespace aelwyd
