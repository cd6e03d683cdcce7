// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

namespace aelwyd {

/// What a field of a record can hold.
struct SyncValue {
    enum class Kind : quint8 { Null, Integer, Real, Text, Blob, Group };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    /// Text in UTF-8, or the bytes of a blob.
    QByteArray bytes = {};
    /// The fields of a register that holds several; none of them is a group again.
    QList<SyncValue> members = {};

    static SyncValue ofInteger(qint64 value) { return {Kind::Integer, value}; }
    /// Not a number counts as nothing, and -0 as 0.
    static SyncValue ofReal(double value);
    static SyncValue ofText(QByteArray utf8) { return {Kind::Text, 0, 0, std::move(utf8)}; }
    static SyncValue ofBlob(QByteArray bytes) { return {Kind::Blob, 0, 0, std::move(bytes)}; }
    static SyncValue ofGroup(QList<SyncValue> members) { return {Kind::Group, 0, 0, {}, std::move(members)}; }
    bool isNull() const { return kind == Kind::Null; }
    friend bool operator==(const SyncValue&, const SyncValue&) = default;
};

/// The one encoding that a value has. Nothing: no byte. Otherwise a tag and what follows to the end: 1
/// integer (zigzag varint), 2 real (8 bytes, IEEE 754, most significant first), 3 text (UTF-8), 4 blob, 5
/// group (varint of how many, then of each the varint of its length and its encoding).
QByteArray encoded(const SyncValue& value);
/// Nothing for bytes that `encoded` never makes.
std::optional<SyncValue> decodedValue(QByteArrayView bytes);

/// Seven bits a byte, least significant first, the high bit set on all but the last: at most 10 bytes.
void appendVarint(QByteArray& to, quint64 number);
/// Takes a number off the front of `from`; nothing (and `from` as it was) if it is cut short, longer than it
/// need be, or too large.
std::optional<quint64> takeVarint(QByteArrayView& from);
/// Takes `count` bytes off the front; nothing if there are fewer.
std::optional<QByteArrayView> takeBytes(QByteArrayView& from, quint64 count);

} // namespace aelwyd
