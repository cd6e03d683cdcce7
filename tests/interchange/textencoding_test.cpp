// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/textencoding.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace aelwyd;

namespace {

QByteArray utf16(const QString& text, QStringEncoder::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

TEST_CASE("A sheet in UTF-8 reads the same with and without a byte order mark") {
    const QByteArray text = "reference,last_name\nP-1,Ŵyn\n";
    CHECK(decodedText(text) == QString::fromUtf8(text));
    CHECK(decodedText("\xef\xbb\xbf" + text) == QString::fromUtf8(text));
}

TEST_CASE("A sheet in UTF-16 is known by its mark, and without one by its zero bytes") {
    const QString text = QStringLiteral("reference,last_name\r\nP-1,Ŵynŷ 🙂\r\n");
    for (const bool mark : {true, false}) {
        CHECK(decodedText(utf16(text, QStringEncoder::Utf16LE, mark)) == text);
        CHECK(decodedText(utf16(text, QStringEncoder::Utf16BE, mark)) == text);
    }
}

TEST_CASE("Bytes that are no UTF-8 are Windows-1252") {
    CHECK(encodingOf("Si\xe2n") == TextEncoding::Windows1252);
    CHECK(decodedText("Si\xe2n \x80 5 \x93Nain\x94") == QStringLiteral("Siân € 5 “Nain”"));
    CHECK(decodedText("unused \x81") == QStringLiteral("unused \uFFFD"));
}

TEST_CASE("One broken letter does not turn a whole UTF-8 sheet into another encoding") {
    const QByteArray text = "Siân, Ŵyn, Tŷ Mawr, Rh\xc5";
    CHECK(encodingOf(text) == TextEncoding::Utf8);
    CHECK(decodedText(text).startsWith(QStringLiteral("Siân, Ŵyn, Tŷ Mawr, Rh")));
    CHECK(decodedText(text).contains(QChar(QChar::ReplacementCharacter)));
}

TEST_CASE("An empty file and a lonely mark are empty text") {
    CHECK(decodedText({}).isEmpty());
    CHECK(decodedText("\xef\xbb\xbf").isEmpty());
    CHECK(decodedText("\xff\xfe").isEmpty());
}
