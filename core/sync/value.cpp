// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/value.h"

#include "core/sync/bytes.h"

#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cmath>

namespace aelwyd {

namespace {

constexpr char kContinues = char(0x80);
constexpr int kBits = 7;
constexpr int kRealBytes = 8;

bool isUtf8(QByteArrayView bytes) {
    const bool ascii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<quint8>(c) < 0x80; });
    if (ascii) return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && text.toUtf8().size() == bytes.size();
}

QByteArray realBytes(double real) {
    QByteArray bytes(kRealBytes, Qt::Uninitialized);
    qToBigEndian(std::bit_cast<quint64>(real), bytes.data());
    return bytes;
}

QByteArray groupBytes(const QList<SyncValue>& members) {
    QByteArray bytes;
    appendVarint(bytes, static_cast<quint64>(members.size()));
    for (const SyncValue& member : members) {
        const QByteArray one = encoded(member);
        appendVarint(bytes, static_cast<quint64>(one.size()));
        bytes.append(one);
    }
    return bytes;
}

std::optional<SyncValue> integerFrom(QByteArrayView bytes) {
    const auto number = takeVarint(bytes);
    return number && bytes.isEmpty() ? std::optional(SyncValue::ofInteger(unzigzag(*number))) : std::nullopt;
}

std::optional<SyncValue> realFrom(QByteArrayView bytes) {
    if (bytes.size() != kRealBytes) return std::nullopt;
    const double real = std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data()));
    if (std::isnan(real) || (real == 0 && std::signbit(real))) return std::nullopt;
    return SyncValue::ofReal(real);
}

std::optional<SyncValue> memberFrom(QByteArrayView& bytes) {
    const auto size = takeVarint(bytes);
    const auto one = size ? takeBytes(bytes, *size) : std::nullopt;
    auto value = one ? decodedValue(*one) : std::nullopt;
    return value && value->kind != SyncValue::Kind::Group ? value : std::nullopt;
}

std::optional<SyncValue> groupFrom(QByteArrayView bytes) {
    const auto count = takeVarint(bytes);
    if (!count || *count > static_cast<quint64>(bytes.size())) return std::nullopt;
    QList<SyncValue> members;
    for (quint64 i = 0; i < *count; ++i) {
        auto member = memberFrom(bytes);
        if (!member) return std::nullopt;
        members.append(std::move(*member));
    }
    return bytes.isEmpty() ? std::optional(SyncValue::ofGroup(std::move(members))) : std::nullopt;
}

} // namespace

SyncValue SyncValue::ofReal(double value) {
    if (std::isnan(value)) return {};
    return {Kind::Real, 0, value == 0 ? 0.0 : value};
}

QByteArray encoded(const SyncValue& value) {
    QByteArray bytes;
    if (value.isNull()) return bytes;
    bytes.append(static_cast<char>(value.kind));
    switch (value.kind) {
    case SyncValue::Kind::Integer:
        appendVarint(bytes, zigzag(value.integer));
        break;
    case SyncValue::Kind::Real:
        bytes.append(realBytes(value.real));
        break;
    case SyncValue::Kind::Group:
        bytes.append(groupBytes(value.members));
        break;
    default:
        bytes.append(value.bytes);
    }
    return bytes;
}

std::optional<SyncValue> decodedValue(QByteArrayView bytes) {
    if (bytes.isEmpty()) return SyncValue{};
    const auto rest = bytes.sliced(1);
    switch (static_cast<SyncValue::Kind>(bytes.front())) {
    case SyncValue::Kind::Integer:
        return integerFrom(rest);
    case SyncValue::Kind::Real:
        return realFrom(rest);
    case SyncValue::Kind::Text:
        return isUtf8(rest) ? std::optional(SyncValue::ofText(rest.toByteArray())) : std::nullopt;
    case SyncValue::Kind::Blob:
        return SyncValue::ofBlob(rest.toByteArray());
    case SyncValue::Kind::Group:
        return groupFrom(rest);
    default:
        return std::nullopt;
    }
}

void appendVarint(QByteArray& to, quint64 number) {
    for (; number >= 0x80; number >>= kBits)
        to.append(static_cast<char>(number) | kContinues);
    to.append(static_cast<char>(number));
}

std::optional<quint64> takeVarint(QByteArrayView& from) {
    quint64 number = 0;
    for (qsizetype i = 0; i < from.size() && i < 10; ++i) {
        const auto byte = static_cast<quint8>(from[i]);
        const bool tooLarge = i == 9 && byte > 1;
        const bool padded = i > 0 && byte == 0;
        if (tooLarge || padded) return std::nullopt;
        number |= static_cast<quint64>(byte & 0x7f) << (kBits * i);
        if (byte < 0x80) {
            from = from.sliced(i + 1);
            return number;
        }
    }
    return std::nullopt;
}

std::optional<QByteArrayView> takeBytes(QByteArrayView& from, quint64 count) {
    if (count > static_cast<quint64>(from.size())) return std::nullopt;
    const auto taken = from.first(static_cast<qsizetype>(count));
    from = from.sliced(static_cast<qsizetype>(count));
    return taken;
}

} // namespace aelwyd
