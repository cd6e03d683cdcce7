// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/reportoffice.h"
#include "ui/presentation/printing/statement.h"
#include "ui/presentation/printing/week.h"
#include "ui/print/reports/linechart.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr auto kEnglish = ReaderLanguage::English;
constexpr auto kWelsh = ReaderLanguage::Welsh;

QByteArray onPaper(const QList<Report>& reports, ReportLayout layout = ReportLayout::Plain) {
    const auto pdf = PangoReportPrinter().pdf({.agencyName = QStringLiteral("Gofal Ŵy"),
                                               .agencyPhone = QStringLiteral("01686 000000"),
                                               .printedOn = QDate(2026, 11, 22),
                                               .layout = layout,
                                               .reports = reports});
    REQUIRE(pdf);
    return pdf.value();
}

ServiceUser tomos() {
    ServiceUser person;
    person.reference = QStringLiteral("P-1");
    person.firstName = QStringLiteral("Tŵm");
    person.lastName = QStringLiteral("Rhŷs");
    person.address = QStringLiteral("1 Heol Fawr");
    return person;
}

Visit visitAt(const char* moment, int minutes) {
    Visit visit{.reference = QStringLiteral("V-1"), .person = ServiceUserId::create()};
    visit.plannedStart = LocalMoment::fromIso(QLatin1String(moment));
    visit.plannedMinutes = minutes;
    return visit;
}

/// Four weeks with 20 minutes saved, and 15 used for a visit to the café.
StatementFacts statementOfTomos() {
    StatementFacts facts{.person = tomos()};
    facts.bank.period = {QDate(2026, 11, 2), QDate(2026, 11, 29)};
    facts.bank.block = 1920;
    facts.bank.delivered = 55;
    facts.bank.balance = 5;
    Visit flexible = visitAt("2026-11-10T09:00", 15);
    flexible.kind = VisitKind::Flexible;
    flexible.note = QStringLiteral("We went to the café.");
    facts.visits = {flexible};
    facts.bank.entries = {
        {.on = QDate(2026, 11, 9), .kind = EntryKind::Delivered, .minutes = 40},
        {.on = QDate(2026, 11, 9),
         .kind = EntryKind::Banked,
         .minutes = 20,
         .reason = EntryReason::EndedEarlyAgreed},
        {.on = QDate(2026, 11, 10), .kind = EntryKind::Used, .minutes = 15, .visit = flexible.id}};
    facts.run = runLineOf(facts.bank, facts.visits, QDate(2026, 11, 22));
    facts.charge = {.monday = QDate(2026, 11, 16),
                    .minutes = {360, 480},
                    .pence = std::array{9000, 10000},
                    .basis = ChargeBasis::NationalMaximum};
    return facts;
}

bool hasTag(const QList<ReadElement>& elements, const char* tag) {
    return std::any_of(elements.begin(), elements.end(),
                       [&](const ReadElement& element) { return element.tag == QLatin1String(tag); });
}

} // namespace

TEST_CASE("A statement says what came in, what it was used for, what is left and what a week costs") {
    const PaperReader reader(onPaper({statementReport(statementOfTomos(), kEnglish)}));
    const QString text = reader.text().simplified();
    for (const char* words :
         {"Tŵm Rhŷs", "2 November 2026 to 29 November 2026", "5 minutes",
          "in my bank, to use by 29 November 2026", "The visit was shorter, as we agreed.",
          "We went to the café.", "between 6 hours and 8 hours", "between £90.00 and £100.00", "Gofal Ŵy",
          "Page 1 of"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    const auto elements = reader.elements();
    CHECK(elements.first().tag == QStringLiteral("Document"));
    for (const char* tag : {"H1", "H2", "Table", "TR", "TH", "TD"})
        CHECK(hasTag(elements, tag));
    CHECK(reader.pagesWithUnmarkedContent() == 0);
    CHECK_FALSE(reader.readingText().contains(QStringLiteral("Page 1 of")));
}

TEST_CASE("The run chart is silent, and a table beside it says the same") {
    const QString read = PaperReader(onPaper({statementReport(statementOfTomos(), kEnglish)})).readingText();
    CHECK(read.contains(QStringLiteral("At a steady pace")));
    CHECK_FALSE(read.contains(QStringLiteral("steady pace\nvisits")));
}

TEST_CASE("A statement in both languages is read in both, the Welsh first") {
    const StatementFacts facts = statementOfTomos();
    const PaperReader reader(onPaper({statementReport(facts, kWelsh), statementReport(facts, kEnglish)}));
    const auto elements = reader.elements();
    const auto titles = [&](const char* language) {
        return std::count_if(elements.begin(), elements.end(), [&](const ReadElement& element) {
            return element.tag == QStringLiteral("H1") && element.language == QLatin1String(language);
        });
    };
    CHECK(titles("cy-GB") == 1);
    CHECK(titles("en-GB") == 1);
    CHECK(reader.catalogue("/Lang") == QStringLiteral("cy-GB"));
    CHECK(reader.textOf(1).contains(QStringLiteral("Tudalen 1 o")));
    CHECK(reader.textOf(1).contains(QStringLiteral("Page 1 of")));
}

TEST_CASE("No letter of a report in large print is smaller than 18 points") {
    const StatementFacts facts = statementOfTomos();
    const WeekFacts week{.name = QStringLiteral("Tŵm"), .monday = QDate(2026, 11, 23)};
    for (const Report& report : {statementReport(facts, kEnglish), personWeekReport(week, kEnglish)}) {
        const QList<double> sizes = PaperReader(onPaper({report}, ReportLayout::LargePrint)).fontSizes();
        REQUIRE_FALSE(sizes.isEmpty());
        CHECK(*std::min_element(sizes.begin(), sizes.end()) >= 17.9);
    }
}

TEST_CASE("Words below a chart have the room that they need, also in large print") {
    const paper::Typesetter typesetter;
    const paper::Kit kit(typesetter, paper::kLargePrint, PrintLanguage::English);
    ReportChart chart{.lines = {}, .most = {10, 10}, .across = {{0, QStringLiteral("May")}}, .up = {}};
    const double low = paper::LineChart(kit, chart, kEnglish).heightFor(450);
    chart.across = {{0, QStringLiteral("18 November 2026")}, {5, QString()}, {10, QString()}};
    const double wrapped = paper::LineChart(kit, chart, kEnglish).heightFor(450);
    CHECK(wrapped - low > paper::kLargePrint.small); // a line more at least
}

TEST_CASE("Who comes is said once where two places are open") {
    Visit visit = visitAt("2026-11-24T09:00", 30);
    visit.carers = 2;
    const WeekFacts week{.name = QStringLiteral("Tŵm"), .monday = QDate(2026, 11, 23), .visits = {visit}};
    const QString text = PaperReader(onPaper({personWeekReport(week, kEnglish)})).text().simplified();
    CHECK(text.count(QStringLiteral("We will tell you who comes")) == 1);
}

TEST_CASE("A bank in which more was used than saved is told so on paper") {
    StatementFacts facts = statementOfTomos();
    facts.bank.balance = -30;
    const QString text = PaperReader(onPaper({statementReport(facts, kEnglish)})).text().simplified();
    CHECK(text.contains(QStringLiteral("More was used than I had saved.")));
    CHECK_FALSE(text.contains(QStringLiteral("to use by")));
    CHECK_FALSE(text.contains(QStringLiteral("may lapse")));
}

TEST_CASE("One whose bill flexible hours do not change is told so") {
    ChargeFacts facts{tomos(), statementOfTomos().charge};
    facts.charge.pence = std::array{10000, 10000};
    const QString text = PaperReader(onPaper({chargeReport(facts, kEnglish)})).text().simplified();
    CHECK(text.contains(QStringLiteral("Using my time flexibly changes nothing in my bill")));
    CHECK(text.contains(QStringLiteral("My charge would be £100.00 a week.")));
}

TEST_CASE("A person's week names who comes and when, and says where nobody is named yet") {
    const auto worker = CareWorkerId::create();
    Visit named = visitAt("2026-11-23T09:00", 45);
    named.workers = {worker};
    const WeekFacts week{.name = QStringLiteral("Tŵm Rhŷs"),
                         .monday = QDate(2026, 11, 23),
                         .visits = {visitAt("2026-11-24T18:30", 30), named},
                         .workers = {{worker, QStringLiteral("Mair Ŵyn")}}};
    const QString text = PaperReader(onPaper({personWeekReport(week, kEnglish)})).text().simplified();
    CHECK(text.contains(QStringLiteral("Monday 23 November 2026")));
    CHECK(text.contains(QStringLiteral("09:00–09:45 Mair Ŵyn")));
    CHECK(text.contains(QStringLiteral("18:30–19:00 We will tell you who comes")));
    CHECK(text.contains(QStringLiteral("No visit is planned for this day.")));
}

TEST_CASE("A worker's week counts care, travel and breaks apart") {
    const ServiceUser person = tomos();
    Visit first = visitAt("2026-11-23T09:00", 45);
    Visit second = visitAt("2026-11-23T11:00", 60);
    first.person = second.person = person.id;
    first.travelMinutes = 10;
    second.travelMinutes = 20;
    const WeekFacts week{.name = QStringLiteral("Mair"),
                         .monday = QDate(2026, 11, 23),
                         .visits = {first, second},
                         .people = {{person.id, person}}};
    const QString text = PaperReader(onPaper({workerWeekReport(week, kEnglish)})).text().simplified();
    CHECK(text.contains(QStringLiteral("Care: 1 h 45 min. Travel: 30 min. Breaks: 55 min.")));
    CHECK(text.contains(QStringLiteral("08:50–09:00 Travel")));
    CHECK(text.contains(QStringLiteral("09:45–10:40 Break")));
    CHECK(text.contains(QStringLiteral("10:40–11:00 Travel")));
    CHECK(text.contains(QStringLiteral("Tŵm Rhŷs, 1 Heol Fawr")));
}

TEST_CASE("A gap before a visit without written travel is neither travel nor a break") {
    const ServiceUser person = tomos();
    Visit first = visitAt("2026-11-23T09:00", 45);
    Visit second = visitAt("2026-11-23T11:00", 60);
    Visit third = visitAt("2026-11-23T12:30", 30);
    first.person = second.person = third.person = person.id;
    third.travelMinutes = 10;
    const WeekFacts week{.name = QStringLiteral("Mair"),
                         .monday = QDate(2026, 11, 23),
                         .visits = {first, second, third},
                         .people = {{person.id, person}}};
    const Report report = workerWeekReport(week, kEnglish);
    const ReportPart& monday = report.parts.first();
    QStringList rows;
    for (const ReportRow& row : monday.table->rows)
        rows.append(row.at(1).text);
    CHECK(rows == QStringList{"Planned visit", "Between visits, travel not written down", "Planned visit",
                              "Break", "Travel", "Planned visit"});
    QString remark = monday.remark;
    CHECK(remark.replace(QChar::Nbsp, u' ') ==
          QStringLiteral("Care: 2 h 15 min. Travel: 10 min. Breaks: 20 min. Between visits, with travel not "
                         "written down: 1 h 15 min."));
    CHECK(report.meaning.contains(QStringLiteral("travel not written down")));
}

TEST_CASE("Continuity is always told with the number of visits") {
    const Continuity few{
        .visits = 4, .meetings = 4, .differentWorkers = 2, .usualProviderShare = 0.75, .biceBoxerman = 0.5};
    const Continuity none;
    const ContinuityFacts facts{
        .from = QDate(2026, 11, 1),
        .to = QDate(2026, 11, 28),
        .people = {{ServiceUserId::create(), QStringLiteral("P-1"), QStringLiteral("Tŵm"), few, none, few}},
        .teams = {{QStringLiteral("Bala"), teamContinuityOf({few, none})}},
        .months = {{QDate(2026, 11, 1), teamContinuityOf({few})}}};
    const QString text = PaperReader(onPaper({continuityReport(facts, kEnglish)})).text().simplified();
    CHECK(text.contains(QStringLiteral("Tŵm 4 0 2 75% 0.50")));
    CHECK(text.contains(QStringLiteral("Everybody 4 0.0 2.0 75% 0.50")));
    const QList<QStringList> rows = continuityRows(facts, kEnglish);
    // The team's row and the month's; a table of one row is read column by column.
    CHECK(text.count(QStringLiteral("1 4 2.0 75% 0.50")) == 2);
    CHECK(text.contains(QStringLiteral("Bala")));
    CHECK(text.contains(QStringLiteral("November 2026")));
    CHECK(rows.size() == 7);
    CHECK(rows[5] == QStringList{"Bala", "1", "4", "4", "2.00", "0.7500", "0.5000"});
    CHECK(rows[6][0] == QStringLiteral("2026-11-01"));
    CHECK(rows[1] == QStringList{"P-1", "Tŵm", "4", "4", "2", "0", "0", "4", "2", "0.7500", "0.5000"});
}

TEST_CASE("The commissioner's statement adds localities up and names nobody") {
    const LocalitySums sums{
        .people = 2, .agreed = 600, .delivered = 540, .banked = 60, .used = 45, .lapsed = 5, .owed = 30};
    const CommissionerFacts facts{.from = QDate(2026, 10, 1),
                                  .to = QDate(2026, 10, 31),
                                  .localities = {{QStringLiteral("Y Drenewydd"), sums}, {QString(), sums}},
                                  .months = {{QDate(2026, 10, 1), sums}},
                                  .bought = {{{.cy = {}, .en = QStringLiteral("To see the sea")}, 3, 90}}};
    const QString text = PaperReader(onPaper({commissionerReport(facts, kEnglish)})).textOf(1).simplified();
    CHECK(text.contains(QStringLiteral("Y Drenewydd 10:00 9:00 1:00 0:45 0:05 0:30")));
    CHECK(text.contains(QStringLiteral("Together 20:00 18:00 2:00 1:30 0:10 1:00")));
    CHECK(text.contains(QStringLiteral("To see the sea 3 1:30")));
    CHECK(commissionerRows(facts, kEnglish)[3] ==
          QStringList{"2026-10-01", "2026-10-31", "Together", "4", "1200", "1080", "120", "90", "10", "60"});
    CHECK(commissionerRows(facts, kEnglish)[5].mid(2, 2) == QStringList{"Month", "People"});
    CHECK(commissionerRows(facts, kEnglish)[6] ==
          QStringList{"2026-10-01", "2026-10-31", "October 2026", "2", "600", "540", "60", "45", "5", ""});
}

TEST_CASE("A month that a commissioner's statement holds in part tells the days that it counts") {
    const LocalitySums sums{.people = 1};
    const CommissionerFacts facts{.from = QDate(2026, 10, 12),
                                  .to = QDate(2026, 11, 8),
                                  .localities = {{QString(), sums}},
                                  .months = {{QDate(2026, 10, 1), sums}, {QDate(2026, 11, 1), sums}}};
    const auto rows = commissionerRows(facts, kEnglish);
    CHECK(rows[5].first(2) == QStringList{"2026-10-12", "2026-10-31"});
    CHECK(rows[6].first(2) == QStringList{"2026-11-01", "2026-11-08"});
}
