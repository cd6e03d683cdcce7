// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/print/sampleplans.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

qsizetype countOf(const QList<ReadElement>& elements, const char* tag, const char* language = nullptr) {
    return std::count_if(elements.begin(), elements.end(), [&](const ReadElement& element) {
        return element.tag == QLatin1String(tag) &&
               (!language || element.language == QLatin1String(language));
    });
}

} // namespace

TEST_CASE("A full plan has one title, eight parts and the circle as headings, and tables for what repeats") {
    const QList<ReadElement> elements =
        PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::English)).elements();
    CHECK(elements.first().tag == QStringLiteral("Document"));
    CHECK(countOf(elements, "H1") == 1);
    CHECK(countOf(elements, "H2") == 9);
    CHECK(countOf(elements, "H3") >= 12 + 3 + 3 + 2);
    CHECK(countOf(elements, "Table") == 4);
    CHECK(countOf(elements, "TH") == 16);
    CHECK(countOf(elements, "TD") == 16);
    CHECK(countOf(elements, "LI") > 3);
}

TEST_CASE("Every element says in which language it is to be read") {
    const QList<ReadElement> welsh =
        PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Welsh)).elements();
    CHECK(countOf(welsh, "H2", "cy-GB") == 9);
    CHECK(std::all_of(welsh.begin(), welsh.end(),
                      [](const ReadElement& e) { return e.language == QStringLiteral("cy-GB"); }));
    const QList<ReadElement> both =
        PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Both)).elements();
    CHECK(countOf(both, "H2", "cy-GB") == 9);
    CHECK(countOf(both, "H2", "en-GB") == 9);
}

TEST_CASE("A text that fell back is read in its own language") {
    PlanDocument document = markedPlan();
    document.plan.texts[PlanText::History].en.clear();
    const QList<ReadElement> elements =
        PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).elements();
    CHECK(countOf(elements, "P", "cy-GB") == 1);
}

TEST_CASE("The document has a title to show, a language, tags and the mark of accessible PDF") {
    const PaperReader reader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Welsh));
    CHECK(reader.info().contains(QStringLiteral("Tŵm Rhŷs-Ŵyn")));
    CHECK(reader.info().contains(QStringLiteral("Tagged:          yes")));
    CHECK(reader.catalogue("/Lang") == QStringLiteral("cy-GB"));
    CHECK(reader.catalogue("/ViewerPreferences").contains(QStringLiteral("/DisplayDocTitle true")));
    CHECK(reader.metadata().contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")));
    CHECK(reader.metadata().contains(QStringLiteral("Tŵm Rhŷs-Ŵyn")));
}

TEST_CASE("Bookmarks lead to every part") {
    const QStringList titles =
        PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::English)).bookmarks();
    CHECK(titles.first() == QStringLiteral("Tŵm Rhŷs-Ŵyn"));
    CHECK(titles.size() == 10);
    CHECK(titles.contains(QStringLiteral("My outcomes")));
}

TEST_CASE("Headers, footers and ornaments are silent to a screen reader") {
    const PaperReader reader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::English));
    CHECK(reader.text().contains(QStringLiteral("Page 1 of")));
    CHECK_FALSE(reader.readingText().contains(QStringLiteral("Page 1 of")));
    CHECK(reader.pagesWithUnmarkedContent() == 0);
}

TEST_CASE("All fonts are embedded as subsets") {
    const PaperReader reader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Both));
    const QStringList lines = reader.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines)
        CHECK(line.contains(QStringLiteral("yes yes yes")));
}

TEST_CASE("The same plan printed twice gives the same bytes") {
    const PlanDocument document = markedPlan();
    CHECK(printed(document, PlanLayout::Full, PrintLanguage::Both) ==
          printed(document, PlanLayout::Full, PrintLanguage::Both));
}
