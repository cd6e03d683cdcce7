// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aelwyd {

/// The encodings in which offices keep their spreadsheets.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What the bytes are written in: a byte order mark decides; without one, zero bytes in every other place
/// tell UTF-16; text that is UTF-8 throughout, or has more whole UTF-8 letters than broken ones, is UTF-8;
/// all other is Windows-1252.
TextEncoding encodingOf(const QByteArray& bytes);

/// The text of a file without its byte order mark. A byte or pair that means nothing becomes U+FFFD, never a
/// guessed letter.
QString decodedText(const QByteArray& bytes);

} // namespace aelwyd
