// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/reportoffice.h"
#include "ui/presentation/printing/staffpaper.h"
#include "ui/presentation/printing/workerpaper.h"
#include "ui/print/reports/pangoreportprinter.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QByteArray staffPaperOf(const Report& report) {
    const auto pdf = PangoReportPrinter().pdf(
        {.agencyName = QStringLiteral("Gofal Ŵy"), .printedOn = QDate(2026, 11, 22), .reports = {report}});
    REQUIRE(pdf);
    return pdf.value();
}

QString staffWordsOf(const Report& report) {
    QStringList words;
    for (const ReportPart& part : report.parts) {
        words += part.sentences;
        if (!part.table) continue;
        for (const ReportRow& row : part.table->rows)
            for (const ReportCell& cell : row)
                words.append(cell.text);
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("The training matrix says in words what it shows in shapes") {
    CareWorker worker;
    worker.firstName = QStringLiteral("Mair");
    worker.lastName = QStringLiteral("Ŵyn");
    worker.competences = {{QStringLiteral("HSC218"), QDate(2025, 1, 1), {}},
                          {QStringLiteral("HSC219"), QDate(2025, 1, 1), QDate(2026, 12, 1)},
                          {QStringLiteral("HSC220"), QDate(2024, 1, 1), QDate(2026, 1, 1)}};
    TrainingFacts facts{.day = QDate(2026, 11, 22), .workers = {worker}};
    facts.units = unitsHeld(facts.workers) << QStringLiteral("HSC999");
    facts.rows = trainingMatrix(facts.workers, facts.units, facts.day);
    const QString text =
        PaperReader(staffPaperOf(trainingReport(facts, ReaderLanguage::English))).text().simplified();
    for (const char* words :
         {"Mair Ŵyn", "Held", "Runs out on", "01/12/2026", "Ran out on", "01/01/2026", "None"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("The list of staff tells on paper and in a spreadsheet who is there and what is due") {
    StaffLine mair;
    mair.member.worker.reference = QStringLiteral("W-1");
    mair.member.worker.firstName = QStringLiteral("Mair");
    mair.member.worker.lastName = QStringLiteral("Ŵyn");
    mair.member.worker.locality = QStringLiteral("Bala");
    mair.member.worker.contractMaximumMinutes = 90;
    mair.member.worker.languages = {
        {LanguageCode::welsh(), LanguageLevel::Fluent},
        {*LanguageCode::tryFromString(QStringLiteral("pl")), LanguageLevel::Some}};
    mair.due = {{DueKind::Dbs, QDate(2026, 11, 1), DueState::Late},
                {DueKind::CompetenceExpires, QDate(2026, 12, 1), DueState::Coming, QStringLiteral("HSC218")}};
    StaffListFacts facts{.day = QDate(2026, 11, 22)};
    facts.filter.locality = QStringLiteral("Bala");
    facts.workers = {mair};
    const Report report = staffListReport(facts, ReaderLanguage::English);
    REQUIRE(report.parts.size() == 1);
    CHECK(report.parts[0].sentences == QStringList{"Only this locality: Bala"});
    const ReportRow row = report.parts[0].table->rows[0];
    CHECK(row[3].text == QStringLiteral("Not decided: counts as Red"));
    CHECK(row[5].mark == ReportMark::Now);
    CHECK(row[5].text == QStringLiteral("DBS check: late since 01/11/2026\n"
                                        "A competence runs out (HSC218): due 01/12/2026"));
    const QString text = PaperReader(staffPaperOf(report)).text().simplified();
    CHECK(text.contains(QStringLiteral("Mair Ŵyn")));
    CHECK(text.contains(QStringLiteral("late since")));
    const QStringList cells = staffListRows(facts, ReaderLanguage::English)[1];
    CHECK(cells.mid(0, 3) == QStringList{"W-1", "Mair Ŵyn", "Bala"});
    CHECK(cells[4] == QStringLiteral("Welsh, Polish"));
    CHECK(staffListRows(facts, ReaderLanguage::Welsh)[1][4] == QStringLiteral("Cymraeg, Pwyleg"));
    CHECK(cells.mid(6, 2) == QStringList{"", "1.5"});
}

TEST_CASE("A worker's page on paper tells what is known, due, held, decided, seen and agreed") {
    WorkerPaperFacts facts{.day = QDate(2026, 11, 22)};
    CareWorker& mair = facts.member.worker;
    mair.reference = QStringLiteral("W-1");
    mair.firstName = QStringLiteral("Mair");
    mair.lastName = QStringLiteral("Ŵyn");
    mair.languages = {{LanguageCode::welsh(), LanguageLevel::Fluent}};
    mair.doNotSend = {QStringLiteral("P-77")};
    mair.qualities = {QStringLiteral("on_time"), QStringLiteral("plays chess")};
    mair.interests = {QStringLiteral("garden")};
    mair.availability = {{1, QTime(7, 0), QTime(11, 0)}, {1, QTime(16, 0), QTime(0, 0)}};
    mair.competences = {{QStringLiteral("HSC218"), QDate(2025, 1, 1), QDate(2026, 12, 1)}};
    facts.names = {{QStringLiteral("HSC218"), {QStringLiteral("Gofal personol"), QStringLiteral("Care")}}};
    facts.due = {{DueKind::DbsMissing, QDate(2026, 9, 1), DueState::Late}};
    facts.member.experience = {
        {{Rag::Amber, QDate(2026, 10, 1), QStringLiteral("N. Prys"), QStringLiteral("Kind")},
         ExperienceBasis::Shadowing,
         QDate(2026, 9, 30),
         AmberRuling::KeptToAmberAndGreen}};
    facts.member.leave = {{.worker = mair.id, .from = QDate(2026, 11, 1), .until = QDate(2026, 11, 8)},
                          {.worker = mair.id,
                           .from = QDate(2026, 12, 1),
                           .until = QDate(2026, 12, 8),
                           .kind = LeaveKind::Family}};
    facts.meetings = {
        {.worker = mair.id, .heldOn = QDate(2026, 10, 5), .note = QStringLiteral("To learn to lift")}};
    facts.seen = {{.worker = mair.id,
                   .on = QDate(2026, 9, 30),
                   .assessor = QStringLiteral("Huw"),
                   .seen = QStringLiteral("Calm at the door"),
                   .recommends = Rag::Green}};
    const Report report = workerReport(facts, ReaderLanguage::English);
    CHECK(report.parts.first().table->rows.first().last().mark == ReportMark::Soon);
    const ReportRow held = report.parts[2].table->rows.first();
    CHECK((held.last().text == QStringLiteral("Running out") && held.last().mark == ReportMark::Soon));
    const QString text = staffWordsOf(report);
    for (const char* words :
         {"Amber", "Welsh (fluent)", "No DBS check: late since 01/09/2026", "Care · HSC218",
          "1 December 2026", "Monday", "07:00–11:00, 16:00–00:00", "Family leave", "Kept to Amber and Green",
          "On time, plays chess", "gardening", "After shadowing: 30 September 2026", "N. Prys", "Kind",
          "Calm at the door", "To learn to lift"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("P-77")));
    CHECK_FALSE(text.contains(QStringLiteral("8 November 2026")));
    CHECK(PaperReader(staffPaperOf(report)).text().contains(QStringLiteral("Mair Ŵyn")));
    const Report welsh = workerReport(facts, ReaderLanguage::Welsh);
    CHECK(welsh.parts.first().table->rows.first().last().text == QStringLiteral("Oren"));
}

TEST_CASE("Of a worker about whom little is known the paper tells that, without empty tables") {
    WorkerPaperFacts facts{.day = QDate(2026, 11, 22)};
    facts.member.worker.lastName = QStringLiteral("Prys");
    const Report report = workerReport(facts, ReaderLanguage::English);
    CHECK(report.parts.size() == 3);
    const QString text = PaperReader(staffPaperOf(report)).text();
    CHECK(text.contains(QStringLiteral("Nothing is due")));
    CHECK(text.contains(QStringLiteral("No times are written down: never available.")));
}

TEST_CASE("A list of staff that nobody is on says so") {
    const Report report = staffListReport({.day = QDate(2026, 11, 22)}, ReaderLanguage::English);
    CHECK(report.figure == QStringLiteral("0"));
    CHECK_FALSE(report.parts[0].table);
    CHECK(PaperReader(staffPaperOf(report)).text().contains(QStringLiteral("Nobody is on this list.")));
}

TEST_CASE("A survival table shows how many are counted in each month") {
    RetentionReport facts{.from = QDate(2025, 11, 22), .to = QDate(2026, 11, 22), .starters = 10};
    facts.all = {{0, 10, 1, 0.9}, {1, 8, 0, 0.9}};
    facts.leavers = {{QStringLiteral("Moved away"), 1}};
    const QString text =
        PaperReader(staffPaperOf(retentionPaper(facts, ReaderLanguage::English))).textOf(1).simplified();
    CHECK(text.contains(QStringLiteral("1 10 1 90%")));
    CHECK(text.contains(QStringLiteral("2 8 0 90%")));
    CHECK(text.contains(QStringLiteral("Moved away 1")));
    CHECK(retentionRows(facts, ReaderLanguage::English)[1].mid(1, 2) == QStringList{"1", "10"});
    CHECK(retentionRows(facts, ReaderLanguage::English)[2].mid(1, 2) == QStringList{"2", "8"});
}
