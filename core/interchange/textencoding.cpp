// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/textencoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace aelwyd {

namespace {

constexpr qsizetype kSample = 4096; // bytes

// Where Windows-1252 differs from Latin-1: 0x80 to 0x9f; the five unused bytes mean nothing.
constexpr std::array<char16_t, 32> kWindowsLetters{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f) c = kWindowsLetters[c.unicode() - 0x80];
    return text;
}

/// Zero bytes at even and at odd places of the beginning.
std::array<qsizetype, 2> zeroBytes(const QByteArray& bytes) {
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < std::min(bytes.size(), kSample); ++i)
        if (bytes[i] == '\0') ++zeros[i % 2];
    return zeros;
}

/// Length of the UTF-8 letter that begins at `i`; 1 for ASCII, 0 if it is broken there.
qsizetype lengthOfLetter(const QByteArray& bytes, qsizetype i) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    if (first < 0x80) return 1;
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || i + length > bytes.size()) return 0;
    for (qsizetype k = 1; k < length; ++k)
        if ((static_cast<unsigned char>(bytes[i + k]) & 0xc0) != 0x80) return 0;
    return length;
}

bool looksLikeUtf8(const QByteArray& bytes) {
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = lengthOfLetter(bytes, i);
        whole += length > 1;
        broken += length == 0;
        i += std::max<qsizetype>(length, 1);
    }
    return broken == 0 || whole > broken;
}

QString decodedBy(QStringDecoder::Encoding encoding, const QByteArray& bytes) {
    QString text = QStringDecoder(encoding, QStringDecoder::Flag::ConvertInitialBom |
                                                QStringDecoder::Flag::Stateless)(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text.remove(0, 1);
    // By way of UTF-8, so that half of a pair becomes the mark of a lost letter, as other broken letters do.
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

TextEncoding encodingOf(const QByteArray& bytes) {
    if (bytes.startsWith("\xef\xbb\xbf")) return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe")) return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff")) return TextEncoding::Utf16BigEndian;
    const auto [even, odd] = zeroBytes(bytes);
    const qsizetype many = std::min(bytes.size(), kSample) / 4;
    if (odd > many && even * 4 < odd) return TextEncoding::Utf16LittleEndian;
    if (even > many && odd * 4 < even) return TextEncoding::Utf16BigEndian;
    return looksLikeUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodedText(const QByteArray& bytes) {
    switch (encodingOf(bytes)) {
    case TextEncoding::Utf8:
        return decodedBy(QStringDecoder::Utf8, bytes);
    case TextEncoding::Utf16LittleEndian:
        return decodedBy(QStringDecoder::Utf16LE, bytes);
    case TextEncoding::Utf16BigEndian:
        return decodedBy(QStringDecoder::Utf16BE, bytes);
    case TextEncoding::Windows1252:
        break;
    }
    return fromWindows1252(bytes);
}

} // namespace aelwyd
