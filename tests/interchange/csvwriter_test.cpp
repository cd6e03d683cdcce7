// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csvreader.h"
#include "core/interchange/csvwriter.h"
#include "tests/support/catch.h"

using namespace aelwyd;

TEST_CASE("A sheet is written as spreadsheets open it rightly") {
    const QByteArray bytes = csvOf({{QStringLiteral("first_name"), QStringLiteral("note")},
                                    {QStringLiteral("Siân"), QStringLiteral("one, \"two\"\nthree")}});
    CHECK(bytes == QByteArray("\xef\xbb\xbf"
                              "first_name,note\r\nSiân,\"one, \"\"two\"\"\nthree\"\r\n"));
}

TEST_CASE("No cell that we write is run by a spreadsheet") {
    for (const char* nasty : {"=1+1", "+44", "-3+2", "-", "-3.", "-.5", "--3", "-1e3", "-A1", "@SUM(A1)",
                              "\t=1", "\r=1", "'=1", "''@x"}) {
        const QString safe = formulaSafe(QString::fromLatin1(nasty));
        CHECK(safe.startsWith(u'\''));
    }
    CHECK(formulaSafe(QStringLiteral("O'Connor")) == QStringLiteral("O'Connor"));
}

TEST_CASE("A number below zero is written as a number") {
    for (const char* number : {"-3", "-0", "-0.5", "-12.25", "3", "0.5"})
        CHECK(formulaSafe(QString::fromLatin1(number)) == QString::fromLatin1(number));
    CHECK(csvOf({{QStringLiteral("-18")}}) == QByteArray("\xef\xbb\xbf"
                                                         "-18\r\n"));
}

TEST_CASE("What we wrote reads back as it was, apostrophes and formulas included") {
    const QStringList texts{QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
                            QStringLiteral("'=kept"),
                            QStringLiteral("-3"),
                            QStringLiteral("'-3"),
                            QStringLiteral("-3x"),
                            QStringLiteral("'twas"),
                            QStringLiteral("''"),
                            QStringLiteral("a;b"),
                            QStringLiteral("x\r\ny")};
    const QString written = QString::fromUtf8(csvOf({texts}).mid(3));
    CsvReader reader(written, u',');
    CsvRow row;
    REQUIRE(reader.next(row));
    QStringList read;
    for (const QString& cell : row.cells)
        read.append(withoutFormulaGuard(cell));
    CHECK(read == texts);
}
