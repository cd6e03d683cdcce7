// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/audit.h"

#include "core/base/seal.h"

#include <QRegularExpression>
#include <QtEndian>
#include <sodium.h>

namespace aelwyd {

namespace {

QByteArray eightBytes(quint64 number) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sealText(const AuditEntry& last) {
    return "aelwyd audit seal 1" + hashOf(last);
}

} // namespace

QByteArray hashOf(const AuditEntry& entry) {
    return sealOf("aelwyd audit 1" + entry.device.toRfc4122() + fourBytes(entry.epoch) +
                  eightBytes(entry.number) + entry.previous + eightBytes(static_cast<quint64>(entry.clock)) +
                  entry.user.toRfc4122() + QByteArray(1, static_cast<char>(entry.role)) +
                  QByteArray(1, static_cast<char>(entry.action)) + entry.entity.toRfc4122() +
                  entry.commitment);
}

AuditSeal sealOf(const AuditEntry& last, const SecretBytes& userSeed) {
    return {last.device, last.epoch, last.number, publicKeyOf(userSeed),
            signatureBy(userSeed, sealText(last))};
}

bool holds(const AuditSeal& seal, const AuditEntry& last) {
    return isSignedBy(seal.key, sealText(last), seal.signature);
}

SecretBytes newPersonKey() {
    return SecretBytes::random(crypto_generichash_KEYBYTES);
}

QByteArray commitmentTo(const QByteArray& content, const SecretBytes& personKey) {
    QByteArray commitment(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesIn(commitment), static_cast<size_t>(commitment.size()), bytesIn(content),
                       static_cast<unsigned long long>(content.size()), personKey.data(),
                       static_cast<size_t>(personKey.size()));
    return commitment;
}

QString textOf(const QList<AuditHead>& heads) {
    QStringList texts;
    for (const AuditHead& head : heads)
        texts.append(QStringLiteral("%1/%2/%3/%4")
                         .arg(head.device.toString(QUuid::WithoutBraces))
                         .arg(head.epoch)
                         .arg(head.number)
                         .arg(QLatin1String(head.hash.toHex())));
    return texts.join(u' ');
}

QList<AuditHead> auditHeadsIn(const QString& text) {
    QList<AuditHead> heads;
    for (const QString& each : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = each.split(u'/');
        const AuditHead head{QUuid::fromString(parts.value(0)), parts.value(1).toUInt(),
                             parts.value(2).toULongLong(), QByteArray::fromHex(parts.value(3).toLatin1())};
        const bool isWhole = parts.value(3).size() == 2 * crypto_generichash_BYTES &&
                             head.hash.size() == crypto_generichash_BYTES;
        if (!head.device.isNull() && head.number > 0 && isWhole) heads.append(head);
    }
    return heads;
}

QString shortForm(const AuditHead& head) {
    return QString::fromLatin1(head.hash.toHex().first(10)).insert(5, u'-');
}

std::optional<QString> shortFormFrom(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral("^([0-9a-f]{5})[\\s\\x{2010}-\\x{2014}-]*([0-9a-f]{5})$"));
    const auto found = form.match(typed.trimmed().toLower());
    return found.hasMatch() ? std::optional(found.captured(1) + u'-' + found.captured(2)) : std::nullopt;
}

AuditEntry following(const std::optional<AuditHead>& head, AuditEntry entry) {
    entry.number = head ? head->number + 1 : 1;
    entry.previous = head ? head->hash : QByteArray(crypto_generichash_BYTES, '\0');
    return entry;
}

} // namespace aelwyd
