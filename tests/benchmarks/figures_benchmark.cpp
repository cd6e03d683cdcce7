// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "core/storage/database.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/print/reports/pangoreportprinter.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/outcomes/figurecard.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace aelwyd;
using benchmarks::Stopwatch;

namespace {

constexpr int kDrawings = 5;

template <class Work>
void tellOf(QTextStream& out, const QString& what, const char* goal, Work work) {
    double least = 1e9;
    for (int i = 0; i < kDrawings; ++i) {
        const Stopwatch timer;
        work();
        least = std::min(least, timer.elapsed());
    }
    out << what << ": " << least << " ms (goal " << goal << ')' << Qt::endl;
}

void draw(const FigurePicture& picture) {
    FigureCard card;
    card.resize(1000, 600);
    card.setPicture(picture);
    card.grab();
}

} // namespace

/// The arguments are how many people (200 if not given), and how many weeks of visits (26).
int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    QTextStream out(stdout);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int weeks = argc > 2 ? QByteArray(argv[2]).toInt() : 26;
    const QTemporaryDir folder;
    const TrialClock clock(QDate(2026, 11, 23));
    const auto database =
        Database::open(folder.filePath(QStringLiteral("t.aelwyd")), OpenMode::CreateIfMissing).value();
    Workspace workspace(*database, clock);
    const Catalogues catalogues = Catalogues::load();
    PeopleService persons(workspace);
    PlanService plans(workspace);
    WorkforceService workforce(workspace);
    AgencyService agency(workspace);
    if (!DemoService(persons, plans, workforce, agency, catalogues).make(people, people / 2, weeks, 1))
        return 1;
    const MatchingService matching(workspace);
    FiguresDesk desk(workspace, matching, catalogues);
    desk.setPeriod(FigurePeriod::Year);
    tellOf(out, QStringLiteral("all pictures counted"), "-", [&] { desk.board(); });
    for (const FigurePicture& picture : desk.board().pictures)
        tellOf(out, QStringLiteral("drawn: ") + picture.title, "100 ms", [&] { draw(picture); });
    const OutcomeReports reports(workspace);
    const PangoReportPrinter printer;
    tellOf(out, QStringLiteral("commissioner's report, counted and printed in two languages"),
           "5 s at 1,000 people and a year", [&] {
               const auto report = made(reports.commissioner(desk.scope()), catalogues);
               (void)printer.pdf(paperOf(report, agency.agency(), clock.today(), ReportLayout::Plain,
                                         {ReaderLanguage::Welsh, ReaderLanguage::English}));
           });
    return 0;
}
