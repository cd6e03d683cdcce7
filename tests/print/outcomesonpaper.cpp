// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/themeservice.h"
#include "core/storage/peoplestore.h"
#include "tests/print/paperreader.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/print/reports/pangoreportprinter.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A made-up agency, and its reports in Welsh and English on one paper.
struct ReportingOffice : TestAgency {
    Catalogues catalogues = Catalogues::load();
    DemoService demo{people, plans, workforce, agency, catalogues};
    OutcomeReports reports{workspace};
    ThemeService themes{workspace};
    ReportingOffice() { REQUIRE(demo.make(20, 8, 8, 1)); }
    QByteArray pdf(const MadeReport& report) const {
        const auto made =
            PangoReportPrinter().pdf(paperOf(report, agency.agency(), clock.today(), ReportLayout::Plain,
                                             {ReaderLanguage::Welsh, ReaderLanguage::English}));
        REQUIRE(made);
        return made.value();
    }
};

/// Tagged throughout, and each page says which it is of how many.
void requireGoodPaper(const PaperReader& reader) {
    CHECK(reader.pagesWithUnmarkedContent() == 0);
    CHECK(reader.pageCount() >= 2);
    const QString last = QString::number(reader.pageCount());
    CHECK(reader.textOf(reader.pageCount()).contains(last));
}

} // namespace

TEST_CASE("Outcomes, quality and waiting are each told on tagged paper in both languages") {
    const ReportingOffice office;
    const ReportScope scope{office.clock.today().addMonths(-3), office.clock.today()};
    const char* heads[][2] = {{"Personal outcomes", "Canlyniadau personol"},
                              {"Quality of care", "Ansawdd gofal"},
                              {"Waiting for an answer", "Aros am ateb"}};
    for (const OutcomePaper kind : allOf<OutcomePaper>()) {
        INFO(toCode(kind).toStdString());
        const auto facts = outcomePaperFacts(office.reports, kind, scope);
        const PaperReader reader(office.pdf(made(facts, office.catalogues)));
        requireGoodPaper(reader);
        for (const char* head : heads[static_cast<size_t>(kind)])
            CHECK(reader.text().contains(QString::fromUtf8(head)));
    }
}

TEST_CASE("A round is printed with its themes, actions and the round before, and names nobody") {
    const ReportingOffice office;
    const auto rounds = office.themes.rounds();
    REQUIRE(rounds.size() == 2);
    const ThemeRound round = *office.themes.round(rounds.first().id);
    const PaperReader reader(office.pdf(made(ThemesPaperFacts{round, office.themes.before(round)})));
    requireGoodPaper(reader);
    const QString text = reader.text().simplified();
    for (const char* words : {"Working Together for Change", "Gweithio Gyda", "I want to know who is coming",
                              "Rydw i eisiau gwybod pwy", "A small weekend team for each locality"})
        CHECK(text.contains(QString::fromUtf8(words)));
    for (const PersonKey& key : PeopleStore(*office.database).keys())
        CHECK_FALSE(text.contains(key.firstName + u' ' + key.lastName));
}
