// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/agency.h"
#include "tests/print/paperreader.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/print/reports/pangoreportprinter.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// As many stories as fill some pages, each with its number in its title, in what happened and in the why.
StoriesPaperFacts manyStories(int lines) {
    StoriesPaperFacts facts{.from = QDate(2026, 1, 1), .to = QDate(2026, 3, 31)};
    for (int number = 1; number <= 24; ++number) {
        SharedStory story{.id = StoryId::create()};
        story.title.en = QStringLiteral("Title %1.").arg(number);
        story.story.en = QStringLiteral("Told %1. ").arg(number) +
                         QStringLiteral("They sang in the kitchen again that morning. ").repeated(lines);
        story.why.en = QStringLiteral("Why %1.").arg(number);
        story.on = QDate(2026, 2, 1);
        facts.stories.append(story);
    }
    return facts;
}

QByteArray paperWith(const StoriesPaperFacts& facts, ReportLayout layout) {
    const auto pdf = PangoReportPrinter().pdf(
        paperOf(made(facts), {}, QDate(2026, 4, 1), layout, {ReaderLanguage::English}));
    REQUIRE(pdf);
    return pdf.value();
}

int pageWith(const PaperReader& reader, const QString& words) {
    for (int page = 1; page <= reader.pageCount(); ++page)
        if (reader.textOf(page).contains(words)) return page;
    return 0;
}

} // namespace

TEST_CASE("A story stays on one page with its title and with why it was a magic moment") {
    for (const ReportLayout layout : {ReportLayout::Plain, ReportLayout::LargePrint}) {
        const PaperReader reader(paperWith(manyStories(7), layout));
        REQUIRE(reader.pageCount() > 2);
        for (int number = 1; number <= 24; ++number) {
            INFO(number);
            const int page = pageWith(reader, QStringLiteral("Title %1.").arg(number));
            CHECK(page > 0);
            CHECK(pageWith(reader, QStringLiteral("Told %1.").arg(number)) == page);
            CHECK(pageWith(reader, QStringLiteral("Why %1.").arg(number)) == page);
        }
    }
}

TEST_CASE("A story that is longer than a page is printed whole, its why at its end") {
    const PaperReader reader(paperWith(manyStories(160), ReportLayout::Plain));
    for (int number = 1; number <= 24; ++number) {
        INFO(number);
        const int page = pageWith(reader, QStringLiteral("Told %1.").arg(number));
        CHECK(pageWith(reader, QStringLiteral("Title %1.").arg(number)) == page);
        CHECK(pageWith(reader, QStringLiteral("Why %1.").arg(number)) > page);
    }
}
