// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/outcomereports.h"
#include "core/service/todayservice.h"
#include "core/storage/database.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace aelwyd;
using benchmarks::Stopwatch;

namespace {

constexpr int kRounds = 5;

template <class Work>
void tell(QTextStream& out, const char* what, const char* goal, Work work) {
    for (int i = 0; i < kRounds; ++i) {
        const Stopwatch timer;
        const auto count = work();
        out << what << ": " << count << " lines, " << timer.elapsed() << " ms (goal " << goal << ')'
            << Qt::endl;
    }
}

} // namespace

/// The arguments are how many people (1,000 if not given), how many weeks of visits (4), and a file: it is
/// made if it is not there, and kept, because making a large one takes minutes.
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const int weeks = argc > 2 ? QByteArray(argv[2]).toInt() : 4;
    const QTemporaryDir folder;
    const TrialClock clock(QDate(2026, 11, 23));
    const QString path =
        argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("t.aelwyd"));
    const bool isMade = QFile::exists(path);
    const auto database = Database::open(path, OpenMode::CreateIfMissing).value();
    Workspace workspace(*database, clock);
    const Catalogues catalogues = Catalogues::load();
    PeopleService persons(workspace);
    PlanService plans(workspace);
    WorkforceService workforce(workspace);
    AgencyService agency(workspace);
    DemoService demo(persons, plans, workforce, agency, catalogues);
    if (!isMade && !demo.make(people, people / 4, weeks, 1)) return 1;
    const BankService bank(workspace);
    const MatchingService matching(workspace);
    const ReviewService reviews(workspace);
    const ConcernService concerns(workspace);
    const TodayService today(workspace, workforce, bank, matching, reviews, concerns);
    const QDate day = clock.today();
    tell(out, "today", "100 ms at 1,000 people, 300 ms at 25,685", [&] { return today.board(day).size(); });
    const auto without = [&](TodayReach reach) { return today.board(day, reach).size(); };
    tell(out, "today without rules", "-", [&] { return without({.rules = 0}); });
    tell(out, "reviews due", "-", [&] { return reviews.dueOn(day).size(); });
    tell(out, "workers due", "-", [&] { return workforce.dueOn(day).size(); });
    tell(out, "banks", "-", [&] { return bank.overview(day).size(); });
    const OutcomeReports reports(workspace);
    tell(out, "commissioner's report", "5 s at 1,000 people and a year", [&] {
        return linesOf(reports.commissioner({day.addDays(-7 * weeks), day})).size();
    });
    return 0;
}
