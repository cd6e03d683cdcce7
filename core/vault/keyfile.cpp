// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyfile.h"

#include "core/vault/durablefile.h"
#include "core/vault/ownfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>
#include <algorithm>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr int kFormatVersion = 1;
const QString kFormatName = QStringLiteral("aelwyd-keys");
/// More than a file of keys for a thousand people needs.
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

QJsonValue textOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue textOf(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

QByteArray bytesAt(const QJsonObject& object, const char* name) {
    return QByteArray::fromBase64(object[QLatin1String(name)].toString().toLatin1());
}

QUuid idAt(const QJsonObject& object, const char* name) {
    return QUuid::fromString(object[QLatin1String(name)].toString());
}

quint32 numberAtName(const QJsonObject& object, const char* name) {
    return static_cast<quint32>(object[QLatin1String(name)].toInteger());
}

QJsonObject jsonOf(const KeySlot& slot) {
    return {{QStringLiteral("id"), textOf(slot.id)},
            {QStringLiteral("name"), slot.name},
            {QStringLiteral("recovery"), slot.isRecovery},
            {QStringLiteral("passes"), qint64{slot.cost.passes}},
            {QStringLiteral("memory"), qint64{slot.cost.memoryKiB}},
            {QStringLiteral("salt"), textOf(slot.salt)},
            {QStringLiteral("sealed"), textOf(slot.sealed)},
            {QStringLiteral("grant"), textOf(slot.grant)},
            {QStringLiteral("giver"), textOf(slot.giverKey)}};
}

KeySlot slotFrom(const QJsonObject& object) {
    KeySlot slot;
    slot.id = idAt(object, "id");
    slot.name = object[u"name"].toString();
    slot.isRecovery = object[u"recovery"].toBool();
    slot.cost = {numberAtName(object, "passes"), numberAtName(object, "memory")};
    slot.salt = bytesAt(object, "salt");
    slot.sealed = bytesAt(object, "sealed");
    slot.grant = bytesAt(object, "grant");
    slot.giverKey = bytesAt(object, "giver");
    return slot;
}

QJsonObject jsonOf(const RoleStatement& statement) {
    return {{QStringLiteral("subject"), textOf(statement.subject)},
            {QStringLiteral("key"), textOf(statement.key)},
            {QStringLiteral("role"), statement.role ? toCode(*statement.role) : QString()},
            {QStringLiteral("issuer"), textOf(statement.issuer)},
            {QStringLiteral("signature"), textOf(statement.signature)}};
}

RoleStatement statementFrom(const QJsonObject& object) {
    return {idAt(object, "subject"), bytesAt(object, "key"), fromCode<Role>(object[u"role"].toString()),
            idAt(object, "issuer"), bytesAt(object, "signature")};
}

template <class List>
QJsonArray arrayOf(const List& list) {
    QJsonArray array;
    for (const auto& entry : list)
        array.append(jsonOf(entry));
    return array;
}

QJsonObject bodyOf(const KeyFile& keys) {
    return {{QStringLiteral("format"), kFormatName},
            {QStringLiteral("version"), kFormatVersion},
            {QStringLiteral("vault"), textOf(keys.vault)},
            {QStringLiteral("generation"), qint64{keys.generation}},
            {QStringLiteral("slots"), arrayOf(keys.entries)},
            {QStringLiteral("ledger"), arrayOf(keys.ledger.statements)}};
}

KeyFile keysFrom(const QJsonObject& object) {
    KeyFile keys;
    keys.vault = idAt(object, "vault");
    keys.generation = numberAtName(object, "generation");
    for (const QJsonValue& slot : object[u"slots"].toArray())
        keys.entries.append(slotFrom(slot.toObject()));
    for (const QJsonValue& statement : object[u"ledger"].toArray())
        keys.ledger.statements.append(statementFrom(statement.toObject()));
    keys.mac = bytesAt(object, "mac");
    return keys;
}

template <class Entries>
auto* entryOf(Entries& entries, const QUuid& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const KeySlot& slot) { return slot.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const KeySlot* KeyFile::slot(const QUuid& id) const {
    return entryOf(entries, id);
}

KeySlot* KeyFile::slot(const QUuid& id) {
    return entryOf(entries, id);
}

QByteArray toBytes(const KeyFile& keys) {
    QJsonObject body = bodyOf(keys);
    body.insert(QStringLiteral("mac"), textOf(keys.mac));
    return QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
}

Result<KeyFile> keyFileFrom(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty()) return Problem{{}, ErrorCode::KeysDamaged};
    if (object[u"format"].toString() != kFormatName) return Problem{{}, ErrorCode::NotOurs};
    const auto version = object[u"version"].toInteger();
    if (version > kFormatVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    KeyFile keys = keysFrom(object);
    if (toBytes(keys) != bytes) return Problem{{}, ErrorCode::KeysDamaged};
    return keys;
}

QByteArray macOf(const KeyFile& keys, const SecretBytes& dataKey) {
    const QByteArray body = QJsonDocument(bodyOf(keys)).toJson(QJsonDocument::Compact);
    const SecretBytes key = derivedKey(dataKey, "aelwyd key file 1");
    QByteArray mac(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesIn(mac), static_cast<size_t>(mac.size()), bytesIn(body),
                       static_cast<unsigned long long>(body.size()), key.data(),
                       static_cast<size_t>(key.size()));
    return mac;
}

QString keyFilePath(const QString& database) {
    return database + QLatin1String(".keys");
}

Result<KeyFile> readKeyFile(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Problem{{}, ErrorCode::NotFound, {path}};
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    if (file.size() > kLargestFile) return Problem{{}, ErrorCode::NotOurs, {path}};
    return keyFileFrom(file.readAll());
}

Result<void> saveKeyFile(const QString& path, const KeyFile& keys) {
    const QByteArray bytes = toBytes(keys);
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    keepToOwner(file);
    const bool saved = isOpen && file.write(bytes) == bytes.size() && file.commit() && flushToDisk(path);
    if (saved) return {};
    const bool isFull = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < bytes.size();
    return Problem{{}, isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {path}};
}

} // namespace aelwyd
