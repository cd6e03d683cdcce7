// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <sodium.h>
#include <stdexcept>

namespace aelwyd {

QUuid newUuidV7() {
    unsigned char bytes[16];
    randombytes_buf(bytes, sizeof bytes);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(now >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes, sizeof bytes));
}

QUuid derivedUuid(const QUuid& parent, const QByteArray& name) {
    return QUuid::createUuidV5(parent, name);
}

QUuid uuidFromBytes(const QByteArray& bytes) {
    const QUuid uuid = bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
    if (uuid.isNull()) throw std::invalid_argument("not the 16 bytes of an id");
    return uuid;
}

} // namespace aelwyd
