// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <sodium.h>
#include <stdexcept>

namespace aelwyd {

namespace {

/// The system clock in 4096ths of a millisecond since 1970 (RFC 9562, 6.2, method 3): 48 bits of milliseconds
/// and the 12 bits below them that a version 7 has room for.
quint64 clockTicks() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto micros = static_cast<quint64>(std::chrono::floor<std::chrono::microseconds>(now).count());
    return micros * 512 / 125;
}

/// Later than every tick handed out before by this program, also when the clock stands or is set back: which
/// of two decisions came last is read from their ids.
quint64 nextTick() {
    static std::atomic<quint64> last{0};
    quint64 before = last.load();
    quint64 next = 0;
    do
        next = std::max(clockTicks(), before + 1);
    while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QUuid newUuidV7() {
    unsigned char bytes[16];
    randombytes_buf(bytes, sizeof bytes);
    const quint64 tick = nextTick();
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(tick >> (12 + 8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | ((tick >> 8) & 0x0f));
    bytes[7] = static_cast<unsigned char>(tick);
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
