// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogues.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace aelwyd;

namespace {

void writeFile(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    QFile file(folder.filePath(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const char* const kOwn = R"({"code":"own","name":{"cy":"Ein rhai ni","en":"Ours"},
                             "headings":[{"code":"joy","cy":"Llawenydd","en":"Joy"}]})";

} // namespace

TEST_CASE("The built-in catalogues are whole in both languages") {
    const Catalogues catalogues = Catalogues::load();
    CHECK(catalogues.problems().isEmpty());
    REQUIRE(catalogues.frameworks().size() == 3);
    CHECK(catalogues.frameworks().at(0).headings.size() == 8);
    CHECK(catalogues.frameworks().at(1).headings.size() == 14);
    CHECK(catalogues.frameworks().at(2).headings.size() == 6);
    for (const OutcomeFramework& framework : catalogues.frameworks())
        for (const CatalogueEntry& heading : framework.headings)
            CHECK((heading.name.has(ReaderLanguage::Welsh) && heading.name.has(ReaderLanguage::English)));
    for (const char* unit : {"HSC218", "HSC221", "HSC223"})
        CHECK(catalogues.hasCompetence(QLatin1String(unit)));
    for (const CatalogueEntry& unit : catalogues.competences())
        CHECK((unit.name.has(ReaderLanguage::Welsh) && unit.name.has(ReaderLanguage::English)));
}

TEST_CASE("Names are found by code, and are empty for a code that is not known") {
    const Catalogues catalogues = Catalogues::load();
    CHECK(catalogues.headingName(QStringLiteral("senses"), QStringLiteral("belonging"))
              .en.startsWith(QLatin1String("Belonging")));
    CHECK(catalogues.headingName(QStringLiteral("senses"), QStringLiteral("hunger")).isEmpty());
    CHECK(catalogues.competenceName(QStringLiteral("HSC999")).isEmpty());
}

TEST_CASE("An agency's own framework is read from its folder") {
    const QTemporaryDir folder;
    writeFile(folder, "own.json", kOwn);
    const Catalogues catalogues = Catalogues::load(folder.path());
    CHECK(catalogues.problems().isEmpty());
    CHECK(catalogues.frameworks().size() == 4);
    CHECK(catalogues.hasHeading(QStringLiteral("own"), QStringLiteral("joy")));
}

TEST_CASE("A list of units in the folder adds units and renames known ones") {
    const QTemporaryDir folder;
    writeFile(folder, "units.json",
              R"([{"code":"OWN1","cy":"Un","en":"One"},{"code":"HSC218","cy":"Gofal","en":"Care"}])");
    const Catalogues catalogues = Catalogues::load(folder.path());
    CHECK(catalogues.competenceName(QStringLiteral("OWN1")).en == QLatin1String("One"));
    CHECK(catalogues.competenceName(QStringLiteral("HSC218")).cy == QLatin1String("Gofal"));
    CHECK(catalogues.competences().size() == Catalogues::load().competences().size() + 1);
}

TEST_CASE("A catalogue file that is not right is left out and told, and the others stay") {
    const QTemporaryDir folder;
    writeFile(folder, "a-broken.json", "{\"code\":");
    writeFile(folder, "b-no-welsh.json",
              R"({"code":"x","name":{"en":"X"},"headings":[{"code":"a","cy":"A","en":"A"}]})");
    writeFile(folder, "c-twice.json", R"([{"code":"A","cy":"A","en":"A"},{"code":"A","cy":"A","en":"A"}])");
    writeFile(folder, "d-own.json", kOwn);
    const Catalogues catalogues = Catalogues::load(folder.path());
    REQUIRE(catalogues.problems().size() == 3);
    CHECK(catalogues.problems().at(0) ==
          Problem{QStringLiteral("a-broken.json"), ErrorCode::Damaged, {QStringLiteral("json")}});
    CHECK(catalogues.problems().at(1) ==
          Problem{QStringLiteral("b-no-welsh.json"), ErrorCode::Damaged, {QStringLiteral("name.cy")}});
    CHECK(catalogues.problems().at(2).code == ErrorCode::Duplicate);
    CHECK(catalogues.frameworks().size() == 4);
}
