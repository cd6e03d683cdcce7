// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/storage/visitstore.h"
#include "ui/presentation/visits/personvisits.h"
#include "ui/presentation/visits/weekdesk.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/visits/weekgrid.h"
#include "ui/widgets/visits/weekpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

using namespace aelwyd;

/// The week of a large agency: 250 workers, 1,000 people, 12,000 visits. How long from asking for the page
/// until it is drawn (goal 300 ms), and how long one step of scrolling and one of dragging take (goal 16 ms).
namespace {

constexpr int kPeople = 1000;
constexpr int kWorkers = 250;
constexpr int kVisits = 12000;
constexpr int kRounds = 5;

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fillWeek(Composition& office, QDate monday) {
    const auto people = office.people.search({}, {}, kPeople).ids;
    const auto workers = office.workforce.workers();
    VisitStore store(*office.database);
    const auto filled = office.workspace.transact({Operation::ImportVisits}, [&]() -> Result<void> {
        for (int number = 0; number < kVisits; ++number) {
            Visit visit{.reference = QStringLiteral("B-%1").arg(number),
                        .person = people.at(number % people.size())};
            const int slot = number / int(workers.size());
            visit.plannedStart = LocalMoment::at(monday.addDays(slot % 7), QTime(7 + slot / 7 * 2, 0));
            visit.plannedMinutes = 45;
            if (number % 50) visit.workers = {workers.at(number % workers.size()).id};
            store.add(visit);
        }
        return {};
    });
    if (!filled) qFatal("the week could not be filled");
}

double timeOfOpening(Composition& office, QDate monday, WeekBy by) {
    QElapsedTimer timer;
    timer.start();
    WeekDesk desk(office.visits, office.people, office.workforce, office.matching);
    WeekPage page(desk);
    page.resize(1048, 800);
    page.goTo(monday.toString(Qt::ISODate) + (by == WeekBy::Workers ? "/workers" : "/people"));
    page.show();
    page.grab();
    return milliseconds(timer);
}

void timeOfMoving(Composition& office, QDate monday) {
    WeekDesk desk(office.visits, office.people, office.workforce, office.matching);
    WeekPage page(desk);
    page.resize(1048, 800);
    page.goTo(monday.toString(Qt::ISODate) + "/workers");
    page.show();
    page.grab();
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < 100; ++step) {
        page.grid()->verticalScrollBar()->setValue(step * 20);
        page.grid()->viewport()->grab();
    }
    QTextStream(stdout) << "a step of scrolling: " << milliseconds(timer) / 100 << " ms (goal 16 ms)\n";
    const VisitId visit = desk.model().blocks(5, 0).first().visit;
    desk.promise(visit, 5, 1);
    timer.restart();
    for (int step = 0; step < 100; ++step)
        desk.promise(visit, 1 + step % 200, step % 7);
    QTextStream(stdout) << "a step of dragging: " << milliseconds(timer) / 100 << " ms (goal 16 ms)\n";
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    Theme theme(application);
    const QTemporaryDir folder;
    const auto made = Composition::open(folder.filePath(QStringLiteral("agency.aelwyd")),
                                        OpenMode::CreateIfMissing, QDate(2026, 11, 23));
    if (!made || !made.value()->demo.make(kPeople, kWorkers, 4, 1)) qFatal("no demo agency");
    Composition& office = *made.value();
    // A later week than those that the made-up agency has visits in.
    const QDate monday(2028, 11, 20);
    fillWeek(office, monday);
    for (const WeekBy by : {WeekBy::Workers, WeekBy::People})
        for (int round = 0; round < kRounds; ++round)
            QTextStream(stdout) << (by == WeekBy::Workers ? "by worker " : "by person ")
                                << timeOfOpening(office, monday, by) << " ms (goal 300 ms)\n";
    timeOfMoving(office, monday);
    return 0;
}
