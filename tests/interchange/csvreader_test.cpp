// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csvreader.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

QList<CsvRow> rowsOf(const QString& text, QChar separator = u',') {
    CsvReader reader(text, separator);
    QList<CsvRow> rows;
    for (CsvRow row; reader.next(row);)
        rows.append(row);
    return rows;
}

} // namespace

TEST_CASE("A row begins on its first line, whatever line breaks its cells hold") {
    const auto rows = rowsOf(QStringLiteral("a,b\r\n\"Fron Deg,\r\n\"\"Tŷ Mawr\"\"\",2\r\nc,d\r\n"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells == QStringList{QStringLiteral("Fron Deg,\r\n\"Tŷ Mawr\""), QStringLiteral("2")});
    CHECK(rows[2].line == 4);
}

TEST_CASE("Lines end with CR, LF or both, mixed, and the last may end with nothing") {
    const auto rows = rowsOf(QStringLiteral("a\rb\nc\r\n\nd"));
    QStringList seen;
    for (const CsvRow& row : rows)
        seen.append(QString::number(row.line) + row.cells.join(u'|'));
    CHECK(seen == QStringList{QStringLiteral("1a"), QStringLiteral("2b"), QStringLiteral("3c"),
                              QStringLiteral("4"), QStringLiteral("5d")});
}

TEST_CASE("A comma is a letter where the semicolon separates") {
    const auto rows = rowsOf(QStringLiteral("1;48 Stryd yr Eglwys, Cowbridge;x"), u';');
    CHECK(rows[0].cells[1] == QStringLiteral("48 Stryd yr Eglwys, Cowbridge"));
}

TEST_CASE("A quotation mark inside an unquoted cell is a letter") {
    CHECK(rowsOf(QStringLiteral("Megan \"Nain\" Rees,2"))[0].cells[0] ==
          QStringLiteral("Megan \"Nain\" Rees"));
    CHECK(rowsOf(QStringLiteral("\"Tŷ\" Mawr,2"))[0].cells[0] == QStringLiteral("Tŷ Mawr"));
}

TEST_CASE("A quotation mark that is never closed costs its own line and no other") {
    const auto rows = rowsOf(QStringLiteral("1,a\n2,\"open\n3,b\n4,c"));
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].problem == ErrorCode::UnclosedQuote);
    CHECK(rows[1].line == 2);
    CHECK(rows[2].cells == QStringList{QStringLiteral("3"), QStringLiteral("b")});
    CHECK(rows[3].line == 4);
}

TEST_CASE("A cell of more than a mebi letters is refused, quoted or not, and the next row is read") {
    const QString huge(kLongestCell + 1, u'x');
    for (const QString& cell : {huge, QString(u'"' + huge + u'"')}) {
        const auto rows = rowsOf(QStringLiteral("1,") + cell + QStringLiteral("\n2,b\n"));
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].problem == ErrorCode::TooLong);
        CHECK(rows[1].cells[0] == QStringLiteral("2"));
    }
}

TEST_CASE("A row of more than a thousand cells is refused") {
    const auto rows = rowsOf(QString(kMostColumns, u',') + QStringLiteral("\nb"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].problem == ErrorCode::TooLong);
    CHECK_FALSE(rowsOf(QString(kMostColumns - 1, u','))[0].problem);
}

TEST_CASE("An empty last cell counts, and an empty text has no rows") {
    CHECK(rowsOf(QStringLiteral("a,")).first().cells.size() == 2);
    CHECK(rowsOf({}).isEmpty());
}
