// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>
#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace aelwyd {

/// A number with a sign as one without: those near zero are small, whichever their sign.
inline quint64 zigzag(qint64 number) {
    return (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
}
inline qint64 unzigzag(quint64 number) {
    return static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1);
}

/// Puts numbers and ids into bytes, highest byte first; short numbers as seven bits a byte, lowest first
/// (LEB128).
class ByteWriter {
  public:
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    void clear() { m_size = 0; }
    void byte(quint8 value) { *room(1) = static_cast<char>(value); }
    template <class Integer>
    void fixed(Integer number) {
        qToBigEndian(number, room(sizeof(Integer)));
    }
    void uuid(const QUuid& id) {
        char* to = room(16);
        qToBigEndian(quint32(id.data1), to);
        qToBigEndian(quint16(id.data2), to + 4);
        qToBigEndian(quint16(id.data3), to + 6);
        std::memcpy(to + 8, id.data4, 8);
    }
    void number(quint64 value) {
        char bytes[10];
        qsizetype size = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[size++] = static_cast<char>(value | 0x80);
        bytes[size++] = static_cast<char>(value);
        raw({bytes, size});
    }
    /// Small ones are short whichever their sign.
    void difference(qint64 value) { number(zigzag(value)); }
    void raw(QByteArrayView bytes) {
        if (!bytes.isEmpty())
            std::memcpy(room(bytes.size()), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    /// Its length, then the bytes.
    void text(QByteArrayView bytes) {
        number(static_cast<quint64>(bytes.size()));
        raw(bytes);
    }
    const QByteArray& bytes() const {
        if (m_bytes.size() != m_size) m_bytes.resize(m_size);
        return m_bytes;
    }
    qsizetype size() const { return m_size; }

  private:
    /// Where the next so many bytes go.
    char* room(qsizetype size) {
        const qsizetype place = m_size;
        m_size += size;
        if (m_size > m_bytes.size()) grow();
        return m_bytes.data() + place;
    }
    void grow() {
        if (m_size > m_bytes.capacity()) m_bytes.reserve(std::max({m_size, 2 * m_bytes.capacity(), kLeast}));
        m_bytes.resize(m_bytes.capacity());
    }
    /// Most of what is written goes into so much.
    static constexpr qsizetype kLeast = 56;
    /// Longer than what was written, until somebody asks for that.
    mutable QByteArray m_bytes;
    qsizetype m_size = 0;
};

/// Reads what ByteWriter wrote. The bytes are not owned. Past their end, or where a number has no end,
/// everything reads as zero and empty, and failed() says so.
class ByteReader {
  public:
    ByteReader() = default;
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size()) {}
    template <class Integer>
    Integer fixed() {
        const char* bytes = take(sizeof(Integer));
        return bytes ? qFromBigEndian<Integer>(bytes) : Integer{};
    }
    QUuid uuid() {
        const char* bytes = take(16);
        return bytes ? uuidAt(bytes) : QUuid();
    }
    static QUuid uuidAt(const char* bytes) {
        QUuid id;
        id.data1 = qFromBigEndian<quint32>(bytes);
        id.data2 = qFromBigEndian<quint16>(bytes + 4);
        id.data3 = qFromBigEndian<quint16>(bytes + 6);
        std::memcpy(id.data4, bytes + 8, 8);
        return id;
    }
    quint64 number() {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const char* byte = take(1);
            if (!byte) return 0;
            value |= static_cast<quint64>(*byte & 0x7f) << shift;
            if (!(*byte & 0x80)) return value;
        }
        fail();
        return 0;
    }
    qint64 difference() { return unzigzag(number()); }
    /// A view into the bytes that are read.
    QByteArrayView raw(quint64 size) {
        const char* bytes =
            size <= static_cast<quint64>(left()) ? take(static_cast<qsizetype>(size)) : nothing();
        return bytes ? QByteArrayView(bytes, static_cast<qsizetype>(size)) : QByteArrayView();
    }
    QByteArrayView text() { return raw(number()); }
    /// A number of things of which each takes `least` bytes or more; more than can follow is a failure.
    qsizetype count(qsizetype least = 1) {
        const quint64 value = number();
        if (value > static_cast<quint64>(left() / least)) fail();
        return m_failed ? 0 : static_cast<qsizetype>(value);
    }
    qsizetype left() const { return m_end - m_at; }
    bool failed() const { return m_failed; }
    /// Whether all was read, and nothing was missing.
    bool isDone() const { return !m_failed && m_at == m_end; }
    void fail() {
        m_failed = true;
        m_at = m_end;
    }

  private:
    const char* nothing() {
        fail();
        return nullptr;
    }
    const char* take(qsizetype size) {
        if (left() < size) return nothing();
        const char* bytes = m_at;
        m_at += size;
        return bytes;
    }
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_failed = false;
};

} // namespace aelwyd
