// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "core/service/themeservice.h"
#include "core/service/visitservice.h"
#include "core/storage/peoplestore.h"
#include "tests/print/paperreader.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/presentation/printing/betteroffparts.h"
#include "ui/presentation/printing/figurerows.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <QRegularExpression>
#include <algorithm>

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

double sumOf(const StatusFigures& figures) {
    double sum = 0;
    for (const Figure& figure : figures)
        sum += double(figure.value);
    return sum;
}

/// All that a report says, on paper and as a spreadsheet, in both languages.
QString allThatLeaves(const MadeReport& report) {
    QStringList words;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        for (const ReportPart& part : report.paper(language).parts) {
            words << part.heading << part.sentences << part.remark;
            for (const ReportBar& bar : part.bars)
                words << bar.label;
            if (!part.table) continue;
            for (const ReportRow& row : part.table->rows)
                words << row.first().text;
        }
        for (const QStringList& row : report.rows(language))
            words << row;
    }
    return words.join(u'\n');
}

/// Tagged throughout, and each page says which it is of how many.
void requireGoodPaper(const PaperReader& reader) {
    CHECK(reader.pagesWithUnmarkedContent() == 0);
    CHECK(reader.pageCount() >= 2);
    const QString last = QString::number(reader.pageCount());
    CHECK(reader.textOf(reader.pageCount()).contains(last));
}

} // namespace

TEST_CASE("Ids that a cell of a spreadsheet has no room for are not left out silently") {
    FigureLine line{.section = QStringLiteral("language")};
    for (int i = 0; i < 900; ++i)
        line.figure.add(newUuidV7());
    const auto ids = [&line] { return figureRows({line}, ReaderLanguage::English).last().last(); };
    CHECK_FALSE(ids().endsWith(u'…'));
    line.figure.add(newUuidV7());
    CHECK(ids().endsWith(u'…'));
    CHECK(ids().size() <= 32767);
}

TEST_CASE("What is not known yet stands on the paper beside who is better off") {
    const ReportingOffice office;
    const ReportScope scope{office.clock.today().addMonths(-3), office.clock.today()};
    const auto kinds = office.reports.outcomes(scope).kinds;
    const Report paper = outcomePaper(outcomePaperFacts(office.reports, OutcomePaper::Outcomes, scope),
                                      office.catalogues, ReaderLanguage::English);
    REQUIRE(paper.parts.first().table);
    const auto& rows = paper.parts.first().table->rows;
    REQUIRE(rows.size() == qsizetype(kinds.size()));
    for (qsizetype kind = 0; kind < rows.size(); ++kind)
        CHECK(rows[kind][1].text ==
              QString::number(kinds[size_t(kind)].byDirection[size_t(Direction::Unknown)].value));
}

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

TEST_CASE("No word in the heads of a table about outcomes is broken on paper, in either language") {
    const ReportingOffice office;
    const ReportScope scope{office.clock.today().addMonths(-3), office.clock.today()};
    for (const OutcomePaper kind : allOf<OutcomePaper>()) {
        const MadeReport report = made(outcomePaperFacts(office.reports, kind, scope), office.catalogues);
        const QStringList seen = PaperReader(office.pdf(report)).text().split(QRegularExpression("\\s+"));
        for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English})
            for (const ReportPart& part : report.paper(language).parts)
                for (const ReportColumn& column : part.table ? part.table->columns : QList<ReportColumn>())
                    for (const QString& word : column.head.split(u' ')) {
                        INFO(word.toStdString());
                        CHECK(seen.contains(word));
                    }
    }
}

TEST_CASE("On paper the bar of a wait without an answer is empty and says so, and that of an answered one is "
          "full") {
    const auto wait = [](const char* what, int days, bool open) {
        return WaitLine{.concern = {.what = {{}, QString::fromLatin1(what)}}, .days = days, .open = open};
    };
    const WaitingFigures waiting{.lines = {wait("A rail", 40, true), wait("A ramp", 12, false)}};
    for (const auto& [language, open, answered] :
         {std::tuple(ReaderLanguage::English, "40, still open", "12, answered"),
          std::tuple(ReaderLanguage::Welsh, "40, ar agor o hyd", "12, wedi'i ateb")}) {
        const auto bars = betteroff::waitsPart(waiting, ReportWords(language)).bars;
        REQUIRE(bars.size() == 2);
        CHECK((bars.first().part == 0 && bars.first().whole == 40));
        CHECK(bars.first().words == QString::fromUtf8(open));
        CHECK(bars.last().part == bars.last().whole);
        CHECK(bars.last().words == QString::fromUtf8(answered));
    }
}

TEST_CASE("A commissioner's report has a picture of each of its tables of figures, as long as the figures") {
    const ReportingOffice office;
    const auto facts =
        office.reports.commissioner({office.clock.today().addMonths(-3), office.clock.today()});
    const Report report = betterOffReport(facts, office.catalogues, ReaderLanguage::English);
    qsizetype pictures = 0;
    for (const ReportPart& part : report.parts) {
        INFO(part.heading.toStdString());
        pictures += !part.bars.isEmpty();
        if (!part.bars.isEmpty()) REQUIRE(part.table);
        CHECK((part.bars.isEmpty() || part.bars.size() <= part.table->rows.size()));
        for (const ReportBar& bar : part.bars)
            CHECK((bar.part <= bar.whole && !bar.words.isEmpty()));
    }
    CHECK(pictures >= 4);
    const ReportPart& overTime = report.parts.at(1);
    REQUIRE(overTime.bars.size() == facts.outcomes.points.size());
    const StatusFigures& last = facts.outcomes.points.last().byStatus;
    CHECK(overTime.bars.last().whole == sumOf(last));
    CHECK(overTime.bars.last().part == double(last[size_t(OutcomeStatus::Achieved)].value));
}

TEST_CASE("Neither report for commissioners says in people's own words what their time was used for") {
    ReportingOffice office;
    const ReportScope scope{office.clock.today().addMonths(-3), office.clock.today()};
    const BankService bank{office.workspace};
    const VisitService visits{office.workspace};
    const MatchingService matching{office.workspace};
    const ReportSource source{bank,     visits,           office.people, office.plans, office.workforce,
                              matching, office.catalogues};
    const CommissionerFacts statement = source.commissioner(scope.from, scope.to);
    CHECK_FALSE(statement.bought.isEmpty());
    const QString leaves = allThatLeaves(made(statement)) +
                           allThatLeaves(made(office.reports.commissioner(scope), office.catalogues));
    int wishes = 0;
    for (const BoughtTime& time : office.reports.all(scope).time.bought)
        for (const QString& wish : {time.wish.cy, time.wish.en})
            if (!wish.isEmpty()) {
                INFO(wish.toStdString());
                CHECK_FALSE(leaves.contains(wish));
                ++wishes;
            }
    CHECK(wishes > 0);
}

TEST_CASE("The pictures of a report are silent, and large where print is large") {
    const ReportingOffice office;
    const ReportScope scope{office.clock.today().addMonths(-3), office.clock.today()};
    const MadeReport report = made(office.reports.commissioner(scope), office.catalogues);
    const PaperReader reader(office.pdf(report));
    requireGoodPaper(reader);
    CHECK(reader.text().simplified().contains(QStringLiteral("of which achieved:")));
    CHECK_FALSE(reader.readingText().simplified().contains(QStringLiteral("of which achieved:")));
    const auto large = PangoReportPrinter().pdf(paperOf(report, office.agency.agency(), office.clock.today(),
                                                        ReportLayout::LargePrint, {ReaderLanguage::English}));
    REQUIRE(large);
    const QList<double> sizes = PaperReader(large.value()).fontSizes();
    CHECK(*std::min_element(sizes.begin(), sizes.end()) >= 17.9);
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
