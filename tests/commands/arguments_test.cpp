// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/paperfiles.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace aelwyd;

namespace {
const Syntax kSyntax{{QStringLiteral("to")}, {QStringLiteral("json")}};
}

TEST_CASE("Options stand anywhere, with their value behind or joined to them") {
    for (const QStringList& line :
         {QStringList{"a", "--to", "x", "--json", "b"}, QStringList{"--to=x", "a", "b", "--json"}}) {
        const auto arguments = Arguments::parse(line, kSyntax);
        REQUIRE(arguments);
        CHECK(arguments.value().value(QStringLiteral("to")) == QStringLiteral("x"));
        CHECK(arguments.value().has(QStringLiteral("json")));
        CHECK(arguments.value().words() == QStringList{"a", "b"});
    }
}

TEST_CASE("Two dashes end the options, and one dash alone is a word") {
    const auto arguments = Arguments::parse({"--json", "-", "--", "--to"}, kSyntax);
    REQUIRE(arguments);
    CHECK(arguments.value().words() == QStringList{"-", "--to"});
}

TEST_CASE("An unknown option, a missing value and a doubled option are told") {
    for (const QStringList& line :
         {QStringList{"--too", "x"}, QStringList{"--to"}, QStringList{"--json", "--json"}, QStringList{"-x"},
          QStringList{"--json=1"}})
        CHECK_FALSE(Arguments::parse(line, kSyntax));
}

TEST_CASE("Paper gets names that are safe, stay in the folder and never meet") {
    const QTemporaryDir folder;
    PaperFiles files(folder.filePath(QStringLiteral("paper")));
    QStringList names;
    for (const char* name : {"P-1-full-cy", "p-1-FULL-cy", "../../etc/passwd", "Tŷ Ŵyn", "a/b:c*d"}) {
        const auto path = files.write(QString::fromUtf8(name), "pdf");
        REQUIRE(path);
        CHECK(QFileInfo(path.value()).path() == folder.filePath(QStringLiteral("paper")));
        names.append(QFileInfo(path.value()).fileName());
    }
    CHECK(names == QStringList{"P-1-full-cy.pdf", "p-1-FULL-cy-2.pdf", "______etc_passwd.pdf", "Ty_Wyn.pdf",
                               "a_b_c_d.pdf"});
}
