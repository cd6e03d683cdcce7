// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/outcomereports.h"
#include "core/service/todayservice.h"
#include "core/service/visitservice.h"
#include "core/storage/database.h"
#include "core/storage/todaystore.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace aelwyd;
using benchmarks::Stopwatch;

namespace {

constexpr int kRounds = 5;
constexpr const char* kGoal = "100 ms at 1,000 people, 300 ms at 25,685";

/// All that Today reads, as it stands when the program has been started.
struct Office {
    Office(Database& database, const Clock& clock)
        : workspace(database, clock) {}
    Workspace workspace;
    WorkforceService workforce{workspace};
    BankService bank{workspace};
    MatchingService matching{workspace};
    ReviewService reviews{workspace};
    ConcernService concerns{workspace};
    TodayService today{workspace, workforce, bank, matching, reviews, concerns};
};

template <class Work>
void tellOnce(QTextStream& out, const QString& what, const char* goal, Work work) {
    const Stopwatch timer;
    const auto count = work();
    out << what << ": " << count << " lines, " << timer.elapsed() << " ms (goal " << goal << ')' << Qt::endl;
}

template <class Work>
void tell(QTextStream& out, const char* what, const char* goal, Work work) {
    for (int i = 0; i < kRounds; ++i)
        tellOnce(out, QLatin1String(what), goal, work);
}

/// The first reading of the file after it was opened.
void tellOpened(QTextStream& out, const char* what, const QString& path, QDate day) {
    const TrialClock clock(day);
    for (int i = 0; i < kRounds; ++i) {
        auto database = Database::open(path, OpenMode::CreateIfMissing).value();
        Office office(*database, clock);
        tellOnce(out, QLatin1String(what), kGoal, [&] { return office.today.board().size(); });
    }
}

/// What is told of many is worked out for whoever is touched alone.
void tellChanged(QTextStream& out, Database& database, const Clock& clock) {
    Office office(database, clock);
    office.today.board();
    office.today.keep();
    VisitService visits(office.workspace);
    const LocalMoment tomorrow = *LocalMoment::at(clock.today().addDays(1), QTime(9, 0));
    const QList<Visit> some = visits.between(tomorrow, tomorrow.plus(1));
    for (int i = 0; i < std::min<int>(kRounds, some.size()); ++i) {
        if (!visits.move(some[i], some[i].plannedStart->plus(5))) continue;
        tellOnce(out, QStringLiteral("after a visit was changed"), kGoal,
                 [&] { return office.today.board().size(); });
        office.today.keep();
    }
}

void tellMornings(QTextStream& out, Database& database, QDate day) {
    for (int i = 1; i <= 3; ++i) {
        const TrialClock clock(day.addDays(i));
        Office office(database, clock);
        tellOnce(out, QStringLiteral("the next morning"), kGoal, [&] { return office.today.board().size(); });
        int steps = 0;
        const Stopwatch timer;
        while (office.today.readAhead())
            ++steps;
        out << "worked out ahead: " << steps << " steps, " << timer.elapsed() << " ms in all" << Qt::endl;
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
    auto database = Database::open(path, OpenMode::CreateIfMissing).value();
    Workspace workspace(*database, clock);
    const Catalogues catalogues = Catalogues::load();
    PeopleService persons(workspace);
    PlanService plans(workspace);
    WorkforceService workforce(workspace);
    AgencyService agency(workspace);
    DemoService demo(persons, plans, workforce, agency, catalogues);
    if (!isMade && !demo.make(people, people / 4, weeks, 1)) return 1;
    const QDate day = clock.today();
    {
        Office office(*database, clock);
        TodayStore(*database).forget();
        tellOnce(out, QStringLiteral("everything worked out"), "-",
                 [&] { return office.today.board().size(); });
        office.today.keep();
        tell(out, "again while it is open", "-", [&] { return office.today.board().size(); });
        tellChanged(out, *database, clock);
        tellMornings(out, *database, day);
        TodayStore(*database).forget();
        Office again(*database, clock);
        again.today.board();
        again.today.keep();
        tell(out, "workers due", "-", [&] { return office.workforce.dueOn(day).size(); });
        tell(out, "banks", "-", [&] { return office.bank.overview(day).size(); });
        const OutcomeReports reports(office.workspace);
        tell(out, "commissioner's report", "5 s at 1,000 people and a year", [&] {
            return linesOf(reports.commissioner({day.addDays(-7 * weeks), day})).size();
        });
    }
    database.reset();
    tellOpened(out, "today, opened again", path, day);
    return 0;
}
