// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace aelwyd;

namespace {

Problems problemsOpening(const QByteArray& bytes) {
    const auto sheet = Sheet::open(bytes, peopleColumns());
    return sheet ? Problems{} : sheet.problems();
}

QList<SheetRow> rowsOfSheet(const QByteArray& bytes) {
    auto sheet = Sheet::open(bytes, peopleColumns());
    REQUIRE(sheet);
    QList<SheetRow> rows;
    for (SheetRow row; sheet.value()->next(row);)
        rows.append(row);
    return rows;
}

} // namespace

TEST_CASE("Comma, semicolon and tab are found by the headings that they make") {
    for (const char* bytes :
         {"reference,last_name\nP-1,Rees", "reference;last_name\nP-1;Rees", "reference\tlast_name\nP-1\tRees",
          "sep=;\nreference;last_name\nP-1;Rees", "\n\nReference;Last Name\nP-1;Rees"}) {
        const auto rows = rowsOfSheet(bytes);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].cells[0] == QStringLiteral("P-1"));
        CHECK(rows[0].cells[2] == QStringLiteral("Rees"));
    }
}

TEST_CASE("Headings are known in any case, with spaces or underscores, in Welsh with or without accents") {
    for (const char* heading : {"date_of_birth", "Date Of Birth", "DATE-OF-BIRTH", " date of  birth ",
                                "Dyddiad geni", "dyddiad_geni"})
        CHECK(columnOf(QLatin1String(heading), peopleColumns()) == 4);
    CHECK(columnOf(QStringLiteral("Ffôn"), peopleColumns()) ==
          columnOf(QStringLiteral("ffon"), peopleColumns()));
    CHECK(columnOf(QStringLiteral("Internal notes"), peopleColumns()) == -1);
    CHECK(columnOf(QString(), peopleColumns()) == -1);
}

TEST_CASE("No two columns of a file share a name in either language") {
    for (const auto* columns : {&peopleColumns(), &staffColumns()})
        for (qsizetype i = 0; i < columns->size(); ++i)
            for (const QString& name :
                 (QString::fromUtf8(columns->at(i).welsh) + u'|' + QLatin1String(columns->at(i).name))
                     .split(u'|'))
                CHECK(columnOf(name, *columns) == i);
}

TEST_CASE("Columns that mean nothing to us are passed over and named") {
    const auto sheet =
        Sheet::open("reference,Internal notes,last_name,\nP-1,ring first,Rees,", peopleColumns());
    REQUIRE(sheet);
    CHECK(sheet.value()->ignoredColumns() == QStringList{QStringLiteral("Internal notes")});
}

TEST_CASE("A file without our headings, or with two that mean the same, is refused as a whole") {
    CHECK(problemsOpening({}) == Problems{{{}, ErrorCode::NoHeader, {QStringLiteral("empty")}}});
    CHECK(problemsOpening("PK\x03\x04 [Content_Types].xml") ==
          Problems{{{}, ErrorCode::NoHeader, {QStringLiteral("workbook")}}});
    CHECK(problemsOpening("\n \n;;\n").first().code == ErrorCode::NoHeader);
    CHECK(problemsOpening("%PDF-1.7 nothing here").first().code == ErrorCode::NoHeader);
    CHECK(problemsOpening(QByteArray(5000, '\0')).first().code == ErrorCode::NoHeader);
    CHECK(problemsOpening("first_name,last_name\nA,B") ==
          Problems{{QStringLiteral("reference"), ErrorCode::Required}});
    CHECK(problemsOpening("reference,last_name,Cyfenw\n") ==
          Problems{{QStringLiteral("last_name"), ErrorCode::Duplicate}});
}

TEST_CASE("A file that is too large or too wide is refused as a whole") {
    CHECK(problemsOpening(QByteArray(kLargestFile + 1, 'x')) ==
          Problems{{{}, ErrorCode::TooLong, {QStringLiteral("64"), QStringLiteral("file")}}});
    CHECK(problemsOpening("reference" + QByteArray(kMostColumns, ',')) ==
          Problems{{{}, ErrorCode::TooLong, {QStringLiteral("1000"), QStringLiteral("columns")}}});
    CHECK(problemsOpening("reference," + QByteArray(kLongestCell + 1, 'x')) ==
          Problems{{{}, ErrorCode::TooLong, {QString::number(kLongestCell)}}});
}

TEST_CASE("Missing cells at the end are blank, and text beyond the last column refuses the row") {
    const auto rows = rowsOfSheet(
        "reference,last_name,known_as\nP-1,Rees\nP-2,Rees,Jac,,\nP-3,Stryd yr Eglwys, Bangor,Jac\n,,\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells[3] == QString());
    CHECK(rows[1].problems.isEmpty());
    CHECK(rows[2].problems == Problems{{{}, ErrorCode::UnknownColumn}});
    CHECK_FALSE(rows[0].cells[1].has_value());
}

TEST_CASE("A guard against formulas is taken off again") {
    const auto rows = rowsOfSheet("reference,last_name\nP-1,'=1+1\nP-2,'O Connor\n");
    CHECK(rows[0].cells[2] == QStringLiteral("=1+1"));
    CHECK(rows[1].cells[2] == QStringLiteral("'O Connor"));
}
